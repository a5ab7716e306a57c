/** Every codec, in the order in which they are tried. To add one: a file, a line here, its cases, its heading. */
import { undo, type View } from '../text/view.ts';
import { appendedLiterals } from './appended-literals.ts';
import { backslashEscapes } from './backslash-escapes.ts';
import { backtickEscapes } from './backtick-escapes.ts';
import { caretEscapes } from './caret-escapes.ts';
import type { Codec } from './codec.ts';
import { doubledDollars } from './doubled-dollars.ts';
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
import { terminalColours } from './terminal-colours.ts';
import { wrappedLines } from './wrapped-lines.ts';

export const CODECS: readonly Codec[] = [
  nulBytes,
  terminalColours,
  notebookLines,
  sourceEscapes,
  htmlEntities,
  percentEncoding,
  quotedPrintable,
  backslashEscapes,
  caretEscapes,
  doubledPercent,
  doubledDollars,
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

/** Enough for every nesting seen; hardly one stretch in a thousand shows more ways to be read. */
export const MOST_VIEWS = 48;

/**
 * A view and everything it becomes when layers are undone, fewest layers first; the same text is not shown twice. Where
 * that would be more than `most` views, the rest is all layers undone at once, again and again. Returns whether there
 * was such a rest.
 */
export function* layersOf(first: View, most: number = MOST_VIEWS): Generator<View, boolean> {
  const seen = new Set([first.text]);
  let level: Level[] = [{ view: first, codecs: CODECS }];
  for (let depth = 0; level.length > 0; depth++) {
    for (const { view } of level) yield view;
    if (depth === DEPTH) return false;
    const next: Level[] = [];
    for (const { view: outer, codecs } of level) {
      const undone = codecs.map((codec) => ({ codec, view: undo(outer, codec) }));
      const others = undone.flatMap(({ codec, view }) => (view === null ? [codec] : []));
      for (const { codec, view } of undone) {
        if (view === null || seen.has(view.text)) continue;
        if (seen.size >= most) {
          for (const { view } of next) yield view;
          yield* allAtOnce(first, seen);
          return true;
        }
        seen.add(view.text);
        next.push({ view, codecs: codec.gathers ? others : CODECS });
      }
    }
    level = next;
  }
  return false;
}

/** A view, and the codecs to be tried on it: what could be undone before a token was gathered is undone so in another view. */
interface Level {
  readonly view: View;
  readonly codecs: readonly Codec[];
}

function* allAtOnce(view: View, seen: ReadonlySet<string>): Generator<View> {
  let inner = view;
  for (let depth = 0; depth < DEPTH; depth++) {
    const outer = inner;
    for (const codec of CODECS) inner = undo(inner, codec) ?? inner;
    if (inner === outer) return;
    if (!seen.has(inner.text)) yield inner;
  }
}
