/**
 * The comment on a pull request: the summary, as long as a comment may be, behind a mark by which it is found again.
 */
import type { Report } from '../core/report.ts';
import { renderSummary, type SummaryOptions } from './summary.ts';

/** Nobody sees it on the page. A comment is ours if it begins with it and we wrote it. */
export const COMMENT_MARK = '<!-- sasguard: what was found in this pull request -->';

/** GitHub takes 65 536 characters, which are never more than bytes. */
const COMMENT_BYTES = 65_000;

export function renderComment(report: Report, options: Omit<SummaryOptions, 'bytes'>): string {
  const summary = renderSummary(report, { ...options, bytes: COMMENT_BYTES - COMMENT_MARK.length });
  return `${COMMENT_MARK}\n${summary}`;
}

/** What takes its place once all of it is gone. */
export const NOTHING_LEFT = `${COMMENT_MARK}
## sasguard: nothing left

What was found here is gone from this pull request or excused. A token that was ever pushed still works until it is
revoked: whoever saw it can use it.
`;
