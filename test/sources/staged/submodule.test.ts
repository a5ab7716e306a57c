import { expect, test } from 'vitest';
import { aRepository } from '../../support/repository.ts';
import { readStaged } from '../../support/staged.ts';

test('a submodule is passed over, and said to be', async () => {
  const library = aRepository().commit('lib.txt', 'lib\n');
  const repository = aRepository().commit('a.txt', 'one\n');
  repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library.root, 'libs/lib');
  const { documents, skipped, problems } = await readStaged(repository);
  expect(Object.keys(documents)).toEqual(['.gitmodules']);
  expect(skipped).toEqual([{ path: 'libs/lib', reason: 'submodule' }]);
  expect(problems).toEqual([]);
});

test('also where its ignore setting asks git not to mention it', async () => {
  const library = aRepository().commit('lib.txt', 'lib\n');
  const repository = aRepository();
  repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library.root, 'lib');
  repository.git('config', '--file', '.gitmodules', 'submodule.lib.ignore', 'all');
  repository.git('config', 'diff.ignoreSubmodules', 'all');
  expect((await readStaged(repository)).skipped).toEqual([{ path: 'lib', reason: 'submodule' }]);
});

test('a file in the place of a submodule is new', async () => {
  const library = aRepository().commit('lib.txt', 'lib\n');
  const repository = aRepository();
  repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library.root, 'lib');
  repository.git('commit', '--quiet', '-m', 'with submodule');
  repository.git('rm', '--quiet', '--cached', 'lib');
  repository.remove('lib').stage('lib', 'a file\n');
  expect((await readStaged(repository)).earlier).toMatchObject({ lib: null });
});
