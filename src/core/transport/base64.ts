/**
 * Base64 in any text: Kubernetes secrets, CI variables, `-EncodedCommand`, mail. Either alphabet, in one run or wrapped
 * at a column; what it holds is looked through like a document of its own, and what is found there stands, for the
 * reader, at the encoded stretch that holds it.
 */
import type { Span } from '../text/view.ts';

export interface Transported {
  readonly bytes: Uint8Array;
  /** The stretch of the outer bytes that holds a stretch of the inner ones. */
  placeOf(inner: Span): Span;
}

/** Base64 nests this deep (contract §4). */
export const DEPTH = 4;

/** A signature with its field takes 48 bytes, which are 64 characters; shorter runs hold none. */
const SHORTEST = 60;
/** Wrapped lines are at least this long: 64 and 76 columns are usual. */
const SHORTEST_LINE = 40;

/** Six bits a character of either alphabet; 64 for what is none. */
const VALUES: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte).replace('-', '+').replace('_', '/');
  const value = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.indexOf(character);
  return value < 0 ? 64 : value;
});

/** Every stretch of base64 long enough to hold a token, decoded. A run met at one byte in forty is then followed both ways. */
export function* base64In(bytes: Uint8Array): Generator<Transported> {
  for (let at = SHORTEST_LINE - 1; at < bytes.length; at += SHORTEST_LINE) {
    if (!isBase64(bytes[at])) continue;
    let start = at;
    while (start > 0 && isBase64(bytes[start - 1])) start--;
    const runs = runsFrom(bytes, start);
    const end = (runs.at(-1) as Span).end;
    const length = runs.reduce((sum, run) => sum + lengthOf(run), 0);
    if (length >= SHORTEST) yield decode(bytes, runs, length);
    at = Math.max(at, end);
  }
}

function isBase64(byte: number | undefined): boolean {
  return byte !== undefined && (VALUES[byte] as number) < 64;
}

/** The run at an offset, and the lines below that go on with it: each begins where the one above ended full. */
function runsFrom(bytes: Uint8Array, start: number): Span[] {
  const runs = [runAt(bytes, start)];
  for (;;) {
    const last = runs.at(-1) as Span;
    // The first line may be short of what its name takes; from the second on all are full but the last.
    const width = lengthOf(runs[1] ?? last);
    if (lengthOf(last) < (runs.length === 1 ? SHORTEST_LINE / 2 : width)) return runs;
    const next = afterLineBreak(bytes, last.end);
    if (next === null || !isBase64(bytes[next])) return runs;
    const run = runAt(bytes, next);
    if (runs.length > 1 && lengthOf(run) > width) return runs;
    runs.push(run);
  }
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function runAt(bytes: Uint8Array, start: number): Span {
  let end = start;
  while (end < bytes.length && isBase64(bytes[end])) end++;
  return { start, end };
}

/** Behind a line break and the next line's indentation; a break may itself be written as `\n` or `\r\n`. */
function afterLineBreak(bytes: Uint8Array, from: number): number | null {
  let at = from;
  if (bytes[at] === BACKSLASH) {
    if (bytes[at + 1] === LETTER_R && bytes[at + 2] === BACKSLASH) at += 2;
    return bytes[at + 1] === LETTER_N ? at + 2 : null;
  }
  if (bytes[at] === CR) at++;
  if (bytes[at] !== LF) return null;
  at++;
  const indentation = at;
  while ((bytes[at] === SPACE || bytes[at] === TAB) && at - indentation < 80) at++;
  return at;
}

const [LF, CR, SPACE, TAB, BACKSLASH, LETTER_N, LETTER_R] = [0x0a, 0x0d, 0x20, 0x09, 0x5c, 0x6e, 0x72];

function decode(bytes: Uint8Array, runs: readonly Span[], length: number): Transported {
  const decoded = new Uint8Array(Math.floor((length * 3) / 4));
  let bits = 0;
  let held = 0;
  let size = 0;
  for (const { start, end } of runs) {
    for (let at = start; at < end; at++) {
      bits = (bits << 6) | (VALUES[bytes[at] as number] as number);
      held += 6;
      if (held >= 8) {
        held -= 8;
        decoded[size++] = (bits >> held) & 0xff;
      }
    }
  }
  return {
    bytes: decoded.subarray(0, size),
    placeOf: (inner) => ({
      start: offsetOf(runs, Math.floor((inner.start * 4) / 3)),
      end: offsetOf(runs, Math.ceil((inner.end * 4) / 3) - 1) + 1,
    }),
  };
}

/** The offset of the n-th character of the runs. */
function offsetOf(runs: readonly Span[], index: number): number {
  let left = index;
  for (const { start, end } of runs) {
    if (left < end - start) return start + left;
    left -= end - start;
  }
  return (runs.at(-1) as Span).end - 1;
}
