/**
 * The finder's one pass over every byte, sixteen at a time: where a secret may stand, and where a stretch of base64 does.
 * Compiled to WebAssembly with its SIMD instructions; `src/core/find/plain-marks.ts` and `variety.ts` say the same in ordinary
 * words, with the reasons, and are what this is held to.
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
 *     800      the anchors: index, length, where it is met, its flags, then 28 letters
 *     4096     the kinds of each of 256 bytes, a bit each
 *     4352     for each of 256 bytes the bytes that follow it in words, as 32 bits
 *     16128    the anchors that are met at one place
 *     16384    candidates, as 32 bits each
 *     81920    blocks in a row that are wholly stretch, as pairs of 32 bits: beginning and end
 *     147520   the bytes; NULs stand before the first
 */
const TABLES: usize = 0;
const STRETCH_TABLES: usize = 96;
const BUCKETS: usize = 128;
const TRIOS: usize = 288;
const KINDS: usize = 4096;
const FOLLOWERS: usize = 4352;
const MET: usize = 16128;
const CANDIDATES: usize = 16384;
const BLOCKS: usize = 81920;
const BYTES: usize = 147520;
/** As many of either as there is room for, less what one block of sixteen bytes can add. */
const MOST: u32 = 8192 - 64;

const LENGTH: usize = 1;
const MET_AT: usize = 2;
const FLAGS: usize = 3;
const LETTERS: usize = 4;
const ANCHOR: usize = 32;
const ANY_CASE: u8 = 1;
const WHOLE_WORD: u8 = 2;
const SECRET_FOLLOWS: u8 = 4;

const IN_VALUE: u8 = 1;
const IN_ESCAPE: u8 = 2;
const QUOTE: u8 = 4;
const BETWEEN: u8 = 8;
const LETTER: u8 = 16;
const IN_WORD: u8 = 32;

let candidates: u32 = 0;
let rows: u32 = 0;

export function candidateCount(): u32 {
  return candidates;
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
  candidates = 0;
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
  for (; at < to && candidates < MOST && rows < MOST; at += 16) {
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

/** Of several anchors that are met at one place the first of the list comes first, in whatever buckets they are. */
function meet(at: u32, length: u32, buckets: u32): void {
  let met: usize = MET;
  while (buckets !== 0) {
    const bucket = ctz(buckets) as usize;
    buckets &= buckets - 1;
    const end = load<u32>(BUCKETS + bucket * 4, 4) as usize;
    for (let anchor = load<u32>(BUCKETS + bucket * 4) as usize; anchor < end; anchor += ANCHOR) {
      if (!stands(anchor, at, length)) continue;
      let place = met;
      for (; place > MET && load<u8>(load<u32>(place - 4)) > load<u8>(anchor); place -= 4) {
        store<u32>(place, load<u32>(place - 4));
      }
      store<u32>(place, anchor as u32);
      met += 4;
    }
  }
  for (let place: usize = MET; place < met; place += 4) take(load<u32>(place) as usize, at, length);
}

function stands(anchor: usize, at: u32, length: u32): bool {
  const before = load<u8>(anchor, MET_AT) as u32;
  const letters = load<u8>(anchor, LENGTH) as u32;
  if (at < before || at - before + letters > length) return false;
  const start = BYTES + at - before;
  const anyCase = (load<u8>(anchor, FLAGS) & ANY_CASE) !== 0;
  for (let index: usize = 0; index < letters; index++) {
    let byte = load<u8>(start + index);
    if (anyCase && byte >= 0x40) byte |= 0x20;
    if (byte !== load<u8>(anchor + index, LETTERS)) return false;
  }
  return true;
}

function take(anchor: usize, at: u32, length: u32): void {
  const start = at - (load<u8>(anchor, MET_AT) as u32);
  const end = start + (load<u8>(anchor, LENGTH) as u32);
  const flags = load<u8>(anchor, FLAGS);
  if ((flags & WHOLE_WORD) !== 0 && end < length && (kindsAt(end) & IN_WORD) !== 0) return;
  if ((flags & SECRET_FOLLOWS) !== 0 && !follows(end as i32, length as i32)) return;
  store<u32>(CANDIDATES + candidates * 4, start);
  candidates++;
}

function kindsAt(at: i32): u8 {
  return load<u8>(KINDS + load<u8>(BYTES + at));
}

// Variety: what `src/core/find/variety.ts` is, with the same names. Offsets are those of the piece that is held.

const REACH: i32 = 160;
const LEAST_LENGTH: i32 = 20;
const LEAST_DISTINCT: i32 = 12;
const LAST_PAIRS: u32 = (1 << 19) - 1;
const PAIRS_OF_WORDS: i32 = 11;
const PERCENT_SIGN: u32 = 1 << 5;
const SHORTEST_PIECE: i32 = 4;
const WIDEST_GAP: i32 = 48;
const MOST_LETTERS: i32 = 3;
const LONGEST_ESCAPE: i32 = 10;
const AMPERSAND: u8 = 0x26;
const BACKSLASH: u8 = 0x5c;

let next: i32 = 0;
let runFrom: i32 = 0;
let enough: bool = false;
let signs: u32 = 0;
let capitals: u32 = 0;
let smalls: u32 = 0;
let distinct: i32 = 0;
let runLength: i32 = 0;
let gap: i32 = 0;
let letters: i32 = 0;
let pairs: u32 = 0;

/** Before the first piece of a document. */
export function begin(): void {
  startAt(0);
}

/** Before another piece, which begins so many bytes behind the one that is held. */
export function move(by: i32): void {
  next -= by;
  runFrom -= by;
}

function follows(from: i32, length: i32): bool {
  const end = min(length, from + REACH);
  if (enough && from <= runFrom) return next < end;
  if (enough || from > next) startAt(from);
  while (next < end) {
    if (isEnoughWith(load<u8>(BYTES + next))) {
      enough = true;
      return true;
    }
    next++;
  }
  return false;
}

function startAt(from: i32): void {
  next = from;
  enough = false;
  startRun(from);
}

function startRun(from: i32): void {
  runFrom = from;
  signs = capitals = smalls = pairs = 0;
  distinct = runLength = gap = letters = 0;
}

function staysBetween(byte: u8): bool {
  const kinds = load<u8>(KINDS + byte);
  const entersPiece = gap > 1 && (kinds & IN_VALUE) !== 0 && (kindsAt(next - 1) & QUOTE) !== 0;
  if (!entersPiece && gap < WIDEST_GAP && (kinds & BETWEEN) !== 0) {
    gap++;
    if ((kinds & LETTER) !== 0) letters++;
    if (letters <= MOST_LETTERS) return true;
  }
  if (entersPiece) gap = letters = 0;
  else startRun(next);
  return false;
}

function isEnoughWith(byte: u8): bool {
  if (gap > 0 && staysBetween(byte)) return false;
  if (!isValue(byte)) {
    if ((load<u8>(KINDS + byte) & QUOTE) !== 0 && runLength >= SHORTEST_PIECE) gap = 1;
    else startRun(next + 1);
    return false;
  }
  runLength++;
  pairs = (pairs << 1) | isOfWords(load<u8>(BYTES + next - 1), byte);
  const bit: u32 = 1 << (byte & 31);
  if (byte < 0x40) {
    if ((signs & bit) === 0) distinct++;
    signs |= bit;
  } else if (byte < 0x60) {
    if ((capitals & bit) === 0) distinct++;
    capitals |= bit;
  } else {
    if ((smalls & bit) === 0) distinct++;
    smalls |= bit;
  }
  if (runLength < LEAST_LENGTH || (popcnt(pairs & LAST_PAIRS) as i32) >= PAIRS_OF_WORDS) return false;
  if (distinct >= LEAST_DISTINCT && capitals !== 0 && smalls !== 0) return true;
  return distinct >= LEAST_DISTINCT / 2 && (signs & PERCENT_SIGN) !== 0;
}

function isOfWords(first: u8, second: u8): u32 {
  return second >= 0x60 ? (load<u32>(FOLLOWERS + ((first as usize) << 2)) >> (second & 31)) & 1 : 0;
}

function isValue(byte: u8): bool {
  const kinds = load<u8>(KINDS + byte);
  return (kinds & IN_VALUE) !== 0 || ((kinds & IN_ESCAPE) !== 0 && isInEscape());
}

function isInEscape(): bool {
  for (let before = next - 1; before >= next - LONGEST_ESCAPE; before--) {
    const byte = load<u8>(BYTES + before);
    if (byte === AMPERSAND || byte === BACKSLASH) return true;
    if ((load<u8>(KINDS + byte) & (IN_VALUE | IN_ESCAPE)) === 0) return false;
  }
  return false;
}
