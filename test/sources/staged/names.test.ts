import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { aRepository } from '../../support/repository.ts';
import { expectWhatGitStages, readStaged } from '../../support/staged.ts';

const ODD = [
  'with space',
  "quote'd",
  'double"quote',
  'new\nline',
  'tab\there',
  ' lead',
  '-dash',
  ':colon',
  'a?b*[c]',
  'ü→😀',
  'back\\slash',
];

test.skipIf(process.platform === 'win32')('odd names come through as they are', async () => {
  const repository = aRepository();
  for (const name of ODD) repository.write(name, `in ${JSON.stringify(name)}\n`);
  repository.git('add', '.');
  const { documents } = await expectWhatGitStages(repository);
  expect(Object.keys(documents).sort()).toEqual([...ODD].sort());
});

test.skipIf(process.platform !== 'linux')('names that are not UTF-8 stay apart', async () => {
  const repository = aRepository();
  repository
    .write(Buffer.from('caf\xe9', 'latin1'), 'one\n')
    .write(Buffer.from('caf\xea', 'latin1'), 'two\n');
  repository.write('café', 'three\n');
  repository.git('add', '.');
  const { documents, problems } = await readStaged(repository);
  expect(documents).toEqual({ 'caf\udce9': 'one\n', 'caf\udcea': 'two\n', café: 'three\n' });
  expect(problems).toEqual([]);
});

test('a thousand files, sorted by path', async () => {
  const repository = aRepository();
  for (let index = 0; index < 1000; index++) repository.write(`f${index}`, `${index}\n`);
  spawnSync('git', ['add', '.'], { cwd: repository.root, env: repository.env });
  const { documents } = await readStaged(repository);
  expect(Object.keys(documents)).toHaveLength(1000);
  expect(documents.f999).toBe('999\n');
});
