/** What is staged, what is only on the disk, and the indexes that git makes for one commit. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import {
  CLEAN,
  commit,
  expectRefused,
  expectThrough,
  holdsLeak,
  hooked,
  LEAK,
  LINES,
} from '../support/hooked.ts';
import type { Repository } from '../support/repository.ts';

/** Answers the questions of an interactive git. */
function answer(repository: Repository, answers: string, ...args: readonly string[]) {
  const { status, stderr } = spawnSync('git', args, {
    cwd: repository.root,
    env: repository.env,
    input: answers,
    encoding: 'utf8',
  });
  return { exitCode: status, stdout: '', stderr };
}

test('one hunk of a file is staged, and the token is in it', () => {
  const repository = hooked().commit('a.txt', LINES).write('a.txt', `${LEAK}${LINES}harmless\n`);
  answer(repository, 'y\nn\n', 'add', '--patch', 'a.txt');
  expectRefused(commit(repository), 'a.txt:1:');
});

test('one hunk of a file is staged, and the token is in the other', () => {
  const repository = hooked().commit('a.txt', LINES).write('a.txt', `${LEAK}${LINES}harmless\n`);
  answer(repository, 'n\ny\n', 'add', '--patch', 'a.txt');
  expectThrough(commit(repository));
  expect(holdsLeak(repository)).toBe(false);
});

test('a commit that picks its hunks itself', () => {
  const repository = hooked().commit('a.txt', LINES).write('a.txt', `${LEAK}${LINES}harmless\n`);
  expectRefused(answer(repository, 'y\nn\n', 'commit', '-m', 'picked', '--patch'), 'a.txt:1:');
  expectThrough(answer(repository, 'n\ny\n', 'commit', '--quiet', '-m', 'picked', '--patch'));
  expect(holdsLeak(repository)).toBe(false);
});

test('a path is committed whose staged version differs', () => {
  const repository = hooked().commit('a.txt', CLEAN).stage('a.txt', CLEAN.repeat(2)).write('a.txt', LEAK);
  expectRefused(commit(repository, '--only', 'a.txt'), 'a.txt:1:');
  const other = hooked().commit('a.txt', CLEAN).stage('a.txt', LEAK).write('a.txt', CLEAN.repeat(2));
  expectThrough(commit(other, '--only', 'a.txt'));
  expect(holdsLeak(other)).toBe(false);
});

test('paths come from a file', () => {
  const repository = hooked().commit('a.txt', CLEAN).commit('b.txt', CLEAN);
  repository.write('a.txt', LEAK).write('b.txt', CLEAN.repeat(2)).write('list', 'b.txt\n');
  expectThrough(commit(repository, '--pathspec-from-file=list'));
  repository.write('list', 'a.txt\n');
  expectRefused(commit(repository, '--pathspec-from-file=list'), 'a.txt:1:');
});

test('announced files are committed with -a', () => {
  const repository = hooked().commit('a.txt', CLEAN).write('new.txt', LEAK);
  repository.git('add', '--intent-to-add', 'new.txt');
  expectThrough(commit(repository, '--allow-empty'));
  expectRefused(commit(repository, '-a'), 'new.txt:1:');
});

test('the first commit of a repository', () => {
  expectRefused(commit(hooked().stage('a.txt', LEAK)), 'a.txt:1:');
  expectThrough(commit(hooked().stage('a.txt', CLEAN)));
});

test('the first commit of an orphaned branch', () => {
  const repository = hooked().commit('a.txt', LEAK);
  repository.git('switch', '--quiet', '--orphan', 'fresh');
  expectRefused(commit(repository.stage('a.txt', LEAK)), 'a.txt:1:');
});

test('an empty commit beside a token that is only on the disk', () => {
  expectThrough(commit(hooked().commit('a.txt', CLEAN).write('a.txt', LEAK), '--allow-empty'));
});

test('an ignored file is staged by force', () => {
  const repository = hooked().commit('.gitignore', '.env\n').write('.env', LEAK);
  repository.git('add', '--force', '.env');
  expectRefused(commit(repository), '.env:1:');
});

test('a file is marked as unchanged or to be skipped', () => {
  const repository = hooked().commit('a.txt', CLEAN).stage('a.txt', LEAK);
  repository.git('update-index', '--assume-unchanged', '--skip-worktree', 'a.txt');
  expectRefused(commit(repository), 'a.txt:1:');
});

test('a tree is put into the index without any file', () => {
  const repository = hooked().commit('a.txt', CLEAN).write('../outside', LEAK);
  const oid = repository.git('hash-object', '-w', '../outside').trim();
  repository.git('update-index', '--add', '--cacheinfo', `100644,${oid},in/the/index.txt`);
  expectRefused(commit(repository), 'in/the/index.txt:1:');
});
