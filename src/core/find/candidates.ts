/**
 * Where in a document's bytes a signature or a key may stand: an anchor with a value behind it. Everything after this looks
 * only there. It may name places where nothing is, never miss one where something is.
 */
import type { MetAnchor } from './marks.ts';

/** Offsets near which to look, in the order in which the anchors were met. */
export function* candidatesAmong(anchors: readonly MetAnchor[], bytes: Uint8Array): Generator<number> {
  const variety = new Variety(bytes);
  for (const { anchor, start } of anchors) {
    const end = start + anchor.word.length;
    if (anchor.wholeWord && WORD_BYTES[bytes[end] as number] === 1) continue;
    if (anchor.secretFollows && !variety.follows(end)) continue;
    yield start;
  }
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
