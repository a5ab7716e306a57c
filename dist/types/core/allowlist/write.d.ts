/**
 * Writes an entry into a `.sasignore`, or completes one, for `sasguard allow`. Everything that a tool can know is filled in; what only a
 * person can know stays an empty key, which the lint then asks for by name.
 */
import type { Severity } from '../finding.ts';
import type { AllowEntry, Excuse, Policy } from './allowlist.ts';
/** `null` is what the caller does not know. */
export interface NewEntry {
    readonly fingerprint: string;
    /** The file's name as it is; what the grammar cannot hold of it is written as `?`. */
    readonly path: string;
    readonly sees: string;
    readonly verdict: Excuse | null;
    readonly reason: string | null;
    /** Never whoever happens to run the tool: only a name that was asked for. */
    readonly reviewer: string | null;
    readonly reviewed: string | null;
    readonly expires: string | null;
    readonly ticket: string | null;
}
/** The file with the entry behind all others, all that was there kept byte for byte. `null` begins a new file. */
export declare function addEntry(text: string | null, entry: NewEntry): string;
/** The file with what the entry lacks and `known` has; what is filled in stays, and so does every other line. */
export declare function completeEntry(text: string, there: AllowEntry, known: NewEntry): string;
/**
 * The latest end that the policy allows after the review, and that the token leaves an accepted risk; which it may still
 * become where the verdict is open.
 */
export declare function suggestExpiry(token: {
    /** The moment of the review. */
    readonly now: number;
    readonly policy: Policy;
    readonly severity: Severity;
    readonly verdict: Excuse | null;
    /** The token's own end, ISO 8601 in UTC. */
    readonly expiresOn: string | null;
}): string;
