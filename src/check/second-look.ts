/**
 * A second look at what a glance has left: by all that finds tokens, but none of what puts them into words. Large commits of
 * ordinary code have files with a place where a token might stand, and nearly always none does.
 */
import type { Staged } from '../sources/staged.ts';
import { isClean } from './clean.ts';
import { hasPlainPolicy } from './glance.ts';

/** Whether the whole run would find nothing and say nothing. Throws what the index throws. */
export async function holdsNothing(staged: Staged): Promise<boolean> {
  if (staged.problems.length > 0 || !hasPlainPolicy(staged)) return false;
  for await (const reading of staged.readings()) {
    if (reading.kind !== 'document' || !isClean(reading.document)) return false;
  }
  return true;
}
