import { expect, it } from 'vitest';
import { renderGithub } from '../../src/report/github.ts';
import {
  AN_ALLOWLIST,
  aFault,
  aFinding,
  aLocation,
  aLowFinding,
  aReport,
  HOSTILE_NAMES,
} from '../support/report.ts';
import { commandsIn } from '../support/runner.ts';

const entry = { path: '.sasignore', line: 12, reviewer: '@bob-sec', proof: null };

it('writes one command for each place that blocks, and closes with the counts', () => {
  const locations = [
    aLocation(),
    aLocation({ path: 'docs/a.md', line: 9, verdict: 'allowed', allowedBy: entry }),
  ];
  expect(
    renderGithub(aReport({ findings: [aFinding({ locations })], allowlist: AN_ALLOWLIST })),
  ).toMatchInlineSnapshot(`
    "::error file=README.md,line=3,endLine=3,col=10,endColumn=56,title=critical%3A Azure account SAS::Anyone holding this can read, list, write and delete everything in storage account contosodata7 until 6 October 2051 (25 years).%0A%0AWhy it is critical:%0A- It opens the whole storage account, not one file.%0A- It can delete data.%0A- It works for 25 more years.%0A%0ARevoke it now. It has been pushed, so taking the line out is not enough. Renew the key of the storage account that signed it; every SAS signed with that key ends.%0A  az storage account keys renew --account-name contosodata7 --key key1%0A%0ATake it out of README.md, and out of the commits that are not merged yet.%0A%0ASign in with Microsoft Entra ID (DefaultAzureCredential, az login), or read it at run time from the environment or a secret store.%0A%0AIf it has to stay, ask for a review:%0A  npx sasguard allow 7692c3ad3540%0AIt writes an entry into .sasignore, which counts once a reviewer has approved it. A critical token passes only as revoked or as a test fixture.
    812 files, 5.3 MB: 1 Azure SAS found: 1 blocks; 1 exception waits for review.
    allowlist: 12 in force, 1 pending, 2 expire within 14 days, 1 expired, 3 unused, 4 hidden by path
    "
  `);
});

it('fails on a pending place and warns of a warning', () => {
  const findings = [
    aLowFinding({ locations: [aLocation({ verdict: 'pending', allowedBy: entry })] }),
    aLowFinding({ severity: 'info', verdict: 'warn' }),
  ];
  expect(renderGithub(aReport({ findings }))).toMatchInlineSnapshot(`
    "::error file=README.md,line=3,endLine=3,col=10,endColumn=56,title=low%3A Azure service SAS waits for review::Anyone holding this can read one blob in storage account contosodemo until 22 November 2026 (1 day).%0A%0ACI fails until @bob-sec has approved the entry at .sasignore:12 in the pull request.
    ::warning file=README.md,line=3,endLine=3,col=10,endColumn=56,title=info%3A Azure service SAS::Anyone holding this can read one blob in storage account contosodemo until 22 November 2026 (1 day).
    812 files, 5.3 MB: 2 Azure SAS tokens found: 1 waits for review, 1 warning.
    "
  `);
});

it('names the entry that excused a place until it ended, and no other place', () => {
  const lapsed = { kind: 'allow', path: '.sasignore', line: 12, expires: '2026-11-20' } as const;
  const locations = [aLocation({ lapsed }), aLocation({ path: 'docs/a.md' })];
  const [first = '', second = ''] = renderGithub(aReport({ findings: [aFinding({ locations })] })).split(
    '\n',
  );
  expect(first).toContain(
    'The entry at .sasignore:12 excused it until 2026-11-20. For longer it has to be reviewed again',
  );
  expect(second).not.toContain('excused it');
});

it('gives columns only where a place begins and ends on one line', () => {
  const [first] = commandsIn(
    renderGithub(aReport({ findings: [aFinding({ locations: [aLocation({ endLine: 5 })] })] })),
  );
  expect(first?.properties).toMatchObject({ line: '3', endLine: '5' });
  expect(first?.properties).not.toHaveProperty('col');
});

it('annotates an archive as a whole and names the member', () => {
  const locations = [aLocation({ path: 'model.zip', inside: ['data/config.json'] })];
  const [first] = commandsIn(renderGithub(aReport({ findings: [aFinding({ locations })] })));
  expect(first?.properties).toEqual({ file: 'model.zip', title: 'critical: Azure account SAS' });
  expect(first?.message).toContain('Found at model.zip > data/config.json:3:10.');
});

it('says a fault at its line, and a remark as a warning', () => {
  const notice = aFault({ effect: 'notice', path: null, line: null, message: 'the base was not read' });
  expect(renderGithub(aReport({ problems: [aFault(), notice] }))).toMatchInlineSnapshot(`
    "::error file=.sasignore,line=4,title=sasguard%3A fault::.sasignore:4: The entry has no end, so it is not in force. Example: expires: 2026-12-01
    ::warning title=sasguard%3A notice::the base was not read
    812 files, 5.3 MB: nothing found.
    "
  `);
});

it('keeps within the ten of each level that GitHub shows and says how many are left', () => {
  const locations = Array.from({ length: 25 }, (_, index) => aLocation({ line: index + 1 }));
  const warned = Array.from({ length: 12 }, () => aLowFinding({ verdict: 'warn' }));
  const problems = Array.from({ length: 5 }, () => aFault());
  const text = renderGithub(aReport({ findings: [aFinding({ locations }), ...warned], problems }));
  const commands = commandsIn(text);
  expect(commands.filter(({ name }) => name === 'error')).toHaveLength(10);
  expect(commands.filter(({ properties }) => properties.title === 'sasguard: fault')).toHaveLength(3);
  expect(commands.filter(({ name }) => name === 'warning')).toHaveLength(10);
  expect(text).toContain('\n20 more not shown as errors, since GitHub shows 10 in a step.');
  expect(text).toContain('\n2 more not shown as warnings,');
});

it('lets hostile names do nothing', () => {
  for (const name of HOSTILE_NAMES) {
    const findings = [
      aFinding({
        headline: `Anyone can read ${name}.`,
        locations: [aLocation({ path: name, commit: 'abc', inside: [name] })],
      }),
    ];
    const problems = [aFault({ path: name, message: name })];
    const skipped = [{ path: name, reason: name }];
    const allowlist = { ...AN_ALLOWLIST, path: name };
    const commands = commandsIn(renderGithub(aReport({ findings, problems, skipped, allowlist })));
    expect(commands.map((command) => [command.name, command.properties.file])).toEqual([
      ['error', name],
      ['error', name],
    ]);
  }
});
