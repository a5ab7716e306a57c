/**
 * An entry while it is asked for: what the lint would have against it, said before it is written, key by key.
 */
import type { Problem } from '../finding.ts';
import { type AllowEntry, type Allowlist, type Excuse, type Policy } from './allowlist.ts';
import type { Candidate } from './ruling.ts';
import { type NewEntry } from './write.ts';
/** What an entry is judged by. */
export interface Asked {
    /** The file as it is; `null` where there is none. */
    readonly text: string | null;
    readonly name: string;
    /** The entry in it that is to be completed; `null` where a new one is written. */
    readonly there: AllowEntry | null;
    /** The policy that is agreed already, where one is: an entry must satisfy both. */
    readonly agreed: Policy | null;
    readonly token: Pick<Candidate, 'severity' | 'onAzureHost'>;
    readonly now: number;
}
export type RequestKey = 'path' | 'verdict' | 'reason' | 'reviewer' | 'expires';
/** The file as it would be written, and the entry in it. */
export interface Requested {
    readonly text: string;
    readonly allowlist: Allowlist;
    readonly entry: AllowEntry;
}
export declare function requested(entry: NewEntry, { text, name, there }: Asked): Requested;
/** What is wrong with what is filled in; what is still missing, also of the policy, is no fault yet. */
export declare function faultsOf(entry: NewEntry, asked: Asked): ReadonlyMap<RequestKey, Problem>;
export declare const REQUEST_KEYS: readonly RequestKey[];
/** Everything that keeps the entry from standing, by line; empty where it is complete and right. */
export declare function lackingIn(entry: NewEntry, asked: Asked): readonly Problem[];
/** The verdicts that the token leaves open. */
export declare function openVerdicts(entry: NewEntry, asked: Asked): readonly Excuse[];
/** The reviewers who could answer for it. */
export declare function openReviewers(entry: NewEntry, asked: Asked): readonly string[];
