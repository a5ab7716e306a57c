/** What the marks are, in ordinary words. */

import type { Span } from '../text/view.ts';
import { ANCHORS, type Anchor, spellingsOf } from './anchors.ts';
import { KINDS } from './bytes.ts';
import type { Marks } from './marks.ts';
import { mayBeBase64, SHORTEST_STRETCH, STRETCH_BYTES } from './stretch.ts';
import { Variety } from './variety.ts';

export function plainMarks(bytes: Uint8Array): Marks {
  return { candidates: [...candidatesAmong(anchorsIn(bytes), bytes)], stretches: stretchesIn(bytes) };
}

export interface MetAnchor {
  readonly anchor: Anchor;
  readonly start: number;
}

/** In the order of the places where they are met; of two at the same place the first of `ANCHORS` comes first. */
export function anchorsIn(bytes: Uint8Array): MetAnchor[] {
  const met: MetAnchor[] = [];
  metBy ??= lettersByByte();
  for (let at = 0; at < bytes.length; at++) {
    for (const { anchor, letters } of metBy[bytes[at] as number] as readonly Letters[]) {
      const start = at - anchor.meetAt;
      // Beyond either end there is nothing, and nothing is no letter.
      if (letters.every((spellings, index) => spellings.includes(bytes[start + index] as number))) {
        met.push({ anchor, start });
      }
    }
  }
  return met;
}

interface Letters {
  readonly anchor: Anchor;
  /** The bytes that may stand for each of its letters. */
  readonly letters: readonly (readonly number[])[];
}

/** By the first of the letters by which an anchor is met. Made only where it is asked for, since a start is to be quick. */
let metBy: readonly (readonly Letters[])[] | undefined;

function lettersByByte(): readonly (readonly Letters[])[] {
  const by: Letters[][] = Array.from({ length: 256 }, () => []);
  for (const anchor of ANCHORS) {
    const letters = Array.from(anchor.word, (_, index) => spellingsOf(anchor, index));
    // What has no cases is spelled the same twice.
    for (const byte of new Set(letters[anchor.meetAt])) by[byte]?.push({ anchor, letters });
  }
  return by;
}

/** Where a signature or a key may stand: at an anchor with a value behind it. */
function* candidatesAmong(anchors: readonly MetAnchor[], bytes: Uint8Array): Generator<number> {
  const variety = new Variety(bytes);
  for (const { anchor, start } of anchors) {
    const end = start + anchor.word.length;
    if (anchor.wholeWord && KINDS.word[bytes[end] as number] === 1) continue;
    if (anchor.secretFollows && !variety.follows(end)) continue;
    yield start;
  }
}

function stretchesIn(bytes: Uint8Array): Span[] {
  const stretches: Span[] = [];
  for (let start = 0; start < bytes.length; start++) {
    let end = start;
    while (STRETCH_BYTES[bytes[end] as number] === 1) end++;
    if (end - start >= SHORTEST_STRETCH && mayBeBase64(bytes, start, end)) stretches.push({ start, end });
    start = end;
  }
  return stretches;
}
