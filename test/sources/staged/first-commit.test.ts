import { expect, test } from 'vitest';
import { aRepository } from '../../support/repository.ts';
import { readStaged } from '../../support/staged.ts';

test('before the first commit everything is new', async () => {
  const repository = aRepository().stage('a.txt', 'one\n').stage('deep/er/b.txt', 'two\n');
  const { documents, earlier, committedAllowlist } = await readStaged(repository);
  expect(documents).toEqual({ 'a.txt': 'one\n', 'deep/er/b.txt': 'two\n' });
  expect(earlier).toEqual({ 'a.txt': null, 'deep/er/b.txt': null });
  expect(committedAllowlist).toBe(null);
});

test('an empty index before the first commit holds nothing', async () => {
  expect((await readStaged(aRepository())).documents).toEqual({});
});

test('the first commit of a SHA-256 repository', async () => {
  const repository = aRepository().remove('.git');
  repository.git('init', '--quiet', '--object-format=sha256');
  repository.stage('a.txt', 'one\n');
  expect((await readStaged(repository)).documents).toEqual({ 'a.txt': 'one\n' });
});
