/** Every codec, in the order in which they are tried. To add one: a file, a line here, its cases, its heading. */
import { undo, type View } from '../text/view.ts';
import type { Codec } from './codec.ts';
import { htmlEntities } from './html-entities.ts';
import { percentEncoding } from './percent-encoding.ts';
import { sourceEscapes } from './source-escapes.ts';

export const CODECS: readonly Codec[] = [sourceEscapes, htmlEntities, percentEncoding];

/** Encodings nest this deep, on top of the token's own percent-encoding (contract §4). */
export const DEPTH = 4;

/** Enough for every nesting seen; a text built to show more is not worth more time. */
const MOST_VIEWS = 32;

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
