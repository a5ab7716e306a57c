/** Merges, and what else git makes commits of. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  alsoAt,
  CLEAN,
  commit,
  expectRefused,
  expectThrough,
  holdsLeak,
  hooked,
  LEAK,
  slipIn,
} from '../support/hooked.ts';
import { aFolder, Repository } from '../support/repository.ts';

/** On `main`, beside a branch `side` on which a token was slipped in; `a.txt` conflicts where that is asked for. */
function withSide({ conflict = false } = {}) {
  const repository = hooked().commit('a.txt', CLEAN);
  repository.git('switch', '--quiet', '-c', 'side');
  if (conflict) repository.commit('a.txt', 'side\n');
  slipIn(repository.stage('leak.txt', LEAK));
  repository.git('switch', '--quiet', 'main');
  return repository.commit(conflict ? 'a.txt' : 'b.txt', 'main\n');
}

/** The same, where the branch that is merged is on the remote already. */
function withPublishedSide({ conflict = false } = {}) {
  const upstream = withSide({ conflict });
  const folder = join(aFolder(), 'clone');
  upstream.git('clone', '--quiet', upstream.root, folder);
  return hooked(new Repository(folder));
}

test('a merge without conflicts brings the token of a local branch', () => {
  const repository = withSide();
  expectRefused(repository.tryGit('merge', '--no-edit', 'side'), 'leak.txt:1:');
  expect(holdsLeak(repository)).toBe(false);
});

test('a merge without conflicts brings a token that is on the remote', () => {
  const repository = withPublishedSide();
  expectThrough(repository.tryGit('merge', '--quiet', '--no-edit', 'origin/side'));
});

test('a merge with conflicts brings the token of a local branch', () => {
  const repository = withSide({ conflict: true });
  repository.tryGit('merge', 'side');
  expectRefused(commit(repository.stage('a.txt', 'both\n')), 'leak.txt:1:');
});

test('a merge with conflicts brings a token that is on the remote', () => {
  const repository = withPublishedSide({ conflict: true });
  repository.tryGit('merge', 'origin/side');
  expectThrough(commit(repository.stage('a.txt', 'both\n')));
});

test('a token is typed while a conflict is resolved', () => {
  const repository = withPublishedSide({ conflict: true });
  repository.tryGit('merge', 'origin/side');
  const answer = commit(repository.stage('a.txt', LEAK));
  expectRefused(answer, 'a.txt:1:');
  expect(answer.stderr).not.toContain('leak.txt');
});

test('a token is put into a merge that had no conflicts', () => {
  const repository = withPublishedSide();
  repository.git('merge', '--quiet', '--no-commit', 'origin/side');
  expectRefused(commit(repository.stage('b.txt', LEAK)), 'b.txt:1:');
});

test('a merge resolves to the side that HEAD had', () => {
  const repository = withSide({ conflict: true });
  repository.tryGit('merge', 'side');
  repository.git('rm', '--quiet', '--cached', 'leak.txt');
  expectThrough(commit(repository.stage('a.txt', 'main\n')));
});

test('a merge of several branches at once', () => {
  const repository = withSide();
  repository.git('switch', '--quiet', '-c', 'other', 'main');
  repository.commit('c.txt', CLEAN);
  repository.git('switch', '--quiet', 'main');
  repository.commit('d.txt', CLEAN);
  expectRefused(repository.tryGit('merge', '--no-edit', 'other', 'side'), 'leak.txt:1:');
});

test('a squashed merge brings a token', () => {
  const repository = withSide();
  repository.git('merge', '--quiet', '--squash', 'side');
  expectRefused(commit(repository), 'leak.txt:1:');
});

test('a conflict is not resolved yet', () => {
  const repository = withSide({ conflict: true });
  repository.tryGit('merge', 'side');
  const answer = commit(repository);
  expect(answer.exitCode).not.toBe(0);
  expect(answer.stderr).not.toContain('sasguard');
});

test('a rebase stops for an edit', () => {
  const repository = hooked().commit('a.txt', CLEAN).commit('b.txt', CLEAN).commit('c.txt', CLEAN);
  repository.env.GIT_SEQUENCE_EDITOR = 'sed -i.old -e 1s/pick/edit/';
  repository.git('rebase', '--quiet', '--interactive', 'HEAD~2');
  expectRefused(commit(repository.stage('b.txt', LEAK)), 'b.txt:1:');
});

test('a picked commit conflicts and is committed by hand', () => {
  const repository = hooked().commit('a.txt', CLEAN);
  repository.git('switch', '--quiet', '-c', 'side');
  slipIn(repository.stage('a.txt', LEAK));
  repository.git('switch', '--quiet', 'main');
  repository.commit('a.txt', 'main\n');
  expect(repository.tryGit('cherry-pick', 'side').exitCode).not.toBe(0);
  expectRefused(commit(repository.stage('a.txt', `main\n${LEAK}`)), 'a.txt:2:');
});

/** On `main`, in the midst of a command that stopped at a conflict, with a token typed into the file. */
function stopped(...command: readonly string[]) {
  const repository = hooked().commit('a.txt', CLEAN);
  repository.git('switch', '--quiet', '-c', 'side');
  repository.commit('a.txt', 'side\n');
  repository.git('switch', '--quiet', 'main');
  repository.commit('a.txt', 'main\n');
  repository.env.GIT_EDITOR = 'true';
  expect(repository.tryGit(...command).exitCode).not.toBe(0);
  return repository.stage('a.txt', LEAK);
}

test('a picked commit, a revert or a merge goes on after a conflict', () => {
  expectRefused(stopped('cherry-pick', 'side').tryGit('cherry-pick', '--continue'), 'a.txt:1:');
  expectRefused(stopped('revert', 'HEAD~1').tryGit('revert', '--continue'), 'a.txt:1:');
  expectRefused(stopped('merge', 'side').tryGit('merge', '--continue'), 'a.txt:1:');
});

describe('git asks no pre-commit hook', () => {
  /** For pre-push and CI to catch. */
  function expectUnseen(repository: Repository) {
    expect(holdsLeak(repository)).toBe(true);
  }

  test('for a merge that only moves the branch forward', () => {
    const repository = withSide();
    repository.git('switch', '--quiet', '-c', 'behind', 'HEAD~1');
    repository.git('merge', '--quiet', 'side');
    expectUnseen(repository);
  });

  test('for a cherry-pick', () => {
    const repository = withSide();
    repository.git('cherry-pick', 'side');
    expectUnseen(repository);
  });

  test('for a revert that brings the token back', () => {
    const repository = withSide();
    repository.git('switch', '--quiet', 'side');
    repository.git('rm', '--quiet', 'leak.txt');
    slipIn(repository);
    repository.git('revert', '--no-edit', 'HEAD');
    expectUnseen(repository);
  });

  test('for a rebase', () => {
    const repository = withSide();
    repository.git('switch', '--quiet', 'side');
    repository.git('rebase', '--quiet', 'main');
    expectUnseen(repository);
  });

  test('for a rebase that goes on after a conflict', () => {
    const repository = stopped('rebase', 'side');
    repository.git('rebase', '--continue');
    expectUnseen(repository);
  });

  test('for a mailed patch', () => {
    const repository = withSide();
    const mail = repository.git('format-patch', '--stdout', '-1', 'side');
    repository.write('../mail', mail);
    repository.git('am', '--quiet', '../mail');
    expectUnseen(repository);
  });

  test('for a stash', () => {
    const repository = hooked().commit('a.txt', CLEAN).write('a.txt', LEAK);
    repository.git('stash', '--quiet');
    expect(holdsLeak(repository, 'stash')).toBe(true);
    repository.git('stash', 'pop', '--quiet');
    expectRefused(commit(repository, '-a'), 'a.txt:1:');
  });

  test('for a commit with --no-verify', () => {
    const repository = hooked().stage('a.txt', LEAK);
    slipIn(repository);
    expectUnseen(repository);
  });

  test('for a commit made with plumbing', () => {
    const repository = hooked().commit('b.txt', CLEAN).stage('a.txt', LEAK);
    const tree = repository.git('write-tree').trim();
    const made = repository.git('commit-tree', '-m', 'made', '-p', 'HEAD', tree).trim();
    repository.git('reset', '--quiet', '--soft', made);
    expectUnseen(alsoAt(repository.root, repository));
  });
});
