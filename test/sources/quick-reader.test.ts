import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { QuickReader } from '../../src/sources/quick-reader.ts';
import { aFolder, Repository } from '../support/repository.ts';

function aTree(): Repository {
  return new Repository(aFolder());
}

function read({ root }: Repository, name: string | Buffer): string | null {
  const bytes = new QuickReader(root).read(Buffer.from(name as string));
  return bytes && Buffer.from(bytes).toString('latin1');
}

test.each([1, 2, 65_536, 1_048_575])('a file of %i bytes is read', (length) => {
  const content = Buffer.alloc(length, 'some text\n').toString('latin1');
  expect(read(aTree().write('folder/file', content), 'folder/file')).toBe(content);
});

test('one file after the other, whatever stood there before', () => {
  const tree = aTree().write('long', 'a'.repeat(5000)).write('short', 'b');
  const reader = new QuickReader(tree.root);
  expect(reader.read(Buffer.from('long'))).toHaveLength(5000);
  expect(Buffer.from(reader.read(Buffer.from('short')) as Uint8Array).toString()).toBe('b');
  expect(reader.read(Buffer.from('none'))).toBeNull();
});

test.runIf(process.platform === 'linux')('a name that is not UTF-8 is found', () => {
  const name = Buffer.from('caf\xe9', 'latin1');
  const bytes = new QuickReader(aTree().write(name, 'text').root).read(name);
  expect(Buffer.from(bytes as Uint8Array).toString()).toBe('text');
});

test.each([
  ['an empty file', (tree: Repository) => tree.write('it', '')],
  ['a file of a megabyte or more', (tree: Repository) => tree.write('it', 'a'.repeat(1_048_576))],
  ['a folder', (tree: Repository) => tree.write('it/file', 'text')],
  ['a symbolic link', (tree: Repository) => tree.write('file', 'text').link('it', 'file')],
  ['what is not there', (tree: Repository) => tree],
  ['a name that no system opens', (tree: Repository) => tree],
])('%s takes a closer look', (what, made) => {
  expect(read(made(aTree()), what.startsWith('a name') ? 'it/'.repeat(2000) : 'it')).toBeNull();
});

test.runIf(process.platform !== 'win32')('a pipe is not waited for', () => {
  const tree = aTree();
  spawnSync('mkfifo', [join(tree.root, 'it')]);
  expect(read(tree, 'it')).toBeNull();
});

test.runIf(process.getuid?.() !== 0)('a file that may not be read takes a closer look', () => {
  const tree = aTree().write('it', 'text');
  chmodSync(join(tree.root, 'it'), 0);
  expect(read(tree, 'it')).toBeNull();
});
