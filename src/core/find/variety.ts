/** Whether what stands behind a name may be a secret: as varied as one, and long enough, wherever it may be broken. */
import { KINDS } from './bytes.ts';

/** How far behind its name a value may begin: quotes, brackets, escapes, `", "value": "`. */
const REACH = 128;
/**
 * A stretch this long with this many different characters, small letters and capitals among them, may be a secret or the
 * longer piece of one broken in two. Genuine values of 44 characters have 22 to 40 different ones (reference: 100 000
 * random draws), and of any 20 in a row hardly ever fewer than 14.
 */
const LEAST_LENGTH = 20;
const LEAST_DISTINCT = 12;
const SAMPLE = 32;

/**
 * Whether what stands behind a name has the variety of a secret. Prose has its spaces, code its dots and brackets,
 * and a file of nothing but `sig=` too few letters: all are turned down within a few bytes. Names are asked for in
 * ascending order, and what was looked at for one is not looked at again for the next: a byte counts once however many
 * names stand before it.
 */
export class Variety {
  readonly #bytes: Uint8Array;
  /** The next byte to look at. */
  #at = 0;
  /** Where the present run of value bytes began, and whether it has been found varied enough at `#at`. */
  #runFrom = 0;
  #enough = false;
  // One bit for each character seen in the run, in three words of 32: digits and signs, capitals, small letters.
  #signs = 0;
  #capitals = 0;
  #smalls = 0;
  #distinct = 0;
  #length = 0;
  /** How far behind the end of a literal that the run may go on after, and how many letters stand there. */
  #gap = 0;
  #letters = 0;
  /** Which of the last characters are the second of a pair that words have, a bit each. */
  #pairs = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  follows(from: number): boolean {
    const end = Math.min(this.#bytes.length, from + REACH + SAMPLE);
    if (this.#enough && from <= this.#runFrom) return this.#at < end;
    if (this.#enough || from > this.#at) this.#startAt(from);
    while (this.#at < end) {
      if (this.#isEnoughWith(this.#bytes[this.#at] as number)) {
        this.#enough = true;
        return true;
      }
      this.#at++;
    }
    return false;
  }

  #startAt(from: number): void {
    this.#at = from;
    this.#enough = false;
    this.#startRun(from);
  }

  #startRun(from: number): void {
    this.#runFrom = from;
    this.#signs = this.#capitals = this.#smalls = this.#distinct = 0;
    this.#length = this.#gap = this.#letters = 0;
    this.#pairs = 0;
  }

  /** Whether a byte stands between two pieces. A letter may, `f"` or `N'`, but not right behind a quote. */
  #staysBetween(byte: number): boolean {
    const entersPiece =
      this.#gap > 1 && KINDS.value[byte] === 1 && KINDS.quote[this.#bytes[this.#at - 1] as number] === 1;
    if (!entersPiece && this.#gap < WIDEST_GAP && KINDS.between[byte] === 1) {
      this.#gap++;
      this.#letters += KINDS.letter[byte] as number;
      if (this.#letters <= MOST_LETTERS) return true;
    }
    if (entersPiece) this.#gap = this.#letters = 0;
    else this.#startRun(this.#at);
    return false;
  }

  #isEnoughWith(byte: number): boolean {
    if (this.#gap > 0 && this.#staysBetween(byte)) return false;
    if (!isValue(this.#bytes, this.#at)) {
      if (KINDS.quote[byte] === 1 && this.#length >= SHORTEST_PIECE) this.#gap = 1;
      else this.#startRun(this.#at + 1);
      return false;
    }
    this.#length++;
    this.#pairs = (this.#pairs << 1) | isOfWords(this.#bytes[this.#at - 1] as number, byte);
    const bit = 1 << (byte & 31);
    if (byte < 0x40) {
      if ((this.#signs & bit) === 0) this.#distinct++;
      this.#signs |= bit;
    } else if (byte < 0x60) {
      if ((this.#capitals & bit) === 0) this.#distinct++;
      this.#capitals |= bit;
    } else {
      if ((this.#smalls & bit) === 0) this.#distinct++;
      this.#smalls |= bit;
    }
    if (this.#length < LEAST_LENGTH || countOf(this.#pairs & LAST_PAIRS) >= PAIRS_OF_WORDS) return false;
    const isMixed = (this.#capitals & LETTERS) !== 0 && (this.#smalls & LETTERS) !== 0;
    if (this.#distinct >= LEAST_DISTINCT && isMixed) return true;
    // A value may be written in nothing but percent escapes: sixteen digits and the sign.
    return this.#distinct >= LEAST_DISTINCT / 2 && (this.#signs & PERCENT_SIGN) !== 0;
  }
}

/**
 * Long names in code are as varied as a secret, but they are made of words: most of their letters come behind one
 * behind which they stand in words. Of the 19 pairs in 20 random characters hardly ever 11 do, one time in 10⁵ (540 of the
 * 4 096 pairs of the alphabet; with `_` in it four times), and a secret has many such stretches.
 */
const LAST_PAIRS = (1 << (LEAST_LENGTH - 1)) - 1;
const PAIRS_OF_WORDS = 11;

/** The letters among 32 characters: neither `_` nor `\` makes a name of small letters a secret. */
const LETTERS = 0x07fffffe;

/** The letters that follow each in 93 of 100 pairs of small letters in long names (counted in the packages that npm has most of). */
const FOLLOWING: Readonly<Record<string, string>> = {
  a: 'bcdgilmnprstuy',
  b: 'l',
  c: 'aehiklortu',
  d: 'aeiosu',
  e: 'acdfglmnpqrstxy',
  f: 'aefio',
  g: 'ehinsu',
  h: 'aeou',
  i: 'abcdefglmnoprstvz',
  k: 'e',
  l: 'adeilotuy',
  m: 'abeimop',
  n: 'acdefginostv',
  o: 'cdklmnprstuvw',
  p: 'adelortu',
  q: 'u',
  r: 'acdegimnorsty',
  s: 'aeghiopstu',
  t: 'acehioprstuy',
  u: 'aelmnprst',
  v: 'ei',
  x: 'pt',
  y: 'np',
  z: 'e',
};
/**
 * By a character those that follow it in words, one bit each by their last five bits: first the capitals and `_`, 256
 * characters further on the small letters. A name of capitals is made of words too, and `_` stands between two.
 */
export const FOLLOWERS = new Uint32Array(512);

/** Filled letter by letter: asked of all 512, this was a tenth of what the check of a clean commit took. */
for (const small of 'abcdefghijklmnopqrstuvwxyz') {
  const letters = bitsOf(FOLLOWING[small] ?? '');
  setFollowers(small, bitsOf('_'), letters);
  setFollowers(small.toUpperCase(), letters | bitsOf('_'), letters);
}
setFollowers('_', LETTERS, LETTERS);

function setFollowers(first: string, capitals: number, smalls: number): void {
  FOLLOWERS[first.charCodeAt(0)] = capitals;
  FOLLOWERS[256 + first.charCodeAt(0)] = smalls;
}

function bitsOf(characters: string): number {
  let set = 0;
  for (let at = 0; at < characters.length; at++) set |= 1 << (characters.charCodeAt(at) & 31);
  return set;
}

/** 1 where it is, 0 where not. */
function isOfWords(first: number, second: number): number {
  if (second < 0x40) return 0;
  return ((FOLLOWERS[second < 0x60 ? first : 256 + first] as number) >>> (second & 31)) & 1;
}

function countOf(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** A value in pieces, `'…' + '…'`: what stands between two literals is neither part of it nor its end. */
const SHORTEST_PIECE = 4;
const WIDEST_GAP = 48;
const MOST_LETTERS = 3;

const PERCENT_SIGN = 1 << (0x25 & 31);

function isValue(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] as number;
  return KINDS.value[byte] === 1 || (KINDS.escape[byte] === 1 && isInEscape(bytes, at));
}

const LONGEST_ESCAPE = 10;

function isInEscape(bytes: Uint8Array, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_ESCAPE); before--) {
    const byte = bytes[before] as number;
    if (byte === AMPERSAND || byte === BACKSLASH) return true;
    if (KINDS.value[byte] === 0 && KINDS.escape[byte] === 0) return false;
  }
  return false;
}

const AMPERSAND = 0x26;
const BACKSLASH = 0x5c;
