/**
 * A second look at what a glance has left: by all that finds tokens, but none of what puts them into words. Large commits of
 * ordinary code have files with a place where a token might stand, and nearly always none does.
 */
import { inspect } from '../core/inspect.ts';
import { sha256 } from '../sources/digest.ts';
import type { Staged } from '../sources/staged.ts';
import { hasPlainPolicy } from './glance.ts';

/** Whether the whole run would find nothing and say nothing. Throws what the index throws. */
export async function holdsNothing(staged: Staged): Promise<boolean> {
  if (staged.problems.length > 0 || !hasPlainPolicy(staged)) return false;
  for await (const reading of staged.readings()) {
    if (reading.kind !== 'document') return false;
    const { sightings, skipped } = inspect(reading.document, sha256);
    if (sightings.length + skipped.length > 0) return false;
  }
  return true;
}
