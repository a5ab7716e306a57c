/**
 * Base64 in any text: Kubernetes secrets, CI variables, `-EncodedCommand`, mail. Either alphabet, in one run, wrapped at
 * a column or split over string literals, with its own characters escaped or not; what it holds is looked through like
 * a document of its own, and what is found there stands, for the reader, at the encoded stretch that holds it.
 */
import { BOTH_CASES, BREAK_BYTES, CASES, LONGEST_BREAK } from '../text/base64-lines.ts';
import { setOf } from '../text/character-set.ts';
import { latin1, type Span } from '../text/view.ts';
import { VALUES } from '../unpack/plain-unpack.ts';
import { unpack } from '../unpack/unpack.ts';

export interface Transported {
  readonly bytes: Uint8Array;
  /** Where the encoded text begins in the outer bytes. */
  readonly start: number;
  /** The stretch of the outer bytes that holds a stretch of the inner ones. */
  placeOf(inner: Span): Span;
}

/** Base64 nests this deep (contract §4). */
export const DEPTH = 4;

/** The shortest that needs no name is a marked key of 44 bytes, which are 59 characters and one of padding. */
const SHORTEST = 59;
/** Wrapped lines are at least this long: 64 and 76 columns are usual. */
const SHORTEST_LINE = 40;
const SHORTEST_FIRST_LINE = 20;

/**
 * What is long enough to hold a token, decoded. `stretches` are those of the characters of base64 and their escapes, as long
 * as they can be: a run of base64 stands within one, or in one and the shorter lines beside it.
 */
export function* base64In(bytes: Uint8Array, stretches: readonly Span[]): Generator<Transported> {
  let done = 0;
  for (const stretch of stretches) {
    // Behind the end of one run another may begin.
    for (let at = Math.max(done, stretch.start); at < stretch.end; at += MEETING) {
      if (!isBase64(bytes[at])) continue;
      const run = new Run(bytes, firstLineOf(bytes, startOf(bytes, at, done), done));
      if (run.length >= SHORTEST && run.isMixed(bytes)) {
        for (const first of beginningsIn(bytes, run)) yield decode(bytes, run, first);
      }
      done = Math.max(done, run.end);
      at = Math.max(at, run.end);
    }
  }
}

/** A run is met at one byte in so many and then followed both ways. */
const MEETING = 16;

function isBase64(byte: number | undefined): boolean {
  return byte !== undefined && (VALUES[byte] as number) < 64;
}

/** Where the run begins that an offset lies in. */
function startOf(bytes: Uint8Array, at: number, earliest: number): number {
  let start = at;
  for (;;) {
    while (start > earliest && isBase64(bytes[start - 1])) start--;
    const before = LONGEST_ESCAPES.find((length) => escapeAt(bytes, start - length)?.length === length);
    // An escape that ends in letters was walked over but for its first bytes.
    const within = escapeAt(bytes, start - 1);
    if (before !== undefined && start - before >= earliest) start -= before;
    else if (within !== null && start - 1 >= earliest) start--;
    else return start;
  }
}

/** A stretch of the outer bytes that stands for base64: as it is, or an escape that stands for one character. */
interface Piece extends Span {
  /** The one character that an escape stands for, as its code, or `null` where the bytes stand for themselves. */
  readonly escaped: number | null;
  /** How many characters of the run come before it. */
  readonly index: number;
}

class Run {
  readonly pieces: Piece[] = [];
  /** In characters. */
  length = 0;
  /** Behind its last byte. */
  end: number;

  /** The run at an offset, and the lines below that go on with it: each begins where the one above ended full. */
  constructor(bytes: Uint8Array, start: number) {
    this.end = start;
    let last = this.#addLine(bytes, start, Number.POSITIVE_INFINITY);
    let width = Number.POSITIVE_INFINITY;
    for (let lines = 1; last >= (lines === 1 ? SHORTEST_FIRST_LINE : width); lines++) {
      const next = behindBreak(bytes, this.end);
      if (next === null) return;
      const first = last;
      last = this.#addLine(bytes, next, width);
      // The second line shows how wide they are; only where it is the last may it be shorter than the first.
      if (lines === 1) width = Math.max(last, first < SHORTEST_LINE ? SHORTEST_LINE : first);
    }
  }

  /** Adds the characters of a line and returns their number; nothing of a line that is wider than those before it. */
  #addLine(bytes: Uint8Array, start: number, widest: number): number {
    const { length } = this;
    const pieces = this.pieces.length;
    let at = start;
    for (;;) {
      const plain = at;
      // Written out: of a program that has just been started a call for each byte would take a hundredth of all its time.
      while ((VALUES[bytes[at] as number] as number) < 64) at++;
      if (at > plain) this.pieces.push({ start: plain, end: at, escaped: null, index: this.length });
      this.length += at - plain;
      const sign = escapeAt(bytes, at);
      if (sign === null) break;
      this.pieces.push({ start: at, end: at + sign.length, escaped: sign.character, index: this.length });
      this.length++;
      at += sign.length;
    }
    const added = this.length - length;
    if (added > widest || added === 0) {
      this.pieces.length = pieces;
      this.length = length;
      return 0;
    }
    this.end = at;
    return added;
  }

  /** Whether capitals and small letters stand in it. What is encoded has both; words, paths and digests have not. */
  isMixed(bytes: Uint8Array): boolean {
    let seen = 0;
    for (const { start, end } of this.pieces) {
      for (let at = start; at < end; at++) {
        seen |= CASES[bytes[at] as number] as number;
        if (seen === BOTH_CASES) return true;
      }
    }
    return false;
  }

  /** The bytes of the n-th character. */
  spanOf(index: number): Span {
    const { start, end, escaped, index: first } = this.pieces[this.#pieceOf(index)] as Piece;
    return escaped === null
      ? { start: start + index - first, end: start + index - first + 1 }
      : { start, end };
  }

  /** The characters from one on, as their codes, so many or as many as there are. */
  characters(bytes: Uint8Array, from: number, most: number = this.length): Uint8Array {
    const to = Math.min(this.length, from + most);
    const first = this.#pieceOf(from);
    const { start, end, escaped, index } = this.pieces[first] as Piece;
    // Most runs are one piece, of which nothing need be copied.
    if (escaped === null && to - index <= end - start)
      return bytes.subarray(start + from - index, start + to - index);
    const characters = new Uint8Array(to - from);
    for (let at = from, piece = first; at < to; piece++) {
      const { start, end, escaped, index } = this.pieces[piece] as Piece;
      if (escaped === null)
        characters.set(bytes.subarray(start + at - index, Math.min(end, start + to - index)), at - from);
      else characters[at - from] = escaped;
      at = index + (escaped === null ? end - start : 1);
    }
    return characters;
  }

  #pieceOf(index: number): number {
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.pieces[middle] as Piece).index <= index) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** How `+` and `/` are written where they mean something else: JSON (PHP, .NET), HTML, forms. */
const ESCAPES: readonly { readonly first: string; readonly form: RegExp }[] = [
  { first: '\\', form: /^\\(?:\/|u002[bf])/i },
  { first: '%', form: /^%2[bf]/i },
  { first: '&', form: /^&#(?:43|47|x2[bf]);/i },
];
const PLUS = '+'.charCodeAt(0);
const SLASH = '/'.charCodeAt(0);
const LONGEST_ESCAPE = 6;
const LONGEST_ESCAPES = [2, 3, 5, 6];
const ESCAPE_FIRST = setOf(/[\\%&]/);

function escapeAt(
  bytes: Uint8Array,
  at: number,
): { readonly length: number; readonly character: number } | null {
  if (ESCAPE_FIRST[bytes[at] as number] !== 1) return null;
  const text = latin1(bytes, at, Math.min(bytes.length, at + LONGEST_ESCAPE));
  for (const { form } of ESCAPES) {
    const match = form.exec(text)?.[0];
    if (match !== undefined)
      return { length: match.length, character: /\/|f|47/i.test(match) ? SLASH : PLUS };
  }
  return null;
}

/**
 * What parts two lines of a run: a line break, which may itself be written as `\n` or `\r\n`, with the next line's
 * indentation; or the end of a string literal and the beginning of the next.
 */
const BREAK =
  /^(?:(?:\\r)?\\n)?(?:["'`][ \t]{0,20}[+.&,\\]?[ \t]{0,20}(?:\r?\n[ \t]{0,80})?[+.&]?[ \t]{0,20}["'`]|(?<=\\n)|\\?\r?\n[ \t]{0,80})/;
const BREAK_FIRST = setOf(/[\\"'`\r\n]/);

/** Where the line begins above a line, if the two may be one run: the first may be short of what its name takes. */
function firstLineOf(bytes: Uint8Array, start: number, earliest: number): number {
  let end = start;
  while (end > earliest && start - end < LONGEST_BREAK && BREAK_BYTES[bytes[end - 1] as number] === 1) end--;
  if (end === earliest || behindBreak(bytes, end) !== start) return start;
  const first = startOf(bytes, end - 1, earliest);
  return end - first >= SHORTEST_FIRST_LINE ? first : start;
}

/** Where the next line begins, or `null` where none does. */
function behindBreak(bytes: Uint8Array, at: number): number | null {
  if (BREAK_FIRST[bytes[at] as number] !== 1) return null;
  const match = BREAK.exec(latin1(bytes, at, Math.min(bytes.length, at + LONGEST_BREAK)));
  return match === null || !isBase64(bytes[at + match[0].length]) ? null : at + match[0].length;
}

/**
 * From which characters to decode: the first, as a run that begins where its base64 begins asks for; and
 * another where that shows text, since a run may begin with the end of a path, a word, or where a window was cut.
 */
function* beginningsIn(bytes: Uint8Array, run: Run): Generator<number> {
  yield 0;
  const container = containerIn(bytes, run);
  if (container > 0) yield container;
  const shown = [true, false, false, false];
  for (const from of samplesOf(run.length)) {
    const sample = run.characters(bytes, from, SAMPLE);
    for (let shift = 0; shift < 4; shift++) {
      const phase = (from + shift) % 4;
      if (shown[phase] === true || !isText(sample, shift)) continue;
      shown[phase] = true;
      yield phase;
    }
  }
}

/** gzip's first three bytes and zip's, as base64; nothing in what they hold would tell where it begins. */
const CONTAINERS = /H4sI|UEsDB/;
const LONGEST_PREFIX = 128;

/** The character of a run, not far behind its beginning, where a container file begins; -1 where none does. */
function containerIn(bytes: Uint8Array, run: Run): number {
  const { start, end, escaped } = run.pieces[0] as Piece;
  return escaped === null
    ? latin1(bytes, start, Math.min(end, start + LONGEST_PREFIX)).search(CONTAINERS)
    : -1;
}

/** Enough characters to tell text from chance, at the run's beginning and end and now and then between. */
const SAMPLE = 51;
const SAMPLE_EVERY = 2048;

function* samplesOf(length: number): Generator<number> {
  const last = Math.max(0, length - SAMPLE);
  yield 0;
  for (let from = SAMPLE; from < last; from += SAMPLE_EVERY) yield from;
  yield last;
}

/** Whether characters decode to text, ASCII or UTF-16, from one of the first four on. */
function isText(characters: Uint8Array, shift: number): boolean {
  let readable = 0;
  let nul = 0;
  let size = 0;
  for (let at = shift; at + 4 <= characters.length; at += 4) {
    for (let place = 0; place < 3; place++) {
      const byte = byteOf(characters, at, place);
      size++;
      if (byte >= 0x20 ? byte < 0x7f : byte >= 0x09 && byte <= 0x0d) readable++;
      else if (byte === 0) nul++;
    }
    // Chance shows itself within a few bytes.
    if (size === 12 && readable + nul < 9) return false;
  }
  return readable >= size * 0.9 || (nul >= size * 0.4 && readable >= size * 0.4);
}

/** One of the three bytes that four characters make. */
function byteOf(characters: Uint8Array, at: number, place: number): number {
  const high = VALUES[characters[at + place] as number] as number;
  const low = VALUES[characters[at + place + 1] as number] as number;
  return ((high << (2 * place + 2)) | (low >> (4 - 2 * place))) & 0xff;
}

/** What the run holds from one of its characters on. */
function decode(bytes: Uint8Array, run: Run, first: number): Transported {
  return {
    bytes: unpack(run.characters(bytes, first)),
    start: run.spanOf(first).start,
    placeOf: (inner) => ({
      start: run.spanOf(first + Math.floor((inner.start * 4) / 3)).start,
      end: run.spanOf(first + Math.ceil((inner.end * 4) / 3) - 1).end,
    }),
  };
}
