/**
 * The shards of a run, judged as the one run that they are. What is missing is said and makes the report incomplete; what
 * does not belong together is refused.
 */
import { inOrder, judge, type Whole } from '../core/conclude.ts';
import type { Problem } from '../core/finding.ts';
import type { Gathered, Report } from '../core/report.ts';
import { SourceFailure } from '../sources/failure.ts';

/** A shard's report and how to call it in a message. */
export interface NamedShard {
  readonly name: string;
  readonly shard: Gathered;
}

/** Throws a `SourceFailure` where the reports are not of one run. */
export function mergeShards(given: readonly [NamedShard, ...NamedShard[]]): Report {
  refuseStrangers(given);
  const { shards, problems } = onceEach(given);
  const known = shards.filter(({ run }) => run !== null);
  // Machines differ in their clocks and start one after the other: what holds for the last holds for all.
  const last = (known.length === 0 ? shards : known).reduce((one, other) =>
    other.now > one.now ? other : one,
  );
  const whole: Whole = {
    ...last,
    complete: known.length === last.count && known.every(({ complete }) => complete),
    files: sum(shards, ({ files }) => files),
    bytes: sum(shards, ({ bytes }) => bytes),
    sightings: shards.flatMap(({ sightings }) => sightings),
    problems: inOrder([...problems, ...shards.flatMap((shard) => shard.problems)]),
    skipped: shards.flatMap(({ skipped }) => skipped),
  };
  const commits = shards.flatMap((shard) => shard.commits).sort((one, other) => other.newer - one.newer);
  const newest = new Map(commits.map(({ id, parents }) => [id, { id, parents }]));
  return { ...judge(whole), commits: [...newest.values()] };
}

function refuseStrangers([first, ...others]: readonly [NamedShard, ...NamedShard[]]): void {
  const known = [first, ...others].find(({ shard }) => shard.run !== null) ?? first;
  for (const { name, shard } of [first, ...others]) {
    if (shard.count !== first.shard.count) {
      throw stranger(`${name} is one of ${shard.count} shards, ${first.name} one of ${first.shard.count}.`);
    }
    if (
      shard.source.kind !== first.shard.source.kind ||
      (shard.run !== null && shard.run !== known.shard.run)
    ) {
      throw stranger(
        `${name} and ${known.name} are of different runs: what they listed, --fail-on or the exceptions differ.`,
      );
    }
  }
}

function onceEach(given: readonly NamedShard[]) {
  const byIndex = new Map<number, NamedShard>();
  const problems: Problem[] = [];
  for (const one of given) {
    const { index, count } = one.shard;
    const known = byIndex.get(index);
    if (known === undefined) byIndex.set(index, one);
    else if (JSON.stringify(known.shard) !== JSON.stringify(one.shard)) {
      throw stranger(`${known.name} and ${one.name} are both shard ${index}/${count}, and they differ.`);
    } else {
      problems.push(
        problemOf('doubled-shard', 'notice', `Shard ${index}/${count} was given twice; it counts once.`),
      );
    }
  }
  const shards = [...byIndex.values()].map(({ shard }) => shard);
  const { count } = shards[0] as Gathered;
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter(
    (index) => !byIndex.has(index),
  );
  if (missing.length > 0)
    problems.push(problemOf('missing-shard', 'incomplete', missingMessage(missing, count)));
  return { shards, problems };
}

function missingMessage(missing: readonly number[], count: number): string {
  const named = missing.slice(0, 10).map((index) => `${index}/${count}`);
  const more = missing.length > named.length ? ` and ${missing.length - named.length} more` : '';
  return `Not everything was looked at: the report is missing of shard ${named.join(', ')}${more}.`;
}

function problemOf(code: string, effect: Problem['effect'], message: string): Problem {
  return { code, message, path: null, line: null, effect };
}

function stranger(message: string): SourceFailure {
  return new SourceFailure('different-shards', message, 'fault');
}

function sum(shards: readonly Gathered[], of: (shard: Gathered) => number): number {
  return shards.reduce((total, shard) => total + of(shard), 0);
}
