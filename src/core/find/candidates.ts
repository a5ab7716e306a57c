/**
 * Where in a document's bytes a signature or a key may stand: an anchor with a value behind it. Everything after this looks
 * only there. It may name places where nothing is, never miss one where something is.
 */
import { KINDS } from './bytes.ts';
import type { MetAnchor } from './plain-marks.ts';
import { Variety } from './variety.ts';

/** Offsets near which to look, in the order in which the anchors were met. */
export function* candidatesAmong(anchors: readonly MetAnchor[], bytes: Uint8Array): Generator<number> {
  const variety = new Variety(bytes);
  for (const { anchor, start } of anchors) {
    const end = start + anchor.word.length;
    if (anchor.wholeWord && KINDS.word[bytes[end] as number] === 1) continue;
    if (anchor.secretFollows && !variety.follows(end)) continue;
    yield start;
  }
}
