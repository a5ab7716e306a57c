/**
 * A check run by our name, which shows annotations on the lines of a commit, many more than the ten that a step's log
 * may hold. It needs `checks: write`; without it the log has them.
 */
import type { Problem } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { cut, forPlainLines } from '../report/escape.ts';
import { type Annotation, annotationsOf } from '../report/github.ts';
import { renderSummary, type SummaryOptions, summaryTitle } from '../report/summary.ts';
import { type Client, isRefusal } from './api.ts';
import { notPublished } from './not-published.ts';

/** Not `sasguard`, which is what many call the job: two checks of one name cannot be told apart by a ruleset. */
export const CHECK_NAME = 'sasguard findings';

/** GitHub takes so many with a request; each request adds to those before (OpenAPI, "Create a check run"). */
const BATCH = 50;
/** Twenty requests: writing more would soon run into GitHub's limits for the whole organisation. */
const MOST = 1000;

/** The OpenAPI description says characters in one place and KB in others; bytes are never fewer than either. */
const SUMMARY_BYTES = 65_000;
const MESSAGE_BYTES = 60_000;
const TITLE_BYTES = 255;

export interface CheckRun {
  /** So many annotations, from the first, are shown by the check run. */
  readonly shown: number;
  readonly problem: Problem | null;
}

export interface Target {
  readonly owner: string;
  readonly repository: string;
  readonly head: string;
  /** The page of the workflow run. */
  readonly details: string | null;
}

/** Never throws for what the API does. */
export async function writeCheckRun(
  client: Client,
  { owner, repository: repo, head, details }: Target,
  report: Report,
  exitCode: number,
  options: SummaryOptions,
): Promise<CheckRun> {
  const all = annotationsOf(report, options.caller);
  const batches = batchesOf(all.slice(0, MOST));
  const left = all.length - MOST;
  const output = {
    title: cut(forPlainLines(summaryTitle(report)), TITLE_BYTES),
    summary:
      renderSummary(report, { ...options, bytes: SUMMARY_BYTES - 200 }) +
      (left > 0 ? `\n${left} more places are not annotated here. The JSON report has everything.\n` : ''),
  };
  let shown = 0;
  try {
    const created = await client.rest.checks.create({
      owner,
      repo,
      name: CHECK_NAME,
      head_sha: head,
      status: 'completed',
      conclusion: exitCode === 0 ? 'success' : 'failure',
      ...(details === null ? {} : { details_url: details }),
      output: { ...output, annotations: batches[0] ?? [] },
    });
    shown += batches[0]?.length ?? 0;
    for (const annotations of batches.slice(1)) {
      const check_run_id = created.data.id;
      await client.rest.checks.update({ owner, repo, check_run_id, output: { ...output, annotations } });
      shown += annotations.length;
    }
  } catch (error) {
    // A token that may not is the usual case, a fork's always so: the log has the annotations then.
    if (shown === 0 && isRefusal(error)) return { shown, problem: null };
    return {
      shown,
      problem: notPublished('The check run', 'The annotations are in the log instead.', error),
    };
  }
  // Those beyond the most are named nowhere else but in the report; ten of them in the log would be chance.
  return { shown: all.length, problem: null };
}

type Batch = NonNullable<
  NonNullable<NonNullable<Parameters<Client['rest']['checks']['create']>[0]>['output']>['annotations']
>;

function batchesOf(annotations: readonly Annotation[]): readonly Batch[] {
  const count = Math.ceil(annotations.length / BATCH);
  return Array.from({ length: count }, (_, index) =>
    annotations.slice(index * BATCH, (index + 1) * BATCH).map(shapeOf),
  );
}

function shapeOf({ level, path, lines, title, message }: Annotation): Batch[number] {
  return {
    // The runner itself puts what belongs to no file there.
    path: (path ?? '.github').replace(/\p{Cs}/gu, '\ufffd'),
    start_line: lines?.line ?? 1,
    end_line: lines?.endLine ?? 1,
    ...(lines?.columns ? { start_column: lines.columns.start, end_column: lines.columns.end } : {}),
    annotation_level: level === 'error' ? 'failure' : 'warning',
    title: cut(forPlainLines(title), TITLE_BYTES),
    message: cut(forPlainLines(message), MESSAGE_BYTES),
  };
}
