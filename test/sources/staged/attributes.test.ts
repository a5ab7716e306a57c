import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStaged } from '../../../src/sources/staged.ts';
import { aRepository } from '../../support/repository.ts';
import { bytesOf, expectWhatGitStages, readStaged } from '../../support/staged.ts';

test.each(['-diff', 'binary', 'diff=shy'])('an attribute %s hides nothing', async (attribute) => {
  const repository = aRepository().commit('.gitattributes', `*.cfg ${attribute}\n`).commit('a.cfg', 'one\n');
  repository.git('config', 'diff.shy.textconv', 'true');
  repository.git('config', 'diff.shy.command', 'true');
  repository.stage('a.cfg', 'one\ntwo\n');
  expect((await expectWhatGitStages(repository)).documents).toEqual({ 'a.cfg': 'one\ntwo\n' });
});

test('no program that the configuration names is run', async () => {
  const repository = aRepository()
    .commit('.gitattributes', '* diff=evil\n')
    .commit('a.txt', 'one\n')
    .write('evil', '#!/bin/sh\necho ran >>"$(git rev-parse --git-dir)/ran"\n')
    .makeExecutable('evil');
  repository.stage('a.txt', 'two\n');
  const evil = `${repository.root}/evil`;
  for (const name of [
    'diff.evil.textconv',
    'diff.evil.command',
    'diff.external',
    'core.fsmonitor',
    'core.pager',
  ]) {
    repository.git('config', name, evil);
  }
  const content = await readStaged(repository, { env: { GIT_EXTERNAL_DIFF: evil, GIT_PAGER: evil } });
  expect(content.documents).toEqual({ 'a.txt': 'two\n' });
  expect(existsSync(join(repository.root, '.git', 'ran'))).toBe(false);
  repository.git('-c', 'core.fsmonitor=', 'diff', '--cached');
  expect(existsSync(join(repository.root, '.git', 'ran')), 'this test would notice').toBe(true);
});

test('settings that change how a diff looks change nothing', async () => {
  const repository = aRepository()
    .commit('deep/a.txt', 'one\n')
    .stage('deep/a.txt', 'two\n')
    .stage('b.txt', 'b\n');
  for (const setting of [
    'color.ui=always',
    'diff.noprefix=true',
    'diff.relative=true',
    'diff.orderFile=/no/such/file',
    'core.quotePath=true',
    'diff.submodule=log',
    'diff.context=0',
  ]) {
    repository.git('config', ...(setting.split('=') as [string, string]));
  }
  const content = await readStaged(repository, { cwd: `${repository.root}/deep` });
  expect(content.documents).toEqual({ 'b.txt': 'b\n', 'deep/a.txt': 'two\n' });
});

test('binary and UTF-16 content comes as its bytes', async () => {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 1, 0x0a, 0x80]), Buffer.from('text', 'utf16le')]);
  const repository = aRepository().stage('a.bin', bytes);
  const staged = await openStaged({ cwd: repository.root, env: repository.env });
  for await (const reading of staged.readings()) {
    expect(reading.kind === 'document' && bytesOf(reading.document)).toEqual(bytes);
  }
  expect.assertions(1);
});

test('a replaced object (git replace) is read as it will be pushed', async () => {
  const repository = aRepository().commit('harmless.txt', 'harmless\n').stage('a.txt', 'token\n');
  const [staged = '', shown = ''] = repository.git('rev-parse', ':a.txt', ':harmless.txt').split('\n');
  repository.git('replace', staged, shown);
  expect(repository.git('cat-file', 'blob', ':a.txt')).toBe('harmless\n');
  expect((await readStaged(repository)).documents).toEqual({ 'a.txt': 'token\n' });
});
