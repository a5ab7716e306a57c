import { expect, test } from 'vitest';
import { aRepository } from '../../support/repository.ts';
import { readStaged } from '../../support/staged.ts';

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a2146'.repeat(8)}\nsize 12345\n`;

test('a Git LFS pointer is passed over, and said to be', async () => {
  const { documents, skipped } = await readStaged(aRepository().stage('model.bin', POINTER));
  expect(documents).toEqual({});
  expect(skipped).toEqual([{ path: 'model.bin', reason: 'lfs-pointer' }]);
});

test.each([
  ['more lines', `${POINTER}and=more\n`],
  ['another line between', POINTER.replace('oid', 'note here\noid')],
  ['only the first line', POINTER.split('\n')[0]!],
])('a text with %s is no pointer and is read', async (_title, text) => {
  const { documents } = await readStaged(aRepository().stage('model.bin', text));
  expect(documents).toEqual({ 'model.bin': text });
});
