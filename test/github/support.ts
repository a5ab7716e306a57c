/** The built Action on a stand-in for GitHub; after each run nothing may be wrong with what was asked, or stand in it. */
import { expect } from 'vitest';
import { type ActionResult, type ActionRun, runAction } from '../support/action.ts';
import { aRepository, type Repository } from '../support/repository.ts';
import { leaksIn } from '../support/sweep.ts';
import { aSasUrl, aSignature, BLOB_SAS } from '../support/tokens.ts';
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

/** The last commit of what is checked out, which stands for the branch's; `GITHUB_SHA` names another, the merge. */
export function headOf(repository: Repository): string {
  return repository.git('rev-parse', 'HEAD').trim();
}

/** A pull request whose base is the checkout's first commit. */
export function aPullRequest(repository: Repository, inputs: Record<string, string> = {}): ActionRun {
  const base = repository.git('rev-list', '--max-parents=0', 'HEAD').trim();
  return {
    workspace: repository.root,
    event: 'pull_request',
    payload: {
      number: 7,
      pull_request: {
        number: 7,
        base: { sha: base, ref: 'main' },
        head: { sha: headOf(repository), ref: 'feature' },
      },
    },
    inputs,
  };
}

/** Commands but for those that hide. */
export function annotationsOf({ commands }: ActionResult) {
  return commands.filter(({ name }) => name === 'error' || name === 'warning');
}

/** So many distinct tokens, in files of 100 lines. */
export function withTokens(count: number): Repository {
  const repository = aRepository().commit('README.md', 'hello\n');
  const lines = Array.from({ length: count }, (_, index) => aSasUrl(BLOB_SAS, aSignature(`t${index}`)));
  for (let at = 0; at < count; at += 100) {
    repository.stage(`tokens-${at}.txt`, `${lines.slice(at, at + 100).join('\n')}\n`);
  }
  repository.git('commit', '--quiet', '--no-verify', '--allow-empty', '-m', 'tokens');
  return repository;
}
