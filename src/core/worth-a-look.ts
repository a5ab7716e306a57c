import type { Document } from './document.ts';
import { findCandidates } from './find/candidates.ts';
import { toUtf8 } from './text/utf-16.ts';

/**
 * Whether a document or its name holds a place where a token may stand: the first step of `inspect`, without the rest
 * of the program behind it. Where this says no, `inspect` finds nothing.
 */
export function isWorthALook({ path, bytes }: Document): boolean {
  return hasCandidate(new TextEncoder().encode(path)) || hasCandidate(toUtf8(bytes));
}

function hasCandidate(bytes: Uint8Array): boolean {
  for (const _ of findCandidates(bytes)) return true;
  return false;
}
