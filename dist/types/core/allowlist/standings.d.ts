/**
 * How the exceptions of an allowlist stand before any token is known: in force, waiting for review, ended or faulty. Plain
 * values, so that the shards of a run can hand them on. Of what is faulty nothing is kept but where it stands and, where it can
 * be trusted, for which token; the rest is short and says nothing that a report may not.
 */
import type { Problem, Proof } from '../finding.ts';
import { type AllowEntry, type Allowlist, type Field, type PathBlock, type Policy } from './allowlist.ts';
import { type Claim, type Reviews } from './proof.ts';
export interface Standings {
    /** Where the allowlist was read from. */
    readonly path: string;
    readonly warnDays: number;
    /** What the text, the policy and the day have against it. */
    readonly problems: readonly Problem[];
    readonly exceptions: readonly (StandingException | FaultyException)[];
}
export type StandingException = StandingEntry | StandingBlock;
export interface StandingEntry extends Standing {
    readonly kind: 'allow';
    readonly fingerprint: string;
    readonly path: Field;
    readonly sees: Field;
    readonly verdict: Field;
    readonly ticket: string | null;
}
export interface StandingBlock extends Standing {
    readonly kind: 'paths';
    readonly match: readonly Field[];
}
interface Standing {
    readonly line: number;
    readonly standing: 'in force' | 'pending' | 'expired';
    /** Whether it ends within the policy's `warn-days`. */
    readonly expiring: boolean;
    readonly reason: string;
    /** With its `@`. */
    readonly reviewer: string;
    /** Days, as they are written. */
    readonly reviewed: string;
    readonly expires: string;
    /** How far its review has come, where it is pending. */
    readonly proof: Proof | null;
}
export interface FaultyException {
    readonly kind: 'faulty';
    readonly line: number;
    /** Of the token that an entry is for; `null` where that cannot be told, or is better not repeated. */
    readonly fingerprint: string | null;
}
export interface Agreement {
    /** The allowlist as it would be committed, or `null` where there is none (or none is wanted). */
    readonly allowlist: Allowlist | null;
    /**
     * The allowlist that is already agreed (`HEAD` for the hook, the base for a pull request). Entries that stand in
     * it are in force, others are pending. `'all'` where nothing is to be compared.
     */
    readonly trusted: Allowlist | null | 'all';
    /** Of what is pending, that is in force which they prove. */
    readonly reviews?: Reviews;
}
export declare function standingsOf({ allowlist, trusted, reviews }: Agreement, now: number): Standings | null;
/** What reviewers were shown must be what is judged: after a merge the allowlist may hold other entries besides. */
export declare function proofs(policy: Pick<Policy, 'reviewers' | 'approvalsCritical'>, reviews: Reviews): (exception: AllowEntry | PathBlock) => Proof;
export declare function claimOf(exception: AllowEntry | PathBlock): Claim;
export {};
