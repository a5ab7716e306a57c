import { type Agreement } from './allowlist/standings.ts';
import { type Problem, type Severity, type Skipped } from './finding.ts';
import { type Digest, type Sighting } from './inspect.ts';
import type { Gathered, Report, Source } from './report.ts';
/** Everything a run has gathered, ready to be judged. */
export interface Run extends Agreement {
    readonly source: Source;
    readonly files: number;
    readonly bytes: number;
    readonly sightings: readonly Sighting[];
    readonly problems: readonly Problem[];
    readonly skipped: readonly Skipped[];
    /** Whether everything was looked at, so that an entry that covers nothing can be called unused. */
    readonly complete: boolean;
    readonly failOn: Severity;
    /** Milliseconds since 1970. */
    readonly now: number;
    readonly digest: Digest;
    /** Where the run is over one shard only. */
    readonly shard?: Pick<Gathered, 'index' | 'count' | 'run'> | null | undefined;
}
export declare function conclude(run: Run): Report;
/** What is judged: a run's own, or what its shards have gathered between them. */
export type Whole = Omit<Gathered, 'index' | 'count' | 'run' | 'commits'>;
/** The order in which things were found has no say in it, so shards may come in any. */
export declare function judge(whole: Whole): Report;
/** By place, and what is said twice only once. */
export declare function inOrder(problems: readonly Problem[]): Problem[];
