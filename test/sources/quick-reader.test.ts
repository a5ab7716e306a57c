import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { QuickReader } from '../../src/sources/quick-reader.ts';
import { aFolder, Repository } from '../support/repository.ts';

function aTree(): Repository {
  return new Repository(aFolder());
}

const ROOM = 65_536;
const OVERLAP = 1000;

/** What is shown of a file, piece by piece, and what its size is said to be. */
function read(
  { root }: Repository,
  name: string | Buffer,
  goesOn = true,
): { readonly size: number | null; readonly pieces: readonly string[] } {
  const room = Buffer.alloc(ROOM);
  const pieces: string[] = [];
  const size = new QuickReader(root, room, OVERLAP).read(Buffer.from(name as string), (length, isFirst) => {
    expect(isFirst).toBe(pieces.length === 0);
    pieces.push(room.toString('latin1', 0, length));
    return goesOn;
  });
  return { size, pieces };
}

function text(length: number): string {
  return Array.from({ length: Math.ceil(length / 10) }, (_, line) => `${line}`.padEnd(9, '.'))
    .join('\n')
    .padEnd(length, '.')
    .slice(0, length);
}

test.each([1, 2, ROOM - 1, ROOM])('a file of %i bytes is one piece', (length) => {
  const content = text(length);
  expect(read(aTree().write('folder/file', content), 'folder/file')).toEqual({
    size: length,
    pieces: [content],
  });
});

test.each([ROOM + 1, 2 * ROOM - OVERLAP, 2 * ROOM, 10 * ROOM + 7])(
  'a file of %i bytes comes in pieces',
  (length) => {
    const content = text(length);
    const { size, pieces } = read(aTree().write('file', content), 'file');
    expect(size).toBe(length);
    const step = ROOM - OVERLAP;
    expect(pieces).toEqual(pieces.map((_, nth) => content.slice(nth * step, nth * step + ROOM)));
    expect((pieces.length - 1) * step + (pieces.at(-1) as string).length).toBe(length);
  },
);

test('one file after the other, whatever stood there before', () => {
  const tree = aTree().write('long', text(5000)).write('short', 'b');
  const room = Buffer.alloc(ROOM);
  const reader = new QuickReader(tree.root, room, OVERLAP);
  expect(reader.read(Buffer.from('long'), () => true)).toBe(5000);
  expect(reader.read(Buffer.from('short'), (length) => room.toString('latin1', 0, length) === 'b')).toBe(1);
  expect(reader.read(Buffer.from('none'), () => true)).toBeNull();
});

test('what is not clean is not read on', () => {
  expect(read(aTree().write('file', text(3 * ROOM)), 'file', false)).toMatchObject({
    size: null,
    pieces: { length: 1 },
  });
});

test.runIf(process.platform === 'linux')('a name that is not UTF-8 is found', () => {
  const name = Buffer.from('caf\xe9', 'latin1');
  expect(read(aTree().write(name, 'text'), name)).toEqual({ size: 4, pieces: ['text'] });
});

test.each([
  ['an empty file', (tree: Repository) => tree.write('it', '')],
  ['a folder', (tree: Repository) => tree.write('it/file', 'text')],
  ['a symbolic link', (tree: Repository) => tree.write('file', 'text').link('it', 'file')],
  ['what is not there', (tree: Repository) => tree],
  ['a name that no system opens', (tree: Repository) => tree],
])('%s takes a closer look', (what, made) => {
  expect(read(made(aTree()), what.startsWith('a name') ? 'it/'.repeat(2000) : 'it').size).toBeNull();
});

test.runIf(process.platform !== 'win32')('a pipe is not waited for', () => {
  const tree = aTree();
  spawnSync('mkfifo', [join(tree.root, 'it')]);
  expect(read(tree, 'it').size).toBeNull();
});

test.runIf(process.getuid?.() !== 0)('a file that may not be read takes a closer look', () => {
  const tree = aTree().write('it', 'text');
  chmodSync(join(tree.root, 'it'), 0);
  expect(read(tree, 'it').size).toBeNull();
});
