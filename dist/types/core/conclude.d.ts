/**
 * All that a run has gathered → the report: one finding a token, its severity and words, the verdict at each place,
 * and everything counted. Pure and total; equal input gives an equal report.
 */
import type { Allowlist } from './allowlist/allowlist.ts';
import { type Problem, type Severity, type Skipped } from './finding.ts';
import { type Digest, type Sighting } from './inspect.ts';
import type { Report, Source } from './report.ts';
/** Everything a run has gathered, ready to be judged. */
export interface Run {
    readonly source: Source;
    readonly files: number;
    readonly bytes: number;
    readonly sightings: readonly Sighting[];
    readonly problems: readonly Problem[];
    readonly skipped: readonly Skipped[];
    /** The allowlist as it would be committed, or `null` where there is none (or none is wanted). */
    readonly allowlist: Allowlist | null;
    /**
     * The allowlist that is already agreed (`HEAD` for the hook, the base for a pull request). Entries that stand in
     * it unchanged are in force, others are pending. `'all'` where nothing is to be compared.
     */
    readonly trusted: Allowlist | null | 'all';
    /** Whether everything was looked at, so that an entry that covers nothing can be called unused. */
    readonly complete: boolean;
    readonly failOn: Severity;
    /** Milliseconds since 1970. */
    readonly now: number;
    readonly digest: Digest;
}
export declare function conclude(run: Run): Report;
