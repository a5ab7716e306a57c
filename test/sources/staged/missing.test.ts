import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStaged } from '../../../src/sources/staged.ts';
import { aFolder, aRepository, gitEnvironment, type Repository } from '../../support/repository.ts';
import { readStaged } from '../../support/staged.ts';

function forget(repository: Repository, object: string) {
  const oid = repository.git('rev-parse', object).trim();
  rmSync(join(repository.root, '.git', 'objects', oid.slice(0, 2), oid.slice(2)));
}

test('a staged version that the repository lost makes the run incomplete, by its path', async () => {
  const repository = aRepository().stage('a.txt', 'here\n').stage('b.txt', 'lost\n');
  forget(repository, ':b.txt');
  const { documents, problems } = await readStaged(repository);
  expect(documents).toEqual({ 'a.txt': 'here\n' });
  expect(problems).toMatchObject([{ code: 'unreadable-file', path: 'b.txt', effect: 'incomplete' }]);
});

test('a lost earlier version only means that everything counts as new', async () => {
  const repository = aRepository().commit('a.txt', 'lost\n').stage('a.txt', 'new\n');
  forget(repository, 'HEAD:a.txt');
  const { earlier, problems } = await readStaged(repository);
  expect(earlier).toEqual({ 'a.txt': null });
  expect(problems).toEqual([]);
});

test('where renames cannot be searched because old content is lost, files pair by name', async () => {
  const repository = aRepository().commit('old.txt', 'lost\n').commit('a.txt', 'one\n');
  forget(repository, 'HEAD:old.txt');
  repository.git('rm', '--quiet', '--cached', 'old.txt');
  repository.stage('a.txt', 'two\n').stage('new.txt', 'new\n');
  expect((await readStaged(repository)).documents).toEqual({ 'a.txt': 'two\n', 'new.txt': 'new\n' });
});

test.each([
  ['no repository', {}, 'not-a-repository'],
  ['no git', { PATH: '/nowhere', Path: '/nowhere' }, 'git-missing'],
])('%s is said in plain words', async (_title, env, code) => {
  const cwd = aFolder();
  const opened = openStaged({ cwd, env: { ...gitEnvironment(cwd), ...env } });
  await expect(opened).rejects.toMatchObject({ problem: { code, effect: 'incomplete' } });
});

test('a damaged index is said with what git says', async () => {
  const repository = aRepository().stage('a.txt', 'one\n').write('.git/index', 'not an index');
  const opened = openStaged({ cwd: repository.root, env: repository.env });
  await expect(opened).rejects.toMatchObject({ problem: { code: 'git-failed', effect: 'incomplete' } });
});
