/** The formats for machines, from the built programs and real checkouts. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAction } from '../support/action.ts';
import { leaksOf } from '../support/leaks.ts';
import { aFolder, aRepository } from '../support/repository.ts';
import { runCli } from '../support/run.ts';
import { ACCOUNT_SAS, aSasUrl, aSignature, NOW } from '../support/tokens.ts';

const SIGNATURE = aSignature('formats');
const URL = aSasUrl(ACCOUNT_SAS, SIGNATURE);

describe('the command line', () => {
  it.each([
    ['sarif', '"version":"2.1.0"'],
    ['gitlab', '"type": "secret_detection"'],
    ['code-quality', '"check_name": "sasguard/account-sas"'],
    ['junit', '<testsuites name="sasguard" tests="1" failures="1"'],
  ])('writes --format %s, the same twice, without the secret', (format, part) => {
    const folder = aFolder();
    writeFileSync(join(folder, 'README.md'), `Get it: ${URL}\n`);
    const scan = () => runCli(['scan', '.', '--format', format, '--now', NOW], { cwd: folder });
    const { exitCode, stdout, stderr } = scan();
    expect([exitCode, stderr]).toEqual([1, '']);
    expect(stdout).toContain(part);
    expect(leaksOf(SIGNATURE, stdout)).toEqual([]);
    expect(scan().stdout).toBe(stdout);
  });
});

describe('the Action', () => {
  it('leaves a SARIF file for code scanning beside the JSON report', async () => {
    const repository = aRepository().commit('docs/a b.md', `Get it: ${URL}\n`);
    const { outputs, sarif, everything } = await runAction({ workspace: repository.root });
    expect(outputs.sarif).toBe(outputs.report?.replace(/json$/, 'sarif'));
    const [run] = JSON.parse(sarif).runs;
    expect(run.versionControlProvenance[0].repositoryUri).toBe('https://github.com/contoso/models');
    expect(run.results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['account-sas']);
    const column = 'Get it: '.length + URL.indexOf('sig=') + 'sig='.length + 1;
    expect(run.results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'docs/a%20b.md', uriBaseId: '%SRCROOT%' },
      region: {
        startLine: 1,
        startColumn: column,
        endLine: 1,
        endColumn: column + encodeURIComponent(SIGNATURE).length,
      },
    });
    expect(leaksOf(SIGNATURE, everything)).toEqual([]);
  });

  it('leaves one without results where nothing was found, so that alerts close', async () => {
    const repository = aRepository().commit('README.md', 'nothing here\n');
    const [run] = JSON.parse((await runAction({ workspace: repository.root })).sarif).runs;
    expect(run.results).toEqual([]);
    expect(run.invocations[0].executionSuccessful).toBe(true);
  });
});
