import type { MetAnchor } from './plain-marks.ts';
/** Offsets near which to look, in the order in which the anchors were met. */
export declare function candidatesAmong(anchors: readonly MetAnchor[], bytes: Uint8Array): Generator<number>;
