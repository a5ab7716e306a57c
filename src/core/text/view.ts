/**
 * A stretch of a document as one or more layers of encoding show it. A view remembers what each layer changed, so that
 * what is found in it is reported where the person sees it.
 *
 * A view's text is bytes spelled as Latin-1: one character a byte. What is beyond ASCII stays as it stands until
 * somebody wants to read it as words.
 */
import type { Codec } from '../codec/codec.ts';

export interface View {
  readonly text: string;
  readonly origin: Origin;
  /** The codecs that were undone to get here, outermost first. */
  readonly layers: readonly string[];
}

/** Where a view's text comes from: straight from the document at an offset, or from another view by some edits. */
type Origin = { readonly offset: number } | { readonly outer: View; readonly edits: Edits };

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
  return { start: sourceOf(view, from).start, end: sourceOf(view, to - 1).end };
}

/** The view with one layer undone, or `null` where the codec finds nothing of its own. */
export function undo(view: View, codec: Codec): View | null {
  const { text } = view;
  if (!codec.shows(text)) return null;
  const edits = new Edits();
  let decoded = '';
  let copied = 0;
  for (const match of text.matchAll(codec.pattern)) {
    const plain = codec.decode(match);
    if (plain === undefined) continue;
    const start = Math.max(copied, match.index - (match.groups?.before?.length ?? 0));
    decoded += text.slice(copied, start);
    copied = match.index + match[0].length;
    edits.add(decoded.length, plain.length, start, copied);
    decoded += plain;
  }
  if (copied === 0) return null;
  return {
    text: decoded + text.slice(copied),
    origin: { outer: view, edits },
    layers: [...view.layers, codec.id],
  };
}

/** What a layer changed: stretches of the decoded text and those of the encoded one that they stand for, ascending. */
class Edits {
  readonly #at: number[] = [];
  readonly #end: number[] = [];
  readonly #sourceStart: number[] = [];
  readonly #sourceEnd: number[] = [];

  add(at: number, length: number, sourceStart: number, sourceEnd: number): void {
    this.#at.push(at);
    this.#end.push(at + length);
    this.#sourceStart.push(sourceStart);
    this.#sourceEnd.push(sourceEnd);
  }

  /** The encoded stretch behind one decoded character: itself, or the whole of the escape that it was. */
  sourceOf(character: number): Span {
    const edit = this.#lastUpTo(character);
    if (edit < 0) return { start: character, end: character + 1 };
    const sourceEnd = this.#sourceEnd[edit] as number;
    const behind = character - (this.#end[edit] as number);
    return behind < 0
      ? { start: this.#sourceStart[edit] as number, end: sourceEnd }
      : { start: sourceEnd + behind, end: sourceEnd + behind + 1 };
  }

  /** The last edit that begins at or before a character; -1 before the first. */
  #lastUpTo(character: number): number {
    let low = 0;
    let high = this.#at.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#at[middle] as number) <= character) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** The document's bytes behind one character of a view. */
function sourceOf({ origin }: View, character: number): Span {
  if ('offset' in origin) return { start: origin.offset + character, end: origin.offset + character + 1 };
  const { start, end } = origin.edits.sourceOf(character);
  return {
    start: sourceOf(origin.outer, start).start,
    end: sourceOf(origin.outer, end - 1).end,
  };
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
