import type { Report } from './report.ts';

/**
 * The contract's exit codes: 0 nothing blocks, 1 something blocks, 2 usage, configuration or `.sasignore` fault,
 * 3 the scan is incomplete. Where several apply the order is 2, 3, 1, so "could not check" never looks like "clean".
 *
 * `pendingBlocks` is true in CI, where an unreviewed exception does not pass.
 */
export function exitCodeOf(report: Report, options: { readonly pendingBlocks: boolean }): 0 | 1 | 2 | 3 {
  if (report.problems.some((problem) => problem.effect === 'fault')) return 2;
  if (report.problems.some((problem) => problem.effect === 'incomplete')) return 3;
  const { summary, allowlist } = report;
  // Also an exception that no token needs yet: once merged it would be agreed, whoever needs it then.
  const isWaiting = summary.pending > 0 || allowlist.pending > 0;
  return summary.block > 0 || (options.pendingBlocks && isWaiting) ? 1 : 0;
}
