/**
 * `npm run fuzz -- --minutes 10 [--seed N] [--only NAME] [--at ITERATION]`: every target in turn, until the time is over.
 * Deterministic from the seed, which is printed; ends with 1 where a rule was broken.
 */
import { parseArgs } from 'node:util';
import { type Failure, iterate } from './fuzz.ts';
import { type Clock, machineFactor, perKb } from './oracles.ts';
import { TARGETS, type Target } from './targets.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: `${Date.now() % 1_000_000}` },
    only: { type: 'string' },
    at: { type: 'string' },
  },
});

interface Tally {
  readonly target: Target;
  readonly clock: Clock;
  iterations: number;
  ms: number;
  /** By rule: the first input that broke it, and how many did. */
  readonly failures: Map<string, { first: Failure; times: number }>;
}

const LIMITS = { longest: 64 * 1024, shrinking: 10_000 };
const SAY_EVERY = 10_000;
/** Each target's turn, so that slow ones get as much time as quick ones. */
const TURN = 100;

const targets = TARGETS.filter(({ name }) => values.only === undefined || name === values.only);
if (targets.length === 0) {
  console.error(
    `There is no target ${values.only}. There are ${TARGETS.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}
const factor = machineFactor();
const tallies = targets.map((target): Tally => {
  return { target, clock: { factor, slowest: null }, iterations: 0, ms: 0, failures: new Map() };
});

console.log(`seed ${values.seed}, time allowed × ${factor.toFixed(2)}`);
const start = performance.now();
if (values.at !== undefined) for (const tally of tallies) step(tally, Number(values.at));
else run(start + Number(values.minutes) * 60_000);
console.log(table());
process.exit(tallies.some(({ failures }) => failures.size > 0) ? 1 : 0);

function run(until: number): void {
  let said = start;
  while (performance.now() < until) {
    for (const tally of tallies) {
      for (const turn = performance.now() + TURN; performance.now() < turn; ) step(tally, tally.iterations);
    }
    if (performance.now() < said + SAY_EVERY) continue;
    said = performance.now();
    console.log(line());
  }
}

function step(tally: Tally, iteration: number): void {
  const before = performance.now();
  const failure = iterate(tally.target, values.seed, iteration, tally.clock, LIMITS);
  tally.ms += performance.now() - before;
  tally.iterations++;
  if (failure === null) return;
  const known = tally.failures.get(failure.rule);
  if (known !== undefined) known.times++;
  else {
    tally.failures.set(failure.rule, { first: failure, times: 1 });
    console.log(told(tally.target, failure));
  }
}

/** The secrets in it are made up, so the input can be shown. */
function told({ name }: Target, { message, iteration, smallest }: Failure): string {
  return [
    `\n✗ ${name}, iteration ${iteration}: ${message}`,
    `  ${smallest.length} bytes: ${smallest.toString('base64').slice(0, 6000)}`,
    `  again: npm run fuzz -- --seed ${values.seed} --only ${name} --at ${iteration}\n`,
  ].join('\n');
}

function line(): string {
  const counts = tallies.map(({ target, iterations }) => `${target.name} ${iterations}`).join(', ');
  const rates = tallies.map(({ clock }) =>
    clock.slowest === null ? 0 : perKb(clock.slowest.ms, clock.slowest.bytes),
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  return `${seconds} s: ${counts}; slowest ${Math.max(...rates).toFixed(2)} ms/KB`;
}

function table(): string {
  const rows = tallies.map(({ target, iterations, ms, clock, failures }) => [
    target.name,
    `${iterations}`,
    `${(ms / 1000).toFixed(1)} s`,
    clock.slowest === null
      ? '-'
      : `${clock.slowest.ms.toFixed(1)} ms for ${(clock.slowest.bytes / 1024).toFixed(1)} KB`,
    [...failures].map(([rule, { times }]) => `${rule} × ${times}`).join('; ') || '-',
  ]);
  const all = [['target', 'iterations', 'time', 'slowest per KB', 'broken rules'], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
