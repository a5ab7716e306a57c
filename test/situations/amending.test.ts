/** A commit in the place of HEAD: what it brings in is told against the commit below HEAD. */
import { describe, expect, test } from 'vitest';
import { isAmend } from '../../src/sources/amending.ts';
import {
  CLEAN,
  commit,
  expectRefused,
  expectThrough,
  holdsLeak,
  hooked,
  LEAK,
  slipIn,
} from '../support/hooked.ts';

function slipped() {
  const repository = hooked().commit('a.txt', CLEAN);
  slipIn(repository.stage('a.txt', LEAK));
  return repository;
}

test('a token that HEAD brought in is amended out', () => {
  const repository = slipped().stage('a.txt', CLEAN);
  expectThrough(commit(repository, '--amend', '--allow-empty'));
  expect(holdsLeak(repository)).toBe(false);
});

describe.skipIf(process.platform === 'win32')('where the call can be seen', () => {
  test('a token that HEAD brought in stays when it is amended', () => {
    expectRefused(commit(slipped(), '--amend'), 'a.txt:1:');
    expectRefused(commit(slipped().stage('b.txt', CLEAN), '--amend'), 'a.txt:1:');
  });

  test('an amended first commit is compared with nothing', () => {
    const repository = hooked();
    slipIn(repository.stage('a.txt', LEAK));
    expectRefused(commit(repository, '--amend'), 'a.txt:1:');
  });

  test('an alias and options before the command amend as well', () => {
    const repository = slipped();
    repository.git('config', 'alias.again', 'commit --amend --no-edit');
    expectRefused(repository.tryGit('-c', 'core.quotePath=true', 'again'), 'a.txt:1:');
    repository.git('config', 'alias.again', '!git commit --amend --no-edit');
    expectRefused(repository.tryGit('again'), 'a.txt:1:');
  });
});

test('a token that is older than HEAD stays when HEAD is amended', () => {
  const repository = slipped().commit('b.txt', CLEAN);
  expectThrough(commit(repository.stage('b.txt', CLEAN.repeat(2)), '--amend'));
});

test('a token that amending adds', () => {
  const repository = hooked().commit('a.txt', CLEAN).commit('b.txt', CLEAN).stage('a.txt', LEAK);
  expectRefused(commit(repository, '--amend'), 'a.txt:1:');
});

test('an old token where a shallow clone ends', () => {
  const origin = hooked().commit('a.txt', LEAK).commit('b.txt', CLEAN);
  const clone = hooked();
  clone.git('pull', '--quiet', '--depth', '1', `file://${origin.root}`, 'main');
  expectThrough(commit(clone.stage('c.txt', CLEAN), '--amend'));
});

test('a message that speaks of amending amends nothing', () => {
  expectThrough(slipped().stage('b.txt', CLEAN).tryGit('commit', '--quiet', '-m', '--amend'));
});

test.each([
  ['git commit --amend', true],
  ['/usr/lib/git-core/git commit --amen --no-edit', true],
  ['git -C there -c a=b --no-pager commit -a --amend', true],
  ['git-commit --amend', true],
  ['git commit --amend --no-amend', false],
  ['git commit -m --amend', false],
  ['git commit -am --amend', false],
  ['git commit -mtext --amend', true],
  ['git commit -uno --amend', true],
  ['git commit --message --amend', false],
  ['git commit --message=text --amend', true],
  ['git commit --author --amend', false],
  ['git commit -- --amend', false],
  ['git commit --all', false],
  ['git -c commit merge --amend', false],
  ['git rebase --amend', false],
  ['git', false],
])('the call %s', (line, amends) => {
  expect(isAmend(line.split(' '))).toBe(amends);
});
