/** A tree or a history so large that the built program looks at it with several threads: the report is that of one thread. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkHistory } from '../../src/check/history.ts';
import { checkTree } from '../../src/check/tree.ts';
import { renderJson } from '../../src/report/json.ts';
import { aFolder, aRepository, Repository } from '../support/repository.ts';
import { runCli } from '../support/run.ts';
import { ACCOUNT_SAS, aSasUrl, aSignature, NOW } from '../support/tokens.ts';

/** Files beyond those that one thread would look at alone, with something to say of every fiftieth. */
function fill(tree: Repository): Repository {
  for (let number = 0; number < 2000; number++) {
    const content = number % 50 === 0 ? special(number) : `line ${number}\n`.repeat(number % 40);
    tree.write(`folder-${number % 7}/file ${number}.txt`, content);
  }
  tree.write(
    `names/${aSasUrl(ACCOUNT_SAS, aSignature('name')).slice('https://'.length).replaceAll('/', '-')}`,
    '',
  );
  tree.write(Buffer.from('latin-\xe9.txt', 'latin1'), aSasUrl(ACCOUNT_SAS, aSignature('latin')));
  return tree;
}

function special(number: number): string | Buffer {
  const token = aSasUrl(ACCOUNT_SAS, aSignature(String(number % 300)));
  switch ((number / 50) % 5) {
    case 0:
      return `\n${token}\n`;
    case 1:
      return Buffer.from(`\ufeff${token}`, 'utf16le');
    case 2:
      return Buffer.from(Buffer.from(`{"url":"${token}"}`).toString('base64'));
    case 3:
      return `${'x'.repeat(2_000_000)}\n${token}\n`;
    default:
      return `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`;
  }
}

test.each([
  ['a repository', () => fill(aRepository())],
  ['a folder', () => fill(new Repository(join(aFolder())))],
])('%s', async (_, made) => {
  const { root, env } = made();
  const { stdout, stderr, exitCode } = runCli(['scan', '--format', 'json', '--now', NOW], { cwd: root });
  const alone = await checkTree({
    where: { cwd: root, env },
    names: [],
    allowlist: { kind: 'repository' },
    trusted: 'head',
    failOn: null,
    now: Date.parse(NOW),
  });
  expect(stderr).toBe('');
  expect(exitCode).toBe(1);
  expect(alone.findings.length).toBeGreaterThan(6);
  expect(alone.skipped.length).toBe(8);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(renderJson(alone)));
});

test('a tree at which the program breaks off says so, and waits for no thread', () => {
  const { root } = fill(new Repository(aFolder()));
  const aside = join(aFolder(), 'break.cjs');
  writeFileSync(
    aside,
    `require('node:timers/promises').setImmediate = () => Promise.reject(new Error('broken'));`,
  );
  const { stderr, exitCode } = runCli(['scan'], { cwd: root, env: { NODE_OPTIONS: `--require ${aside}` } });
  expect(stderr).toContain('sasguard failed');
  expect(exitCode).toBe(3);
});

test('a history', async () => {
  const repository = fill(aRepository());
  repository.git('add', '.');
  repository.git('commit', '--quiet', '--message', 'many');
  repository.write('large.txt', Buffer.concat([Buffer.alloc(3_000_000, 'line\n'), Buffer.from(special(0))]));
  repository.commit('empty.txt', '').git('add', '.');
  repository.git('commit', '--quiet', '--message', 'large');
  for (let number = 0; number < 2000; number += 25)
    repository.remove(`folder-${number % 7}/file ${number}.txt`);
  repository.git('commit', '--quiet', '--all', '--message', 'fewer');
  const { root, env } = repository;
  const { stdout, stderr, exitCode } = runCli(['history', '--format', 'json', '--now', NOW], { cwd: root });
  const alone = await checkHistory({
    where: { cwd: root, env },
    allowlist: { kind: 'repository' },
    failOn: null,
    now: Date.parse(NOW),
  });
  expect(stderr).toBe('');
  expect(exitCode).toBe(1);
  expect(alone.findings.length).toBeGreaterThan(6);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(renderJson(alone)));
});

test('a history where no pipe can be made', async () => {
  const repository = fill(aRepository());
  repository.git('add', '.');
  repository.git('commit', '--quiet', '--message', 'many');
  const history = (env: NodeJS.ProcessEnv) =>
    runCli(['history', '--format', 'json', '--now', NOW], { cwd: repository.root, env });
  const { stdout, stderr, exitCode } = history({ TMPDIR: join(repository.root, 'none') });
  expect(stderr).toBe('');
  expect(exitCode).toBe(1);
  expect(stdout).toBe(history({}).stdout);
});

test('a history of which a content is gone', async () => {
  const repository = fill(aRepository());
  repository.git('add', '.');
  repository.git('commit', '--quiet', '--message', 'many');
  const oid = repository.git('rev-parse', ':folder-1/file 1.txt').trim();
  rmSync(join(repository.root, '.git', 'objects', oid.slice(0, 2), oid.slice(2)));
  const { stdout, exitCode } = runCli(['history', '--now', NOW], { cwd: repository.root });
  expect(stdout).toContain('Some of the objects to look at are not here.');
  expect(exitCode).toBe(3);
});

test('a history of which a content is damaged', async () => {
  const repository = fill(aRepository());
  repository.git('add', '.');
  repository.git('commit', '--quiet', '--message', 'many');
  const oid = repository.git('rev-parse', ':folder-1/file 1.txt').trim();
  const file = join(repository.root, '.git', 'objects', oid.slice(0, 2), oid.slice(2));
  rmSync(file);
  writeFileSync(file, 'damaged');
  const { stdout, exitCode } = runCli(['history', '--format', 'json', '--now', NOW], {
    cwd: repository.root,
  });
  expect(exitCode).toBe(3);
  expect(JSON.parse(stdout).findings.length).toBeGreaterThan(6);
});
