/** Every codec, in the order in which they are tried. To add one: a file, a line here, its cases, its heading. */
import { undo, type View } from '../text/view.ts';
import { appendedLiterals } from './appended-literals.ts';
import { backslashEscapes } from './backslash-escapes.ts';
import { backtickEscapes } from './backtick-escapes.ts';
import { caretEscapes } from './caret-escapes.ts';
import type { Codec } from './codec.ts';
import { doubledPercent } from './doubled-percent.ts';
import { doubledQuotes } from './doubled-quotes.ts';
import { formData } from './form-data.ts';
import { htmlEntities } from './html-entities.ts';
import { joinedLiterals } from './joined-literals.ts';
import { listedLiterals } from './listed-literals.ts';
import { nameValuePairs } from './name-value-pairs.ts';
import { namedValues } from './named-values.ts';
import { notebookLines } from './notebook-lines.ts';
import { nulBytes } from './nul-bytes.ts';
import { percentEncoding } from './percent-encoding.ts';
import { quotedPrintable } from './quoted-printable.ts';
import { sourceEscapes } from './source-escapes.ts';
import { wrappedLines } from './wrapped-lines.ts';

export const CODECS: readonly Codec[] = [
  nulBytes,
  notebookLines,
  sourceEscapes,
  htmlEntities,
  percentEncoding,
  quotedPrintable,
  backslashEscapes,
  caretEscapes,
  doubledPercent,
  backtickEscapes,
  doubledQuotes,
  joinedLiterals,
  listedLiterals,
  appendedLiterals,
  wrappedLines,
  nameValuePairs,
  namedValues,
  formData,
];

/** Encodings nest this deep, on top of the token's own percent-encoding (contract §4). */
export const DEPTH = 4;

/** Enough for every nesting seen; a text built to show more is not worth more time. */
const MOST_VIEWS = 48;

/** A view and everything it becomes when layers are undone, fewest layers first; the same text is not shown twice. */
export function* layersOf(view: View): Generator<View> {
  const seen = new Set([view.text]);
  let level = [view];
  for (let depth = 0; level.length > 0; depth++) {
    yield* level;
    if (depth === DEPTH) return;
    const next: View[] = [];
    for (const outer of level) {
      for (const codec of CODECS) {
        if (seen.size === MOST_VIEWS) break;
        const inner = undo(outer, codec);
        if (inner === null || seen.has(inner.text)) continue;
        seen.add(inner.text);
        next.push(inner);
      }
    }
    level = next;
  }
}
