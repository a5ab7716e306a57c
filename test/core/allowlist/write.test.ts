import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../src/core/allowlist/allowlist.ts';
import { lintAllowlist } from '../../../src/core/allowlist/lint.ts';
import { parseAllowlist } from '../../../src/core/allowlist/parse.ts';
import { openAllowlist } from '../../../src/core/allowlist/ruling.ts';
import { seesOf } from '../../../src/core/allowlist/sees.ts';
import type { NewEntry } from '../../../src/core/allowlist/write.ts';
import { addEntry, completeEntry, suggestExpiry } from '../../../src/core/allowlist/write.ts';
import { aFile, anEntry, ENTRY, FINGERPRINT, NOW, TOKEN, told } from './samples.ts';

const KNOWN: NewEntry = {
  fingerprint: FINGERPRINT,
  path: 'docs/download.md',
  sees: seesOf(TOKEN),
  verdict: null,
  reason: null,
  reviewer: null,
  reviewed: '2026-11-20',
  expires: '2027-01-10',
  ticket: null,
};
const COMPLETE: NewEntry = {
  ...KNOWN,
  verdict: 'accepted-risk',
  reason: ENTRY.reason,
  reviewer: ENTRY.reviewer,
};

function lint(text: string) {
  return told(lintAllowlist(parseAllowlist(text, '.sasignore'), NOW));
}

describe('a new file', () => {
  it('has a policy to complete, and asks for what only a person can know', () => {
    const text = addEntry(null, KNOWN);
    expect(text).toBe(`version 1

policy
  reviewers:
  max-days: 90
  max-days-critical: 14
  warn-days: 14
  approvals-critical: 2

allow ${FINGERPRINT}
  path: docs/download.md
  sees: service-sas contosodemo container/models read until 2027-01-10 medium
  verdict:
  reason:
  reviewer:
  reviewed: 2026-11-20
  expires: 2027-01-10
`);
    expect(lint(text)).toEqual(['3 no-reviewers', '10 no-reviewers', '13 missing-field', '14 missing-field']);
    const withReviewers = text.replace('reviewers:', 'reviewers: @alice-sec @bob-sec');
    expect(lint(withReviewers)).toEqual(['13 missing-field', '14 missing-field', '15 missing-field']);
  });

  it('is begun below comments, if there is nothing else', () => {
    expect(addEntry('# ours', KNOWN)).toMatch(/^# ours\n\nversion 1\n\npolicy\n/);
    expect(addEntry('', KNOWN)).toBe(addEntry(null, KNOWN));
  });
});

describe('an entry added', () => {
  it.each([
    ['a file', aFile()],
    ['a file that ends without a line feed', aFile().trimEnd()],
    ['a file that ends with a blank line', `${aFile()}\n`],
    ['a file with faults', `${aFile()}  oops\r\n\t\u200b# x\n`],
    ['a file without a version', 'policy\n'],
  ])('to %s keeps every byte before it', (_, before) => {
    const after = addEntry(before, COMPLETE);
    expect(after.slice(0, before.length)).toBe(before);
    expect(after.slice(before.length).trimStart()).toBe(anEntry());
    expect(after).toMatch(/[^\n]\n\nallow [0-9a-f]{64}\n/);
    expect(after.match(/^version/gm)?.length ?? 0).toBe(before.includes('version') ? 1 : 0);
  });

  it('with every field is in force', () => {
    const text = addEntry(aFile(), { ...COMPLETE, ticket: 'SEC-1' });
    expect(text.endsWith('  ticket: SEC-1\n')).toBe(true);
    expect(lint(text)).toEqual([]);
  });

  it.each(['a reason\nallow this', 'a\r\n  expires: 2099-01-01', '\u2028x', '\u202ey'])(
    'with the reason %j stays one block',
    (reason) => {
      const before = parseAllowlist(addEntry(aFile(), COMPLETE), '.sasignore');
      const after = parseAllowlist(addEntry(aFile(), { ...COMPLETE, reason }), '.sasignore');
      expect(after.problems).toEqual([]);
      expect(after.entries).toHaveLength(1);
      expect({ ...after.entries[0], reason: null }).toEqual({ ...before.entries[0], reason: null });
    },
  );

  it('covers the file it was written for, whatever its name', () => {
    const name = fc
      .oneof(
        fc.string({ minLength: 1, maxLength: 30 }),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
      )
      .filter(
        (path) =>
          !/[[\]*?]/.test(path) &&
          !/(^|\/)\.{0,2}(\/|$)/.test(path) &&
          path !== '.sasignore' &&
          !path.includes('\ufffd'),
      );
    fc.assert(
      fc.property(name, (path) => {
        const allowlist = parseAllowlist(
          addEntry(aFile(), { ...COMPLETE, path: `docs/${path}` }),
          '.sasignore',
        );
        const opened = openAllowlist({ allowlist, trusted: 'all', now: NOW, complete: false });
        expect(opened.rule(TOKEN, `docs/${path}`)?.verdict).toBe('allowed');
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'pages/[id].tsx',
    'a*b.md',
    ' x.md',
    'x.md ',
    '!x.md',
    'a\\b.md',
    'a  b.md',
    '#x.md',
    'tab\there.md',
    'a: b.md',
  ])('covers %j', (path) => {
    const allowlist = parseAllowlist(addEntry(aFile(), { ...COMPLETE, path }), '.sasignore');
    const opened = openAllowlist({ allowlist, trusted: 'all', now: NOW, complete: false });
    expect(opened.rule(TOKEN, path)?.verdict).toBe('allowed');
  });
});

describe('an entry that is there', () => {
  const completed = (text: string, known: NewEntry = COMPLETE) =>
    completeEntry(text, parseAllowlist(text, '.sasignore').entries[0]!, known);

  it('gets what it lacks, each in its place, and keeps what is filled in', () => {
    const whole = aFile(anEntry());
    const emptied = aFile(anEntry({ verdict: '', reviewer: '', reviewed: undefined, expires: undefined }));
    expect(completed(emptied)).toBe(whole);
    expect(completed(whole, { ...COMPLETE, verdict: 'revoked', reviewer: '@alice-sec' })).toBe(whole);
  });

  it('is completed whatever its order, with its comments and the entries around it', () => {
    const text = `${aFile()}\n# why\nallow ${FINGERPRINT}\n  reviewer:\n  # here\n  path: ${ENTRY.path}\n\n${anEntry({ path: 'b.md', verdict: '' })}`;
    const after = completed(text);
    expect(after).toContain('# why\n');
    expect(after).toContain('  reviewer: @bob-sec\n  # here\n  path: docs/download.md\n  sees: service-sas');
    expect(after.endsWith(anEntry({ path: 'b.md', verdict: '' }))).toBe(true);
    expect(lint(after)).toEqual(['19 missing-field']);
  });

  it('comes with a policy to complete where there is none', () => {
    const text = `version 1\n${anEntry()}`;
    const after = completed(text);
    expect(after).toMatch(/^version 1\n\npolicy\n {2}reviewers:\n/);
    expect(after.endsWith(`\n\n${anEntry()}`)).toBe(true);
    expect(addEntry('version 1\n', COMPLETE)).toBe(addEntry(null, COMPLETE));
  });
});

describe('the suggested end', () => {
  const token = {
    now: NOW,
    policy: DEFAULT_POLICY,
    severity: 'medium',
    verdict: null,
    expiresOn: '2027-01-10T00:00:00Z',
  } as const;

  it.each([
    [{}, '2027-01-10'],
    [{ expiresOn: '2027-03-10T00:00:00Z' }, '2027-02-19'],
    [{ expiresOn: '2026-11-10T00:00:00Z' }, '2027-02-19'],
    [{ severity: 'critical', expiresOn: '2026-12-01T00:00:00Z' }, '2026-12-05'],
    [{ severity: 'critical' }, '2026-12-05'],
    [{ verdict: 'revoked' }, '2027-02-19'],
    [{ verdict: 'accepted-risk' }, '2027-01-10'],
    [{ verdict: 'accepted-risk', expiresOn: null }, '2027-02-19'],
    [{ verdict: 'accepted-risk', expiresOn: '2051-10-06T00:00:00Z' }, '2027-02-19'],
    [{ policy: { ...DEFAULT_POLICY, maxDays: 7 } }, '2026-11-28'],
    [{ policy: { ...DEFAULT_POLICY, maxDays: 7 }, severity: 'critical' }, '2026-11-28'],
  ] as const)('with %j is %s', (changes, expected) => {
    expect(suggestExpiry({ ...token, ...changes })).toBe(expected);
  });

  it('is one that the lint accepts', () => {
    const expires = suggestExpiry({ ...token, verdict: 'accepted-risk' });
    expect(lint(addEntry(aFile(), { ...COMPLETE, reviewed: '2026-11-21', expires }))).toEqual([]);
  });
});
