/**
 * A second look at what a glance has left: by all that finds tokens, but none of what puts them into words. Large commits of
 * ordinary code have files with a place where a token might stand, and nearly always none does.
 */
import { isWorthInspecting } from '../core/worth-inspecting.ts';
import type { Staged } from '../sources/staged.ts';
import { hasPlainPolicy } from './glance.ts';

/** Whether the whole run would find nothing and say nothing. Throws what the index throws. */
export async function holdsNothing(staged: Staged): Promise<boolean> {
  if (staged.problems.length > 0 || !hasPlainPolicy(staged)) return false;
  for await (const reading of staged.readings()) {
    if (reading.kind !== 'document') return false;
    if (!isWorthInspecting(reading.document)) continue;
    // Loaded only here: with what opens containers it is twice as much code, and few commits hold any.
    const { isClean } = await import('./clean.ts');
    if (!isClean(reading.document)) return false;
  }
  return true;
}
