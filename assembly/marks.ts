/**
 * The finder's one pass over every byte, sixteen at a time: where an anchor stands, and where a stretch of base64 does.
 * Compiled to WebAssembly with its SIMD instructions; `src/core/find/plain-marks.ts` says the same in ordinary words and is
 * what this is held to.
 *
 * Anchors are met by three letters in a row ("Teddy", from Hyperscan): each letter is looked up by its two halves in tables
 * of sixteen entries, whose eight bits stand for eight buckets of anchors. A bit that is left after all six look-ups
 * names a bucket one of whose anchors may stand there. Of those few most are turned down by a look-up of all three letters
 * in a set of bits, and what is left is compared letter by letter.
 *
 * The memory, whose layout `src/core/find/fast-marks.ts` and `scripts/assembly.mjs` share:
 *
 *     0        six tables for the anchors' letters: low and high half of the first, the second, the third
 *     96       two tables for the bytes of a stretch
 *     128      for each bucket where its list of anchors begins, as 32 bits, and behind the last where that ends
 *     288      4096 bits, one for each three letters by which an anchor is met, many of which share one
 *     800      the anchors: index, length, where it is met, whether in any case, then 28 letters
 *     16384    anchors that were met, as pairs of 32 bits: where, and which
 *     81920    blocks in a row that are wholly stretch, as pairs of 32 bits: beginning and end
 *     147456   the bytes
 */
const TABLES: usize = 0;
const STRETCH_TABLES: usize = 96;
const BUCKETS: usize = 128;
const TRIOS: usize = 288;
const METS: usize = 16384;
const BLOCKS: usize = 81920;
const BYTES: usize = 147456;
/** As many of either as there is room for, less what one block of sixteen bytes can add. */
const MOST: u32 = 8192 - 64;

const LENGTH: usize = 1;
const MET_AT: usize = 2;
const ANY_CASE: usize = 3;
const LETTERS: usize = 4;
const ANCHOR: usize = 32;

let mets: u32 = 0;
let rows: u32 = 0;

export function metCount(): u32 {
  return mets;
}

/** Of blocks in a row. */
export function rowCount(): u32 {
  return rows;
}

/**
 * Marks what is met from one offset to another, both multiples of sixteen but for the end of all, or until there is no more
 * room for it; returns how far. `length` bytes are there in all, and an anchor may reach beyond either offset.
 */
export function mark(from: u32, to: u32, length: u32): u32 {
  mets = 0;
  rows = 0;
  let rowEnd: u32 = 0;
  const low0 = v128.load(TABLES);
  const high0 = v128.load(TABLES, 16);
  const low1 = v128.load(TABLES, 32);
  const high1 = v128.load(TABLES, 48);
  const low2 = v128.load(TABLES, 64);
  const high2 = v128.load(TABLES, 80);
  const stretchLow = v128.load(STRETCH_TABLES);
  const stretchHigh = v128.load(STRETCH_TABLES, 16);
  const lowHalf = i8x16.splat(0x0f);
  const none = i8x16.splat(0);
  let at = from;
  for (; at < to && mets < MOST && rows < MOST; at += 16) {
    const here = BYTES + at;
    const first = v128.load(here);
    const second = v128.load(here, 1);
    const third = v128.load(here, 2);
    const firstLow = v128.and(first, lowHalf);
    const firstHigh = i8x16.shr_u(first, 4);
    let buckets = v128.and(i8x16.swizzle(low0, firstLow), i8x16.swizzle(high0, firstHigh));
    buckets = v128.and(buckets, i8x16.swizzle(low1, v128.and(second, lowHalf)));
    buckets = v128.and(buckets, i8x16.swizzle(high1, i8x16.shr_u(second, 4)));
    buckets = v128.and(buckets, i8x16.swizzle(low2, v128.and(third, lowHalf)));
    buckets = v128.and(buckets, i8x16.swizzle(high2, i8x16.shr_u(third, 4)));
    if (v128.any_true(buckets)) meetAll(at, length, i8x16.bitmask(i8x16.ne(buckets, none)));
    const inStretch = v128.and(i8x16.swizzle(stretchLow, firstLow), i8x16.swizzle(stretchHigh, firstHigh));
    if (!i8x16.all_true(inStretch) || at + 16 > length) continue;
    if (at !== rowEnd || rows === 0) {
      store<u32>(BLOCKS + rows * 8, at);
      rows++;
    }
    rowEnd = at + 16;
    store<u32>(BLOCKS + rows * 8 - 8, rowEnd, 4);
  }
  return at;
}

/** `lanes` has a bit for each of sixteen bytes at which an anchor may be met. */
function meetAll(at: u32, length: u32, lanes: i32): void {
  while (lanes !== 0) {
    const here = at + (ctz(lanes) as u32);
    lanes &= lanes - 1;
    if (isTrio(here)) meet(here, length, bucketsAt(here));
  }
}

function isTrio(at: u32): bool {
  const number = ((load<u32>(BYTES + at) << 8) * 0x9e3779b1) >> 20;
  return ((load<u8>(TRIOS + (number >> 3)) >> ((number & 7) as u8)) & 1) !== 0;
}

function bucketsAt(at: u32): u32 {
  let buckets: u32 = 0xff;
  for (let letter: usize = 0; letter < 3; letter++) {
    const byte = load<u8>(BYTES + at + letter);
    buckets &= load<u8>(TABLES + letter * 32 + (byte & 15));
    buckets &= load<u8>(TABLES + letter * 32 + 16 + (byte >> 4));
  }
  return buckets;
}

function meet(at: u32, length: u32, buckets: u32): void {
  while (buckets !== 0) {
    const bucket = ctz(buckets) as usize;
    buckets &= buckets - 1;
    const end = load<u32>(BUCKETS + bucket * 4, 4) as usize;
    for (let anchor = load<u32>(BUCKETS + bucket * 4) as usize; anchor < end; anchor += ANCHOR) {
      if (stands(anchor, at, length)) addMet(at, load<u8>(anchor));
    }
  }
}

/** Of several that are met at one place, which the buckets bring in their order, the first anchor is to come first. */
function addMet(at: u32, anchor: u32): void {
  let met = METS + mets * 8;
  for (; met > METS && load<u32>(met - 8) === at && load<u32>(met - 4) > anchor; met -= 8) {
    store<u64>(met, load<u64>(met - 8));
  }
  store<u32>(met, at);
  store<u32>(met, anchor, 4);
  mets++;
}

function stands(anchor: usize, at: u32, length: u32): bool {
  const before = load<u8>(anchor, MET_AT) as u32;
  const letters = load<u8>(anchor, LENGTH) as u32;
  if (at < before || at - before + letters > length) return false;
  const start = BYTES + at - before;
  const anyCase = load<u8>(anchor, ANY_CASE) !== 0;
  for (let index: usize = 0; index < letters; index++) {
    let byte = load<u8>(start + index);
    if (anyCase && byte >= 0x40) byte |= 0x20;
    if (byte !== load<u8>(anchor + index, LETTERS)) return false;
  }
  return true;
}
