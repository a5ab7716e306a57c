import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aRepository, Repository } from '../../support/repository.ts';
import { readStaged } from '../../support/staged.ts';

test('the index that the environment names is read, as in git commit -a and git commit PATH', async () => {
  const repository = aRepository().commit('a.txt', 'one\n').stage('a.txt', 'in the usual index\n');
  const other = { GIT_INDEX_FILE: join(repository.root, '.git', 'next-index-1.lock') };
  const onOther = new Repository(repository.root);
  Object.assign(onOther.env, other);
  onOther.git('read-tree', 'HEAD');
  onOther.stage('a.txt', 'in the other index\n');
  expect((await readStaged(repository, { env: other })).documents).toEqual({
    'a.txt': 'in the other index\n',
  });
  expect((await readStaged(repository)).documents).toEqual({ 'a.txt': 'in the usual index\n' });
});

test('a worktree has an index of its own', async () => {
  const repository = aRepository().commit('a.txt', 'one\n').stage('a.txt', 'main tree\n');
  const folder = join(repository.root, '..', 'worktree');
  repository.git('worktree', 'add', '--quiet', folder);
  const worktree = new Repository(folder).stage('a.txt', 'worktree\n');
  expect((await readStaged(worktree)).documents).toEqual({ 'a.txt': 'worktree\n' });
  expect((await readStaged(repository)).documents).toEqual({ 'a.txt': 'main tree\n' });
});

test('a sparse index', async () => {
  const repository = aRepository().commit('in/a.txt', 'one\n').commit('out/b.txt', 'two\n');
  repository.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'in');
  repository.stage('in/a.txt', 'changed\n');
  expect((await readStaged(repository)).documents).toEqual({ 'in/a.txt': 'changed\n' });
});

test('a split index', async () => {
  const repository = aRepository().commit('a.txt', 'one\n').commit('b.txt', 'two\n');
  repository.git('update-index', '--split-index');
  repository.stage('a.txt', 'changed\n');
  expect((await readStaged(repository)).documents).toEqual({ 'a.txt': 'changed\n' });
});
