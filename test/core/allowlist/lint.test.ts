import { describe, expect, it } from 'vitest';
import { unproven } from '../../../src/core/allowlist/audit.ts';
import { CHECKS, type CheckId } from '../../../src/core/allowlist/checks.ts';
import { isExpiring, lintAllowlist } from '../../../src/core/allowlist/lint.ts';
import { parseAllowlist } from '../../../src/core/allowlist/parse.ts';
import { openAllowlist } from '../../../src/core/allowlist/ruling.ts';
import { aSas, sha256 } from '../../support/tokens.ts';
import {
  aFile,
  aFileWith,
  anEntry,
  aPathBlock,
  aPolicy,
  ENTRY,
  FINGERPRINT,
  NOW,
  TOKEN,
  told,
} from './samples.ts';

function lint(text: string, now: number | string = NOW) {
  return lintAllowlist(parseAllowlist(text, '.sasignore'), typeof now === 'string' ? Date.parse(now) : now);
}

/** The one problem of a text, as a user reads it. */
function messageOf(text: string): string {
  const problems = lint(text);
  expect(problems).toHaveLength(1);
  return problems[0]!.message;
}

const CRITICAL = 'account-sas contosodemo account read,write until 2051-10-06 critical';
const ENDLESS = 'service-sas contosodemo container/models by-policy until unknown high';

describe('an entry', () => {
  it('with every field filled in has nothing wrong with it', () => {
    expect(lint(aFile(anEntry(), anEntry({ path: 'docs/**/*.html', ticket: 'SEC-1' })))).toEqual([]);
  });

  // In an entry that begins at line 4: path 5, sees 6, verdict 7, reason 8, reviewer 9, reviewed 10, expires 11.
  it.each([
    [{ path: undefined }, '4 missing-field'],
    [{ sees: undefined }, '4 missing-field'],
    [{ verdict: undefined }, '4 missing-field'],
    [{ reason: undefined }, '4 missing-field'],
    [{ reviewer: undefined }, '4 missing-field'],
    [{ reviewed: undefined }, '4 missing-field'],
    [{ expires: undefined }, '4 missing-field'],
    [{ path: '' }, '5 missing-field'],
    [{ sees: '' }, '6 missing-field'],
    [{ verdict: '' }, '7 missing-field'],
    [{ reason: '' }, '8 missing-field'],
    [{ reviewer: '' }, '9 missing-field'],
    [{ reviewed: '' }, '10 missing-field'],
    [{ expires: '' }, '11 missing-field'],

    [{ path: '*' }, '5 broad-path'],
    [{ path: '**/*.json' }, '5 broad-path'],
    [{ path: '.sasignore' }, '5 broad-path'],
    [{ path: '.github/**' }, '5 broad-path'],
    [{ path: '.github/workflows/ci.yml' }, ''],
    [{ path: '!docs/a.md' }, '5 bad-path'],
    [{ path: '../docs/a.md' }, '5 bad-path'],

    [{ sees: 'medium' }, '6 bad-sees'],
    [{ sees: 'service-sas contosodemo container read until tomorrow medium' }, '6 bad-sees'],

    [{ verdict: 'wont-fix' }, '7 bad-verdict'],
    [{ verdict: 'Revoked' }, '7 bad-verdict'],
    [{ verdict: 'revoked' }, ''],
    [{ verdict: 'test-fixture' }, ''],
    [{ verdict: 'false-positive' }, ''],

    [{ reason: 'too short to be one' }, '8 empty-reason'],
    [{ reason: 'this is a false positive, please ignore it' }, '8 empty-reason'],

    [{ reviewer: '@eve' }, '9 unknown-reviewer'],
    [{ reviewer: 'bob-sec' }, '9 unknown-reviewer'],
    [{ reviewer: '@alice-sec @bob-sec' }, '9 unknown-reviewer'],
    [{ reviewer: '@Bob-Sec' }, ''],

    [{ reviewed: '20.11.2026' }, '10 bad-date'],
    [{ reviewed: '2026-11-31' }, '10 bad-date'],
    [{ reviewed: '2026-11-22' }, '10 reviewed-in-future'],
    [{ reviewed: '2026-11-21' }, ''],

    [{ expires: '2027-02-29' }, '11 bad-date'],
    [{ expires: '2027-01-10 # soon' }, '11 bad-date'],
    [{ expires: '2027-1-10' }, '11 bad-date'],
    [{ expires: 'never' }, '11 bad-date'],
  ])('with %j gives %j', (fields, expected) => {
    expect(told(lint(aFile(anEntry(fields)))).join()).toBe(expected);
  });

  it.each([
    ['', 'empty'],
    [FINGERPRINT.toUpperCase(), 'in capitals'],
    [FINGERPRINT.slice(1), 'short'],
    [`${FINGERPRINT}0`, 'long'],
    [`${FINGERPRINT} # why`, 'with a comment'],
    [`sha256:${FINGERPRINT}`, 'with a prefix'],
  ])('with the fingerprint %j (%s) is refused', (fingerprint) => {
    expect(told(lint(aFile(anEntry({}, fingerprint))))).toEqual(['4 bad-fingerprint']);
  });

  it.each([
    ['medium', 'revoked', '2027-02-18', ''],
    ['medium', 'revoked', '2027-02-19', '11 expires-too-late'],
    ['critical', 'revoked', '2026-12-04', ''],
    ['critical', 'revoked', '2026-12-05', '11 expires-too-late'],
    ['critical', 'test-fixture', '2026-12-04', ''],
    ['critical', 'accepted-risk', '2026-12-04', '7 verdict-does-not-fit'],
    ['critical', 'false-positive', '2026-12-04', '7 verdict-does-not-fit'],
    ['info', 'false-positive', '2027-02-18', ''],
    ['medium', 'revoked', '2026-11-19', '11 expired,11 expires-before-review'],
    ['medium', 'accepted-risk', '2027-01-10', ''],
    ['medium', 'accepted-risk', '2027-01-11', '11 expires-too-late'],
  ])('(%s, %s) reviewed on 2026-11-20 and good until %s gives %j', (severity, verdict, expires, expected) => {
    const sees = `service-sas contosodemo container/models read until 2027-01-10 ${severity}`;
    const codes = told(lint(aFile(anEntry({ sees, verdict, expires }))));
    expect(
      codes
        .filter((code) => !code.endsWith('expiring'))
        .sort()
        .join(),
    ).toBe(expected);
  });

  it('may end on the day of its review', () => {
    expect(told(lint(aFile(anEntry({ reviewed: '2026-11-21', expires: '2026-11-21' }))))).toEqual([
      '11 expiring',
    ]);
  });

  it('for a token without a known end may be an accepted risk up to the cap', () => {
    expect(lint(aFile(anEntry({ sees: ENDLESS, expires: '2027-02-18' })))).toEqual([]);
    expect(told(lint(aFile(anEntry({ sees: ENDLESS, expires: '2027-02-19' }))))).toEqual([
      '11 expires-too-late',
    ]);
  });

  it('for a token that had ended before the review is no accepted risk', () => {
    const sees = 'service-sas contosodemo container/models read until 2026-11-19 info';
    expect(messageOf(aFile(anEntry({ sees })))).toBe(
      'The token ends on 2026-11-19, before the review, so there is no risk left to accept. What fits: revoked. Write: verdict: revoked',
    );
  });

  it('for the same token at the same path twice counts once', () => {
    const text = aFile(
      anEntry(),
      anEntry({ path: 'other.md' }),
      anEntry({ reason: 'another reason, as good as the first' }),
    );
    expect(messageOf(text)).toBe(
      'The entry of line 4 is for the same token at the same path. Keep one. Example: path: docs/tutorial/download.md',
    );
    expect(told(lint(text))).toEqual(['20 duplicate']);
  });
});

describe('a paths block', () => {
  // Reason 5, reviewer 6, reviewed 7, expires 8, match 9.
  it.each([
    [['test/**'], {}, ''],
    [[], {}, '4 missing-field'],
    [['test/**'], { reason: 'n/a' }, '5 empty-reason'],
    [['test/**'], { reviewer: '@eve' }, '6 unknown-reviewer'],
    [['test/**'], { reviewed: '2026-11-22', expires: '2027-02-01' }, '7 reviewed-in-future'],
    [['test/**'], { expires: undefined }, '4 missing-field'],
    [['test/**'], { expires: '2027-02-01' }, '8 expires-too-late'],
    [['test/**', '*', '!**'], {}, '11 broad-path'],
    [['.github/**', 'test/**'], {}, '10 broad-path'],
    [['./test/**'], {}, '10 bad-path'],
  ])('of %j with %j gives %j', (match, fields, expected) => {
    expect(told(lint(aFile(aPathBlock(match, fields)))).join()).toBe(expected);
  });
});

describe('time', () => {
  const text = aFile(anEntry());

  it.each([
    ['2026-11-19T23:59:59Z', '10 reviewed-in-future'],
    ['2026-11-20T00:00:00Z', ''],
    ['2026-12-27T23:59:59Z', ''],
    ['2026-12-28T00:00:00Z', '11 expiring'],
    ['2027-01-10T23:59:59Z', '11 expiring'],
    ['2027-01-11T00:00:00Z', '11 expired'],
    ['2051-10-06T00:00:00Z', '11 expired'],
  ])('at %s says %j', (now, expected) => {
    expect(told(lint(text, now)).join()).toBe(expected);
  });

  it('never turns an entry that ran out into a fault', () => {
    const [expired] = lint(text, '2027-02-01T00:00:00Z');
    const [expiring] = lint(text, '2027-01-02T00:00:00Z');
    expect([expired, expiring]).toEqual([
      {
        code: 'expired',
        message:
          'No longer in force: its last day was 2027-01-10. Take it out, or have it reviewed again and set `reviewed` and `expires` anew.',
        path: '.sasignore',
        line: 11,
        effect: 'notice',
      },
      {
        code: 'expiring',
        message:
          'The last day is 2027-01-10. Revoke the token by then, or have the exception reviewed again.',
        path: '.sasignore',
        line: 11,
        effect: 'notice',
      },
    ]);
  });

  it('does not call expiring what has expired', () => {
    const { policy, entries } = parseAllowlist(text, '.sasignore');
    const at = (now: string) => isExpiring(entries[0]!, policy, Date.parse(now));
    expect([at('2027-01-10T23:59:59Z'), at('2027-01-11T00:00:00Z')]).toEqual([true, false]);
  });

  it('looks ahead as far as the policy says', () => {
    const wary = aFileWith(aPolicy({ 'warn-days': '50' }), anEntry());
    const calm = aFileWith(aPolicy({ 'warn-days': '0' }), anEntry());
    expect(told(lint(wary, '2026-11-22T00:00:00Z'))).toEqual(['12 expiring']);
    expect(told(lint(calm, '2027-01-10T23:59:59Z'))).toEqual([]);
  });
});

describe('the policy', () => {
  it('that is missing makes no entry possible, and says how to begin', () => {
    expect(messageOf(aFileWith(anEntry()))).toBe(
      'The policy lists nobody who could have reviewed this. Name those who may review in the `policy` block, as GitHub logins. Example: reviewers: @alice-sec @bob-sec',
    );
  });

  it('without reviewers says so at its own line too, once something leans on it', () => {
    const empty = aPolicy({ reviewers: '' });
    expect(told(lint(aFileWith(empty, anEntry(), aPathBlock())))).toEqual([
      ...['2 no-reviewers', '4 no-reviewers', '12 no-reviewers'],
    ]);
    expect(lint(aFileWith(empty, anEntry()))[0]?.message).toBe(
      'The policy lists nobody who may review, so no exception can be in force. Name those who may review in the `policy` block, as GitHub logins. Example: reviewers: @alice-sec @bob-sec',
    );
    expect(lint(aFileWith(empty))).toEqual([]);
  });

  it.each([
    [
      { reviewers: '@alice-sec' },
      'Critical tokens and changes of the policy take 2 approvals, and the policy lists 1 reviewer: list more, or set approvals-critical: 1 before the policy is agreed.',
    ],
    [
      { reviewers: '@alice-sec @Alice-Sec' },
      'Critical tokens and changes of the policy take 2 approvals, and the policy lists 1 reviewer: list more, or set approvals-critical: 1 before the policy is agreed.',
    ],
    [
      { 'approvals-critical': '3' },
      'Critical tokens and changes of the policy take 3 approvals, and the policy lists 2 reviewers: list more, or set approvals-critical: 2 before the policy is agreed.',
    ],
  ])('of %j can never be satisfied', (fields, message) => {
    expect(lint(aFileWith(aPolicy(fields)))).toEqual([
      { code: 'too-few-reviewers', message, path: '.sasignore', line: 2, effect: 'notice' },
    ]);
  });

  it.each([{}, { reviewers: '@alice-sec', 'approvals-critical': '1' }])(
    'of %j has reviewers enough',
    (fields) => {
      expect(lint(aFileWith(aPolicy(fields)))).toEqual([]);
    },
  );

  it('sets the caps, and the one for critical tokens never lengthens the other', () => {
    const short = aFileWith(aPolicy({ 'max-days': '7' }), anEntry({ expires: '2026-11-28' }));
    expect(told(lint(short))).toEqual(['12 expires-too-late', '12 expiring']);
    const fields = { sees: CRITICAL, verdict: 'revoked', expires: '2026-11-28' };
    expect(told(lint(aFileWith(aPolicy({ 'max-days': '7' }), anEntry(fields))))).toContain(
      '12 expires-too-late',
    );
    expect(told(lint(aFileWith(aPolicy({ 'max-days-critical': '8' }), anEntry(fields))))).toEqual([
      '12 expiring',
    ]);
  });

  it('that is already agreed counts besides, so nobody loosens it for their own entry', () => {
    const own = parseAllowlist(
      aFileWith(
        aPolicy({ reviewers: '@eve @bob-sec', 'max-days': '3650' }),
        anEntry({ reviewer: '@eve' }),
        anEntry({ path: 'b.md', verdict: 'revoked', expires: '2027-03-01' }),
      ),
      '.sasignore',
    );
    const agreed = parseAllowlist(aFile(), '.sasignore').policy;
    expect(lintAllowlist(own, NOW)).toEqual([]);
    expect(lintAllowlist(own, NOW, agreed).map(({ line, message }) => `${line} ${message}`)).toEqual([
      '10 `@eve` is not a reviewer of the policy that is already agreed, which lists `@alice-sec`, `@bob-sec`. Example: reviewer: @alice-sec',
      '20 Expires on 2027-03-01; at most 90 days after the review of 2026-11-20. Write: expires: 2027-02-18',
    ]);
  });

  it('that is stricter than the agreed one counts as well', () => {
    const own = parseAllowlist(
      aFileWith(aPolicy({ reviewers: '@alice-sec', 'max-days': '60' }), anEntry()),
      '.sasignore',
    );
    const agreed = parseAllowlist(aFile(), '.sasignore').policy;
    expect(told(lintAllowlist(own, NOW, agreed))).toEqual(['2 too-few-reviewers', '10 unknown-reviewer']);
  });
});

describe('messages', () => {
  it.each([
    [
      { path: undefined },
      '`path` is missing. An entry covers a token at one path. Example: path: docs/tutorial/download.md',
    ],
    [
      { reviewer: '' },
      '`reviewer` has nothing behind it. Name the one of the policy’s reviewers who answers for it. Example: reviewer: @alice-sec',
    ],
    [{ expires: undefined }, '`expires` is missing. Every exception ends. Example: expires: 2027-01-31'],
    [
      { expires: '31 January' },
      '`expires` is `31 January`. Expected a day as year-month-day. Example: expires: 2027-01-31',
    ],
    [
      { expires: '2026-11-19' },
      'Expires on 2026-11-19, before the review of 2026-11-20. Write: expires: 2027-01-10',
    ],
    [
      { expires: '2027-01-11' },
      'The token ends on 2027-01-10, and an accepted risk never outlives its token. Write: expires: 2027-01-10',
    ],
    [
      { expires: '2027-09-01' },
      'Expires on 2027-09-01; at most 90 days after the review of 2026-11-20. Write: expires: 2027-01-10',
    ],
    [
      { expires: '2027-09-01', sees: ENTRY.sees.replace('2027-01-10', '2027-03-24') },
      'The token ends on 2027-03-24, and an accepted risk never outlives its token. Write: expires: 2027-02-18',
    ],
    [
      { sees: CRITICAL, verdict: '' },
      '`verdict` has nothing behind it. Expected one of revoked, test-fixture. Example: verdict: revoked',
    ],
    [
      { sees: CRITICAL, verdict: 'harmless' },
      'The verdict is `harmless`. Expected one of revoked, test-fixture. Example: verdict: revoked',
    ],
    [
      { sees: CRITICAL, verdict: 'revoked' },
      'Expires on 2027-01-10; at most 14 days after the review of 2026-11-20 for a critical token. Write: expires: 2026-12-04',
    ],
    [
      { reviewed: '2026-11-22' },
      'Reviewed on 2026-11-22, and in UTC it is 2026-11-21. Write: reviewed: 2026-11-21',
    ],
    [
      { verdict: 'wont-fix' },
      'The verdict is `wont-fix`. Expected one of revoked, test-fixture, accepted-risk, false-positive. Example: verdict: accepted-risk',
    ],
    [
      { sees: CRITICAL, verdict: 'accepted-risk', expires: '2026-12-10' },
      '`accepted-risk` does not fit a critical token. What fits: revoked, test-fixture. Write: verdict: revoked',
    ],
    [{ reviewer: 'Bob-Sec' }, '`Bob-Sec` lacks the @ before it. Write: reviewer: @bob-sec'],
    [
      { sees: 'medium' },
      'The `sees` line cannot be read. Expected kind, account, reach/resource, permissions, `until`, the end, severity. Example: sees: service-sas contosodemo container/models read until 2026-12-01 medium',
    ],
    [
      { reason: 'false positive' },
      'The reason says nothing that can be checked. Say in at least 20 characters what the token is for and why it may stay. Example: reason: read-only demo container with a public data set, renewed monthly',
    ],
    [
      { path: '*' },
      'The pattern fits files in any folder, so it names no place. Name the folder. Example: path: test/fixtures/recordings/**/*.json',
    ],
    [
      { path: '.github/**' },
      'The pattern reaches `.sasignore` or `.github/`, where the guard itself is set up. Example: path: test/fixtures/recordings/**/*.json',
    ],
  ])('of an entry with %j', (fields, message) => {
    expect(lint(aFile(anEntry(fields))).map((problem) => problem.message)).toContain(message);
  });

  it.each([
    [
      'a byte-order mark',
      `\ufeff${aFile()}`,
      'The file begins with a byte-order mark. Save it as UTF-8 without one. Write: the same line without it.',
    ],
    [
      'a character that cannot be seen',
      aFile('# \u200b\n'),
      'The line holds a character that cannot be seen, U+200B. Use only characters that a reviewer can see, and spaces. Write: the same line without it.',
    ],
    [
      'a tab',
      aFile('# \t\n'),
      'The line holds a character that cannot be seen, U+0009. Use only characters that a reviewer can see, and spaces. Write: the same line with spaces for it.',
    ],
    [
      'a merge conflict',
      aFile('<<<<<<< HEAD\n'),
      'A merge conflict was left here. Write: the lines of one side, without the marks.',
    ],
    [
      'a name of the policy',
      aFile('policy strict\n'),
      'No block begins with `policy strict`. Blocks are `policy`, `paths`, and `allow` with a fingerprint, at the left edge. Write: policy',
    ],
    [
      'an indentation',
      aFile(anEntry(), '   ticket: SEC-1\n'),
      'Expected two spaces, a key, a colon and its value; patterns stand four spaces in, below `match:`. Write: two spaces, then `ticket:` and its value.',
    ],
    [
      'a pattern behind its key',
      aFile(aPathBlock(), '  match: test/**\n').replace(/ {2}match:\n.*\n/, ''),
      'Patterns stand below `match:`, one a line, four spaces in. Example: test/fixtures/recordings/**/*.json',
    ],
    [
      'a line that is too long',
      aFile(`# ${'x '.repeat(3000)}\n`),
      'The line is longer than 4096 characters. Write: the same in at most 4096 characters.',
    ],
  ])('of %s show what is right', (_, text, message) => {
    expect(lint(text).map((problem) => problem.message)).toContain(message);
  });

  it('of a block of which no line can be read do not count what it lacks', () => {
    const askew = (block: string) => block.replaceAll(/^ /gm, '   ');
    expect(told(lint(aFile(askew(anEntry()))))).toEqual(
      [5, 6, 7, 8, 9, 10, 11].map((line) => `${line} unreadable-line`),
    );
    expect(told(lint(aFile(askew(aPathBlock()))))).toEqual(
      [5, 6, 7, 8, 9, 10].map((line) => `${line} unreadable-line`),
    );
    const partly = `${askew(anEntry({ ticket: 'SEC-1' }))}`.replace(/ +path/, '  path');
    expect(told(lint(aFile(partly))).filter((one) => one.endsWith('missing-field'))).toHaveLength(6);
  });

  it('of a bad fingerprint do not repeat it', () => {
    expect(messageOf(aFile(anEntry({}, 'abcdef')))).toBe(
      'What stands behind `allow` is no fingerprint. Expected 64 characters of lower-case hexadecimal, as the JSON report prints them. Example: allow 9fd65fc9a70fd43787447e42b607a6fe2e233ea87bb1fa65bb971192fdb2104b',
    );
  });

  it('of an empty match list', () => {
    expect(messageOf(aFile(aPathBlock([])))).toBe(
      'The block has no patterns. Write them below `match:`, one a line, four spaces in. Example: test/fixtures/recordings/**/*.json',
    );
  });

  it('are in order of line', () => {
    const text = aFile(
      anEntry({ expires: 'never' }),
      '  oops: 1\n',
      aPathBlock(['*']),
      anEntry({ reason: 'test', path: 'b.md' }),
    );
    expect(told(lint(text))).toEqual(['11 bad-date', '12 unknown-key', '19 broad-path', '24 empty-reason']);
  });
});

/** One text for each check, so that no check is there only in the registry. */
const TEXTS: Record<CheckId, string> = {
  'missing-version': aPolicy(),
  'unknown-version': 'version 3\n',
  'unreadable-line': aFile(' x\n'),
  'unknown-key': aFile(anEntry({ oops: '1' })),
  duplicate: aFile(anEntry(), anEntry()),
  'missing-field': aFile(anEntry({ reason: '' })),
  'bad-policy-value': aFileWith(aPolicy({ 'max-days': 'x' })),
  'no-reviewers': aFileWith(anEntry()),
  'too-few-reviewers': aFileWith(aPolicy({ reviewers: '@alice-sec' })),
  'bad-fingerprint': aFile(anEntry({}, 'x')),
  'bad-path': aFile(anEntry({ path: 'a//b' })),
  'broad-path': aFile(anEntry({ path: '*.md' })),
  'bad-sees': aFile(anEntry({ sees: 'x' })),
  'sees-differs': aFile(anEntry({ sees: ENDLESS })),
  'bad-verdict': aFile(anEntry({ verdict: 'x' })),
  'verdict-does-not-fit': aFile(anEntry({ verdict: 'false-positive' })),
  'empty-reason': aFile(anEntry({ reason: 'x' })),
  'unknown-reviewer': aFile(anEntry({ reviewer: '@eve' })),
  'bad-date': aFile(anEntry({ expires: 'x' })),
  'reviewed-in-future': aFile(anEntry({ reviewed: '2027-01-01' })),
  'expires-before-review': aFile(anEntry({ expires: '2026-11-01' })),
  'expires-too-late': aFile(anEntry({ expires: '2029-11-01' })),
  'prolonged-without-review': aFile(anEntry({ expires: '2027-01-10' })),
  'policy-weakened': aFileWith(aPolicy({ 'max-days': '91' })),
  'first-policy': aFile(),
  'reviewer-is-author': aFile(anEntry({}, sha256('new'))),
  'merged-without-proof': aFile(anEntry()),
  expired: aFile(anEntry({ reviewed: '2026-11-01', expires: '2026-11-20' })),
  expiring: aFile(anEntry({ expires: '2026-11-22' })),
  unused: aFile(anEntry({ path: 'gone.md' })),
  'not-reviewed': aFile(aPathBlock()),
  'token-inside': aFile(`# ${aSas()}\n`),
  'stray-character': aFile('# \u200b\n'),
};

/** What is agreed before, where that matters. */
const AGREED: Partial<Record<CheckId, string>> = {
  expiring: aFile(anEntry({ expires: '2026-11-22' })),
  'prolonged-without-review': aFile(anEntry({ expires: '2027-01-09' })),
  'policy-weakened': aFileWith(aPolicy()),
  'reviewer-is-author': aFile(),
};

const UNREVIEWED = {
  number: 7,
  path: '.sasignore',
  author: null,
  allowlist: null,
  opinions: [],
  commits: [],
} as const;
const DIRECT = { kind: 'commit', commit: 'f'.repeat(40) } as const;

describe('the registry', () => {
  it.each(CHECKS)('$id is found, with the effect it promises', ({ id, effect, example }) => {
    const allowlist = openAllowlist({
      allowlist: parseAllowlist(TEXTS[id], '.sasignore'),
      trusted: AGREED[id] === undefined ? null : parseAllowlist(AGREED[id], '.sasignore'),
      reviews: { kind: 'read', pullRequest: { ...UNREVIEWED, author: 'bob-sec' } },
      now: NOW,
      complete: true,
    });
    allowlist.rule(TOKEN, 'docs/download.md');
    const { problems, state } = allowlist.finish();
    const audited = state.exceptions.flatMap(
      ({ exception }) => (exception && unproven(exception, DIRECT, '.sasignore')) ?? [],
    );
    const found = [...problems, ...audited].filter((problem) => problem.code === id);
    expect(found.length).toBeGreaterThan(0);
    for (const problem of found) {
      expect(problem).toMatchObject({ effect, path: '.sasignore', line: expect.any(Number) });
      if (effect === 'fault') expect(problem.message).toMatch(/\. (Example|Write): \S/);
      else expect(problem.message).not.toContain(example);
    }
  });

  it('has examples that are themselves right', () => {
    const examples = new Map(CHECKS.map(({ id, example }) => [id, example]));
    const entry = ['path', 'sees', 'verdict', 'reason', 'reviewer', 'reviewed', 'expires'].map((key) =>
      [...examples.values()].find((example) => example.startsWith(`${key}: `)),
    );
    const text = [
      examples.get('missing-version'),
      'policy',
      `  ${examples.get('no-reviewers')}`,
      `  ${examples.get('bad-policy-value')}`,
      examples.get('bad-fingerprint'),
      ...entry.map((line) => `  ${line}`),
    ].join('\n');
    // Taken together they say that the risk outlives its token, which is not what they are examples of.
    expect(told(lint(text.replace('accepted-risk', 'revoked')))).toEqual([]);
  });
});
