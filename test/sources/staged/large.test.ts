import { expect, test } from 'vitest';
import { openStaged } from '../../../src/sources/staged.ts';
import { aRepository } from '../../support/repository.ts';
import { bytesOf } from '../../support/staged.ts';

test('more than is taken at once comes through one file after the other', async () => {
  const repository = aRepository().commit('a.bin', 'small\n');
  const sizes = { 'a.bin': 40_000_000, 'b.bin': 30_000_000, 'c.txt': 2, 'd.bin': 0 };
  for (const [name, size] of Object.entries(sizes)) repository.stage(name, Buffer.alloc(size, `${name}\n`));
  const staged = await openStaged({ cwd: repository.root, env: repository.env });
  const read: Record<string, number> = {};
  for await (const reading of staged.readings()) {
    if (reading.kind !== 'document') continue;
    const { path } = reading.document;
    const bytes = bytesOf(reading.document);
    read[path] = bytes.length;
    expect(bytes.subarray(0, 5).toString()).toBe(path.slice(0, bytes.length));
  }
  expect(read).toEqual(sizes);
});

test('a reader that has seen enough leaves no git behind', async () => {
  const repository = aRepository();
  for (const name of ['a.bin', 'b.bin']) repository.stage(name, Buffer.alloc(40_000_000, name));
  const staged = await openStaged({ cwd: repository.root, env: repository.env });
  for await (const reading of staged.readings()) {
    expect(reading.kind).toBe('document');
    break;
  }
  const running = () =>
    process.getActiveResourcesInfo().filter((resource) => resource === 'ProcessWrap').length;
  await expect.poll(running).toBe(0);
});
