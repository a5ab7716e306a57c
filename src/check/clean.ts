import type { Document } from '../core/document.ts';
import { inspect } from '../core/inspect.ts';
import { sha256 } from '../sources/digest.ts';

/** Whether nothing is found in a document, nor has to be said of it. */
export function isClean(document: Document): boolean {
  const { sightings, skipped } = inspect(document, sha256);
  return sightings.length + skipped.length === 0;
}
