/**
 * Where in a document's bytes a signature or a key may stand. Everything after this looks only there, so this is
 * where the time goes: it looks each pair of bytes up in one table, whatever the number of codecs and kinds.
 *
 * It may name places where nothing is, never miss one where something is.
 */
import { ANCHORS, type Anchor } from './anchors.ts';

/** Offsets near which to look, ascending. */
export type Finder = (bytes: Uint8Array) => Iterable<number>;

/**
 * Every anchor has a stretch of three letters by which it is met: of the pairs of bytes at even offsets, one falls
 * within it. Looking a pair up turns down nearly everything at once.
 */
const MEETING = 3;
const STRIDE = 2;

interface Meeting {
  readonly anchor: Anchor;
  /** How far the pair is behind the anchor's first letter. */
  readonly offset: number;
}

/** What each pair of bytes may be part of; 0, the first, for nothing. Kept as numbers, since it is asked for every pair. */
const MEETINGS: Meeting[][] = [[]];
const PAIRS = pairs();

export const findCandidates: Finder = function* (bytes) {
  const last = bytes.length - 1;
  const variety = new Variety(bytes);
  for (let at = 0; at < last; at += STRIDE) {
    const meeting = PAIRS[((bytes[at] as number) << 8) | (bytes[at + 1] as number)] as number;
    if (meeting === 0) continue;
    for (const { anchor, offset } of MEETINGS[meeting] as Meeting[]) {
      const start = at - offset;
      if (!isAnchor(bytes, start, anchor)) continue;
      const end = start + anchor.word.length;
      if (anchor.wholeWord && WORD_BYTES[bytes[end] as number] === 1) continue;
      if (anchor.secretFollows && !variety.follows(end)) continue;
      yield Math.max(0, start);
      break;
    }
  }
};

function pairs(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const anchor of ANCHORS) {
    for (let offset = anchor.meetAt; offset < anchor.meetAt + MEETING - 1; offset++) {
      for (const first of spellings(anchor, offset)) {
        for (const second of spellings(anchor, offset + 1)) {
          const pair = (first << 8) | second;
          if (table[pair] === 0) table[pair] = MEETINGS.push([]) - 1;
          MEETINGS[table[pair] as number]?.push({ anchor, offset });
        }
      }
    }
  }
  return table;
}

function spellings({ word, anyCase }: Anchor, index: number): Set<number> {
  const letter = word[index] as string;
  const all = anyCase ? [letter.toLowerCase(), letter.toUpperCase()] : [letter];
  return new Set(all.map((spelling) => spelling.charCodeAt(0)));
}

function isAnchor(bytes: Uint8Array, start: number, { word, anyCase }: Anchor): boolean {
  for (let i = 0; i < word.length; i++) {
    const byte = bytes[start + i] as number;
    // An anchor in any case is written in small letters here, and in ASCII those are the capitals with one bit more.
    if ((anyCase && byte >= 0x40 ? byte | 0x20 : byte) !== word.charCodeAt(i)) return false;
  }
  return true;
}

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
class Variety {
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
  }

  /** Whether a byte stands between two pieces. A letter may, `f"` or `N'`, but not right behind a quote. */
  #staysBetween(byte: number): boolean {
    const entersPiece =
      this.#gap > 1 && VALUE_BYTES[byte] === 1 && QUOTE_BYTES[this.#bytes[this.#at - 1] as number] === 1;
    if (!entersPiece && this.#gap < WIDEST_GAP && BETWEEN_BYTES[byte] === 1) {
      this.#gap++;
      this.#letters += LETTER_BYTES[byte] as number;
      if (this.#letters <= MOST_LETTERS) return true;
    }
    if (entersPiece) this.#gap = this.#letters = 0;
    else this.#startRun(this.#at);
    return false;
  }

  #isEnoughWith(byte: number): boolean {
    if (this.#gap > 0 && this.#staysBetween(byte)) return false;
    if (VALUE_BYTES[byte] === 0) {
      if (QUOTE_BYTES[byte] === 1 && this.#length >= SHORTEST_PIECE) this.#gap = 1;
      else this.#startRun(this.#at + 1);
      return false;
    }
    this.#length++;
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
    if (this.#length < LEAST_LENGTH) return false;
    if (this.#distinct >= LEAST_DISTINCT && this.#capitals !== 0 && this.#smalls !== 0) return true;
    // A value may be written in nothing but percent escapes: sixteen digits and the sign.
    return this.#distinct >= LEAST_DISTINCT / 2 && (this.#signs & PERCENT_SIGN) !== 0;
  }
}

/** A value in pieces, `'…' + '…'`: what stands between two literals is neither part of it nor its end. */
const SHORTEST_PIECE = 4;
const WIDEST_GAP = 48;
const MOST_LETTERS = 3;

const QUOTE_BYTES: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  /["'`]/.test(String.fromCharCode(byte)) ? 1 : 0,
);

const LETTER_BYTES: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[a-zA-Z]/.test(String.fromCharCode(byte)) ? 1 : 0,
);

/** Quotes, blanks, operators, the backslash of a break, and letters, of which there are few. */
const BETWEEN_BYTES: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  /["'`\s+.&,()<>|~*^\\_@a-zA-Z]/.test(String.fromCharCode(byte)) ? 1 : 0,
);

const PERCENT_SIGN = 1 << (0x25 & 31);

/** What a value may consist of while it is still encoded: base64, and the letters of escapes around `+`, `/` and `=`. */
const VALUE_BYTES: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[A-Za-z0-9+/=%\\&#;{}_-]/.test(String.fromCharCode(byte)) ? 1 : 0,
);

const WORD_BYTES: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  /\w/.test(String.fromCharCode(byte)) ? 1 : 0,
);
