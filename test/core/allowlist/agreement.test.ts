/** What of a changed allowlist needs nobody, and what somebody has to review. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAgreed, kinAmong, prolonged, weakenings } from '../../../src/core/allowlist/agreement.ts';
import type { AllowEntry, Field, PathBlock } from '../../../src/core/allowlist/allowlist.ts';
import { parseAllowlist } from '../../../src/core/allowlist/parse.ts';
import { coverageOf, isOneFile, matcherOf } from '../../../src/core/allowlist/path-pattern.ts';
import { sha256 } from '../../support/tokens.ts';
import { aFile, aFileWith, anEntry, aPathBlock, aPolicy } from './samples.ts';

type Exception = AllowEntry | PathBlock;

function exceptionsIn(...blocks: readonly string[]): readonly Exception[] {
  const { entries, pathBlocks } = parseAllowlist(aFile(...blocks), '.sasignore');
  return [...entries, ...pathBlocks];
}

function exceptionIn(block: string): Exception {
  return exceptionsIn(block)[0]!;
}

function policyIn(fields: Parameters<typeof aPolicy>[0]) {
  return parseAllowlist(aFileWith(aPolicy(fields)), '.sasignore').policy;
}

describe('an entry', () => {
  const pattern = 'docs/**/*.md';

  it.each([
    ['unchanged', {}, {}, true],
    ['for one file of a pattern', { path: 'docs/a/b.md' }, { path: pattern }, true],
    ['for the file that a pattern names by its letters', { path: 'p/[id].md' }, { path: 'p/[id].md' }, true],
    ['for a file in a folder', { path: 'docs/a/b.md' }, { path: 'docs/' }, true],
    ['for a file outside of the pattern', { path: 'docs/a.txt' }, { path: pattern }, false],
    ['for a pattern in the place of a file', { path: 'docs/*.md' }, { path: 'docs/a.md' }, false],
    ['for a narrower pattern', { path: 'docs/a/*.md' }, { path: pattern }, false],
    ['for a wider pattern', { path: 'docs/**' }, { path: pattern }, false],
    ['for a file in another case', { path: 'docs/A.md' }, { path: 'docs/a.md' }, false],
    ['without its path', { path: undefined }, {}, false],
    ['with an earlier end', { expires: '2026-12-01' }, { expires: '2026-12-02' }, true],
    ['with a later end', { expires: '2026-12-03' }, { expires: '2026-12-02' }, false],
    ['with a later end and a new review', { expires: '2026-12-03', reviewed: '2026-11-21' }, {}, false],
    ['with an earlier end and a new review', { expires: '2026-12-01', reviewed: '2026-11-21' }, {}, false],
    ['with another reason', { reason: 'read-only demo container with another data set' }, {}, false],
    ['with another reviewer', { reviewer: '@alice-sec' }, {}, false],
    ['with another verdict', { verdict: 'revoked' }, {}, false],
    ['that sees something else', { sees: 'service-sas x item read until unknown low' }, {}, false],
    ['with a ticket', { ticket: 'SEC-2' }, {}, true],
    ['with another ticket', { ticket: 'SEC-2' }, { ticket: 'SEC-1' }, true],
  ])('%s', (_, fields, before, expected) => {
    expect(isAgreed(exceptionIn(anEntry(fields)), exceptionsIn(anEntry(before)))).toBe(expected);
  });

  it('for another token is another entry', () => {
    const other = anEntry({}, sha256('two'));
    expect(isAgreed(exceptionIn(other), exceptionsIn(anEntry()))).toBe(false);
    expect(isAgreed(exceptionIn(other), exceptionsIn(anEntry(), other))).toBe(true);
  });

  it('is held against each of those that are agreed, never against parts of several', () => {
    const agreed = [anEntry({ path: 'docs/*.md', expires: '2026-12-01' }), anEntry({ path: 'docs/a.md' })];
    const asked = exceptionIn(anEntry({ path: 'docs/b.md', expires: '2026-12-02' }));
    expect(isAgreed(asked, exceptionsIn(...agreed))).toBe(false);
  });

  it('is no block of paths', () => {
    expect(isAgreed(exceptionIn(anEntry()), exceptionsIn(aPathBlock()))).toBe(false);
    expect(isAgreed(exceptionIn(aPathBlock()), exceptionsIn(anEntry()))).toBe(false);
  });
});

describe('a block of paths', () => {
  const before = ['test/a/**', '!test/a/live/**', 'test/b/'];

  it.each([
    ['with the same patterns', before, true],
    ['with fewer patterns', ['!test/a/live/**', 'test/b/'], true],
    ['with a single pattern, and all that is taken out', ['test/a/**', '!test/a/live/**'], true],
    ['with one more that takes files out', [...before, '!test/b/x'], true],
    ['with one more that takes files out first', ['!test/b/x', ...before], true],
    ['with less taken out', ['test/a/**', 'test/b/'], false],
    ['with one taken in again', ['test/a/**', 'test/a/live/**', 'test/b/'], false],
    ['with one more pattern', [...before, 'test/c/'], false],
    ['with a pattern twice', [...before, 'test/a/**'], false],
    ['in another order', ['!test/a/live/**', 'test/a/**', 'test/b/'], false],
    ['with a narrower pattern in the place of one', ['test/a/x', '!test/a/live/**'], false],
    ['with all of it taken out', [...before, '!test/**'], true],
  ])('%s', (_, match, expected) => {
    expect(isAgreed(exceptionIn(aPathBlock(match)), exceptionsIn(aPathBlock(before)))).toBe(expected);
  });

  it.each([
    ['an earlier end', { expires: '2026-12-01' }, true],
    ['a later end', { expires: '2027-02-01' }, false],
    ['another reason', { reason: 'recorded HTTP fixtures, made for another emulator' }, false],
    ['another reviewer', { reviewer: '@bob-sec' }, false],
    ['another day of review', { reviewed: '2026-11-03' }, false],
  ])('with %s', (_, fields, expected) => {
    const changed = exceptionIn(aPathBlock(before, fields));
    expect(isAgreed(changed, exceptionsIn(aPathBlock(before)))).toBe(expected);
  });
});

describe('what is agreed by being narrower', () => {
  const names = fc.constantFrom('a', 'b', 'ab', 'A');
  const parts = fc.oneof(
    names,
    fc.constantFrom('*', '**', '?', 'a*', '*b', '[ab]', '[!a]', '[^a-b]', '\\a', '\\*', '[*]'),
  );
  const texts = fc
    .tuple(
      fc.constantFrom('', '', '', '/'),
      fc.array(parts, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('', '', '/', ' '),
    )
    .map(([start, middle, end]) => start + middle.join('/') + end);
  const patterns = fc
    .tuple(fc.constantFrom('', '', '!'), texts)
    .map(([not, text]) => not + text)
    .map((text) => ({ text, line: 1 }));
  /** Few different ones, so that lists hold the same line twice. */
  const lists = fc
    .uniqueArray(patterns, { minLength: 1, maxLength: 4, selector: ({ text }) => text })
    .chain((few) => fc.array(fc.constantFrom(...few), { minLength: 1, maxLength: 6 }));

  const LETTERS = ['a', 'b', 'ab', 'A', '*'];
  const PLACES = LETTERS.flatMap((one) => [
    one,
    ...LETTERS.flatMap((two) => [`${one}/${two}`, ...LETTERS.map((three) => `${one}/${two}/${three}`)]),
  ]);

  const block = (match: readonly Field[]) => ({ ...exceptionIn(aPathBlock()), match }) as PathBlock;
  const entry = (path: Field) => ({ ...exceptionIn(anEntry()), path }) as AllowEntry;

  /** Drops lines, puts others in, sometimes makes another list altogether. */
  const edits = lists.chain((before) =>
    fc.tuple(
      fc.constant(before),
      fc.oneof(
        { weight: 1, arbitrary: lists },
        {
          weight: 4,
          arbitrary: fc
            .tuple(fc.subarray(before), fc.array(fc.tuple(fc.nat(6), patterns), { maxLength: 2 }))
            .map(([kept, added]) =>
              added.reduce((list, [at, pattern]) => list.toSpliced(at, 0, pattern), [...kept]),
            ),
        },
      ),
    ),
  );

  it('never hides a file that was not hidden before', () => {
    let narrowed = 0;
    fc.assert(
      fc.property(edits, ([before, after]) => {
        if (!isAgreed(block(after), [block(before)])) return;
        narrowed += after.length === before.length ? 0 : 1;
        const hid = matcherOf(before);
        const hides = matcherOf(after);
        for (const place of PLACES)
          if (hides(place) !== null) expect([place, hid(place)]).not.toContain(null);
      }),
      { numRuns: 3000 },
    );
    expect(narrowed).toBeGreaterThan(300);
  });

  it('never lets an entry cover a file that it did not cover before', () => {
    fc.assert(
      fc.property(patterns, fc.oneof(patterns, fc.constantFrom(...PLACES).map(fieldOf)), (before, after) => {
        if (!isAgreed(entry(after), [entry(before)])) return;
        const covered = coverageOf(before);
        const covers = coverageOf(after);
        for (const place of PLACES) if (covers(place)) expect([place, covered(place)]).toContain(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('is found among many as among few', () => {
    fc.assert(
      fc.property(edits, patterns, ([before, after], path) => {
        const all = [block([path]), block(before), entry(path), block(after.toReversed())];
        for (const one of [block(after), entry(path)])
          expect(isAgreed(one, kinAmong(all)(one))).toBe(isAgreed(one, all));
      }),
      { numRuns: 300 },
    );
  });

  it('is every list with patterns left out and more taken out', () => {
    const isOut = ({ text }: Field) => text.startsWith('!');
    const narrower = lists.chain((before) =>
      fc.tuple(
        fc.constant(before),
        fc.array(fc.boolean(), { minLength: before.length, maxLength: before.length }),
        fc.array(fc.tuple(fc.nat(6), texts), { maxLength: 3 }),
      ),
    );
    fc.assert(
      fc.property(narrower, ([before, keeps, more]) => {
        const kept = before.filter((pattern, index) => isOut(pattern) || keeps[index]);
        const known = new Set(before.map(({ text }) => text));
        const added = more
          .map(([at, text]) => [at, fieldOf(`!${text}`)] as const)
          .filter(([, { text }]) => !known.has(text));
        const after = added.reduce((list, [at, pattern]) => list.toSpliced(at, 0, pattern), kept);
        expect(isAgreed(block(after), [block(before)])).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is an entry for each file that the agreed one covers', () => {
    fc.assert(
      fc.property(patterns, fc.constantFrom(...PLACES.filter(isOneFile)), (before, place) => {
        expect(isAgreed(entry(fieldOf(place)), [entry(before)])).toBe(coverageOf(before)(place));
      }),
      { numRuns: 1000 },
    );
  });

  function fieldOf(text: string): Field {
    return { text, line: 1 };
  }
});

describe('prolonged', () => {
  const agreed = anEntry({ path: 'docs/*.md', expires: '2026-12-10' });

  it.each([
    ['the same with a later end', agreed.replace('12-10', '12-11'), true],
    ['one of its files with a later end', anEntry({ path: 'docs/a.md', expires: '2026-12-11' }), true],
    [
      'another reviewer and a later end, by the same review',
      agreed.replace('12-10', '12-11').replace('@bob-sec', '@alice-sec'),
      true,
    ],
    [
      'a later end and a new review',
      agreed.replace('12-10', '12-11').replace('2026-11-20', '2026-11-21'),
      false,
    ],
    ['the same', agreed, false],
    ['an earlier end', agreed.replace('12-10', '12-09'), false],
    ['a later end for more files', agreed.replace('12-10', '12-11').replace('*.md', '*'), false],
    ['a later end for another token', anEntry({ expires: '2026-12-11' }, sha256('two')), false],
    ['a later end without a day of review', anEntry({ expires: '2026-12-11', reviewed: undefined }), false],
  ])('%s', (_, block, expected) => {
    expect(prolonged(exceptionIn(block), exceptionsIn(agreed)) !== null).toBe(expected);
  });

  it('is not what another agreed entry lets last as long', () => {
    const longer = anEntry({ path: 'docs/a.md', expires: '2026-12-20' });
    const asked = exceptionIn(anEntry({ path: 'docs/a.md', expires: '2026-12-15' }));
    expect(prolonged(asked, exceptionsIn(agreed, longer))).toBeNull();
    expect(prolonged(asked, exceptionsIn(agreed))?.expires?.text).toBe('2026-12-10');
  });

  it('holds for blocks of paths alike', () => {
    const before = exceptionsIn(aPathBlock(['test/a/', 'test/b/']));
    const later = { expires: '2027-02-01' };
    expect(prolonged(exceptionIn(aPathBlock(['test/a/'], later)), before)).toBe(before[0]);
    expect(prolonged(exceptionIn(aPathBlock(['test/c/'], later)), before)).toBeNull();
  });
});

describe('a policy asks less than', () => {
  const AGREED = { reviewers: '@alice-sec @bob-sec', 'approvals-critical': '2' };

  it.each([
    ['the same', {}, []],
    ['the same in another order and case', { reviewers: '@Bob-Sec @ALICE-sec' }, []],
    [
      'one with a reviewer less',
      { reviewers: '@alice-sec @bob-sec @carol-sec' },
      ['it adds @carol-sec to the reviewers'],
    ],
    [
      'one with two reviewers less',
      { reviewers: '@dave @alice-sec @bob-sec @carol-sec' },
      ['it adds @dave, @carol-sec to the reviewers'],
    ],
    ['one with a reviewer more', { reviewers: '@alice-sec' }, ['1 of the reviewers may not any more']],
    [
      'one with a reviewer more, by naming another twice',
      { reviewers: '@alice-sec @Alice-Sec' },
      ['1 of the reviewers may not any more'],
    ],
    [
      'one with another reviewer',
      { reviewers: '@alice-sec @carol-sec' },
      ['it adds @carol-sec to the reviewers', '1 of the reviewers may not any more'],
    ],
    ['one with a lower cap', { 'max-days': '91' }, ['max-days goes from 90 to 91']],
    ['one with a higher cap', { 'max-days': '89' }, []],
    [
      'one with a lower cap for critical tokens',
      { 'max-days-critical': '15' },
      ['max-days-critical goes from 14 to 15'],
    ],
    ['one with a higher cap for critical tokens', { 'max-days-critical': '13' }, []],
    ['one that takes more approvals', { 'approvals-critical': '1' }, ['approvals-critical goes from 2 to 1']],
    ['one that takes fewer approvals', { 'approvals-critical': '3' }, []],
    ['one that warns later', { 'warn-days': '0' }, []],
    [
      'one in every way',
      { reviewers: '@eve', 'max-days': '9999', 'max-days-critical': '9999', 'approvals-critical': '1' },
      [
        'it adds @eve to the reviewers',
        '2 of the reviewers may not any more',
        'max-days goes from 90 to 9999',
        'max-days-critical goes from 14 to 9999',
        'approvals-critical goes from 2 to 1',
      ],
    ],
  ])('%s', (_, fields, expected) => {
    expect(weakenings(policyIn({ ...AGREED, ...fields }), policyIn(AGREED))).toEqual(expected);
  });

  it('one that is taken out altogether', () => {
    const { policy } = parseAllowlist('version 1\n', '.sasignore');
    const strict = policyIn({ ...AGREED, 'max-days': '30', 'approvals-critical': '3' });
    expect(weakenings(policy, strict)).toEqual(['nobody may review any more']);
  });

  it('another in nothing, whatever it says, exactly where nobody and no number gains', () => {
    const logins = fc.subarray(['@a', '@b', '@c', '@A', '@B'], { minLength: 1 });
    const policies = fc.record({
      reviewers: logins.map((some) => some.join(' ')),
      'max-days': fc.constantFrom('30', '90', '120'),
      'max-days-critical': fc.constantFrom('7', '14', '60'),
      'approvals-critical': fc.constantFrom('1', '2', '3'),
    });
    fc.assert(
      fc.property(policies, policies, (fields, agreedFields) => {
        const [policy, agreed] = [policyIn(fields), policyIn(agreedFields)];
        const people = (one: typeof policy) => one.reviewers.map((login) => login.toLowerCase()).sort();
        const isNoWeaker =
          people(policy).join() === people(agreed).join() &&
          policy.maxDays <= agreed.maxDays &&
          policy.maxDaysCritical <= agreed.maxDaysCritical &&
          policy.approvalsCritical >= agreed.approvalsCritical;
        expect(weakenings(policy, agreed).length === 0).toBe(isNoWeaker);
      }),
      { numRuns: 1000 },
    );
  });
});
