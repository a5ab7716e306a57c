/**
 * A stretch of a document as one or more layers of encoding show it. Every character remembers which bytes of the
 * document it came from, so that what is found in a view is reported where the person sees it.
 *
 * A view's text is bytes spelled as Latin-1: one character a byte. What is beyond ASCII stays as it stands until
 * somebody wants to read it as words.
 */
import type { Codec } from '../codec/codec.ts';

export interface View {
  readonly text: string;
  /** For each character the offset in the document where it begins; a plain stretch keeps just its offset. */
  readonly origin: Origin;
  /** The codecs that were undone to get here, outermost first. */
  readonly layers: readonly string[];
}

type Origin = { readonly offset: number } | { readonly starts: Int32Array; readonly ends: Int32Array };

/** Half-open, in bytes of the document. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function viewOf(bytes: Uint8Array, start: number, end: number): View {
  return { text: latin1(bytes, start, end), origin: { offset: start }, layers: [] };
}

/** The bytes of the document that a stretch of a view's text stands for; an empty stretch has no place. */
export function spanOf(view: View, from: number, to: number): Span {
  return { start: startOf(view.origin, from), end: endOf(view.origin, to - 1) };
}

/** The view with one layer undone, or `null` where the codec finds nothing of its own. */
export function undo(view: View, codec: Codec): View | null {
  if (!codec.shows(view.text)) return null;
  const { text, origin } = view;
  // Decoding never lengthens a text, so the source's length is room enough.
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  let length = 0;
  let decoded = '';
  let copied = 0;
  const copyUntil = (end: number) => {
    for (let at = copied; at < end; at++, length++) {
      starts[length] = startOf(origin, at);
      ends[length] = endOf(origin, at);
    }
    decoded += text.slice(copied, end);
  };

  for (const match of text.matchAll(codec.pattern)) {
    const plain = codec.decode(match);
    if (plain === undefined) continue;
    const end = match.index + match[0].length;
    copyUntil(match.index);
    for (let i = 0; i < plain.length; i++, length++) {
      starts[length] = startOf(origin, match.index);
      ends[length] = endOf(origin, end - 1);
    }
    decoded += plain;
    copied = end;
  }
  if (copied === 0) return null;
  copyUntil(text.length);
  return {
    text: decoded,
    origin: { starts: starts.subarray(0, length), ends: ends.subarray(0, length) },
    layers: [...view.layers, codec.id],
  };
}

function startOf(origin: Origin, at: number): number {
  return 'offset' in origin ? origin.offset + at : (origin.starts[at] as number);
}

function endOf(origin: Origin, at: number): number {
  return 'offset' in origin ? origin.offset + at + 1 : (origin.ends[at] as number);
}

/** `String.fromCharCode` takes its characters as arguments, of which an engine allows only so many. */
const ARGUMENTS = 8192;

export function latin1(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += ARGUMENTS) {
    text += String.fromCharCode.apply(
      null,
      bytes.subarray(at, Math.min(end, at + ARGUMENTS)) as unknown as number[],
    );
  }
  return text;
}
