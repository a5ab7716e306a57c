/**
 * The finder's one pass over every byte, sixteen at a time: where a secret may stand, and where a stretch of base64 does.
 * Compiled to WebAssembly with its SIMD instructions; `src/core/find/plain-marks.ts` and `variety.ts` say the same in ordinary
 * words, with the reasons, and are what this is held to.
 *
 * Anchors are met by three letters in a row ("Teddy", from Hyperscan): each letter is looked up by its two halves in tables
 * of sixteen entries, whose eight bits stand for eight buckets of anchors. A bit that is left after all six look-ups
 * names a bucket one of whose anchors may stand there. Of those few most are turned down by a number that is made of all
 * three letters, and what is left is compared letter by letter.
 *
 * The memory, whose layout `src/core/find/fast-marks.ts` and `scripts/assembly.mjs` share:
 *
 *     0        six tables for the anchors' letters: low and high half of the first, the second, the third
 *     96       two tables for the bytes of a stretch
 *     128      the anchors: length, where it is met, its flags, then 29 letters
 *     4096     the kinds of each of 256 bytes, a bit each
 *     4352     for each of 256 bytes the capitals that follow it in words, as 32 bits, and for each the small letters
 *     6400     for each number of three letters which list of anchors it has; 0 where it has none
 *     10496    those lists, of 16 bytes each: how many anchors, and which
 *     16384    candidates, as 32 bits each
 *     81920    stretches, as pairs of 32 bits: beginning and end
 *     98304    where to look closer for anchors, as pairs of 32 bits: which 32 bytes, and a bit for each of them
 *     114720   where runs of bytes of a stretch begin that have just become long enough, as 32 bits each
 *     131104   the bytes; NULs stand before the first
 */
const TABLES: usize = 0;
const STRETCH_TABLES: usize = 96;
const ANCHORS: usize = 128;
const KINDS: usize = 4096;
const FOLLOWERS: usize = 4352;
const NUMBERS: usize = 6400;
const LISTS: usize = 10496;
/** The size of a list. */
const LIST: usize = 16;
const CANDIDATES: usize = 16384;
const STRETCHES: usize = 81920;
const HITS: usize = 98304;
const RUNS: usize = 114720;
const BYTES: usize = 131104;
/** As many of either as there is room for, less what two blocks of sixteen bytes can add. */
const MOST: u32 = 16384 - 512;

const LENGTH: usize = 0;
const MET_AT: usize = 1;
const FLAGS: usize = 2;
const LETTERS: usize = 3;
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
const IN_STRETCH: u8 = 64;
const IN_BREAK: u8 = 128;
const SHORTEST_STRETCH: u32 = 32;
const LEAST_BASE64: u32 = 48;
const WIDEST_BREAK: u32 = 180;
const UNDERSCORE: u8 = 0x5f;
const OF_NAMES: u32 = 8;

/** Where scanning has ended its notes. */
let hitsEnd: usize = HITS;
let runsEnd: usize = RUNS;
let candidates: u32 = 0;
let stretches: u32 = 0;
/** Behind the last that was looked at. */
let stretchEnd: u32 = 0;

export function candidateCount(): u32 {
  return candidates;
}

export function stretchCount(): u32 {
  return stretches;
}

/**
 * Marks what is met from one offset to another, which are multiples of 32 and at most 65536 apart, or until there is no more
 * room for it; returns how far. `length` bytes are there in all, and an anchor may reach beyond either offset.
 */
export function mark(from: u32, to: u32, length: u32): u32 {
  scan(from, to);
  candidates = 0;
  stretches = 0;
  for (let run = RUNS; run < runsEnd; run += 4) takeStretch(load<u32>(run), length);
  for (let hit = HITS; hit < hitsEnd; hit += 8) {
    const at = load<u32>(hit);
    if (candidates >= MOST) return at;
    meetAll(at, length, load<u32>(hit, 4));
  }
  return to;
}

/**
 * The loop over all bytes does nothing but note where to look closer. A call within would have the engine keep none of the
 * tables in its registers (measured: half as fast).
 */
function scan(from: u32, to: u32): void {
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
  const before = v128.load(BYTES + from - 16);
  let low = v128.and(before, lowHalf);
  let high = i8x16.shr_u(before, 4);
  // Whether a byte may be the first letter, or the second, by which an anchor is met.
  let first = v128.and(i8x16.swizzle(low0, low), i8x16.swizzle(high0, high));
  let second = v128.and(i8x16.swizzle(low1, low), i8x16.swizzle(high1, high));
  let hits = HITS;
  let runs = RUNS;
  // How many bytes of a stretch stand right before.
  let trail: u32 = 0;
  while (trail < from && trail < SHORTEST_STRETCH && (kindsAt(from - trail - 1) & IN_STRETCH) !== 0) trail++;
  for (let at = from; at < to; at += 32) {
    const one = v128.load(BYTES + at);
    low = v128.and(one, lowHalf);
    high = v128.and(i16x8.shr_u(one, 4), lowHalf);
    const first1 = v128.and(i8x16.swizzle(low0, low), i8x16.swizzle(high0, high));
    const second1 = v128.and(i8x16.swizzle(low1, low), i8x16.swizzle(high1, high));
    const third1 = v128.and(i8x16.swizzle(low2, low), i8x16.swizzle(high2, high));
    // Each byte's neighbour, and that one's neighbour; the first byte has them in the block before.
    let beforeThird = i8x16.shuffle(
      second,
      second1,
      15,
      16,
      17,
      18,
      19,
      20,
      21,
      22,
      23,
      24,
      25,
      26,
      27,
      28,
      29,
      30,
    );
    let beforeSecond = i8x16.shuffle(
      first,
      first1,
      14,
      15,
      16,
      17,
      18,
      19,
      20,
      21,
      22,
      23,
      24,
      25,
      26,
      27,
      28,
      29,
    );
    const met1 = v128.and(third1, v128.and(beforeThird, beforeSecond));
    const stretch1 = v128.and(i8x16.swizzle(stretchLow, low), i8x16.swizzle(stretchHigh, high));
    const other = v128.load(BYTES + at, 16);
    low = v128.and(other, lowHalf);
    high = v128.and(i16x8.shr_u(other, 4), lowHalf);
    first = v128.and(i8x16.swizzle(low0, low), i8x16.swizzle(high0, high));
    second = v128.and(i8x16.swizzle(low1, low), i8x16.swizzle(high1, high));
    const third2 = v128.and(i8x16.swizzle(low2, low), i8x16.swizzle(high2, high));
    beforeThird = i8x16.shuffle(
      second1,
      second,
      15,
      16,
      17,
      18,
      19,
      20,
      21,
      22,
      23,
      24,
      25,
      26,
      27,
      28,
      29,
      30,
    );
    beforeSecond = i8x16.shuffle(
      first1,
      first,
      14,
      15,
      16,
      17,
      18,
      19,
      20,
      21,
      22,
      23,
      24,
      25,
      26,
      27,
      28,
      29,
    );
    const met2 = v128.and(third2, v128.and(beforeThird, beforeSecond));
    const stretch2 = v128.and(i8x16.swizzle(stretchLow, low), i8x16.swizzle(stretchHigh, high));
    if (v128.any_true(v128.or(met1, met2))) {
      store<u32>(hits, at);
      const lanes1 = i8x16.bitmask(i8x16.ne(met1, none));
      store<u32>(hits, lanes1 | (i8x16.bitmask(i8x16.ne(met2, none)) << 16), 4);
      hits += 8;
    }
    const others1 = i8x16.bitmask(i8x16.eq(stretch1, none));
    const others: u32 = others1 | (i8x16.bitmask(i8x16.eq(stretch2, none)) << 16);
    const lead = ctz(others);
    if (trail < SHORTEST_STRETCH && trail + lead >= SHORTEST_STRETCH) {
      store<u32>(runs, at - trail);
      runs += 4;
    }
    trail = others === 0 ? trail + 32 : clz(others);
  }
  hitsEnd = hits;
  runsEnd = runs;
}

/** `lanes` has a bit for each of 32 bytes at which the last of an anchor's three letters may stand. */
function meetAll(at: u32, length: u32, lanes: u32): void {
  while (lanes !== 0) {
    const third = at + ctz(lanes);
    lanes &= lanes - 1;
    // Of the first bytes of all the letters would begin before the first.
    const list = load<u8>(NUMBERS + numberAt(third - 2)) as usize;
    if (list !== 0 && third >= 2) meet(LISTS + list * LIST, third - 2, length);
  }
}

/** Three letters have one of 4096 numbers, which others may have as well. */
function numberAt(at: u32): u32 {
  return ((load<u32>(BYTES + at) << 8) * 0x9e3779b1) >> 20;
}

/** A list begins with how many anchors are met by letters of its number; the first of `ANCHORS` come first. */
function meet(list: usize, at: u32, length: u32): void {
  const end = list + (load<u8>(list) as usize);
  for (let item = list; item < end; item++) {
    const anchor = ANCHORS + (load<u8>(item, 1) as usize) * ANCHOR;
    if (stands(anchor, at, length)) take(anchor, at, length);
  }
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

/**
 * Takes a stretch, as far as it is held, if both capitals and small letters stand in it, it is not mostly of names, and it is
 * long enough with the lines beside it.
 */
function takeStretch(begin: u32, length: u32): void {
  if (begin < stretchEnd || begin + SHORTEST_STRETCH > length) return;
  let start = begin;
  while (start > 0 && (kindsAt(start - 1) & IN_STRETCH) !== 0) start--;
  const stretchLow = v128.load(STRETCH_TABLES);
  const stretchHigh = v128.load(STRETCH_TABLES, 16);
  let capitals: u32 = 0;
  let smalls: u32 = 0;
  let underscores: u32 = 0;
  let end = length;
  for (let at = start; at < length; at += 16) {
    const bytes = v128.load(BYTES + at);
    const low = v128.and(bytes, i8x16.splat(0x0f));
    const high = v128.and(i16x8.shr_u(bytes, 4), i8x16.splat(0x0f));
    const known = v128.and(i8x16.swizzle(stretchLow, low), i8x16.swizzle(stretchHigh, high));
    const others: u32 = i8x16.bitmask(i8x16.eq(known, i8x16.splat(0))) | 0x10000;
    // A bit for each byte before the first that is of no stretch.
    const own = (others & (0 - others)) - 1;
    const capital = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x41)), i8x16.splat(26));
    const small = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x61)), i8x16.splat(26));
    capitals |= i8x16.bitmask(capital) & own;
    smalls |= i8x16.bitmask(small) & own;
    underscores += popcnt(i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(UNDERSCORE))) & own);
    if (own !== 0xffff) {
      end = min(at + ctz(others), length);
      break;
    }
  }
  stretchEnd = end;
  // Of one that is not all held the rest is looked at by who called.
  const isCut = start === 0 || end === length;
  const isVaried = capitals !== 0 && smalls !== 0 && underscores * OF_NAMES < end - start;
  if (!isCut && !(isVaried && isLong(start, end, length))) return;
  store<u32>(STRETCHES + stretches * 8, start);
  store<u32>(STRETCHES + stretches * 8, end, 4);
  stretches++;
}

function isLong(start: u32, end: u32, length: u32): bool {
  const size = end - start;
  return size >= LEAST_BASE64 || size + beside(start, end, length) >= LEAST_BASE64;
}

/** How many bytes of a stretch stand in the lines above and below, as far as they count. */
function beside(start: u32, end: u32, length: u32): u32 {
  let at = end;
  let most = min(length, end + WIDEST_BREAK);
  while (at < most && (kindsAt(at) & IN_BREAK) !== 0) at++;
  let bytes: u32 = 0;
  if (at > end) {
    most = min(length, at + LEAST_BASE64);
    for (; at < most && (kindsAt(at) & IN_STRETCH) !== 0; at++) bytes++;
  }
  at = start;
  let least: u32 = start > WIDEST_BREAK ? start - WIDEST_BREAK : 0;
  while (at > least && (kindsAt(at - 1) & IN_BREAK) !== 0) at--;
  if (at === start) return bytes;
  least = at > LEAST_BASE64 ? at - LEAST_BASE64 : 0;
  for (; at > least && (kindsAt(at - 1) & IN_STRETCH) !== 0; at--) bytes++;
  return bytes;
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
const LETTERS_OF_WORDS: u32 = 0x07fffffe;
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
  stretchEnd = 0;
}

/** Before another piece, which begins so many bytes behind the one that is held. */
export function move(by: i32): void {
  next -= by;
  runFrom -= by;
  stretchEnd = stretchEnd > (by as u32) ? stretchEnd - (by as u32) : 0;
}

function follows(from: i32, length: i32): bool {
  const end = min(length, from + REACH);
  if (enough && from <= runFrom) return next < end;
  if (enough || from > next) startAt(startOfRun(from, end));
  while (next < end) {
    if (isEnoughWith(load<u8>(BYTES + next))) {
      enough = true;
      return true;
    }
    next++;
  }
  return false;
}

/**
 * From where the bytes before an end have to be looked at one by one. Where no literal ends among them, a run too short to be
 * enough comes to nothing; so it is the first that is long enough, or else the last, which may go on behind the end.
 */
function startOfRun(from: i32, end: i32): i32 {
  if (hasQuote(from, end)) return from;
  let first = from;
  while (first + LEAST_LENGTH <= end) {
    let at = first + LEAST_LENGTH - 1;
    while (at >= first && mayBeValue(at)) at--;
    if (at < first) return first;
    first = at + 1;
  }
  let last = end;
  while (last > first && mayBeValue(last - 1)) last--;
  return last;
}

function hasQuote(from: i32, end: i32): bool {
  let quotes = i8x16.splat(0);
  for (let at = from; at < end; at += 16) {
    const bytes = v128.load(BYTES + at);
    quotes = v128.or(quotes, i8x16.eq(bytes, i8x16.splat(0x22)));
    quotes = v128.or(quotes, i8x16.eq(bytes, i8x16.splat(0x27)));
    quotes = v128.or(quotes, i8x16.eq(bytes, i8x16.splat(0x60)));
  }
  return v128.any_true(quotes);
}

function mayBeValue(at: i32): bool {
  return (kindsAt(at) & (IN_VALUE | IN_ESCAPE)) !== 0;
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
  const isMixed = (capitals & LETTERS_OF_WORDS) !== 0 && (smalls & LETTERS_OF_WORDS) !== 0;
  if (distinct >= LEAST_DISTINCT && isMixed) return true;
  return distinct >= LEAST_DISTINCT / 2 && (signs & PERCENT_SIGN) !== 0;
}

function isOfWords(first: u8, second: u8): u32 {
  if (second < 0x40) return 0;
  const followers = second < 0x60 ? FOLLOWERS : FOLLOWERS + 1024;
  return (load<u32>(followers + ((first as usize) << 2)) >> (second & 31)) & 1;
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
