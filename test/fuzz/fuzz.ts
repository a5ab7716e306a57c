/** One iteration of a target: make a case from a seed, check it, and where a rule is broken make the case smaller. */
import { sightingsIn } from '../support/detection.ts';
import { sha256 } from '../support/tokens.ts';
import { aCase, type Case } from './documents.ts';
import { Broken, type Clock, holds } from './oracles.ts';
import { Random } from './random.ts';
import type { Target } from './targets.ts';

export interface Failure {
  readonly rule: string;
  readonly message: string;
  readonly iteration: number;
  readonly smallest: Buffer;
}

export interface Limits {
  /** Bytes of a document before whole tokens are put in. */
  readonly longest: number;
  /** Milliseconds that may be spent on making a failing input smaller. */
  readonly shrinking: number;
}

export function iterate(
  target: Target,
  seed: string,
  iteration: number,
  clock: Clock,
  { longest, shrinking }: Limits,
): Failure | null {
  const name = `${seed} ${target.name} ${iteration}`;
  const random = new Random(name);
  const most = Math.min(longest, target.longest);
  const made = target.make?.(random, name, most) ?? aCase(random, name, most);
  const broken = ruleBroken(target, made, clock);
  if (broken === null) return null;
  // Without its secret whole a smaller document would leak a mere word.
  const isLeak = broken.rule.startsWith('leak');
  const needed = isLeak ? foundIn(made.bytes, made) : 0;
  const smallest = shrunk(made.bytes, isLeak && needed === 0 ? 0 : shrinking, (bytes) => {
    const same = ruleBroken(target, { ...made, bytes }, clock)?.rule === broken.rule;
    return same && (!isLeak || foundIn(bytes, made) >= needed);
  });
  const message = ruleBroken(target, { ...made, bytes: smallest }, clock)?.message ?? broken.message;
  return { rule: broken.rule, message, iteration, smallest };
}

function ruleBroken(target: Target, made: Case, clock: Clock): { rule: string; message: string } | null {
  const bytes = Buffer.from(made.bytes);
  try {
    target.check({ ...made, bytes }, clock, new Random(`${made.seed} check`));
    holds(bytes.equals(made.bytes), 'its input is changed');
    return null;
  } catch (error) {
    if (error instanceof Broken) return { rule: error.rule, message: error.message };
    const { name, message, stack } = error as Error;
    const where = /\n\s+at (.{0,160})/.exec(stack ?? '')?.[1] ?? '';
    return {
      rule: `threw ${name} ${where.replace(/.*[/(](\w[\w-]*\.[jt]s:\d+).*/, '$1')}`,
      message: `${message} ${where}`,
    };
  }
}

function foundIn(bytes: Buffer, { whole }: Case): number {
  const found = sightingsIn(bytes, 'a').map(({ token }) => token.fingerprint);
  return whole.filter((secret) => found.includes(sha256(secret))).length;
}

/** Takes out ever smaller stretches as long as the same is broken. */
function shrunk(whole: Buffer, milliseconds: number, isBroken: (smaller: Buffer) => boolean): Buffer {
  const until = performance.now() + milliseconds;
  let bytes = whole;
  for (let size = bytes.length >> 1; size >= 1; size = size >> 1) {
    for (let at = 0; at < bytes.length; ) {
      if (performance.now() > until) return bytes;
      const smaller = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + size)]);
      if (isBroken(smaller)) bytes = smaller;
      else at += size;
    }
  }
  return bytes;
}
