/** Shards as they are used: the built programs, the Action in a matrix, the reports put together in another folder. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runAction } from '../support/action.ts';
import { commit } from '../support/commits.ts';
import { aFolder, aRepository, type Repository } from '../support/repository.ts';
import { runCli } from '../support/run.ts';
import { ACCOUNT_SAS, aSasUrl, aSignature, BLOB_SAS, NOW } from '../support/tokens.ts';

function aMonorepo(): Repository {
  const repository = aRepository();
  for (let index = 0; index < 60; index++) {
    const fields = index % 2 === 0 ? BLOB_SAS : ACCOUNT_SAS;
    const text = index % 3 === 0 ? aSasUrl(fields, aSignature(`${index % 12}`)) : 'nothing';
    repository.write(`packages/p${index}/README.md`, `${text}\n`);
  }
  repository.git('add', '.');
  commit(repository, 'everything');
  commit(repository, 'less', { 'packages/p0/README.md': 'gone', 'packages/p6/README.md': null });
  return repository;
}

it.each(['scan', 'history'])(
  'four shards of sasguard %s, merged, are the unsharded report byte for byte',
  (command) => {
    const { root } = aMonorepo();
    const work = aFolder();
    const rest = ['--format', 'json', '--now', NOW];
    const files = [1, 2, 3, 4].map((index) => `shard-${index}.json`);
    for (const [index, file] of files.entries()) {
      const output = join(work, file);
      runCli([command, '--shard', `${index + 1}/4`, '--output', output, ...rest], { cwd: root });
    }
    const merged = runCli(['merge', ...files, '--format', 'json'], { cwd: work });
    const whole = runCli([command, ...rest], { cwd: root });
    expect(merged).toEqual(whole);
    expect(whole.exitCode).toBe(1);
    expect(JSON.parse(whole.stdout).summary.tokens).toBeGreaterThan(3);
  },
);

it('four jobs of a matrix, merged, are what one job reports', async () => {
  const { root } = aMonorepo();
  const work = aFolder();
  for (const index of [1, 2, 3, 4]) {
    const { report } = await runAction({ workspace: root, inputs: { shard: `${index}/4` } });
    writeFileSync(join(work, `${index}.json`), JSON.stringify(report));
  }
  const merged = runCli(['merge', '1.json', '2.json', '3.json', '4.json', '--format', 'json'], { cwd: work });
  const { report, exitCode } = await runAction({ workspace: root });
  expect([JSON.parse(merged.stdout), merged.exitCode]).toEqual([report, exitCode]);
});

it('a shard that is none fails the job and names the input', async () => {
  const { exitCode, stdout } = await runAction({ workspace: aRepository().root, inputs: { shard: '9/8' } });
  expect([exitCode, stdout]).toEqual([2, expect.stringContaining('The input shard must be I/N')]);
});
