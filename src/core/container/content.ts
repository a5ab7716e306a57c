/** Reading a content: a stretch of it piece by piece, and small records without a call for each. */

import type { Content } from '../text/content.ts';
import { type Fault, PIECE } from './container.ts';

/** What stands between two offsets, as it stands. Damaged when the content ends before. */
export function* stretch(
  content: Content,
  from: number,
  to: number,
): Generator<Uint8Array, Fault | null, undefined> {
  for (let at = from; at < to; ) {
    const piece = content.read(at, Math.min(to, at + PIECE));
    if (piece.length === 0) return 'damaged';
    yield piece;
    at += piece.length;
  }
  return null;
}

/** A content that is not asked for what it cannot have, whatever offset a header made up. */
export function bounded(content: Content): Content {
  return {
    size: content.size,
    read: (from, to) =>
      from >= 0 && from < content.size ? content.read(from, Math.min(to, content.size)) : NOTHING,
  };
}

const NOTHING = new Uint8Array(0);

/** A content that is asked for small records one behind the other and asks in turn for larger stretches. */
export function buffered(content: Content): Content {
  let start = 0;
  let held: Uint8Array = NOTHING;
  return {
    size: content.size,
    read(from, to) {
      const end = Math.min(to, content.size);
      if (from < start || end > start + held.length) {
        held = content.read(from, Math.max(end, from + BUFFER));
        start = from;
      }
      return held.subarray(from - start, to - start);
    },
  };
}

const BUFFER = 64 * 1024;
