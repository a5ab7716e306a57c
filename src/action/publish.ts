/**
 * What is shown on GitHub beside the log and the summary: a check run with the annotations, and the comment on a pull
 * request. Either needs a permission that many jobs do without, so nothing depends on it.
 */
import type { Problem } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import type { SummaryOptions } from '../report/summary.ts';
import { clientOf } from './api.ts';
import { writeCheckRun } from './checks.ts';
import { writeComment } from './comment.ts';
import type { Inputs } from './inputs.ts';

export interface Published {
  /** So many annotations, from the first, are shown by a check run, so that the log need not show them again. */
  readonly annotations: number;
  readonly problems: readonly Problem[];
}

/** Never throws for what the API does. */
export async function publish(
  report: Report,
  exitCode: number,
  { api, checks, comment, subject, details }: Inputs,
  options: SummaryOptions,
): Promise<Published> {
  const problems: Problem[] = [];
  let annotations = 0;
  // A token that is left empty may do nothing, and a folder outside GitHub has no page.
  if (api.token === '' || api.repository === '') return { annotations, problems };
  const { owner, repository } = api;
  if (checks === 'auto' && subject.head !== null) {
    const target = { owner, repository, head: subject.head, details };
    const written = await writeCheckRun(clientOf(api), target, report, exitCode, options);
    annotations = written.shown;
    if (written.problem !== null) problems.push(written.problem);
  }
  if (comment && subject.pullRequest !== null) {
    const pullRequest = { owner, repository, number: subject.pullRequest };
    const problem = await writeComment(clientOf(api), pullRequest, report, exitCode, options);
    if (problem !== null) problems.push(problem);
  }
  return { annotations, problems };
}
