import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isPlainlyClean } from '../../src/check/glance.ts';
import { aFolder, aRepository, gitEnvironment } from '../support/repository.ts';
import { aSasUrl } from '../support/tokens.ts';

async function glanceAt({ root, env }: { root: string; env: NodeJS.ProcessEnv }) {
  return isPlainlyClean({ cwd: root, env });
}

test('ordinary files are settled by a glance', async () => {
  const repository = aRepository().commit('a.txt', `${aSasUrl()}\n`).stage('b.txt', 'ordinary\n');
  expect(await glanceAt(repository)).toBe(true);
  expect(await glanceAt(aRepository())).toBe(true);
});

test('settings without a fault change nothing', async () => {
  expect(await glanceAt(aRepository().stage('.sasguard.json', '{ "failOn": "high" }'))).toBe(true);
});

test('whatever may have to be said is not', async () => {
  const token = aRepository().stage('a.txt', `${aSasUrl()}\n`);
  const allowlist = aRepository().commit('.sasignore', 'version 1\n').stage('a.txt', 'ordinary\n');
  const settings = aRepository().stage('.sasguard.json', '{ "failon": "high" }');
  const lost = aRepository().stage('a.txt', 'ordinary\n');
  const oid = lost.git('rev-parse', ':a.txt').trim();
  rmSync(join(lost.root, '.git', 'objects', oid.slice(0, 2), oid.slice(2)));
  const folder = aFolder();
  for (const place of [token, allowlist, settings, lost, { root: folder, env: gitEnvironment(folder) }]) {
    expect(await glanceAt(place)).toBe(false);
  }
});
