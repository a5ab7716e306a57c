import { inOrder } from '../core/conclude.ts';
import type { Problem } from '../core/finding.ts';
import type { Report } from '../core/report.ts';

/** A report with problems that showed only after it was made. */
export function withProblems(report: Report, added: readonly Problem[]): Report {
  const { shard } = report;
  const problems = inOrder([...report.problems, ...added]);
  const whole = { ...report, problems, summary: { ...report.summary, problems: problems.length } };
  if (shard === undefined) return whole;
  return { ...whole, shard: { ...shard, problems: [...shard.problems, ...added] } };
}
