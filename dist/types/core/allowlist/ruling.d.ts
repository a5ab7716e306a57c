/**
 * Applies an allowlist to what was found. An exception helps a token when nothing is wrong with it, it has not expired,
 * it is true of the token, and it is agreed. Whichever of these fails is said, and the token stays what it was.
 */
import type { AllowedBy, Finding, Lapsed, Problem } from '../finding.ts';
import type { AllowlistState } from '../report.ts';
import { type Agreement, type Standings } from './standings.ts';
/** What the allowlist has to know of a token. */
export interface Candidate extends Pick<Finding, 'fingerprint' | 'kind' | 'severity' | 'grants'> {
    readonly onAzureHost: boolean;
}
/** What the allowlist says of one token at one place; `null` when it says nothing. */
export type Ruling = (candidate: Candidate, path: string) => Ruled | null;
export interface Ruled {
    readonly verdict: 'allowed' | 'pending' | 'hidden';
    readonly allowedBy: AllowedBy;
}
export interface OpenAllowlist {
    readonly rule: Ruling;
    /** What would still excuse a token at a place, had it not ended; whoever meets the token again wants to know. */
    lapsed(candidate: Candidate, path: string): Lapsed | null;
    /** Every problem of the file, by line, and the counts; to be asked once, after all tokens. */
    finish(): {
        readonly state: AllowlistState;
        readonly problems: Problem[];
    };
}
export declare function openAllowlist(options: Agreement & {
    readonly now: number;
    /** Whether every file was looked at, so that what covers nothing can be called unused. */
    readonly complete: boolean;
}): OpenAllowlist;
export declare function openStandings(standings: Standings | null, complete: boolean): OpenAllowlist;
