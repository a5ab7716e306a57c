/** Renames, copies, and what else may stand at a path: links, other modes, submodules, pointers. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  CLEAN,
  commit,
  expectRefused,
  expectThrough,
  holdsLeak,
  hooked,
  LEAK,
  LINES,
} from '../support/hooked.ts';
import { aRepository } from '../support/repository.ts';
import { ACCOUNT_SAS, aSasUrl, aSignature } from '../support/tokens.ts';

const OTHER_LEAK = `${aSasUrl(ACCOUNT_SAS, aSignature('other'))}\n`;

test('a file that held the token is renamed and edited', () => {
  const repository = hooked().commit('a.txt', `${LINES}${LEAK}`);
  repository.git('mv', 'a.txt', 'b.txt');
  expectThrough(commit(repository.stage('b.txt', `${LINES}${LEAK}one more line\n`)));
});

test('a token comes in while a file is renamed', () => {
  const repository = hooked().commit('a.txt', `${LINES}${LEAK}`);
  repository.git('mv', 'a.txt', 'b.txt');
  expectRefused(commit(repository.stage('b.txt', `${LINES}${LEAK}${OTHER_LEAK}`)), 'b.txt:42:');
});

test('a renamed file with the token is rewritten, so that git takes it for a new one', () => {
  const repository = hooked().commit('a.txt', `${LINES}${LEAK}`);
  repository.git('rm', '--quiet', 'a.txt');
  expectRefused(commit(repository.stage('b.txt', LEAK)), 'b.txt:1:');
});

test('a file with the token is copied', () => {
  const repository = hooked().commit('a.txt', `${LINES}${LEAK}`);
  repository.git('config', 'diff.renames', 'copies');
  expectRefused(commit(repository.stage('b.txt', `${LINES}${LEAK}`)), 'b.txt:41:');
});

test('two files swap their names', () => {
  const repository = hooked().commit('a.txt', `${LINES}${LEAK}`).commit('b.txt', `${LINES}${CLEAN}`);
  repository.stage('a.txt', `${LINES}${CLEAN}`).stage('b.txt', `${LINES}${LEAK}`);
  expectRefused(commit(repository), 'b.txt:41:');
});

test('a token moves from one file to another', () => {
  const repository = hooked().commit('a.txt', `${LINES}${LEAK}`).commit('b.txt', LINES);
  repository.stage('a.txt', LINES).stage('b.txt', `${LINES}${LEAK}`);
  expectRefused(commit(repository), 'b.txt:41:');
});

test('a file with an old token becomes executable', () => {
  const repository = hooked().commit('a.sh', LEAK);
  repository.git('update-index', '--chmod=+x', 'a.sh');
  expectThrough(commit(repository));
});

test('an executable file brings a token', () => {
  const repository = hooked().stage('a.sh', LEAK).makeExecutable('a.sh');
  repository.git('add', 'a.sh');
  expectRefused(commit(repository), 'a.sh:1:');
});

test.skipIf(process.platform === 'win32')('a link becomes a file with a token', () => {
  const repository = hooked().link('a', 'target');
  repository.git('add', 'a');
  expectThrough(commit(repository));
  expectRefused(commit(repository.remove('a').stage('a', LEAK)), 'a:1:');
});

test.skipIf(process.platform === 'win32')('a file becomes a link whose target is a token', () => {
  const repository = hooked().commit('a', CLEAN).remove('a').link('a', LEAK.trim().slice(0, 250));
  repository.git('add', 'a');
  expectRefused(commit(repository), 'a:1:');
});

test.skipIf(process.platform === 'win32')('a link leads to a file with a token outside', () => {
  const repository = hooked().write('../outside.txt', LEAK).link('a', '../outside.txt');
  repository.git('add', 'a');
  expectThrough(commit(repository));
  expect(holdsLeak(repository)).toBe(false);
});

test('a folder gives way to a file with a token, and the other way round', () => {
  const repository = hooked().commit('a/b.txt', CLEAN);
  repository.git('rm', '--quiet', '-r', 'a');
  expectRefused(commit(repository.stage('a', LEAK)), 'a:1:');
  const other = hooked().commit('a', CLEAN);
  other.git('rm', '--quiet', 'a');
  expectRefused(commit(other.stage('a/b.txt', LEAK)), 'a/b.txt:1:');
});

test('a submodule is added and brought up to date', () => {
  const library = aRepository().commit('lib.txt', LEAK);
  const repository = hooked();
  repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library.root, 'lib');
  expectThrough(commit(repository));
  library.commit('lib.txt', `${LEAK}more\n`);
  repository.git('-C', 'lib', 'pull', '--quiet');
  repository.git('add', 'lib');
  expectThrough(commit(repository));
});

test('the address of a submodule holds a token', () => {
  const repository = hooked().stage('.gitmodules', `[submodule "lib"]\n\tpath = lib\n\turl = ${aSasUrl()}\n`);
  expectRefused(commit(repository), '.gitmodules:3:');
});

test('a repository inside the repository is added', () => {
  const repository = hooked();
  mkdirSync(join(repository.root, 'inner'));
  repository.git('init', '--quiet', 'inner');
  repository.write('inner/a.txt', LEAK);
  repository.git('-C', 'inner', 'add', 'a.txt');
  repository.git('-C', 'inner', 'commit', '--quiet', '--no-verify', '-m', 'inner');
  repository.git('add', 'inner');
  expectThrough(commit(repository));
  expect(repository.git('ls-files', '--stage')).toMatch(/^160000 /);
});

test('a file with a token is deleted', () => {
  const repository = hooked().commit('a.txt', LEAK);
  repository.git('rm', '--quiet', 'a.txt');
  expectThrough(commit(repository));
});

test('a token is taken out and comes back later', () => {
  const repository = hooked().commit('a.txt', LEAK).commit('a.txt', CLEAN);
  expectRefused(commit(repository.stage('a.txt', LEAK)), 'a.txt:1:');
});

test('a Git LFS pointer stands for the content', () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a2146'.repeat(8)}\nsize 12345\n`;
  expectThrough(commit(hooked().stage('model.bin', pointer)));
});
