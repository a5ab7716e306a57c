/**
 * Events as GitHub writes them for the runner, cut down to the keys that say which commits are meant
 * (GitHub Docs, "Webhook events and payloads"), and checkouts as actions/checkout leaves them.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ActionResult, type ActionRun, anApi, runAction } from './action.ts';
import { idOf } from './commits.ts';
import { aGitServer, type GitServer } from './git-server.ts';
import { aFolder, Repository } from './repository.ts';

export const ZEROS = '0'.repeat(40);

export const REPOSITORY = {
  name: 'models',
  full_name: 'contoso/models',
  default_branch: 'main',
  private: false,
  fork: false,
};

/** Pull request 7, from `topic` into `main`. */
export function aPullRequest(base: string, head: string, commits = 1, from = 'contoso/models') {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      state: 'open',
      commits,
      head: { label: `${from.split('/')[0]}:topic`, ref: 'topic', sha: head, repo: { full_name: from } },
      base: { label: 'contoso:main', ref: 'main', sha: base, repo: { full_name: 'contoso/models' } },
    },
    repository: REPOSITORY,
  };
}

export function aMergeGroup(base_sha: string, head_sha: string) {
  const head_ref = `refs/heads/gh-readonly-queue/main/pr-7-${base_sha}`;
  return {
    action: 'checks_requested',
    merge_group: { head_sha, head_ref, base_sha, base_ref: 'refs/heads/main' },
    repository: REPOSITORY,
  };
}

export function aPush(before: string, after: string, ref = 'refs/heads/main') {
  return {
    ref,
    before,
    after,
    created: before === ZEROS,
    deleted: after === ZEROS,
    forced: false,
    base_ref: null,
    commits: [],
    repository: REPOSITORY,
  };
}

/**
 * How much of the repository a checkout holds: one commit, as by default, everything (`fetch-depth: 0`), or everything
 * but the contents that are not checked out (`filter: blob:none` besides).
 */
export type Depth = 'shallow' | 'full' | 'partial';

/** What actions/checkout leaves behind: a detached commit, and of the other refs none or all. */
export function aCheckout(
  { repository }: Pick<GitServer, 'repository'>,
  commit: string,
  depth: Depth,
): Repository {
  const checkout = new Repository(join(aFolder(), 'models'));
  mkdirSync(checkout.root);
  checkout.git('init', '--quiet', '--initial-branch=main');
  checkout.git('remote', 'add', 'origin', `file://${repository.root}`);
  const what =
    depth === 'shallow'
      ? ['--depth=1', 'origin', `+${commit}:refs/remotes/checked/out`]
      : ['origin', '+refs/heads/*:refs/remotes/origin/*', `+${commit}:refs/remotes/checked/out`];
  const filter = depth === 'partial' ? ['--filter=blob:none'] : [];
  checkout.git('fetch', '--quiet', '--no-tags', ...filter, ...what);
  checkout.git('checkout', '--quiet', '--detach', 'refs/remotes/checked/out');
  return checkout;
}

/** The result of merging that GitHub makes for a pull request: `refs/pull/7/merge`. */
export function mergeOf(repository: Repository, base: string, head: string): string {
  repository.git('checkout', '--quiet', '--detach', base);
  repository.git('merge', '--quiet', '--no-ff', '-m', 'merge for the test', head);
  const merge = idOf(repository, 'HEAD');
  repository.git('update-ref', 'refs/pull/7/merge', merge);
  repository.git('update-ref', 'refs/pull/7/head', head);
  repository.git('checkout', '--quiet', 'main');
  return merge;
}

export interface EventRun extends Partial<ActionRun> {
  readonly event: string;
  readonly payload: unknown;
  /** What is checked out. */
  readonly commit: string;
  readonly depth?: Depth;
  readonly server?: GitServer;
  /** The last word on the checkout before the run. */
  readonly before?: (checkout: Repository) => void;
}

/** Serves the repository, checks a commit out of it, and runs the Action there. */
export async function runEvent(
  author: Repository,
  run: EventRun,
): Promise<ActionResult & { server: GitServer }> {
  const { depth = 'shallow', commit, before, server = await aGitServer(author) } = run;
  const checkout = aCheckout(server, commit, depth);
  before?.(checkout);
  // The base has neither exceptions nor settings.
  const api = await anApi({});
  const result = await runAction({
    workspace: checkout.root,
    event: run.event,
    payload: run.payload,
    inputs: run.inputs ?? {},
    env: { GITHUB_SERVER_URL: server.url, GITHUB_API_URL: api.url, GITHUB_SHA: commit, ...run.env },
  });
  return { ...result, server };
}
