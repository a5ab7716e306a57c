import { expect, it } from 'vitest';
import { SEVERITIES } from '../../src/core/finding.ts';
import { renderCodeQuality } from '../../src/report/code-quality.ts';
import { aFault, aFinding, aLocation, aReport } from '../support/report.ts';

const issuesOf = (...report: Parameters<typeof aReport>) => JSON.parse(renderCodeQuality(aReport(...report)));

it('is a list of issues', () => {
  expect(renderCodeQuality(aReport({ findings: [aFinding()] }))).toMatchInlineSnapshot(`
    "[
      {
        "type": "issue",
        "check_name": "sasguard/account-sas",
        "description": "critical: Azure account SAS. Anyone holding this can read, list, write and delete everything in storage account contosodata7 until 6 October 2051 (25 years).",
        "categories": [
          "Security"
        ],
        "severity": "blocker",
        "fingerprint": "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed:1:README.md",
        "location": {
          "path": "README.md",
          "lines": {
            "begin": 3,
            "end": 3
          }
        }
      }
    ]
    "
  `);
});

it('is an empty list where nothing was found', () => {
  expect(renderCodeQuality(aReport())).toBe('[]\n');
});

it('has an issue also for what could not be checked', () => {
  const problems = [aFault(), aFault({ effect: 'notice', path: null, line: null })];
  expect(
    issuesOf({ problems }).map(({ severity, location }: Record<string, unknown>) => [severity, location]),
  ).toEqual([
    ['blocker', { path: '.sasignore', lines: { begin: 4, end: 4 } }],
    ['info', { path: '.', lines: { begin: 1, end: 1 } }],
  ]);
});

it("says every severity in Code Climate's words", () => {
  const findings = SEVERITIES.map((severity) => aFinding({ severity }));
  expect(issuesOf({ findings }).map(({ severity }: { severity: string }) => severity)).toEqual([
    'info',
    'minor',
    'major',
    'critical',
    'blocker',
  ]);
});

it('gives every place a fingerprint of its own, which stays when lines move', () => {
  const at = (...lines: readonly number[]) =>
    issuesOf({
      findings: [
        aFinding({
          locations: lines.flatMap((line) => ['a.md', 'b.md'].map((path) => aLocation({ path, line }))),
        }),
      ],
    }).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
  expect(new Set(at(1, 2)).size).toBe(4);
  expect(at(11, 12)).toEqual(at(1, 2));
});
