/** The fuzzer for a few seconds, so that it stays alive; `npm run fuzz` runs it for as long as one likes. */
import { expect, it } from 'vitest';
import { iterate } from './fuzz.ts';
import type { Clock } from './oracles.ts';
import { TARGETS } from './targets.ts';

const ITERATIONS = 200;
const LIMITS = { longest: 1024, shrinking: 2000 };
/** Other tests run at the same time; what is not linear takes longer still. */
const PATIENCE = 10;

it.each(TARGETS)('$name breaks no rule in its first iterations', (target) => {
  const clock: Clock = { factor: PATIENCE, slowest: null };
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const failure = iterate(target, 'smoke', iteration, clock, LIMITS);
    expect(failure && { ...failure, smallest: failure.smallest.toString('base64') }).toBeNull();
  }
});
