/**
 * Builders of Report values, so that a renderer's test names only what it is about. Counts follow from the findings.
 */
import type { Finding, Location, Problem, Verdict } from '../../src/core/finding.ts';
import { VERDICTS, worstOf } from '../../src/core/finding.ts';
import type { AllowlistState, Report, Summary } from '../../src/core/report.ts';
import { NOW, sha256 } from './tokens.ts';

export const NO_ALLOWLIST: AllowlistState = {
  path: null,
  inForce: 0,
  pending: 0,
  expiring: 0,
  expired: 0,
  unused: 0,
  hidden: 0,
  warnDays: 14,
  exceptions: [],
};

/** The figures of the contract's example line. */
export const AN_ALLOWLIST: AllowlistState = {
  path: '.sasignore',
  inForce: 12,
  pending: 1,
  expiring: 2,
  expired: 1,
  unused: 3,
  hidden: 4,
  warnDays: 14,
  exceptions: [],
};

export function aReport(fields: Partial<Report> = {}): Report {
  const { findings = [], problems = [], skipped = [] } = fields;
  const counts = Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, findings.filter((finding) => finding.verdict === verdict).length]),
  ) as Pick<Summary, Verdict>;
  return {
    schema: 'sasguard/report@1',
    tool: { name: 'sasguard', version: '0.1.0' },
    now: NOW,
    source: { kind: 'tree', root: '.' },
    summary: {
      files: 812,
      bytes: 5_523_144,
      tokens: findings.length,
      ...counts,
      problems: problems.length,
      skipped: skipped.length,
    },
    findings,
    problems,
    skipped,
    allowlist: NO_ALLOWLIST,
    ...fields,
  };
}

/** The leak of 2023, unless told otherwise; its verdict is the worst of its locations. */
export function aFinding(fields: Partial<Finding> = {}): Finding {
  const locations = fields.locations ?? [
    aLocation(fields.verdict === undefined ? {} : { verdict: fields.verdict }),
  ];
  return {
    fingerprint: sha256('one'),
    kind: 'account-sas',
    severity: 'critical',
    verdict: worstOf(
      VERDICTS,
      locations.map((location) => location.verdict),
    ),
    headline:
      'Anyone holding this can read, list, write and delete everything in storage account contosodata7 ' +
      'until 6 October 2051 (25 years).',
    grants: {
      reach: 'account',
      account: 'contosodata7',
      resource: null,
      services: ['blob'],
      permissions: ['read', 'add', 'create', 'write', 'delete', 'list'],
      startsOn: '2020-10-06T00:00:00Z',
      expiresOn: '2051-10-06T00:00:00Z',
      policy: null,
      protocols: ['https', 'http'],
      ipRange: null,
    },
    reasons: [
      { id: 'account-wide', text: 'It opens the whole storage account, not one file.' },
      { id: 'can-delete', text: 'It can delete data.' },
      { id: 'long-lived', text: 'It works for 25 more years.' },
    ],
    redacted:
      'https://contosodata7.blob.core.windows.net/?sv=2020-08-04&ss=b&srt=sco&sp=racwdl&se=2051-10-06T00%3A00%3A00Z&sig=***',
    revoke: {
      text: 'Renew the key of the storage account that signed it; every SAS signed with that key ends.',
      commands: ['az storage account keys renew --account-name contosodata7 --key key1'],
    },
    ...fields,
    locations,
  };
}

/** Reads one blob for a day. */
export function aLowFinding(fields: Partial<Finding> = {}): Finding {
  return aFinding({
    fingerprint: sha256('low'),
    kind: 'service-sas',
    severity: 'low',
    headline:
      'Anyone holding this can read one blob in storage account contosodemo until 22 November 2026 (1 day).',
    reasons: [{ id: 'no-ip-limit', text: 'It works from every address.' }],
    redacted: 'https://contosodemo.blob.core.windows.net/models/a.bin?sr=b&sp=r&sig=***',
    ...fields,
  });
}

export function aLocation(fields: Partial<Location> = {}): Location {
  return {
    path: 'README.md',
    line: 3,
    column: 10,
    endLine: fields.line ?? 3,
    endColumn: 56,
    commit: null,
    inside: [],
    nearbyAccount: null,
    verdict: 'block',
    allowedBy: null,
    ...fields,
  };
}

/** A bad line of the allowlist. */
export function aFault(fields: Partial<Problem> = {}): Problem {
  return {
    code: 'expiry-missing',
    message: 'The entry has no end, so it is not in force. Example: expires: 2026-12-01',
    path: '.sasignore',
    line: 4,
    effect: 'fault',
    ...fields,
  };
}

/** A report on as many tokens, each in a file of its own. */
export function manyFindings(number: number): Report {
  return aReport({
    findings: Array.from({ length: number }, (_, index) =>
      aFinding({
        fingerprint: sha256(`${index}`),
        locations: [aLocation({ path: `src/folder/of/it/file-${index}.json`, line: index + 1 })],
      }),
    ),
  });
}

/** The names that a hostile pull request would bring. */
export const HOSTILE_NAMES: readonly string[] = [
  '::set-output name=blocked::0',
  '::error file=a,line=1::gone',
  '  ::warning::indented',
  'a%0A::add-mask::x',
  'a\n::stop-commands::x',
  'a\r::error::x',
  '##[set-env name=PATH]x',
  'deep/##[add-matcher]x.json',
  'a,line=1,col=1::x',
  '<img src=x onerror=alert(1)>.md',
  '</code></details><script>alert(1)</script>',
  'a|b|c.md',
  '`; ![x](https://example.com/x.png) **bold** @octocat $x$',
  '[link](javascript:alert(1))',
  '\x1b[2J\x1b[31mclean\x1b[0m',
  '\x9b31mclean',
  '\u202egnp.exe',
  '\u2066hidden\u2069',
  'zero\u200bwidth\ufeff',
  'line\u2028separator',
  '\ud800lone',
  "it's; rm -rf ~ $(id) `id`",
  '--upload-pack=x',
];
