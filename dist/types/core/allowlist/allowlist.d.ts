/**
 * What a `.sasignore` says, as values: the policy, the exceptions for single tokens, the blocks of paths. Everything
 * keeps the line it stands on, since every decision names its cause. Whether an entry may stand is for `lint.ts` to
 * say, and whether it helps a token for `ruling.ts`.
 */
import type { Problem, Severity } from '../finding.ts';
export interface Allowlist {
    readonly path: string;
    readonly policy: Policy;
    readonly entries: readonly AllowEntry[];
    readonly pathBlocks: readonly PathBlock[];
    /** What the parser could not read, in order of line. `lintAllowlist` passes these on together with its own. */
    readonly problems: readonly Problem[];
}
export interface Policy {
    /** The line of the `policy` block, or `null` where the defaults stand for it. */
    readonly line: number | null;
    /** Logins with their `@`, as written. Nobody by default, so that nothing is allowed before somebody may allow it. */
    readonly reviewers: readonly string[];
    readonly maxDays: number;
    readonly maxDaysCritical: number;
    readonly warnDays: number;
    readonly approvalsCritical: number;
}
export declare const DEFAULT_POLICY: Policy;
/** A value as it stands, without the blanks around it; empty where only the key is written. */
export interface Field {
    readonly text: string;
    readonly line: number;
}
export interface DateField extends Field {
    /** The day's first moment in UTC, in milliseconds since 1970; `null` where the text is no date. */
    readonly day: number | null;
}
/** What an exception for one token and a block of paths have in common: why, who, and until when. */
export interface Exception {
    /** First and last line of the block. A fault anywhere between puts the block out of force, and only it. */
    readonly line: number;
    readonly endLine: number;
    readonly reason: Field | null;
    readonly reviewer: Field | null;
    readonly reviewed: DateField | null;
    readonly expires: DateField | null;
}
/** One token at one path. */
export interface AllowEntry extends Exception {
    readonly fingerprint: Field;
    readonly path: Field | null;
    readonly sees: Field | null;
    readonly verdict: Field | null;
    readonly ticket: Field | null;
}
export interface PathBlock extends Exception {
    /** gitignore patterns; their order is part of their meaning. */
    readonly match: readonly Field[];
}
/** The words of a `verdict` line, the one that asks least of everybody first. */
export declare const EXCUSES: readonly ['revoked', 'test-fixture', 'accepted-risk', 'false-positive'];
export type Excuse = (typeof EXCUSES)[number];
/**
 * The verdicts that a token leaves open. What is critical must be gone or never have been real; and what still opens
 * something on a real Azure host cannot be called a false positive, which is how the leak of 2023 was dismissed.
 */
export declare function fittingExcuses(token: {
    readonly severity: Severity;
    readonly onAzureHost: boolean;
}): readonly Excuse[];
