/**
 * The outcome of a run as one value, in the shape and key order of the JSON report (contract §8).
 * Renderers turn it into words; nothing in it can be a secret.
 */
import type { Finding, Problem, Skipped } from './finding.ts';
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
}
export interface Commit {
    readonly id: string;
    /** How many parents it has: none for a first commit, several for a merge. */
    readonly parents: number;
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
}
