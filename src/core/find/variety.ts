/** Whether what stands behind a name may be a secret: as varied as one, and long enough, wherever it may be broken. */

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
  /** Whether it went on behind one. */
  #joined = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  follows(from: number): boolean {
    const end = Math.min(this.#bytes.length, from + REACH + SAMPLE);
    if (this.#enough && from <= this.#runFrom) return this.#at < end;
    if (this.#enough || from > this.#at) this.#startAt(from);
    while (this.#at < end) {
      if (this.#isEnoughWith(this.#bytes[this.#at] as number)) {
        const runEnd = this.#joined ? null : endIfTooShort(this.#bytes, this.#runFrom, this.#at, from);
        if (runEnd === null) {
          this.#enough = true;
          return true;
        }
        this.#at = runEnd;
        this.#startRun(runEnd);
        continue;
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
    this.#joined = false;
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
    if (entersPiece) {
      this.#gap = this.#letters = 0;
      this.#joined = true;
    } else this.#startRun(this.#at);
    return false;
  }

  #isEnoughWith(byte: number): boolean {
    if (this.#gap > 0 && this.#staysBetween(byte)) return false;
    if (!isValue(this.#bytes, this.#at)) {
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

const QUOTE_BYTES = bytesLike(/["'`]/);

const LETTER_BYTES = bytesLike(/[a-zA-Z]/);

/** Quotes, blanks, operators, the backslash of a break, and letters, of which there are few. */
const BETWEEN_BYTES = bytesLike(/["'`\s+.&,()<>|~*^\\_@a-zA-Z]/);

const PERCENT_SIGN = 1 << (0x25 & 31);

/** What a value may consist of while it is still encoded: base64, and what begins an escape for `+`, `/` or `=`. */
const VALUE_BYTES = bytesLike(/[A-Za-z0-9+/=%\\&_-]/);

function isValue(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] as number;
  return VALUE_BYTES[byte] === 1 || (ESCAPE_BYTES[byte] === 1 && isInEscape(bytes, at));
}

/** What stands within `&#43;`, `&equals;` and `\u{2b}`, and is no part of a value elsewhere. */
const ESCAPE_BYTES = bytesLike(/[#;{}]/);
const LONGEST_ESCAPE = 10;

function isInEscape(bytes: Uint8Array, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_ESCAPE); before--) {
    const byte = bytes[before] as number;
    if (byte === AMPERSAND || byte === BACKSLASH) return true;
    if (VALUE_BYTES[byte] === 0 && ESCAPE_BYTES[byte] === 0) return false;
  }
  return false;
}

const AMPERSAND = 0x26;
const BACKSLASH = 0x5c;

/** No secret has fewer characters, however it is written (reference: 32 bytes in base64). */
const SHORTEST_SECRET = 43;

/**
 * Where a run ends that can be no part of a secret, since it is too short for a whole one and nothing before it or behind
 * can be the rest: most long names in code. `null` where it may be. `from` is where the name ends that is asked for.
 */
function endIfTooShort(bytes: Uint8Array, start: number, at: number, from: number): number | null {
  let end = at + 1;
  while (end - start < SHORTEST_SECRET && isValue(bytes, end)) end++;
  const mayBePart =
    end - start >= SHORTEST_SECRET ||
    goesOnBehind(bytes, end) ||
    (start > from && goesOnBefore(bytes, start)) ||
    isSpaced(bytes, start, end);
  return mayBePart ? null : end;
}

/** What neither breaks a value nor is put into one: what comes before or behind it is something else. */
const CLOSING_BYTES = bytesLike(/[(),.:[\]?!@*<>;{}#$~]/);

/** The marks of a line that goes on below, and the sides of a box, in UTF-8. */
const MARK_BYTES = bytesLike(/[\r\n\\^`|\x80-\xff]/);
const FARTHEST_MARK = 64;

function goesOnBehind(bytes: Uint8Array, end: number): boolean {
  let at = end;
  while (at < end + FARTHEST_MARK && BLANK_BYTES[bytes[at] as number] === 1) at++;
  if (at >= bytes.length) return true;
  return at === end ? CLOSING_BYTES[bytes[at] as number] === 0 : MARK_BYTES[bytes[at] as number] === 1;
}

/** Indentation, quotation, comments, patches: what may lead a line. */
const LEAD_BYTES = bytesLike(/[ \t>|#*;+%'\-:/REMrem\x80-\xff]/);
const LONGEST_LEAD = 128;

function goesOnBefore(bytes: Uint8Array, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && at >= start - LONGEST_LEAD && LEAD_BYTES[bytes[at] as number] === 1) at--;
  if (at < 0) return true;
  // Neither does a value begin within a line that leads into nothing but itself.
  if (bytes[at] !== LINE_FEED)
    return CLOSING_BYTES[bytes[start - 1] as number] === 0 && BLANK_BYTES[bytes[start - 1] as number] === 0;
  at--;
  while (
    at >= 0 &&
    at >= start - 2 * LONGEST_LEAD &&
    (BLANK_BYTES[bytes[at] as number] === 1 || bytes[at] === RETURN)
  )
    at--;
  return at >= 0 && CLOSING_BYTES[bytes[at] as number] === 0 && bytes[at] !== LINE_FEED;
}

/** Whether it stands among so many letters and single blanks that these may be a secret whose `+` became blanks. */
function isSpaced(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start - 1] !== SPACE && bytes[end] !== SPACE) return false;
  let [first, last] = [start, end];
  while (end - first < SHORTEST_SECRET && SPACED_BYTES[bytes[first - 1] as number] === 1) first--;
  while (last - first < SHORTEST_SECRET && SPACED_BYTES[bytes[last] as number] === 1) last++;
  return last - first >= SHORTEST_SECRET;
}

const SPACED_BYTES = bytesLike(/[\w+/% -]/);
const BLANK_BYTES = bytesLike(/[ \t]/);
const SPACE = 0x20;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

function bytesLike(form: RegExp): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => (form.test(String.fromCharCode(byte)) ? 1 : 0));
}
