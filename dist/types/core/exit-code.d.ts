import type { Report } from './report.ts';
/**
 * The contract's exit codes: 0 nothing blocks, 1 something blocks, 2 usage, configuration or `.sasignore` fault,
 * 3 the scan is incomplete. Where several apply the order is 2, 3, 1, so "could not check" never looks like "clean".
 *
 * `pendingBlocks` is true in CI, where an unreviewed exception does not pass.
 */
export declare function exitCodeOf(report: Report, options: {
    readonly pendingBlocks: boolean;
}): 0 | 1 | 2 | 3;
