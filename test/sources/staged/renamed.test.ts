import { expect, test } from 'vitest';
import { aRepository } from '../../support/repository.ts';
import { readStaged } from '../../support/staged.ts';

const LINES = Array.from({ length: 40 }, (_, index) => `line ${index}\n`).join('');

test('a renamed file is compared with where it came from', async () => {
  const repository = aRepository().commit('old.txt', LINES);
  repository.git('mv', 'old.txt', 'new name.txt');
  expect(await readStaged(repository)).toMatchObject({
    documents: { 'new name.txt': LINES },
    earlier: { 'new name.txt': { path: 'old.txt', text: LINES } },
  });
});

test('a renamed and edited file as well', async () => {
  const repository = aRepository().commit('old.txt', LINES);
  repository.git('mv', 'old.txt', 'new.txt');
  repository.stage('new.txt', `${LINES}one more\n`);
  const { documents, earlier } = await readStaged(repository);
  expect(documents).toEqual({ 'new.txt': `${LINES}one more\n` });
  expect(earlier).toEqual({ 'new.txt': { path: 'old.txt', text: LINES } });
});

test('also where the user turned renames off, or asks for the renamed path only', async () => {
  const repository = aRepository().commit('old.txt', LINES).commit('other.txt', 'other\n');
  repository.git('config', 'diff.renames', 'false');
  repository.git('mv', 'old.txt', 'new.txt');
  repository.stage('other.txt', 'changed\n');
  const { documents, earlier } = await readStaged(repository, { isWanted: (path) => path === 'new.txt' });
  expect(Object.keys(documents)).toEqual(['new.txt']);
  expect(earlier['new.txt']).toEqual({ path: 'old.txt', text: LINES });
});

test('a copy is compared with nothing: what it holds is new at its place', async () => {
  const repository = aRepository().commit('a.txt', LINES).stage('copy.txt', LINES);
  repository.git('config', 'diff.renames', 'copies');
  expect((await readStaged(repository)).earlier).toEqual({ 'copy.txt': null });
});
