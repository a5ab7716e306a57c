/**
 * What GitHub says of a pull request's reviews, as the values on which the core decides (`core/allowlist/proof.ts`). Read
 * afresh at every run, so that a job that is run again after an approval sees it; the event would only know the past.
 *
 * Needs `pull-requests: read` and `contents: read`, which the token of a fork's run has as well.
 */

import { parsedAllowlist } from '../check/allowlist.ts';
import { isSame, type Opinion, type PullRequest, type Reviews } from '../core/allowlist/proof.ts';
import type { Where } from '../sources/git.ts';
import { type Client, causeOf, clientOf, isRefusal, statusOf } from './api.ts';
import { filesAt } from './files-at.ts';
import type { Api } from './inputs.ts';
import { type Course, courseOf, TooManyCommits } from './people.ts';

export interface ReviewsWanted {
  /** `null` where the event does not tell of which pull request it is. */
  readonly number: number | null;
  /** Path of the allowlist. */
  readonly allowlist: string;
  /** Other files of which it matters who changed them. */
  readonly paths: readonly string[];
  /** Whose opinions count, with `@`. */
  readonly reviewers: readonly string[];
}

/** Never throws for what the API does. `where` is `null` where the folder is no repository. */
export async function reviewsOf(wanted: ReviewsWanted, where: Where | null, api: Api): Promise<Reviews> {
  if (wanted.number === null) return unread(NOT_NAMED);
  if (api.token === '' || api.repository === '') return unread(NO_TOKEN);
  try {
    const pullRequest = await readPullRequest(
      { ...wanted, number: wanted.number },
      where,
      api,
      clientOf(api),
    );
    return { kind: 'read', pullRequest };
  } catch (error) {
    return unread(whyOf(error));
  }
}

/** Throws what the client throws. */
export async function readPullRequest(
  { number, allowlist, paths, reviewers }: ReviewsWanted & { readonly number: number },
  where: Where | null,
  api: Api,
  client: Client,
): Promise<PullRequest> {
  const { owner, repository: repo } = api;
  const at = async (commit: string) =>
    (await filesAt(commit, [allowlist], where, api, client)).get(allowlist) ?? null;
  const { data: pull } = await client.rest.pulls.get({ owner, repo, pull_number: number });
  const reviews = await client.paginate(client.rest.pulls.listReviews, {
    owner,
    repo,
    pull_number: number,
    per_page: 100,
  });
  const shown = await at(pull.head.sha);
  const isListed = ({ login }: NewestOpinion) => reviewers.some((reviewer) => isSame(reviewer, login));
  const given = newestOf(reviews).filter(isListed);
  // Who wrote what matters only to what somebody has approved.
  const { commits, retargeted } = given.some(({ state }) => state === 'approved')
    ? await courseOf(number, [allowlist, ...paths], api, client)
    : UNTOUCHED;
  const opinions: Opinion[] = [];
  for (const { login, state, commit, time } of given) {
    if (retargeted !== null && time < retargeted) continue;
    const isOfThisVersion =
      state === 'approved' &&
      commit !== null &&
      (commit === pull.head.sha || isSameFile(shown, await atOrGone(at, commit)));
    opinions.push({ login, state, isOfThisVersion });
  }
  return {
    number,
    path: allowlist,
    author: pull.user?.login ?? null,
    allowlist: shown && parsedAllowlist(shown, allowlist),
    opinions,
    commits,
  };
}

const UNTOUCHED: Course = { commits: [], retargeted: null };

/** A commit that was pushed over may be gone; then nobody can tell what was approved. */
async function atOrGone(
  at: (commit: string) => Promise<Uint8Array | null>,
  commit: string,
): Promise<Uint8Array | null | 'gone'> {
  try {
    return await at(commit);
  } catch (error) {
    if (statusOf(error) === 404) return 'gone';
    throw error;
  }
}

/** Neither being there is the same as well: that is how a file is taken away. */
function isSameFile(one: Uint8Array | null, other: Uint8Array | null | 'gone'): boolean {
  if (one === null || other === null || other === 'gone') return one === other;
  return Buffer.compare(one, other) === 0;
}

interface GivenReview {
  readonly user: { readonly login: string; readonly type: string } | null;
  readonly state: string;
  readonly commit_id: string | null;
  readonly submitted_at?: string;
}

interface NewestOpinion extends Pick<Opinion, 'login' | 'state'> {
  readonly commit: string | null;
  /** In milliseconds since 1970. */
  readonly time: number;
}

const STATES: Readonly<Record<string, Opinion['state']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  DISMISSED: 'dismissed',
};

/**
 * The newest opinion of each person. A remark (`COMMENTED`) takes nothing back, as in GitHub's own rules, and what is not
 * submitted yet (`PENDING`) is none; an app is nobody.
 */
export function newestOf(reviews: readonly GivenReview[]): readonly NewestOpinion[] {
  const newest = new Map<string, NewestOpinion>();
  const inTime = reviews.toSorted((one, other) => timeOf(one) - timeOf(other));
  for (const review of inTime) {
    const { user, commit_id: commit } = review;
    const state = STATES[review.state];
    if (user === null || user.type !== 'User' || state === undefined) continue;
    newest.set(user.login, { login: user.login, state, commit, time: timeOf(review) });
  }
  return [...newest.values()];
}

function timeOf({ submitted_at: time }: GivenReview): number {
  return time === undefined ? 0 : Date.parse(time);
}

function unread(why: string): Reviews {
  return { kind: 'unread', why };
}

const NOT_NAMED = 'The event does not tell of which pull request it is, so its reviews cannot be read.';
const NO_TOKEN =
  'The reviews cannot be read without a token: leave the input token at its default, and give the job pull-requests: read.';

function whyOf(error: unknown): string {
  if (error instanceof TooManyCommits) return TOO_MANY_COMMITS;
  const remedy =
    isRefusal(error) || statusOf(error) === 401
      ? 'Give the job the permissions pull-requests: read and contents: read.'
      : 'Run the job again.';
  return `The reviews could not be read (${causeOf(error)}). ${remedy}`;
}

const TOO_MANY_COMMITS =
  'The pull request has more commits than GitHub lists, so it is not known who wrote all of them. Squash or split it.';
