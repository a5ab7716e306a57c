import { expect, test } from 'vitest';
import { aRepository } from '../../support/repository.ts';
import { expectWhatGitStages, readStaged } from '../../support/staged.ts';

test('a deletion brings nothing in', async () => {
  const repository = aRepository().commit('a.txt', 'one\n').commit('b.txt', 'two\n');
  repository.git('rm', '--quiet', 'a.txt');
  repository.stage('b.txt', 'three\n');
  expect((await expectWhatGitStages(repository)).documents).toEqual({ 'b.txt': 'three\n' });
});

test('nor does a changed mode', async () => {
  const repository = aRepository().commit('a.sh', 'echo\n');
  repository.git('update-index', '--chmod=+x', 'a.sh');
  expect((await readStaged(repository)).documents).toEqual({});
});
