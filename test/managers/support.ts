/** A repository in the hands of a real manager, with sasguard as npm would link it. */
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect } from 'vitest';
import { aRepository, type Ran, type Repository } from '../support/repository.ts';
import { PROJECT, runCli } from '../support/run.ts';
import { ACCOUNT_SAS, aSasUrl, aSignature } from '../support/tokens.ts';

export const README = `# Models\n\nDownload them from ${aSasUrl(ACCOUNT_SAS, aSignature())}\n`;

/** @param path Folders in which the hooks find the manager's program. */
export function withPackage(...path: string[]): Repository {
  const repository = aRepository().write('.gitignore', 'node_modules\n');
  mkdirSync(join(repository.root, 'node_modules/.bin'), { recursive: true });
  symlinkSync(PROJECT, join(repository.root, 'node_modules/sasguard'));
  symlinkSync('../sasguard/dist/cli/index.js', join(repository.root, 'node_modules/.bin/sasguard'));
  repository.env.PATH = [...path, repository.env.PATH].join(delimiter);
  return repository;
}

export function run(repository: Repository, ...args: string[]): Ran {
  return runCli(args, { cwd: repository.root, env: repository.env });
}

export function commit(repository: Repository, ...args: string[]): Ran {
  return repository.tryGit('commit', '-m', 'a commit', ...args);
}

/**
 * The life of a hook: a token is refused, also with `commit -a` and in a merge; excused through `.sasignore` it passes
 * with a word; what is clean passes.
 */
export function expectGuarded(repository: Repository): void {
  expect(commit(repository.stage('clean.txt', 'clean\n'))).toMatchObject({ exitCode: 0 });
  const refused = commit(repository.stage('README.md', README));
  expect(refused.stdout + refused.stderr).toContain('sasguard refused this commit');
  expect(refused.exitCode).not.toBe(0);
  expect(refused.stdout + refused.stderr).not.toContain(aSignature().slice(0, 8));

  repository.stage('README.md', 'clean\n');
  expect(commit(repository).exitCode).toBe(0);
  repository.write('README.md', README);
  expect(commit(repository, '-a').exitCode).not.toBe(0);
  repository.git('add', 'README.md');

  excuse(repository);
  const excused = commit(repository);
  expect(excused.stdout + excused.stderr).toContain('CI will fail');
  expect(excused.exitCode).toBe(0);

  repository.git('switch', '--quiet', '--create', 'side', 'HEAD^');
  repository.commit('other.md', README);
  repository.git('switch', '--quiet', 'main');
  const merge = repository.tryGit('merge', '--no-edit', 'side');
  expect(merge.exitCode).not.toBe(0);
  repository.git('merge', '--abort');
}

/** What is pushed is checked whatever was done to get it committed: the first ref and all others. */
export function expectPushGuarded(repository: Repository): void {
  const remote = join(repository.root, '..', 'remote.git');
  repository.git('init', '--quiet', '--bare', remote);
  repository.git('remote', 'add', 'origin', remote);
  repository.git('branch', 'clean', 'main~1');
  expect(repository.tryGit('push', 'origin', 'clean')).toMatchObject({ exitCode: 0 });
  repository.git('switch', '--quiet', '--create', 'zzz');
  repository.commit('pushed.md', README);
  const refused = repository.tryGit('push', 'origin', 'clean:a', 'zzz');
  expect(refused.exitCode).not.toBe(0);
  repository.git('switch', '--quiet', 'main');
}

/** What a deed changes outside git's own data, `sasguard uninstall` undoes byte for byte. */
export function expectUndone(repository: Repository, deed: () => void): void {
  const before = filesOf(repository);
  deed();
  const { exitCode, stderr } = run(repository, 'uninstall');
  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
  expect(filesOf(repository)).toEqual(before);
}

/** The working tree, the hooks and the configuration. */
function filesOf({ root }: Repository): Record<string, string> {
  const names = [
    ...readdirSync(root, { encoding: 'utf8' })
      .filter((name) => !['.git', 'node_modules'].includes(name))
      .flatMap((name) => below(root, name)),
    ...below(root, '.git/hooks'),
    '.git/config',
  ];
  return Object.fromEntries(
    names.map((name) => {
      const file = join(root, name);
      return [name, `${(lstatSync(file).mode & 0o777).toString(8)} ${readFileSync(file, 'latin1')}`];
    }),
  );
}

function below(root: string, name: string): string[] {
  if (!lstatSync(join(root, name)).isDirectory()) return [name];
  return readdirSync(join(root, name), { encoding: 'utf8' }).flatMap((inner) =>
    below(root, `${name}/${inner}`),
  );
}

/** As a person would: with `sasguard allow`, then the fields that only a person can fill in. */
export function excuse(repository: Repository): void {
  const { findings } = JSON.parse(run(repository, 'staged', '--format', 'json').stdout);
  expect(run(repository, 'allow', findings[0].fingerprint).exitCode).toBe(0);
  const text = repository
    .read('.sasignore')
    .replace('reviewers:', 'reviewers: @alice-sec @bob-sec')
    .replace('  verdict:', '  verdict: test-fixture')
    .replace('  reason:', '  reason: made for the tests of the hooks, opens nothing at all')
    .replace('  reviewer:', '  reviewer: @alice-sec');
  repository.stage('.sasignore', text);
}
