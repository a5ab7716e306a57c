/** Repositories with the built hook in them, as the README installs it for plain git, and what its answers look like. */
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { aRepository, type Ran, Repository } from './repository.ts';
import { PROJECT } from './run.ts';
import { aSasUrl } from './tokens.ts';

/** A line that must not be committed. */
export const LEAK = `url = ${aSasUrl()}\n`;
export const CLEAN = 'nothing to see here\n';
/** Enough of it that git knows a file again after an edit. */
export const LINES = Array.from({ length: 40 }, (_, index) => `line ${index}\n`).join('');

export function hooked(repository: Repository = aRepository()): Repository {
  // The hook needs Node.js on the PATH; the one that runs the tests comes first.
  repository.env.PATH = `${dirname(process.execPath)}:${repository.env.PATH ?? ''}`;
  repository.git('config', 'core.hooksPath', join(PROJECT, 'hooks'));
  return repository;
}

/** Another folder of git's (a worktree, a clone, a folder inside), as the same person sees it. */
export function alsoAt(folder: string, { env }: Repository): Repository {
  const other = new Repository(folder);
  Object.assign(other.env, env);
  return other;
}

export function commit(repository: Repository, ...args: readonly string[]): Ran {
  return repository.tryGit('commit', '--quiet', '-m', 'a change', ...args);
}

/** Past any hook, as `--no-verify` does. */
export function slipIn(repository: Repository, ...args: readonly string[]): void {
  repository.git('commit', '--quiet', '--no-verify', '-m', 'slipped in', ...args);
}

/** Refused for a token, which is told from a hook that merely fails. */
export function expectRefused({ exitCode, stderr }: Ran, place = ''): void {
  expect(stderr).toContain('sasguard refused');
  expect(stderr).toContain(`${place}`);
  expect(exitCode).not.toBe(0);
}

export function expectThrough({ exitCode, stderr }: Ran): void {
  expect(stderr).not.toContain('sasguard');
  expect(exitCode).toBe(0);
}

/** Whether a commit holds the token, in git's own words. */
export function holdsLeak(repository: Repository, revision = 'HEAD'): boolean {
  return repository.tryGit('grep', '--quiet', '--fixed-strings', 'sig=', revision).exitCode === 0;
}
