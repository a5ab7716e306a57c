import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAllowlist } from '../../../src/core/allowlist/parse.ts';
import type { Candidate } from '../../../src/core/allowlist/ruling.ts';
import { openAllowlist } from '../../../src/core/allowlist/ruling.ts';
import { sha256 } from '../../support/tokens.ts';
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

interface Setting {
  readonly trusted?: string | null | 'all';
  readonly now?: string;
  readonly complete?: boolean;
}

function open(text: string | null, { trusted = 'all', now, complete = false }: Setting = {}) {
  const parse = (one: string) => parseAllowlist(one, '.sasignore');
  return openAllowlist({
    allowlist: text === null ? null : parse(text),
    trusted: trusted === null || trusted === 'all' ? trusted : parse(trusted),
    now: now === undefined ? NOW : Date.parse(now),
    complete,
  });
}

/** The verdict on one token at one place, `-` for none, and the problems. */
function judge(text: string, candidate: Candidate = TOKEN, setting: Setting & { path?: string } = {}) {
  const allowlist = open(text, setting);
  const ruled = allowlist.rule(candidate, setting.path ?? 'docs/download.md');
  return { verdict: ruled?.verdict ?? '-', line: ruled?.allowedBy.line ?? null, ...allowlist.finish() };
}

function aToken(changes: Partial<Candidate> = {}, grants: Partial<Candidate['grants']> = {}): Candidate {
  return { ...TOKEN, ...changes, grants: { ...TOKEN.grants, ...grants } };
}

describe('an entry', () => {
  it('allows its token at its path, and names its line', () => {
    expect(open(aFile(anEntry())).rule(TOKEN, 'docs/download.md')).toEqual({
      verdict: 'allowed',
      allowedBy: { path: '.sasignore', line: 4, reviewer: '@bob-sec', proof: null },
    });
  });

  it.each([
    ['docs/download.md', 'docs/download.md', 'allowed'],
    ['docs/download.md', 'docs/Download.md', '-'],
    ['docs/download.md', 'site/docs/download.md', '-'],
    ['docs/download.md', 'docs/download.md/x', '-'],
    ['docs', 'docs/download.md', '-'],
    ['docs/', 'docs/download.md', 'allowed'],
    ['/docs/*.md', 'docs/download.md', 'allowed'],
    ['docs/**/*.md', 'docs/a/b/download.md', 'allowed'],
    ['docs/**/*.md', 'docs/a/b/download.html', '-'],
    ['pages/[id].md', 'pages/[id].md', 'allowed'],
  ])('for %s covers %s: %s', (path, place, verdict) => {
    expect(judge(aFile(anEntry({ path })), TOKEN, { path: place }).verdict).toBe(verdict);
  });

  it('says nothing of another token at the same place', () => {
    expect(judge(aFile(anEntry()), aToken({ fingerprint: sha256('two') })).verdict).toBe('-');
  });

  it('with a fault is not in force, the others are', () => {
    const text = aFile(
      anEntry({ expires: 'never' }),
      anEntry({}, sha256('two')),
      anEntry({ reviewer: '@eve' }, sha256('three')),
    );
    const verdicts = [FINGERPRINT, sha256('two'), sha256('three')].map(
      (fingerprint) => judge(text, aToken({ fingerprint })).verdict,
    );
    expect(verdicts).toEqual(['-', 'allowed', '-']);
    expect(told(judge(text).problems)).toEqual(['11 bad-date', '25 unknown-reviewer']);
  });

  it('with an unreadable line anywhere in it is not in force', () => {
    for (let at = 1; at <= 8; at++) {
      const lines = anEntry().split('\n');
      lines.splice(at, 0, '  what is this');
      expect(judge(aFile(lines.join('\n'))).verdict).toBe('-');
    }
    expect(judge(aFile(anEntry(), 'what is this\n')).verdict).toBe('allowed');
  });

  it('with one of its keys at the left edge is not in force', () => {
    expect(judge(aFile(anEntry(), 'expires: 2099-01-01\n'))).toMatchObject({
      verdict: '-',
      state: { inForce: 0 },
    });
  });

  it('that is said twice counts once, as the first says it', () => {
    const second = anEntry({ verdict: 'revoked' });
    expect(judge(aFile(anEntry(), second))).toMatchObject({
      verdict: 'allowed',
      line: 4,
      state: { inForce: 1 },
    });
    expect(judge(aFile(anEntry({ reason: 'test' }), second)).verdict).toBe('-');
  });

  it('in force goes before one that is pending', () => {
    const wide = anEntry({ path: 'docs/*.md' });
    expect(judge(aFile(wide, anEntry()), TOKEN, { trusted: aFile(anEntry()) })).toMatchObject({
      verdict: 'allowed',
      line: 12,
    });
  });
});

describe('sees', () => {
  it.each<[string, Partial<Candidate>, Partial<Candidate['grants']>]>([
    ['the kind', { kind: 'user-delegation-sas' }, {}],
    ['the account', {}, { account: 'fabrikam' }],
    ['the reach', {}, { reach: 'item' }],
    ['the resource', {}, { resource: 'models/one' }],
    ['the permissions', {}, { permissions: ['read', 'list'] }],
    ['fewer permissions', {}, { permissions: null }],
    ['the end', {}, { expiresOn: '2027-01-11T00:00:00Z' }],
    ['an earlier end', {}, { expiresOn: '2027-01-09T00:00:00Z' }],
    ['a higher severity', { severity: 'high' }, {}],
  ])('that differs in %s puts the entry out of force', (_, changes, grants) => {
    const { verdict, problems, state } = judge(aFile(anEntry()), aToken(changes, grants));
    expect(verdict).toBe('-');
    expect(told(problems)).toEqual(['6 sees-differs']);
    expect(state.inForce).toBe(0);
  });

  it.each(['medium', 'low', 'info'] as const)('stays true when time has made the token %s', (severity) => {
    expect(judge(aFile(anEntry()), aToken({ severity })).verdict).toBe('allowed');
  });

  it('that differs is told with the line to paste', () => {
    const token = aToken({ severity: 'high' }, { permissions: ['read', 'write'], expiresOn: null });
    expect(judge(aFile(anEntry()), token).problems).toEqual([
      {
        code: 'sees-differs',
        message:
          'Not in force: the token found here is something else than `service-sas contosodemo container/models read until 2027-01-10 medium`. Write: sees: service-sas contosodemo container/models read,write until unknown high',
        path: '.sasignore',
        line: 6,
        effect: 'fault',
      },
    ]);
  });

  it('that differs is told once, in however many places the token stands', () => {
    const allowlist = open(aFile(anEntry({ path: 'docs/*.md' })));
    const token = aToken({ severity: 'high' });
    expect(['docs/a.md', 'docs/b.md'].map((path) => allowlist.rule(token, path))).toEqual([null, null]);
    expect(told(allowlist.finish().problems)).toEqual(['6 sees-differs']);
  });

  it('pasted from the message is true', () => {
    const token = aToken(
      { severity: 'low' },
      { account: null, resource: 'models/a\u202eb c.csv', permissions: [], expiresOn: null },
    );
    const written = judge(aFile(anEntry({ sees: 'service-sas x item read until unknown low' })), token)
      .problems[0]!.message;
    const sees = written.split('Write: sees: ')[1]!;
    expect(judge(aFile(anEntry({ sees, expires: '2027-01-10' })), token)).toMatchObject({
      verdict: 'allowed',
      problems: [],
    });
  });
});

describe('the verdict', () => {
  const entryFor = (severity: string, verdict: string) =>
    aFile(
      anEntry({
        sees: `service-sas contosodemo container/models read until 2027-01-10 ${severity}`,
        verdict,
        expires: '2026-12-04',
      }),
    );

  it.each([
    ['false-positive', 'medium', true, '-'],
    ['false-positive', 'low', true, '-'],
    ['false-positive', 'medium', false, 'allowed'],
    ['false-positive', 'info', true, 'allowed'],
    ['accepted-risk', 'high', true, 'allowed'],
    ['accepted-risk', 'critical', true, '-'],
    ['accepted-risk', 'critical', false, '-'],
    ['false-positive', 'critical', false, '-'],
    ['revoked', 'critical', true, 'allowed'],
    ['test-fixture', 'critical', true, 'allowed'],
    ['revoked', 'medium', true, 'allowed'],
  ] as const)(
    '%s for a %s token (on a real Azure host: %s): %s',
    (verdict, severity, onAzureHost, expected) => {
      const judged = judge(entryFor(severity, verdict), aToken({ severity, onAzureHost }));
      expect(judged.verdict).toBe(expected);
      expect(told(judged.problems).filter((one) => !one.endsWith('expiring'))).toEqual(
        expected === '-' ? ['7 verdict-does-not-fit'] : [],
      );
    },
  );

  it('that does not fit is told with those that would', () => {
    expect(judge(entryFor('medium', 'false-positive')).problems[0]!.message).toBe(
      'Not in force: `false-positive` does not fit a live token on a real Azure host. What fits: revoked, test-fixture, accepted-risk. Write: verdict: revoked',
    );
  });
});

describe('time', () => {
  it.each([
    ['2026-11-20T00:00:00Z', 'allowed', { inForce: 1, expiring: 0, expired: 0 }],
    ['2026-12-28T00:00:00Z', 'allowed', { inForce: 1, expiring: 1, expired: 0 }],
    ['2027-01-10T23:59:59Z', 'allowed', { inForce: 1, expiring: 1, expired: 0 }],
    ['2027-01-11T00:00:00Z', '-', { inForce: 0, expiring: 0, expired: 1 }],
    ['2051-10-06T00:00:00Z', '-', { inForce: 0, expiring: 0, expired: 1 }],
  ])('at %s gives %s', (now, verdict, state) => {
    const judged = judge(aFile(anEntry()), TOKEN, { now });
    expect(judged.verdict).toBe(verdict);
    expect(judged.state).toMatchObject(state);
    expect(judged.problems.every((problem) => problem.effect === 'notice')).toBe(true);
  });
});

describe('what is agreed', () => {
  const agreed = aFile(anEntry());

  it.each([
    ['the same file', agreed, 'allowed'],
    ['nothing', null, 'pending'],
    ['no comparison', 'all', 'allowed'],
    ['an empty file', '', 'pending'],
    ['another entry', aFile(anEntry({}, sha256('two'))), 'pending'],
    ['another path', aFile(anEntry({ path: 'docs/*.txt' })), 'pending'],
    ['a pattern for more files', aFile(anEntry({ path: 'docs/*.md' })), 'allowed'],
    [
      'another sees line',
      aFile(anEntry({ sees: 'service-sas contosodemo container/models read until 2027-01-10 low' })),
      'pending',
    ],
    ['another verdict', aFile(anEntry({ verdict: 'revoked' })), 'pending'],
    [
      'another reason',
      aFile(anEntry({ reason: 'read-only demo container with another data set' })),
      'pending',
    ],
    ['another reviewer', aFile(anEntry({ reviewer: '@alice-sec' })), 'pending'],
    ['an older review', aFile(anEntry({ reviewed: '2026-11-19' })), 'pending'],
    ['an earlier end', aFile(anEntry({ expires: '2027-01-09' })), '-'],
    [
      'an earlier end and an older review',
      aFile(anEntry({ expires: '2027-01-09', reviewed: '2026-11-19' })),
      'pending',
    ],
    ['another ticket', aFile(anEntry({ ticket: 'SEC-1' })), 'allowed'],
    ['other blanks and comments', aFile('# x\n', anEntry().replaceAll('\n', ' \n\n')), 'allowed'],
    ['the same in another place', aFile(anEntry({}, sha256('two')), anEntry()), 'allowed'],
    ['the same without a policy', aFileWith(anEntry()), 'pending'],
    [
      'the same under a policy without reviewers',
      aFileWith(aPolicy({ reviewers: '' }), anEntry()),
      'pending',
    ],
    ['the same, then over the cap', aFileWith(aPolicy({ 'max-days': '30' }), anEntry()), '-'],
    [
      'the same, by another reviewer’s policy',
      aFileWith(aPolicy({ reviewers: '@alice-sec' }), anEntry()),
      '-',
    ],
    ['the same in an unknown version', agreed.replace('version 1', 'version 2'), 'pending'],
    ['the same with a fault', agreed.replace('  path', '  oops: 1\n  path'), 'pending'],
  ])('%s: %s', (_, trusted, verdict) => {
    expect(judge(agreed, TOKEN, { trusted }).verdict).toBe(verdict);
  });

  it('may end earlier without a review, not later', () => {
    const endless = { sees: 'service-sas contosodemo container/models read until unknown medium' };
    const token = aToken({}, { expiresOn: null });
    const ending = (expires: string) => aFile(anEntry({ ...endless, expires }));
    expect(judge(ending('2027-01-09'), token, { trusted: ending('2027-01-10') }).verdict).toBe('allowed');
    expect(judge(ending('2027-01-11'), token, { trusted: ending('2027-01-10') })).toMatchObject({
      verdict: '-',
      problems: [
        {
          code: 'prolonged-without-review',
          message:
            'The review of 2026-11-20 agreed to 2027-01-10, and this ends on 2027-01-11. A later end needs a new review: set `reviewed` to its day. Write: expires: 2027-01-10',
        },
      ],
    });
  });

  it('was never what ended too late there, so mending it is a change', () => {
    expect(judge(agreed, TOKEN, { trusted: aFile(anEntry({ expires: '2099-01-01' })) }).verdict).toBe(
      'pending',
    );
  });

  it('is never an entry because a paths block has the same words', () => {
    const { reason, reviewer, reviewed, expires, path, sees, verdict } = ENTRY;
    const lookalike = aPathBlock([FINGERPRINT, path, sees, verdict], { reason, reviewer, reviewed, expires });
    expect(judge(agreed, TOKEN, { trusted: aFile(lookalike) }).verdict).toBe('pending');
  });

  it('is counted apart from what is pending', () => {
    const text = aFile(anEntry(), anEntry({ path: 'b.md' }), anEntry({ path: 'c.md' }));
    expect(judge(text, TOKEN, { trusted: agreed }).state).toMatchObject({ inForce: 1, pending: 2 });
  });
});

describe('a paths block', () => {
  const block = aPathBlock(['test/recordings/**/*.json', '!test/recordings/live/**', 'fixtures/old/']);

  it.each([
    ['test/recordings/a.json', 'hidden', 10],
    ['test/recordings/a/b.json', 'hidden', 10],
    ['test/recordings/live/b.json', '-', null],
    ['test/recordings/a.txt', '-', null],
    ['test/Recordings/a.json', '-', null],
    ['fixtures/old/deep/a.txt', 'hidden', 12],
  ])('for %s gives %s, and names the pattern’s line', (path, verdict, line) => {
    const judged = judge(aFile(block), TOKEN, { path });
    expect(judged).toMatchObject({ verdict, line, problems: [], state: { hidden: line === null ? 0 : 1 } });
  });

  it.each(['info', 'low', 'medium', 'high', 'critical'] as const)(
    'for a %s token: only critical is never hidden',
    (severity) => {
      const { verdict } = judge(aFile(block), aToken({ severity }), { path: 'test/recordings/a.json' });
      expect(verdict).toBe(severity === 'critical' ? '-' : 'hidden');
    },
  );

  it('takes its patterns in their order', () => {
    const back = aPathBlock(['test/a/*', '!test/a/b.json', 'test/a/b*']);
    expect(judge(aFile(back), TOKEN, { path: 'test/a/b.json' })).toMatchObject({
      verdict: 'hidden',
      line: 12,
    });
  });

  it('gives way to an entry for the token', () => {
    const text = aFile(block, anEntry({ path: 'test/recordings/a.json' }));
    expect(judge(text, TOKEN, { path: 'test/recordings/a.json' })).toMatchObject({
      verdict: 'allowed',
      state: { hidden: 0 },
    });
  });

  it('counts the places it hides', () => {
    const allowlist = open(aFile(block));
    for (const path of ['test/recordings/a.json', 'test/recordings/b.json', 'src/a.json'])
      allowlist.rule(TOKEN, path);
    expect(allowlist.finish().state.hidden).toBe(2);
  });

  it.each([
    ['.github/workflows/recordings/ci.json', ['recordings/', 'test/**']],
    ['.sasignore', ['.sasignor[a-e]', 'test/**']],
  ])('never reaches %s', (path, match) => {
    expect(judge(aFile(aPathBlock(match)), TOKEN, { path }).verdict).toBe('-');
  });

  it('never reaches the allowlist, wherever that is', () => {
    const allowlist = parseAllowlist(aFile(aPathBlock(['config/'])), 'config/exceptions');
    const { rule } = openAllowlist({ allowlist, trusted: 'all', now: NOW, complete: false });
    expect(rule(TOKEN, 'config/exceptions')).toBeNull();
    expect(rule(TOKEN, 'config/others')?.verdict).toBe('hidden');
  });

  it('that is new hides nothing, counts as pending, and says so', () => {
    const judged = judge(aFile(block), TOKEN, { path: 'test/recordings/a.json', trusted: aFile() });
    expect(judged).toMatchObject({ verdict: '-', state: { inForce: 0, pending: 1, hidden: 0 } });
    expect(judged.problems).toEqual([
      {
        code: 'not-reviewed',
        message:
          'New or changed, so it hides nothing, and its files are judged like all others, until @alice-sec has approved it in the pull request.',
        path: '.sasignore',
        line: 4,
        effect: 'notice',
      },
    ]);
  });

  it.each([
    ['the same patterns', ['test/a/**', '!test/a/b/**'], 'hidden'],
    ['the same in another order', ['!test/a/b/**', 'test/a/**'], '-'],
    ['patterns with less taken out', ['test/a/**'], 'hidden'],
    ['more patterns', ['test/a/**', '!test/a/b/**', 'test/c/**'], 'hidden'],
    ['fewer files', ['test/a/x', '!test/a/b/**'], '-'],
    ['patterns with more taken out', ['test/a/**', '!test/a/b/**', '!test/a/c'], '-'],
    ['patterns with it taken out last', ['test/a/**', 'test/c/**', '!test/a/b/**'], 'hidden'],
  ])('is agreed when %s are', (_, match, verdict) => {
    const text = aFile(aPathBlock(['test/a/**', '!test/a/b/**']));
    expect(judge(text, TOKEN, { path: 'test/a/x', trusted: aFile(aPathBlock(match)) }).verdict).toBe(verdict);
  });

  it.each([
    ['expired', { expires: '2026-11-20' }],
    ['by a stranger', { reviewer: '@eve' }],
    ['without a reason', { reason: 'test' }],
    ['without an end', { expires: undefined }],
  ])('that is %s hides nothing', (_, fields) => {
    const text = aFile(aPathBlock(['test/**'], { reviewed: '2026-11-02', ...fields }));
    expect(judge(text, TOKEN, { path: 'test/a' })).toMatchObject({
      verdict: '-',
      state: { inForce: 0, hidden: 0 },
    });
  });

  it('that is new tells which tokens it would hide, and which it would not', () => {
    const agreed = aPathBlock(['test/old/']);
    const allowlist = open(aFile(agreed, aPathBlock(['test/'])), { trusted: aFile(agreed) });
    const two = aToken({ fingerprint: sha256('two') });
    for (const [token, path] of [
      [TOKEN, 'test/b.json'],
      [TOKEN, 'test/a.json'],
      [two, 'test/c.json'],
      [aToken({ fingerprint: sha256('agreed') }), 'test/old/a.json'],
      [aToken({ fingerprint: sha256('worse'), severity: 'critical' }), 'test/a.json'],
      [aToken({ fingerprint: sha256('elsewhere') }), 'src/a.json'],
    ] as const)
      allowlist.rule(token, path);
    const told = allowlist.finish().state.exceptions.map(({ standing, wouldHide }) => [standing, wouldHide]);
    expect(told).toEqual([
      ['in force', undefined],
      ['pending', [FINGERPRINT, two.fingerprint].sort()],
    ]);
  });

  it('with one broad pattern hides nothing, by any of its patterns', () => {
    expect(judge(aFile(aPathBlock(['test/**', '*.json'])), TOKEN, { path: 'test/a' }).verdict).toBe('-');
  });
});

describe('at the end', () => {
  const text = aFile(
    anEntry(),
    anEntry({ path: 'gone.md' }),
    anEntry({ expires: '2026-11-25' }, sha256('two')),
    anEntry({ reviewed: '2026-11-01', expires: '2026-11-20' }, sha256('three')),
    anEntry({ reason: 'test' }, sha256('four')),
    aPathBlock(['gone/']),
  );

  it('a full scan names what covers nothing', () => {
    const { state, problems } = judge(text, TOKEN, { complete: true });
    const { exceptions, ...figures } = state;
    expect(
      exceptions.map(({ line, standing, unused }) => `${line} ${standing}${unused ? ', unused' : ''}`),
    ).toEqual([
      '4 in force',
      '12 in force, unused',
      '20 in force, unused',
      '28 expired',
      '36 faulty',
      '44 in force, unused',
    ]);
    expect(figures).toEqual({
      path: '.sasignore',
      inForce: 4,
      pending: 0,
      expiring: 1,
      expired: 1,
      unused: 3,
      hidden: 0,
      warnDays: 14,
    });
    expect(told(problems)).toEqual([
      '12 unused',
      '20 unused',
      '27 expiring',
      '35 expired',
      '40 empty-reason',
      '44 unused',
    ]);
    expect(problems[0]).toEqual({
      code: 'unused',
      message: 'A full scan found no token that this covers. Take it out.',
      path: '.sasignore',
      line: 12,
      effect: 'notice',
    });
  });

  it('any other scan does not', () => {
    const { state, problems } = judge(text);
    expect(state.unused).toBe(0);
    expect(told(problems)).toEqual(['27 expiring', '35 expired', '40 empty-reason']);
  });

  it('an entry that is not true of its token is no longer in force, and not unused', () => {
    const { state } = judge(aFile(anEntry()), aToken({ severity: 'high' }), { complete: true });
    expect(state).toMatchObject({ inForce: 0, unused: 0 });
  });

  it('a run without an allowlist says so', () => {
    const allowlist = open(null);
    expect(allowlist.rule(TOKEN, 'docs/download.md')).toBeNull();
    expect(allowlist.finish()).toEqual({
      state: {
        path: null,
        inForce: 0,
        pending: 0,
        expiring: 0,
        expired: 0,
        unused: 0,
        hidden: 0,
        warnDays: 14,
        exceptions: [],
      },
      problems: [],
    });
  });
});

describe('what has ended', () => {
  const ended = anEntry({ reviewed: '2026-11-01', expires: '2026-11-20' });
  const at = (line: number, kind = 'allow', expires = '2026-11-20') => ({
    kind,
    path: '.sasignore',
    line,
    expires,
  });
  const earlier = { path: 'docs/*.md', reviewed: '2026-11-01', expires: '2026-11-19' };
  const block = aPathBlock(['docs/**'], { expires: '2026-11-10' });

  it.each<[string, string, object | null]>([
    ['an entry', aFile(ended), at(4)],
    ['of two entries the later one', aFile(anEntry(earlier), ended), at(12)],
    ['of two entries the later one, in any order', aFile(ended, anEntry(earlier)), at(4)],
    ['a block of paths', aFile(block), at(4, 'paths', '2026-11-10')],
    ['an entry before a block that ended earlier', aFile(block, ended), at(11)],
    ['nothing where the entry is for another file', aFile(ended.replace('docs/', 'src/')), null],
    ['nothing where it is for another token', aFile(ended.replace(FINGERPRINT, sha256('two'))), null],
    ['nothing where it was not true of the token', aFile(ended.replace('read until', 'list until')), null],
    ['nothing where its verdict did not fit', aFile(ended.replace('accepted-risk', 'false-positive')), null],
    ['nothing where it was at fault', aFile(ended.replace('@bob-sec', '@eve')), null],
    ['nothing where it is in force', aFile(anEntry()), null],
  ])('is remembered: %s', (_, text, expected) => {
    expect(open(text).lapsed(TOKEN, 'docs/download.md')).toEqual(expected);
  });

  it('is forgotten where it was never agreed', () => {
    expect(open(aFile(ended), { trusted: aFile() }).lapsed(TOKEN, 'docs/download.md')).toBeNull();
  });

  it('never hid a critical token, nor what guards', () => {
    const { lapsed } = open(aFile(block, aPathBlock(['recordings/'], { expires: '2026-11-10' })));
    expect(lapsed(aToken({ severity: 'critical' }), 'docs/download.md')).toBeNull();
    expect(lapsed(TOKEN, '.github/recordings/ci.yml')).toBeNull();
  });
});

describe('hostile input', () => {
  it('in one entry never disables the others', () => {
    const seeds = ['one', 'two', 'three'];
    const damage = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('  match:', '    **', 'expires: x'),
    );
    fc.assert(
      fc.property(
        fc.nat(2),
        fc.integer({ min: 1, max: 8 }),
        damage,
        fc.boolean(),
        (hit, at, text, replaced) => {
          const blocks = seeds.map((seed) => anEntry({}, sha256(seed)));
          const lines = blocks[hit]!.split('\n');
          // What begins a block of its own is no damage to this one.
          const line = text.replaceAll('\n', ' ').replace(/^(?=\S)(?![\w-]+:)/, '  ');
          lines.splice(at, replaced && at < 8 ? 1 : 0, line);
          blocks[hit] = lines.join('\n').replace(/\n*$/, '\n');
          for (const [index, seed] of seeds.entries()) {
            const { verdict } = judge(aFile(...blocks), aToken({ fingerprint: sha256(seed) }));
            if (index !== hit) expect(verdict).toBe('allowed');
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  // Compared each with each they would take many minutes.
  it('of many faulty entries comes to an end', { timeout: 60_000 }, () => {
    const entries = Array.from({ length: 10_000 }, (_, number) =>
      anEntry({ reason: 'x' }, sha256(String(number))),
    );
    const judged = judge(aFile(...entries), TOKEN, { trusted: aFile(...entries) });
    expect(judged.problems).toHaveLength(10_000);
  });

  it.each([
    '**/*a*/**/*a*/**/*b',
    '**/a/**/a/**/a/**/a/**/b',
    `${'*a'.repeat(15)}*b`,
    `${'*a'.repeat(2000)}b`,
    `${'[a-z]'.repeat(100)}*b`,
  ])('such as the pattern %s is answered soon', (path) => {
    const places = [
      'a'.repeat(4096),
      'a/'.repeat(2000),
      `${'a'.repeat(14)}/`.repeat(63),
      `${'a'.repeat(250)}/`.repeat(4),
    ];
    const start = performance.now();
    for (const place of places) {
      judge(aFile(anEntry({ path: `x/${path}` }), aPathBlock([`a/${path}`])), TOKEN, { path: place });
      judge(aFile(anEntry({ path })), TOKEN, { path: place });
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it.each(['', '/', '//', '..', '../x', './x', '/etc/passwd', 'a\\b', '\ud800', '__proto__'])(
    'such as the path %j never throws',
    (path) => {
      const allowlist = open(aFile(anEntry({ path: 'docs/*' }), aPathBlock()));
      expect(allowlist.rule(TOKEN, path)).toBeNull();
    },
  );
});
