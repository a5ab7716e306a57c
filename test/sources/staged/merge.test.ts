import { expect, test } from 'vitest';
import { aRepository } from '../../support/repository.ts';
import { expectWhatGitStages, readStaged } from '../../support/staged.ts';

function inConflict() {
  const repository = aRepository().commit('a.txt', 'base\n').commit('b.txt', 'base\n');
  repository.git('switch', '--quiet', '-c', 'side');
  repository.commit('a.txt', 'side\n').commit('b.txt', 'side\n');
  repository.git('switch', '--quiet', 'main');
  repository.commit('a.txt', 'main\n');
  expect(repository.tryGit('merge', 'side').exitCode).toBe(1);
  return repository;
}

test('what is not resolved yet cannot be committed and is no problem', async () => {
  const { documents, problems } = await readStaged(inConflict());
  expect(documents).toEqual({ 'b.txt': 'side\n' });
  expect(problems).toEqual([]);
});

test('what was typed while resolving is read', async () => {
  const repository = inConflict().stage('a.txt', 'in neither parent\n');
  expect((await expectWhatGitStages(repository)).documents).toEqual({
    'a.txt': 'in neither parent\n',
    'b.txt': 'side\n',
  });
});
