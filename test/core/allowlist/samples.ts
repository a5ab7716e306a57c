/** Allowlists for the tests, made of blocks that are right unless a test says otherwise. */

import type { Candidate } from '../../../src/core/allowlist/ruling.ts';
import type { Problem } from '../../../src/core/finding.ts';
import { sha256, NOW as TESTS_NOW } from '../../support/tokens.ts';

export const NOW = Date.parse(TESTS_NOW);
export const FINGERPRINT = sha256('one');

/** Moments before, at and after the edges of what the samples say. */
export const DAYS = [
  '2026-11-19T23:59:59Z',
  TESTS_NOW,
  '2026-12-01T23:59:59Z',
  '2026-12-02T00:00:00Z',
  '2026-12-31T12:00:00Z',
  '2027-02-01T00:00:00Z',
];

/** A key with `undefined` is left out. */
type Fields = Readonly<Record<string, string | undefined>>;

export const ENTRY = {
  path: 'docs/download.md',
  sees: 'service-sas contosodemo container/models read until 2027-01-10 medium',
  verdict: 'accepted-risk',
  reason: 'read-only demo container with a public data set',
  reviewer: '@bob-sec',
  reviewed: '2026-11-20',
  expires: '2027-01-10',
};

export const BLOCK = {
  reason: 'recorded HTTP fixtures, made for the local emulator',
  reviewer: '@alice-sec',
  reviewed: '2026-11-02',
  expires: '2027-01-31',
};

/** Eight lines, `allow` first, then the fields in the order of ENTRY. */
export function anEntry(fields: Fields = {}, fingerprint = FINGERPRINT): string {
  return `allow ${fingerprint}\n${linesOf({ ...ENTRY, ...fields })}`;
}

export function aPathBlock(
  match: readonly string[] = ['test/recordings/**/*.json'],
  fields: Fields = {},
): string {
  return `paths\n${linesOf({ ...BLOCK, ...fields })}  match:\n${match.map((pattern) => `    ${pattern}\n`).join('')}`;
}

export function aPolicy(fields: Fields = {}): string {
  return `policy\n${linesOf({ reviewers: '@alice-sec @bob-sec', ...fields })}`;
}

/** `version 1`, a policy of two lines, then the blocks, which therefore begin at line 4. */
export function aFile(...blocks: readonly string[]): string {
  return aFileWith(aPolicy(), ...blocks);
}

export function aFileWith(...blocks: readonly string[]): string {
  return `version 1\n${blocks.join('')}`;
}

function linesOf(fields: Fields): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => (value === '' ? `  ${key}:\n` : `  ${key}: ${value}\n`))
    .join('');
}

/** The token that ENTRY is about. */
export const TOKEN: Candidate = {
  fingerprint: FINGERPRINT,
  kind: 'service-sas',
  severity: 'medium',
  onAzureHost: true,
  grants: {
    reach: 'container',
    account: 'contosodemo',
    resource: 'models',
    services: ['blob'],
    permissions: ['read'],
    startsOn: null,
    expiresOn: '2027-01-10T00:00:00Z',
    policy: null,
    protocols: ['https'],
    ipRange: null,
  },
};

/** Problems as `line code`, which is what most tests are about. */
export function told(problems: readonly Problem[]): string[] {
  return problems.map(({ line, code }) => `${line} ${code}`);
}
