import type { Document } from './document.ts';
import { findCandidates } from './find/candidates.ts';
import { toUtf8 } from './text/utf-16.ts';
import { base64In, DEPTH } from './transport/base64.ts';

/**
 * Whether a document or its name holds a place where a token may stand: the first step of `inspect`, without the rest
 * of the program behind it. Where this says no, `inspect` finds nothing.
 */
export function isWorthALook({ path, bytes }: Document): boolean {
  return hasCandidate(new TextEncoder().encode(path)) || hasCandidate(toUtf8(bytes));
}

function hasCandidate(bytes: Uint8Array, depth = DEPTH): boolean {
  for (const _ of findCandidates(bytes)) return true;
  if (depth === 0) return false;
  for (const inner of base64In(bytes)) if (hasCandidate(inner.bytes, depth - 1)) return true;
  return false;
}
