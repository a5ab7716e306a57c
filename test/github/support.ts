/** The built Action on a stand-in for GitHub; after each run nothing may be wrong with what was asked, or stand in it. */
import { expect } from 'vitest';
import { type ActionResult, type ActionRun, runAction } from '../support/action.ts';
import type { Repository } from '../support/repository.ts';
import { leaksIn } from '../support/sweep.ts';
import { sha256 } from '../support/tokens.ts';
import type { GitHub } from './fake-github.ts';

export async function runOn(github: GitHub, run: ActionRun): Promise<ActionResult> {
  const result = await runAction({
    ...run,
    inputs: { checks: 'auto', ...run.inputs },
    env: { GITHUB_API_URL: github.url, GITHUB_RUN_ID: '4711', ...run.env },
  });
  expect(github.faults).toEqual([]);
  expect(leaksIn(github.sent), 'pieces of secrets in what was sent').toEqual([]);
  return result;
}

/** The head of the pull request's branch; what is checked out is the merge with its base, another commit. */
export const HEAD = sha256('the head of the branch').slice(0, 40);

/** A pull request whose base is the checkout's first commit. */
export function aPullRequest(repository: Repository, inputs: Record<string, string> = {}): ActionRun {
  const base = repository.git('rev-list', '--max-parents=0', 'HEAD').trim();
  return {
    workspace: repository.root,
    event: 'pull_request',
    payload: {
      number: 7,
      pull_request: { number: 7, base: { sha: base, ref: 'main' }, head: { sha: HEAD, ref: 'feature' } },
    },
    inputs,
  };
}

/** Commands but for those that hide. */
export function annotationsOf({ commands }: ActionResult) {
  return commands.filter(({ name }) => name === 'error' || name === 'warning');
}
