/**
 * The outcome of a run as one value, in the shape and key order of the JSON report (contract §8).
 * Renderers turn it into words; nothing in it can be a secret.
 */
import type { StandingException, Standings } from './allowlist/standings.ts';
import type { Finding, Problem, Severity, Skipped } from './finding.ts';
import type { Sighting } from './inspect.ts';
export interface Report {
    readonly schema: 'sasguard/report@1';
    readonly tool: {
        readonly name: 'sasguard';
        readonly version: string;
    };
    /** The moment by which expiry was judged; ISO 8601 in UTC, whole seconds. */
    readonly now: string;
    readonly source: Source;
    readonly summary: Summary;
    /** By severity, worst first, then by first location. */
    readonly findings: readonly Finding[];
    readonly problems: readonly Problem[];
    readonly skipped: readonly Skipped[];
    readonly allowlist: AllowlistState;
    /** The commits in which something was found, oldest first; no part of the JSON report. */
    readonly commits?: readonly Commit[];
    /** Of a run over one shard: what `sasguard merge` needs of it besides. */
    readonly shard?: Gathered;
}
export interface Commit {
    readonly id: string;
    /** How many parents it has: none for a first commit, several for a merge. */
    readonly parents: number;
}
/** One of several parts that a run is spread over: the third of eight. */
export interface Shard {
    /** From 1. */
    readonly index: number;
    readonly count: number;
}
/**
 * All that a shard has gathered, so that the shards of a run can be judged as one. A token may stand in several of
 * them, with milder fields in one than in the other, so what each made of its own part does not add up to the whole.
 */
export interface Gathered extends Shard {
    /** Alike for the shards of one run and for no others; `null` where a run failed before that could be told. */
    readonly run: string | null;
    /** Milliseconds since 1970. */
    readonly now: number;
    readonly failOn: Severity;
    /** Whether the shards together look at everything. */
    readonly complete: boolean;
    readonly source: Source;
    readonly files: number;
    readonly bytes: number;
    readonly sightings: readonly Sighting[];
    /** Without those of the allowlist, which are found when it is applied. */
    readonly problems: readonly Problem[];
    readonly skipped: readonly Skipped[];
    readonly allowlist: Standings | null;
    /** Those in which this shard found something. */
    readonly commits: readonly DatedCommit[];
}
export interface DatedCommit extends Commit {
    /** How many commits of the run are listed before it, newest first. */
    readonly newer: number;
}
export interface Source {
    readonly kind: 'tree' | 'staged' | 'message' | 'stdin' | 'range' | 'push' | 'receive' | 'history';
    readonly root: string;
    /** The commits that were looked at together with a tree. */
    readonly range?: CommitRange;
}
export interface CommitRange {
    /** The commit they are held against; `null` where there is none. */
    readonly base: string | null;
    /** The newest; `null` where they have several ends. */
    readonly head: string | null;
    /** How many they are. */
    readonly commits: number;
}
export interface Summary {
    readonly files: number;
    readonly bytes: number;
    readonly tokens: number;
    readonly block: number;
    readonly warn: number;
    readonly allowed: number;
    readonly pending: number;
    readonly hidden: number;
    readonly problems: number;
    readonly skipped: number;
}
/** What is said of the allowlist at the end of every run. */
export interface AllowlistState {
    /** Where it was read from, or `null` when there is none. */
    readonly path: string | null;
    readonly inForce: number;
    readonly pending: number;
    readonly expiring: number;
    readonly expired: number;
    /** Entries that covered nothing; counted by full scans only, else 0. */
    readonly unused: number;
    /** Locations hidden by path blocks. */
    readonly hidden: number;
    /** Over how many days `expiring` looks ahead (the policy's `warn-days`). */
    readonly warnDays: number;
    /** All of them, by line; no part of the JSON report. */
    readonly exceptions: readonly ExceptionState[];
}
/** How an exception came out of a run. */
export interface ExceptionState {
    readonly line: number;
    /** `null` where its text is at fault, since nothing of such a text is repeated. */
    readonly exception: StandingException | null;
    /** Also `faulty` where an entry turned out not to be true of its token. */
    readonly standing: 'in force' | 'pending' | 'expired' | 'faulty';
    /** Whether everything was looked at, and nothing found that it covers. */
    readonly unused: boolean;
    /** Of an entry whose text is at fault: the token that it is for, where its text tells that all the same. */
    readonly fingerprint?: string;
    /** Of a block of paths that is pending: the tokens, by fingerprint, that it would hide somewhere here. */
    readonly wouldHide?: readonly string[];
}
