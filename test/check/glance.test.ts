import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { glance } from '../../src/check/glance.ts';
import { openStaged } from '../../src/sources/staged.ts';
import { aRepository } from '../support/repository.ts';
import { aSasUrl } from '../support/tokens.ts';

/** The paths that are left to look at, or `null` for a clean commit. */
async function glanceAt({ root, env }: { root: string; env: NodeJS.ProcessEnv }) {
  const left = await glance(await openStaged({ cwd: root, env }));
  if (left === null) return null;
  const paths: string[] = [];
  for await (const { path } of left.readings()) paths.push(path);
  return paths;
}

test('ordinary files are settled by a glance', async () => {
  const repository = aRepository().commit('a.txt', `${aSasUrl()}\n`).stage('b.txt', 'ordinary\n');
  expect(await glanceAt(repository)).toBe(null);
  expect(await glanceAt(aRepository())).toBe(null);
});

test('settings without a fault change nothing, nor do exceptions that are committed', async () => {
  expect(await glanceAt(aRepository().stage('.sasguard.json', '{ "failOn": "high" }'))).toBe(null);
  const allowlist = aRepository().commit('.sasignore', 'version 1\n').stage('a.txt', 'ordinary\n');
  expect(await glanceAt(allowlist)).toBe(null);
});

test('whatever may have to be said is left', async () => {
  const token = aRepository().stage('a.txt', `${aSasUrl()}\n`).stage('b.txt', 'ordinary\n');
  expect(await glanceAt(token)).toEqual(['a.txt']);
  expect(await glanceAt(aRepository().stage('.sasignore', 'version 1\n'))).toEqual([]);
  const changed = aRepository().commit('.sasignore', 'version 1\n').stage('.sasignore', 'version 1\n\n');
  expect(await glanceAt(changed)).toEqual([]);
  expect(await glanceAt(aRepository().stage('.sasguard.json', '{ "failon": "high" }'))).toEqual([]);
  const lost = aRepository().stage('a.txt', 'ordinary\n');
  const oid = lost.git('rev-parse', ':a.txt').trim();
  rmSync(join(lost.root, '.git', 'objects', oid.slice(0, 2), oid.slice(2)));
  expect(await glanceAt(lost)).toEqual(['a.txt']);
});

test('where too much is left, all of it is gone through again', async () => {
  const repository = aRepository();
  for (let index = 0; index < 3; index++) {
    repository.stage(`${index}.txt`, `${'x'.repeat(7_000_000)}\n${aSasUrl()}\n`);
  }
  expect(await glanceAt(repository.stage('a.txt', 'ordinary\n'))).toEqual([
    '0.txt',
    '1.txt',
    '2.txt',
    'a.txt',
  ]);
});
