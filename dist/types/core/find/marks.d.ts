/**
 * The one pass over every byte: where an anchor stands, and where a stretch of what may be base64. All that is done with a
 * document begins at these marks, so this is where the time goes. `fast-marks.ts` makes them with the processor's vector
 * instructions; `plain-marks.ts` is the readable definition, to which the fast one is held, and takes its place where there is
 * no WebAssembly (`node --jitless`).
 */
import type { Span } from '../text/view.ts';
import type { Anchor } from './anchors.ts';
export interface Marks {
    /** In the order of the places where they are met; of two at the same place the first of `ANCHORS` comes first. */
    readonly anchors: readonly MetAnchor[];
    /** As long as they can be, at least `SHORTEST_STRETCH`, in order. */
    readonly stretches: readonly Span[];
}
export interface MetAnchor {
    readonly anchor: Anchor;
    readonly start: number;
}
export type Marker = (bytes: Uint8Array) => Marks;
export declare const marksIn: Marker;
