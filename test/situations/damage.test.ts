/** What is broken, locked, missing or very large. */
import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN, commit, expectRefused, expectThrough, hooked, LEAK } from '../support/hooked.ts';
import { aFolder, type Repository } from '../support/repository.ts';
import { runCli, runHook } from '../support/run.ts';

function lose(repository: Repository, object: string) {
  const oid = repository.git('rev-parse', object).trim();
  rmSync(join(repository.root, '.git', 'objects', oid.slice(0, 2), oid.slice(2)));
}

test('a staged version is lost', () => {
  const repository = hooked().commit('b.txt', CLEAN).stage('a.txt', CLEAN);
  lose(repository, ':a.txt');
  const { exitCode, stderr } = runHook({ cwd: repository.root });
  expect(exitCode).toBe(3);
  expect(stderr).toContain('a.txt');
});

test('an earlier version is lost', () => {
  const repository = hooked().commit('a.txt', LEAK).stage('a.txt', `${CLEAN}${LEAK}`);
  lose(repository, 'HEAD:a.txt');
  expectRefused(runHook({ cwd: repository.root }), 'a.txt:2:');
});

test('the index is damaged', () => {
  const repository = hooked().stage('a.txt', CLEAN);
  writeFileSync(join(repository.root, '.git', 'index'), 'not an index');
  expect(runHook({ cwd: repository.root }).exitCode).toBe(3);
});

test('HEAD leads to a commit that is lost', () => {
  const repository = hooked().commit('a.txt', CLEAN).stage('a.txt', LEAK);
  lose(repository, 'HEAD');
  expect(runHook({ cwd: repository.root }).exitCode).not.toBe(0);
});

test('another git holds the lock of the index', () => {
  const repository = hooked().commit('a.txt', CLEAN).stage('a.txt', LEAK);
  writeFileSync(join(repository.root, '.git', 'index.lock'), '');
  const answer = commit(repository);
  expect(answer.stderr).toContain('index.lock');
  expect(answer.exitCode).toBe(128);
  expectRefused(runHook({ cwd: repository.root }), 'a.txt:1:');
});

test('the repository is bare', () => {
  const folder = join(aFolder(), 'bare.git');
  const repository = hooked();
  repository.git('init', '--quiet', '--bare', folder);
  expect(runHook({ cwd: folder }).exitCode).toBe(0);
  expect(repository.tryGit('--git-dir', folder, 'commit', '-m', 'a change').exitCode).not.toBe(0);
});

describe.skipIf(process.platform === 'win32')('exceptions that are no file', () => {
  test('the staged .sasignore is a symbolic link', () => {
    const repository = hooked().write('../exceptions', 'version 1\n').stage('a.txt', LEAK);
    symlinkSync('../exceptions', join(repository.root, '.sasignore'));
    repository.git('add', '.sasignore');
    const { exitCode, stderr } = runHook({ cwd: repository.root });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('.sasignore');
    expect(stderr).toContain('Not a file but a link or a folder.');
    expect(commit(repository).exitCode).not.toBe(0);
  });

  test('the staged .sasignore is a folder', () => {
    const repository = hooked().stage('.sasignore/a.txt', CLEAN);
    expect(runHook({ cwd: repository.root })).toMatchObject({ exitCode: 2 });
  });

  test('the .sasignore on the disk is a symbolic link or a folder', () => {
    const link = hooked().write('../exceptions', 'version 1\n').write('a.txt', CLEAN);
    symlinkSync('../exceptions', join(link.root, '.sasignore'));
    const folder = hooked().write('.sasignore/a.txt', CLEAN);
    for (const { root: cwd } of [link, folder]) {
      for (const words of [['scan'], ['allowlist', 'lint']]) {
        const { exitCode, stdout, stderr } = runCli(words, { cwd });
        expect(exitCode).toBe(2);
        expect(stdout + stderr).toContain('Not a file but a link or a folder.');
      }
    }
  });
});

test('the staged .sasignore is not text', () => {
  const repository = hooked()
    .stage('.sasignore', Buffer.from([0xff, 0xfe, 0, 1, 2, 3]))
    .stage('a.txt', CLEAN);
  expect(runHook({ cwd: repository.root }).exitCode).toBe(2);
});

test('a commit of ten thousand files', () => {
  const repository = hooked();
  for (let index = 0; index < 10_000; index++) repository.write(`f/${index}.txt`, `file ${index}\n`);
  repository.git('add', '--all');
  expectThrough(runHook({ cwd: repository.root }));
  repository.stage('f/7777.txt', LEAK);
  expectRefused(runHook({ cwd: repository.root }), 'f/7777.txt:1:');
});

const MIB = 1024 * 1024;

test('a commit of more than is taken at once, beside exceptions', () => {
  const repository = hooked().stage('.sasignore', 'version 1\n');
  for (const name of ['a.bin', 'b.bin']) repository.stage(name, Buffer.alloc(40 * MIB, `${name}\n`));
  expectThrough(runHook({ cwd: repository.root }));
});

test.runIf(process.platform === 'linux')('a file of 300 MiB with a token at its end', () => {
  const repository = hooked();
  const lines = Buffer.alloc(MIB, `${'a line of words and numbers, 64 bytes long'.padEnd(63)}\n`);
  const file = openSync(join(repository.root, 'big.log'), 'w');
  for (let index = 0; index < 300; index++) writeSync(file, lines);
  writeSync(file, LEAK);
  closeSync(file);
  repository.git('-c', 'core.compression=0', 'add', 'big.log');
  const aside = aFolder();
  const [told, preload] = [join(aside, 'peak'), join(aside, 'preload.cjs')];
  // The program's own peak; `ru_maxrss` would count what started it as well (getrusage(2)).
  writeFileSync(
    preload,
    `process.on('exit', () => {
      const [, peak] = /VmHWM:\\s+(\\d+) kB/.exec(require('fs').readFileSync('/proc/self/status', 'utf8'));
      require('fs').writeFileSync(${JSON.stringify(told)}, peak);
    });`,
  );
  const env = { NODE_OPTIONS: `--require ${preload}`, TMPDIR: aside };
  expectRefused(runHook({ cwd: repository.root, env }), `big.log:${(300 * MIB) / 64 + 1}:`);
  expect(Number(readFileSync(told, 'utf8')) * 1024).toBeLessThan(256 * MIB);
  expect(readdirSync(aside).sort(), 'nothing is left behind').toEqual(['peak', 'preload.cjs']);
});

test.runIf(process.platform === 'linux')('no room to put a large file aside', () => {
  const repository = hooked();
  for (const name of ['a.bin', 'b.bin']) repository.stage(name, Buffer.alloc(40 * MIB, `${name}\n`));
  const { exitCode, stderr } = runHook({ cwd: repository.root, env: { TMPDIR: '/no/such/folder' } });
  expect(exitCode).toBe(3);
  expect(stderr).toContain('TMPDIR');
});
