/** What the marks are, in ordinary words. */
import { type Anchor } from './anchors.ts';
import type { Marks } from './marks.ts';
export declare function plainMarks(bytes: Uint8Array): Marks;
export interface MetAnchor {
    readonly anchor: Anchor;
    readonly start: number;
}
/** In the order of the places where they are met; of two at the same place the first of `ANCHORS` comes first. */
export declare function anchorsIn(bytes: Uint8Array): MetAnchor[];
