/** What must hold for every input. A broken rule is a `Broken`, named so that the input can be made smaller under it. */
import { decodePercent } from '../../src/core/sas/percent.ts';
import { leaksOf } from '../support/leaks.ts';
import type { Case } from './documents.ts';

export class Broken extends Error {
  readonly rule: string;
  constructor(rule: string, what: string) {
    super(`${rule}: ${what}`);
    this.rule = rule;
  }
}

export function holds(condition: boolean, rule: string, what: () => string = () => ''): void {
  if (!condition) throw new Broken(rule, what());
}

/** How long an input may take: generous, and in proportion to its size, so that it proves what is linear to be so. */
const BASE_MS = 50;
const MS_PER_BYTE = 0.003;

export interface Clock {
  /** How much slower this machine is than the one the bounds were found on, and how much patience there is besides. */
  readonly factor: number;
  /** The slowest input so far, of those that took long enough to be measured. */
  slowest: { ms: number; bytes: number } | null;
}

const MEASURABLE_MS = 2;

/** Runs the same thing twice, which must give the same, in time. A slow one is run three times more before it counts. */
export function twice<Result>(clock: Clock, bytes: number, run: () => Result, perByte = 1): Result {
  const [first, firstMs] = timed(run);
  const [second, secondMs] = timed(run);
  const bound = (BASE_MS + bytes * MS_PER_BYTE * perByte) * clock.factor;
  let ms = Math.min(firstMs, secondMs);
  for (let again = 0; ms > bound && again < 3; again++) ms = Math.min(ms, timed(run)[1]);
  if (
    ms > MEASURABLE_MS &&
    (clock.slowest === null || perKb(ms, bytes) > perKb(clock.slowest.ms, clock.slowest.bytes))
  )
    clock.slowest = { ms, bytes };
  holds(ms <= bound, 'slow', () => `${ms.toFixed(0)} ms for ${bytes} bytes, of ${bound.toFixed(0)} allowed`);
  holds(JSON.stringify(first) === JSON.stringify(second), 'not the same twice');
  return first;
}

/** Small inputs count as one kilobyte: what they cost is the same for all. */
export function perKb(ms: number, bytes: number): number {
  return ms / Math.max(1, bytes / 1024);
}

/** Of the processor, not of the clock on the wall: others may be at work on the same machine. */
function timed<Result>(run: () => Result): [result: Result, ms: number] {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return [result, (user + system) / 1000];
}

/** The time of a fixed piece of work, against what it takes where the bounds were found. Never below 1. */
export function machineFactor(): number {
  const text = 'sig=%2Babc&sp=r '.repeat(20_000);
  const times = [1, 2, 3, 4, 5].map(() => timed(() => text.replace(/%([0-9a-f]{2})/gi, '+').length)[1]);
  return Math.max(1, Math.min(...times) / USUAL_MS);
}

const USUAL_MS = 6;

/**
 * Five characters of base64 happen by chance once in some hundred thousand documents full of it; two such pieces do not.
 * Of a secret that was mutated with the document parts may stand as names now, and only nearly all of it is a leak.
 */
export function leaksNothing({ whole, broken }: Case, output: string): void {
  for (const secret of whole) {
    const leaks = leaksOf(secret, output);
    holds(
      leaks.length < 2,
      'leak',
      () => `${leaks.length} pieces of ${secret}: ${leaks.slice(0, 4).join(' ')}`,
    );
  }
  const once = decodePercent(output);
  const plain = [output, once, decodePercent(once)];
  for (const secret of broken) {
    const body = secret.replace(/=+$/, '');
    for (const piece of [body.slice(2), body.slice(1, -1), body.slice(0, -2)])
      holds(!plain.some((text) => text.includes(piece)), 'leak of a mutated secret', () => piece);
  }
}
