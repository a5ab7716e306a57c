/** Every codec, in the order in which they are tried. To add one: a file, a line here, its cases, its heading. */
import { type View } from '../text/view.ts';
import type { Codec } from './codec.ts';
export declare const CODECS: readonly Codec[];
/** Encodings nest this deep, on top of the token's own percent-encoding (contract §4). */
export declare const DEPTH = 4;
/** Enough for every nesting seen; hardly one stretch in a thousand shows more ways to be read. */
export declare const MOST_VIEWS = 48;
/**
 * A view and everything it becomes when layers are undone, fewest layers first; the same text is not shown twice. Where
 * that would be more than `most` views, the rest is all layers undone at once, again and again. Returns whether there
 * was such a rest.
 */
export declare function layersOf(first: View, most?: number): Generator<View, boolean>;
