import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Where } from '../../src/sources/git.ts';
import { listTree, readPath } from '../../src/sources/tree.ts';
import { aFolder, aRepository, gitEnvironment, Repository } from '../support/repository.ts';
import { bytesOf } from '../support/staged.ts';

async function readAll(
  { root, env }: { root: string; env: NodeJS.ProcessEnv },
  names: string[] = [],
  cwd = root,
) {
  const tree = listTree({ cwd, env }, names);
  const documents: Record<string, string> = {};
  const skipped: Record<string, string> = {};
  const problems = [...tree.problems];
  for (const reading of [...tree.paths].flatMap((path) => [...readPath(tree.root, path)])) {
    if (reading.kind === 'document') documents[reading.document.path] = bytesOf(reading.document).toString();
    if (reading.kind === 'skipped') skipped[reading.skipped.path] = reading.skipped.reason;
    if (reading.kind === 'problem') problems.push(reading.problem);
  }
  return { root: tree.root, paths: Object.keys(documents), documents, skipped, problems };
}

/** A folder outside any repository, with the same small vocabulary for writing into it. */
function aPlainFolder(): Repository {
  return new Repository(aFolder());
}

test('in a repository: the working copy of what is tracked, and untracked files that are not ignored', async () => {
  const repository = aRepository()
    .commit('.gitignore', 'ignored/\n*.log\n')
    .commit('a.txt', 'committed\n')
    .write('a.txt', 'working copy\n')
    .write('new/b.txt', 'untracked\n')
    .write('ignored/c.txt', 'ignored\n')
    .write('d.log', 'ignored\n');
  const { documents } = await readAll(repository);
  expect(documents).toEqual({
    '.gitignore': 'ignored/\n*.log\n',
    'a.txt': 'working copy\n',
    'new/b.txt': 'untracked\n',
  });
});

test('git is the judge of what is there', async () => {
  const repository = aRepository()
    .commit('.gitignore', 'x/*\n!x/keep\n')
    .write('x/keep', '')
    .write('x/drop', '')
    .write('ä', '');
  const listed = repository.git('ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0');
  expect((await readAll(repository)).paths).toEqual(listed.filter((name) => name !== '').sort());
});

test('paths are from the root and sorted by bytes, wherever one stands', async () => {
  const repository = aRepository();
  for (const name of ['b', 'B', 'a/z', 'a.txt', 'ä', 'a-b/c', '😀']) repository.write(name, name);
  mkdirSync(join(repository.root, 'sub'));
  const { paths } = await readAll(repository, [], join(repository.root, 'sub'));
  expect(paths).toEqual(['B', 'a-b/c', 'a.txt', 'a/z', 'b', 'ä', '😀']);
});

test('a deleted file is left out, a conflicted one is read once', async () => {
  const repository = aRepository().commit('a.txt', 'base\n').commit('gone.txt', 'x\n');
  repository.git('switch', '--quiet', '-c', 'side');
  repository.commit('a.txt', 'side\n');
  repository.git('switch', '--quiet', 'main');
  repository.commit('a.txt', 'main\n').remove('gone.txt');
  repository.tryGit('merge', 'side');
  const { paths, documents, problems } = await readAll(repository);
  expect(paths).toEqual(['a.txt']);
  expect(documents['a.txt']).toContain('<<<<<<<');
  expect(problems).toEqual([]);
});

test('a named file is read also where git ignores it', async () => {
  const repository = aRepository()
    .commit('.gitignore', '*.log\n')
    .write('a.log', 'log\n')
    .write('b.txt', 'b\n');
  expect((await readAll(repository, ['a.log'])).documents).toEqual({ 'a.log': 'log\n' });
});

test('a named folder: what git lists there, or everything where it lists nothing', async () => {
  const repository = aRepository()
    .commit('.gitignore', 'build/\n*.log\n')
    .write('src/a.txt', 'a\n')
    .write('src/a.log', 'log\n')
    .write('build/deep/b.txt', 'b\n');
  expect((await readAll(repository, ['src'])).paths).toEqual(['src/a.txt']);
  expect((await readAll(repository, ['build'])).paths).toEqual(['build/deep/b.txt']);
  expect((await readAll(repository, ['.'])).paths).toEqual(['.gitignore', 'src/a.txt']);
  expect((await readAll(repository, ['src', 'build/deep/b.txt', 'src/a.txt'])).paths).toEqual([
    'build/deep/b.txt',
    'src/a.txt',
  ]);
  expect((await readAll(repository, ['../src'], join(repository.root, 'build'))).paths).toEqual([
    'src/a.txt',
  ]);
});

test('outside a repository everything is read, but for .git folders', async () => {
  const folder = aPlainFolder()
    .write('.hidden', 'h')
    .write('x/.gitignore', '*')
    .write('x/a', 'a')
    .write('y/.git/config', 'c');
  expect((await readAll(folder)).paths).toEqual(['.hidden', 'x/.gitignore', 'x/a']);
  expect((await readAll(folder, ['x'])).paths).toEqual(['.gitignore', 'a']);
  expect((await readAll(folder, ['x/a', '.hidden'])).paths).toEqual(['.hidden', 'x/a']);
  expect((await readAll(folder, ['x/a'])).paths).toEqual(['a']);
});

test('symbolic links are read as their text and never followed', async () => {
  for (const place of [aRepository(), aPlainFolder()]) {
    place
      .write('a.txt', 'content\n')
      .write('folder/b.txt', 'b\n')
      .link('link', 'a.txt')
      .link('loop', '.')
      .link('dead', 'no?x=1');
    expect((await readAll(place)).documents).toEqual({
      'a.txt': 'content\n',
      'folder/b.txt': 'b\n',
      dead: 'no?x=1',
      link: 'a.txt',
      loop: '.',
    });
    expect((await readAll(place, ['link'])).documents).toEqual({ link: 'a.txt' });
  }
});

test('submodules and other repositories inside are passed over, and said to be', async () => {
  const library = aRepository().commit('lib.txt', 'lib\n');
  const repository = aRepository();
  repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library.root, 'libs/lib');
  mkdirSync(join(repository.root, 'other'));
  new Repository(join(repository.root, 'other')).git('init', '--quiet');
  repository.write('other/a.txt', 'a\n');
  const { paths, skipped } = await readAll(repository);
  expect(paths).toEqual(['.gitmodules']);
  expect(skipped).toEqual({ 'libs/lib': 'submodule', other: 'submodule' });
});

test('a folder in the place of a tracked file is read, and the file said to be no file', async () => {
  const repository = aRepository().commit('a', 'file\n').remove('a').write('a/b', 'inside\n');
  const { documents, skipped } = await readAll(repository);
  expect(documents).toEqual({ 'a/b': 'inside\n' });
  expect(skipped).toEqual({ a: 'not-a-file: a folder stands where git tracks a file' });
});

test.skipIf(process.platform === 'win32')('pipes and sockets are passed over, and never opened', async () => {
  const folder = aPlainFolder();
  spawnSync('mkfifo', [join(folder.root, 'pipe')]);
  const server = createServer().listen(join(folder.root, 'socket'));
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  expect((await readAll(folder)).skipped).toEqual({
    pipe: 'not-a-file: a pipe',
    socket: 'not-a-file: a socket',
  });
});

test.skipIf(process.platform !== 'linux')('names that are not UTF-8 are opened by their bytes', async () => {
  for (const place of [aRepository(), aPlainFolder()]) {
    place.write(Buffer.from('caf\xe9', 'latin1'), 'one').write('café', 'two');
    expect((await readAll(place)).documents).toEqual({ 'caf\udce9': 'one', café: 'two' });
  }
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'what cannot be opened is a problem',
  async () => {
    const folder = aPlainFolder().write('a.txt', 'a').write('closed/b.txt', 'b');
    chmodSync(join(folder.root, 'a.txt'), 0);
    chmodSync(join(folder.root, 'closed'), 0);
    onTestFinished(() => chmodSync(join(folder.root, 'closed'), 0o755));
    const { problems } = await readAll(folder);
    expect(problems.map(({ code, path, effect }) => [code, path, effect])).toEqual([
      ['unreadable-folder', 'closed', 'incomplete'],
      ['unreadable-file', 'a.txt', 'incomplete'],
    ]);
  },
);

test('a Git LFS pointer is passed over', async () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 1\n`;
  expect((await readAll(aPlainFolder().write('model.bin', pointer))).skipped).toEqual({
    'model.bin': 'lfs-pointer',
  });
});

test('a path that is not there, and paths in two repositories, are refused', async () => {
  const one = aRepository().write('a', '');
  const other = aRepository().write('b', '');
  const listing = async (where: Where, ...names: string[]) => listTree(where, names);
  const where = { cwd: one.root, env: one.env };
  await expect(listing(where, 'a', 'no-such-file')).rejects.toMatchObject({
    problem: { code: 'no-such-path', effect: 'fault' },
  });
  await expect(listing(where, 'a', join(other.root, 'b'))).rejects.toMatchObject({
    problem: { code: 'several-repositories' },
  });
});

test('a repository that is named from outside is its own root', async () => {
  const repository = aRepository().commit('src/a.txt', 'a\n');
  const { root, paths } = await readAll({ root: aFolder(), env: repository.env }, [
    join(repository.root, 'src'),
  ]);
  expect(root).toBe(repository.root);
  expect(paths).toEqual(['src/a.txt']);
});

test('without git, a folder outside any repository can still be read', async () => {
  const folder = aPlainFolder().write('a.txt', 'a');
  const env = { ...gitEnvironment(folder.root), PATH: '/nowhere', Path: '/nowhere' };
  expect((await readAll({ root: folder.root, env })).paths).toEqual(['a.txt']);
  await expect(readAll({ root: aRepository().root, env })).rejects.toMatchObject({
    problem: { code: 'git-missing' },
  });
});

test('more files than arguments go onto a stack', () => {
  const repository = aRepository();
  const oid = repository.git('hash-object', '-w', '-t', 'blob', '/dev/null').trim();
  const entries = Array.from({ length: 150_000 }, (_, number) => `100644 ${oid}\t${number}.txt\n`);
  const { root, env } = repository;
  spawnSync('git', ['update-index', '--index-info'], { cwd: root, env, input: entries.join('') });
  const { paths } = listTree({ cwd: root, env }, []);
  expect([...paths].length).toBe(150_000);
});
