/**
 * Where in a document's bytes a signature or a key may stand: an anchor with a value behind it. Everything after this looks
 * only there. It may name places where nothing is, never miss one where something is.
 */
import type { MetAnchor } from './marks.ts';
/** Offsets near which to look, in the order in which the anchors were met. */
export declare function candidatesAmong(anchors: readonly MetAnchor[], bytes: Uint8Array): Generator<number>;
