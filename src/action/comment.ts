/**
 * The one comment on a pull request: written when something is found, brought up to date in place, and turned into
 * "nothing left" once it is gone. It needs `pull-requests: write` and the input `comment: true`.
 */
import type { Problem } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { COMMENT_MARK, NOTHING_LEFT, renderComment } from '../report/comment.ts';
import type { SummaryOptions } from '../report/summary.ts';
import { type Client, isRefusal } from './api.ts';
import { notPublished } from './not-published.ts';

export interface PullRequest {
  readonly owner: string;
  readonly repository: string;
  readonly number: number;
}

/** What to say of it, where it was not written. Never throws for what the API does. */
export async function writeComment(
  client: Client,
  pullRequest: PullRequest,
  report: Report,
  exitCode: number,
  options: Omit<SummaryOptions, 'bytes'>,
): Promise<Problem | null> {
  const { owner, repository: repo, number: issue_number } = pullRequest;
  try {
    const ours = await ownComment(client, pullRequest);
    const body = exitCode === 0 ? NOTHING_LEFT : renderComment(report, options);
    if (ours === null) {
      if (exitCode !== 0) await client.rest.issues.createComment({ owner, repo, issue_number, body });
    } else if (ours.body !== body) {
      await client.rest.issues.updateComment({ owner, repo, comment_id: ours.id, body });
    }
    return null;
  } catch (error) {
    const instead = isRefusal(error)
      ? 'The token may not: the job needs pull-requests: write, which the token of a fork never has. The job summary has the same.'
      : 'The job summary has the same.';
    return notPublished('The comment', instead, error);
  }
}

/**
 * The mark alone proves nothing, since anybody may write it: the comment must be by whom the token belongs to. GraphQL
 * is the only way to ask that which the tokens of apps may use too; `GET /user` refuses them.
 */
async function ownComment(
  client: Client,
  { owner, repository: repo, number: issue_number }: PullRequest,
): Promise<{ readonly id: number; readonly body: string } | null> {
  const { viewer } = await client.graphql<{ viewer: { login: string } }>('query { viewer { login } }');
  const pages = client.paginate.iterator(client.rest.issues.listComments, {
    owner,
    repo,
    issue_number,
    per_page: 100,
  });
  for await (const { data } of pages) {
    const found = data.find(
      ({ user, body }) => user?.login === viewer.login && body?.startsWith(COMMENT_MARK) === true,
    );
    if (found !== undefined) return { id: found.id, body: found.body ?? '' };
  }
  return null;
}
