/**
 * A document of any size, seen through windows: each is held whole and overlaps the next, so that a token is never cut
 * in two and memory stays what it is. Most documents are one window.
 */
import { type Encoding, encodingOf, toUtf8 } from './utf-16.ts';

export interface Window {
  /** UTF-8, whatever the document's own encoding. */
  readonly bytes: Uint8Array;
  /** What is found from here on and before `until` counts in this window; what lies outside counts in a neighbour. */
  readonly from: number;
  readonly until: number;
  /** Where in these bytes the next window begins, or `null` in the last. */
  readonly next: number | null;
}

/** Large enough that overlapping costs little, small enough for several views of it in memory. */
export const WINDOW = 4 * 1024 * 1024;
/** Twice what is looked at around a token, under all the layers it may have. */
export const OVERLAP = 128 * 1024;

/** The windows of a document that comes in pieces of any length. `size` is in bytes, more than the overlap. */
export function* windowsOf(pieces: Iterable<Uint8Array>, size: number = WINDOW): Generator<Window> {
  const source = pieces[Symbol.iterator]();
  let { bytes: held, isLast } = fill(new Uint8Array(), source, size);
  const encoding = encodingOf(held);
  for (let from = 0; ; ) {
    if (isLast) {
      yield { bytes: toUtf8(held, encoding), from, until: Number.POSITIVE_INFINITY, next: null };
      return;
    }
    const bytes = toUtf8(held.subarray(0, cutOf(held, held.length, encoding)), encoding);
    const cut = cutOf(held, held.length - OVERLAP, encoding);
    const next = encoding === null ? cut : toUtf8(held.subarray(0, cut), encoding).length;
    const half = (bytes.length - next) >> 1;
    yield { bytes, from, until: next + half, next };
    from = half;
    ({ bytes: held, isLast } = fill(held.subarray(cut), source, size));
  }
}

/** What is held and as many pieces as fill a window; the last where there are no more. */
function fill(
  held: Uint8Array,
  source: Iterator<Uint8Array>,
  size: number,
): { readonly bytes: Uint8Array; readonly isLast: boolean } {
  const pieces = held.length === 0 ? [] : [held];
  for (let length = held.length; length < size; ) {
    const { value, done } = source.next();
    if (done === true) return { bytes: joined(pieces), isLast: true };
    pieces.push(value);
    length += value.length;
  }
  return { bytes: joined(pieces), isLast: false };
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0] as Uint8Array;
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** The nearest offset at or before one where no character is cut in two. */
function cutOf(bytes: Uint8Array, at: number, encoding: Encoding | null): number {
  if (encoding === null) {
    for (let cut = at; cut > at - 4 && cut > 0; cut--) {
      // A byte of the form 10xxxxxx goes on with the character before it (RFC 3629 §3).
      if (cut === bytes.length ? !isUnfinished(bytes) : ((bytes[cut] as number) & 0xc0) !== 0x80) return cut;
    }
    return at;
  }
  const even = at & ~1;
  const high = bytes[encoding === 'utf-16le' ? even - 1 : even - 2] as number;
  return (high & 0xfc) === 0xd8 ? even - 2 : even;
}

/** Whether the last character's bytes are not all there. */
function isUnfinished(bytes: Uint8Array): boolean {
  for (let length = 1; length <= 3; length++) {
    const byte = bytes[bytes.length - length] as number;
    if ((byte & 0xc0) === 0x80) continue;
    return byte >= 0xf0 ? length < 4 : byte >= 0xe0 ? length < 3 : byte >= 0xc0 ? length < 2 : false;
  }
  return false;
}
