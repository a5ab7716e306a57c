/** Why an allowlist helps a token at one place, or does not: each exception that could have a say in it. */
import type { Problem } from '../finding.ts';
import { type Candidate, type Ruled } from './ruling.ts';
import type { Agreement, StandingBlock, StandingEntry, StandingException } from './standings.ts';
export interface Explanation {
    readonly path: string;
    /** What decides; `null` where nothing does. */
    readonly ruled: Ruled | null;
    /** The exception that decides. */
    readonly decides: StandingException | null;
    /** What could have decided and does not, by line. */
    readonly others: readonly Bystander[];
}
/** An exception that does not help, and why. */
export type Bystander = 
/** An entry for the token with something wrong in it; `covers` is false where it is plainly for other files. */
{
    readonly why: 'faulty';
    readonly line: number;
    readonly faults: readonly Problem[];
    readonly covers: boolean;
    /** The token denies what it says; nothing is wrong with its text. */
    readonly isUntrue: boolean;
}
/** An entry for the token, and for other files. */
 | {
    readonly why: 'elsewhere';
    readonly line: number;
    readonly exception: StandingEntry;
} | {
    readonly why: 'expired';
    readonly line: number;
    readonly exception: StandingException;
}
/** New blocks of paths hide nothing yet. */
 | {
    readonly why: 'pending';
    readonly line: number;
    readonly exception: StandingBlock;
} | {
    readonly why: 'critical';
    readonly line: number;
    readonly exception: StandingBlock;
} | {
    readonly why: 'guarded';
    readonly line: number;
    readonly exception: StandingBlock;
};
export declare function explain(agreement: Agreement & {
    readonly now: number;
}, candidate: Candidate, paths: readonly string[]): readonly Explanation[];
