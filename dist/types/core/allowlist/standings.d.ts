/**
 * How the exceptions of an allowlist stand before any token is known: in force, waiting for review, ended or faulty. Plain
 * values, so that the shards of a run can hand them on. Of what helps nobody nothing is kept but that it was there; the
 * rest is free of faults, so it is short and says nothing that a report may not.
 */
import type { Problem } from '../finding.ts';
import type { Allowlist, Field } from './allowlist.ts';
export interface Standings {
    /** Where the allowlist was read from. */
    readonly path: string;
    readonly warnDays: number;
    /** What the text, the policy and the day have against it. */
    readonly problems: readonly Problem[];
    readonly exceptions: readonly (OpenException | EndedException)[];
}
export type OpenException = OpenEntry | OpenBlock;
export interface OpenEntry extends Open {
    readonly kind: 'allow';
    readonly fingerprint: string;
    readonly path: Field;
    readonly sees: Field;
    readonly verdict: Field;
}
export interface OpenBlock extends Open {
    readonly kind: 'paths';
    readonly match: readonly Field[];
}
interface Open {
    readonly line: number;
    readonly standing: 'in force' | 'pending';
    /** Whether it ends within the policy's `warn-days`. */
    readonly expiring: boolean;
    readonly reviewer: string | null;
}
export type EndedException = {
    readonly kind: 'expired';
} | {
    readonly kind: 'faulty';
};
export interface Agreement {
    /** The allowlist as it would be committed, or `null` where there is none (or none is wanted). */
    readonly allowlist: Allowlist | null;
    /**
     * The allowlist that is already agreed (`HEAD` for the hook, the base for a pull request). Entries that stand in
     * it unchanged are in force, others are pending. `'all'` where nothing is to be compared.
     */
    readonly trusted: Allowlist | null | 'all';
}
export declare function standingsOf({ allowlist, trusted }: Agreement, now: number): Standings | null;
export {};
