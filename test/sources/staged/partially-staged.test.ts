import { expect, test } from 'vitest';
import { aRepository } from '../../support/repository.ts';
import { expectWhatGitStages } from '../../support/staged.ts';

test('reads the staged version when the working copy went on', async () => {
  const repository = aRepository().commit('a.txt', 'one\n').stage('a.txt', 'two\n').write('a.txt', 'three\n');
  const { documents, earlier } = await expectWhatGitStages(repository);
  expect(documents).toEqual({ 'a.txt': 'two\n' });
  expect(earlier).toEqual({ 'a.txt': { path: 'a.txt', text: 'one\n' } });
});

test('reads the staged version when the working copy was cleaned but not staged', async () => {
  const repository = aRepository().stage('a.txt', 'token\n').write('a.txt', 'clean\n');
  expect((await expectWhatGitStages(repository)).documents).toEqual({ 'a.txt': 'token\n' });
});

test('does not read the working copy when only the index was cleaned', async () => {
  const repository = aRepository().stage('a.txt', 'clean\n').write('a.txt', 'token\n');
  expect((await expectWhatGitStages(repository)).documents).toEqual({ 'a.txt': 'clean\n' });
});

test('reads what is staged of a file that is gone from the disk', async () => {
  const repository = aRepository().stage('a.txt', 'token\n').remove('a.txt');
  expect((await expectWhatGitStages(repository)).documents).toEqual({ 'a.txt': 'token\n' });
});

test('leaves out untracked files, ignored ones and those with nothing staged', async () => {
  const repository = aRepository().commit('a.txt', 'one\n').write('a.txt', 'two\n').write('new.txt', 'new\n');
  expect((await expectWhatGitStages(repository)).documents).toEqual({});
});

test('announced but not added (git add -N) is nothing to commit yet', async () => {
  const repository = aRepository().commit('a.txt', 'one\n').write('new.txt', 'new\n');
  repository.git('add', '--intent-to-add', 'new.txt');
  const content = await expectWhatGitStages(repository);
  expect(content.documents).toEqual({});
  expect(content.problems).toEqual([]);
});
