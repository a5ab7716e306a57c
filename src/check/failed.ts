import type { Report, Shard, Source } from '../core/report.ts';
import { SourceFailure } from '../sources/failure.ts';
import { listedShard } from '../sources/shard.ts';
import { Gathering } from './gathering.ts';

/** The report of a run that could not be made. Anything but a source's own failure is a bug and goes on up. */
export function failed(error: unknown, source: Source, now: number, shard?: Shard | null): Report {
  if (!(error instanceof SourceFailure)) throw error;
  const gathering = new Gathering();
  gathering.problems.push(error.problem);
  return gathering.conclude({
    source,
    allowlist: null,
    trusted: 'all',
    complete: false,
    failOn: 'low',
    now,
    shard: listedShard(shard, null),
  });
}
