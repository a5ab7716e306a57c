/** `sasguard push` behind a real `git push`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commit, merge, placesOf } from '../support/commits.ts';
import { installHook } from '../support/hooks.ts';
import { aFolder, aRepository, type Repository } from '../support/repository.ts';
import { runCli } from '../support/run.ts';
import { ACCOUNT_SAS, aSasUrl, aSignature, NOW } from '../support/tokens.ts';

const TOKEN = `${aSasUrl()}\n`;
const OTHER = `${aSasUrl(ACCOUNT_SAS, aSignature('other'))}\n`;

/** A repository with a remote that has its first commit, and the hook before every further push. */
function withRemote(): Repository {
  const repository = aRepository();
  const remote = join(aFolder(), 'remote.git');
  repository.git('init', '--quiet', '--bare', '--initial-branch=main', remote);
  repository.git('remote', 'add', 'origin', remote);
  commit(repository, 'base', { 'a.txt': 'nothing\n' });
  repository.git('push', '--quiet', 'origin', 'main');
  const words = `push --format json --output .git/report.json --now ${NOW} -- "$@"`;
  installHook(repository, join(repository.root, '.git'), 'pre-push', words);
  return repository;
}

/** Whether the push was refused, and the places that the hook named. */
function push(repository: Repository, ...args: string[]) {
  const { exitCode } = repository.tryGit('push', '--quiet', ...args);
  const report = JSON.parse(repository.read('.git/report.json'));
  expect(report.problems.filter(({ effect }: { effect: string }) => effect !== 'notice')).toEqual([]);
  return { refused: exitCode !== 0, places: placesOf(report, repository) };
}

test('a token in the second of three refs, undone by a later commit, and one typed in a merge', () => {
  const repository = withRemote();
  repository.git('checkout', '--quiet', '-b', 'one');
  commit(repository, 'harmless', { 'one.txt': 'one\n' });
  repository.git('checkout', '--quiet', '-b', 'two', 'main');
  commit(repository, 'leaks', { 'two.txt': TOKEN });
  commit(repository, 'mends', { 'two.txt': 'two\n' });
  merge(repository, 'merges', ['one'], { 'typed.txt': OTHER });
  repository.git('checkout', '--quiet', '-b', 'three', 'main');
  commit(repository, 'harmless too', { 'three.txt': 'three\n' });
  expect(push(repository, 'origin', 'one', 'two', 'three')).toEqual({
    refused: true,
    places: ['two.txt:1 in leaks', 'typed.txt:1 in merges'],
  });
  expect(push(repository, 'origin', 'one', 'three')).toEqual({ refused: false, places: [] });
  // What "one" brought is there by now.
  expect(push(repository, 'origin', 'two').places).toEqual(['two.txt:1 in leaks', 'typed.txt:1 in merges']);
});

test('a push by force that mends goes through, also where the leak is on the other side', () => {
  const repository = withRemote();
  commit(repository, 'leaks', { 'b.txt': TOKEN });
  repository.git('push', '--quiet', '--no-verify', 'origin', 'main');
  repository.git('reset', '--quiet', '--hard', 'HEAD~1');
  commit(repository, 'without', { 'b.txt': 'better\n' });
  expect(push(repository, '--force', 'origin', 'main')).toEqual({ refused: false, places: [] });
});

test('a message, a branch and a tag that hold a token are refused, a deletion goes through', () => {
  const repository = withRemote();
  commit(repository, `subject\n\n${TOKEN}`);
  expect(push(repository, 'origin', 'main').places).toEqual(['.git/COMMIT_EDITMSG:3 in subject']);
  repository.git('reset', '--quiet', '--hard', 'HEAD~1');
  const branch = `main:refs/heads/${aSasUrl().split('?')[1]}`;
  expect(push(repository, 'origin', branch)).toEqual({
    refused: true,
    places: [expect.stringMatching(/^\.git\/refs\/heads\/sv=.*sig=\*\*\*:1$/)],
  });
  repository.git('tag', '-a', 'v1', '-m', OTHER);
  expect(push(repository, 'origin', 'v1')).toEqual({ refused: true, places: ['.git/refs/tags/v1:1'] });
  repository.git('push', '--quiet', '--no-verify', 'origin', 'v1');
  expect(push(repository, 'origin', ':v1')).toEqual({ refused: false, places: [] });
});

test('a push to a URL, with everything new, is looked at as a whole', () => {
  const repository = withRemote();
  commit(repository, 'leaks', { 'b.txt': TOKEN });
  commit(repository, 'mends', { 'b.txt': 'better\n' });
  const empty = join(aFolder(), 'empty.git');
  repository.git('init', '--quiet', '--bare', empty);
  expect(push(repository, empty, '--all')).toEqual({ refused: true, places: ['b.txt:1 in leaks'] });
  expect(existsSync(join(empty, 'refs', 'heads', 'main'))).toBe(false);
});

test('nothing on standard input is clean, and what git never writes is a wrong call', () => {
  const { root: cwd } = withRemote();
  expect(runCli(['push', 'origin', 'url'], { cwd })).toMatchObject({ exitCode: 0, stderr: '' });
  const wrong = runCli(['push'], { cwd, input: `${aSignature()}\n` });
  expect(wrong).toMatchObject({ exitCode: 2, stdout: '' });
  expect(wrong.stderr).toContain('Standard input must hold what git hands a pre-push hook');
});

test('what a remote said of itself is no proof once it says otherwise', () => {
  const repository = withRemote();
  commit(repository, 'leaks', { 'b.txt': TOKEN });
  repository.git('push', '--quiet', '--no-verify', 'origin', 'main');
  // The name leads elsewhere now, where nothing is; the remote-tracking branch still speaks of the first address.
  const other = join(aFolder(), 'other.git');
  repository.git('init', '--quiet', '--bare', '--initial-branch=main', other);
  repository.git('remote', 'set-url', 'origin', other);
  expect(push(repository, 'origin', 'main')).toEqual({ refused: true, places: ['b.txt:1 in leaks'] });
  const [notice] = JSON.parse(repository.read('.git/report.json')).problems;
  expect(notice).toMatchObject({ code: 'remote-out-of-date', effect: 'notice' });
});

test('a purge on the other side is not undone by force without a word', () => {
  const repository = withRemote();
  commit(repository, 'leaks', { 'b.txt': TOKEN });
  repository.git('push', '--quiet', '--no-verify', 'origin', 'main');
  const remote = repository.git('remote', 'get-url', 'origin').trim();
  const tree = repository.git('rev-parse', 'main~1^{tree}').trim();
  const purged = repository.git(
    '-C',
    remote,
    '-c',
    'user.name=a',
    '-c',
    'user.email=a@b',
    'commit-tree',
    '-m',
    'p',
    tree,
  );
  repository.git('-C', remote, 'update-ref', 'refs/heads/main', purged.trim());
  expect(push(repository, '--force', 'origin', 'main').places).toEqual(['b.txt:1 in leaks']);
});

test('a remote is known by its address as well as by its name', () => {
  const repository = withRemote();
  commit(repository, 'leaks', { 'b.txt': TOKEN });
  repository.git('push', '--quiet', '--no-verify', 'origin', 'main');
  commit(repository, 'harmless', { 'c.txt': 'nothing\n' });
  const url = repository.git('remote', 'get-url', 'origin').trim();
  expect(push(repository, url, 'main:refs/heads/other')).toEqual({ refused: false, places: [] });
});
