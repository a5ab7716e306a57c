/**
 * The `sees` line: what a token is and grants, in words a reviewer can read in a diff.
 *
 *     service-sas contosodemo container/models read until 2026-12-01 medium
 *
 * Kind, account, reach and resource, permissions, end, severity. The tool writes the line, and an entry counts only
 * as long as the line is true, so nobody can agree to less than is there.
 */
import type { Finding, Severity } from '../finding.ts';
export type Subject = Pick<Finding, 'kind' | 'severity' | 'grants'>;
/** What the line must say of a token. */
export declare function seesOf({ kind, severity, grants }: Subject): string;
/**
 * Whether a line is true of a token. Every word must be the same, save that the token may have become less severe
 * than the line says: severity counts the life that remains, so time alone lowers it, down to `info` for an expired
 * token. It can never excuse that the token is worse.
 */
export declare function isTrueOf(line: string, subject: Subject): boolean;
export interface Sees {
    readonly severity: Severity;
    /** The day on which the token ends, or `null` where that is unknown. */
    readonly end: number | null;
}
/** The words of a line that rules lean on, or `null` when it is no `sees` line. */
export declare function parseSees(line: string): Sees | null;
