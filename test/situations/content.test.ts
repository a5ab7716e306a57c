/** Attributes and settings under which git shows, stores or encodes content in another way than it lies on the disk. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLEAN, commit, expectRefused, expectThrough, hooked, LEAK, LINES } from '../support/hooked.ts';

test('a filter takes the token out while the file is staged', () => {
  const repository = hooked().commit('.gitattributes', '*.env filter=strip\n');
  repository.git('config', 'filter.strip.clean', 'sed -e s/sig=.*/sig=/');
  expectThrough(commit(repository.stage('a.env', LEAK)));
  expect(repository.git('show', 'HEAD:a.env')).toMatch(/sig=\n$/);
});

test('a filter puts the token in while the file is staged', () => {
  const repository = hooked().commit('.gitattributes', '*.env filter=fill\n').write('../secret', LEAK);
  repository.git('config', 'filter.fill.clean', 'cat ../secret');
  expectRefused(commit(repository.stage('a.env', CLEAN)), 'a.env:1:');
});

test('a file is UTF-16 on the disk and UTF-8 in git', () => {
  const repository = hooked().commit('.gitattributes', '*.txt working-tree-encoding=UTF-16LE-BOM\n');
  repository.stage('a.txt', Buffer.from(`\uFEFF${LEAK}`, 'utf16le'));
  expect(repository.git('show', ':a.txt')).toBe(LEAK);
  expectRefused(commit(repository), 'a.txt:1:');
});

test('keywords and line ends are changed on the way into git', () => {
  const repository = hooked().commit('.gitattributes', '*.txt text ident eol=crlf\n');
  repository.stage('a.txt', `$Id: ${'0'.repeat(40)} $\r\n${LEAK.replace('\n', '\r\n')}`);
  expect(repository.git('show', ':a.txt')).toBe(`$Id$\n${LEAK}`);
  expectRefused(commit(repository), 'a.txt:2:');
});

test('line ends alone change in a file with an old token', () => {
  const repository = hooked().commit('a.txt', `${LINES}${LEAK}`);
  expectThrough(commit(repository.stage('a.txt', `${LINES}${LEAK}`.replaceAll('\n', '\r\n'))));
});

test('a file with an old token changes its encoding', () => {
  const repository = hooked().commit('a.txt', `${LINES}${LEAK}`);
  expectThrough(commit(repository.stage('a.txt', Buffer.from(`\uFEFF${LINES}${LEAK}`, 'utf16le'))));
});

test('attributes and programs hide a file from diffs', () => {
  const repository = hooked().commit('.gitattributes', '* -text -diff binary diff=shy linguist-generated\n');
  repository.git('config', 'diff.shy.textconv', 'true');
  repository.git('config', 'diff.shy.command', 'true');
  repository.git('config', 'diff.shy.binary', 'true');
  expectRefused(commit(repository.commit('a.txt', CLEAN).stage('a.txt', LEAK)), 'a.txt:1:');
});

test('attributes come from outside the repository', () => {
  const repository = hooked().commit('a.txt', CLEAN).write('../attributes', '* -diff\n');
  repository.git('config', 'core.attributesFile', '../attributes');
  repository.write('.git/info/attributes', '* binary\n');
  expectRefused(commit(repository.stage('a.txt', LEAK)), 'a.txt:1:');
});

test('the user has changed how diffs look', () => {
  const repository = hooked().commit('deep/a.txt', CLEAN);
  for (const [name, value] of [
    ['diff.noprefix', 'true'],
    ['diff.mnemonicPrefix', 'true'],
    ['diff.external', 'true'],
    ['diff.renames', 'copies'],
    ['diff.relative', 'true'],
    ['diff.submodule', 'log'],
    ['diff.algorithm', 'histogram'],
    ['diff.interHunkContext', '5'],
    ['diff.ignoreSubmodules', 'all'],
    ['diff.wordRegex', '.'],
    ['diff.indentHeuristic', 'false'],
    ['diff.statGraphWidth', '3'],
    ['diff.colorMoved', 'zebra'],
    ['diff.wsErrorHighlight', 'all'],
    ['color.ui', 'always'],
    ['color.diff', 'always'],
    ['core.quotePath', 'true'],
    ['core.pager', 'false'],
    ['status.short', 'true'],
    ['status.showUntrackedFiles', 'no'],
    ['status.relativePaths', 'false'],
    ['commit.verbose', 'true'],
    ['commit.status', 'false'],
    ['alias.diff', 'status'],
    ['alias.cat-file', 'status'],
  ] as const) {
    repository.git('config', name, value);
  }
  repository.write('deep/a.txt', LEAK);
  repository.git('add', '--all');
  expectRefused(commit(repository), 'deep/a.txt:1:');
  repository.write('deep/a.txt', CLEAN.repeat(2));
  repository.git('add', '--all');
  expectThrough(commit(repository));
});

test('the file that orders diffs is missing', () => {
  const repository = hooked().commit('a.txt', CLEAN).stage('a.txt', LEAK);
  repository.git('config', 'diff.orderFile', '/no/such/file');
  expectRefused(commit(repository), 'a.txt:1:');
});

test('the environment asks for other diffs', () => {
  const repository = hooked().commit('a.txt', CLEAN).stage('a.txt', LEAK);
  Object.assign(repository.env, {
    GIT_EXTERNAL_DIFF: 'true',
    GIT_DIFF_OPTS: '--unified=0',
    GIT_PAGER: 'true',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_TRACE: '0',
    LC_ALL: 'de_DE.UTF-8',
    LANGUAGE: 'de',
  });
  expectRefused(commit(repository), 'a.txt:1:');
});

test('git is told to trace what it does', () => {
  const repository = hooked().commit('a.txt', CLEAN).stage('a.txt', LEAK);
  Object.assign(repository.env, { GIT_TRACE: '1', GIT_TRACE_SETUP: '1' });
  expectRefused(commit(repository), 'a.txt:1:');
});

test('a monitor of files is configured', () => {
  const repository = hooked()
    .commit('a.txt', CLEAN)
    .write('../monitor', '#!/bin/sh\ntouch "$PWD/../monitored"\n')
    .makeExecutable('../monitor')
    .stage('a.txt', LEAK);
  repository.git('config', 'core.fsmonitor', join(repository.root, '..', 'monitor'));
  repository.git('-c', 'core.fsmonitor=', 'config', 'core.untrackedCache', 'true');
  // git itself runs it for a commit; the hook alone must not.
  repository.env.GIT_INDEX_FILE = join(repository.root, '.git', 'index');
  const answer = repository.tryGit('-c', 'core.fsmonitor=', 'hook', 'run', 'pre-commit');
  expectRefused(answer, 'a.txt:1:');
  expect(existsSync(join(repository.root, '..', 'monitored'))).toBe(false);
});
