/**
 * The stretches of a document worth decoding: each candidate with enough around it to hold the whole token, near ones
 * joined, so that every byte is decoded about once however many candidates there are.
 */
import type { Span } from '../text/view.ts';

/** A user delegation SAS is some 600 bytes long and four times that under four layers of escapes; URLs come on top. */
const BEFORE = 4096;
const AFTER = 3072;
/**
 * Regions are cut at this length: what is written one way in one place should not make every other place be read that
 * way too, and a file that is all candidates is still decoded less than twice.
 */
const LONGEST = 32_768;

export function* regionsOf(candidates: Iterable<number>, length: number): Generator<Span> {
  let current: { start: number; end: number } | null = null;
  for (const at of candidates) {
    if (current !== null && at + AFTER - current.start <= LONGEST && at - BEFORE <= current.end) {
      current.end = Math.max(current.end, Math.min(length, at + AFTER));
      continue;
    }
    if (current !== null) yield current;
    current = { start: Math.max(0, at - BEFORE), end: Math.min(length, at + AFTER) };
  }
  if (current !== null) yield current;
}
