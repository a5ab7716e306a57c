import type { Problem } from '../core/finding.ts';
import type { Report } from '../core/report.ts';

/** A report with problems that showed only after it was made. */
export function withProblems(report: Report, added: readonly Problem[]): Report {
  const problems = [...report.problems, ...added];
  return { ...report, problems, summary: { ...report.summary, problems: problems.length } };
}
