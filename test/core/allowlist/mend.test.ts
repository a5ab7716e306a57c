import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AllowEntry } from '../../../src/core/allowlist/allowlist.ts';
import { lintAllowlist } from '../../../src/core/allowlist/lint.ts';
import { mendAllowlist } from '../../../src/core/allowlist/mend.ts';
import { parseAllowlist } from '../../../src/core/allowlist/parse.ts';
import { sha256 } from '../../support/tokens.ts';
import { aFile, anEntry, aPathBlock, FINGERPRINT, NOW, told } from './samples.ts';
import { allowlistTexts, sayingOf } from './texts.ts';

const OTHER = sha256('two');
const GOOD = aFile('\n', anEntry());
const lint = (text: string) => lintAllowlist(parseAllowlist(text, '.sasignore'), NOW);
const mended = (text: string) => mendAllowlist(text).mendings.map(({ line, what }) => `${line} ${what}`);

describe('what needs no judgement is mended:', () => {
  it.each([
    ['a byte-order mark', `\ufeff${GOOD}`, ['1 a byte-order mark']],
    [
      'CR LF',
      GOOD.replaceAll('\n', '\r\n'),
      GOOD.trimEnd()
        .split('\n')
        .map((_, index) => `${index + 1} CR LF at the end of the line`),
    ],
    [
      'blanks at the end',
      GOOD.replace('path: docs/download.md', '$& \t'),
      ['6 blanks at the end of the line'],
    ],
    ['a tab before a key', GOOD.replace('  path:', '\tpath:'), ['6 a tab']],
    ['a tab before a value', GOOD.replace('path: ', 'path:\t'), ['6 a tab']],
    ['a key at the left edge', GOOD.replace('  path:', 'path:'), ['6 the indentation']],
    ['a key too far in', GOOD.replace('  path:', '      path:'), ['6 the indentation']],
    ['an entry that is indented', GOOD.replace('allow', '  allow'), ['5 the indentation']],
    [
      'an entry that is indented with all its keys',
      GOOD.replace(/^(allow| {2}(?!reviewers))/gm, '  $1'),
      [5, 6, 7, 8, 9, 10, 11, 12].map((line) => `${line} the indentation`),
    ],
    [
      'what nobody sees',
      GOOD.replace('docs/', 'do\u200bcs/').replace('read-only', '\u202eread-only'),
      ['6 a character that cannot be seen', '9 a character that cannot be seen'],
    ],
    [
      'a line of what nobody sees',
      GOOD.replace('\nallow', '\u200b\nallow'),
      ['4 a character that cannot be seen'],
    ],
    [
      'capitals in a fingerprint',
      GOOD.replace(FINGERPRINT, FINGERPRINT.toUpperCase()),
      ['5 capitals in a fingerprint'],
    ],
    ['a forgotten @', GOOD.replace('reviewer: @bob', 'reviewer: bob'), ['10 the @ before a reviewer']],
    ['a block that stands twice', `${GOOD}\n${anEntry()}`, ['14 a block that stands twice, word for word']],
    [
      'a block that stands twice with the same comment',
      `${GOOD.replace('allow', '# why\nallow')}\n# why\n${anEntry()}`,
      ['16 a block that stands twice, word for word'],
    ],
  ])('%s', (_, text, expected) => {
    const { text: after } = mendAllowlist(text);
    expect(mended(text)).toEqual(expected);
    expect(told(lint(after))).toEqual([]);
    expect(after.replace('# why\n', '')).toBe(GOOD);
  });

  it('patterns below a match that is out of its place', () => {
    const block = aPathBlock(['a/*.json', '!a/reason: x']);
    for (const text of [
      block.replaceAll(/^ {2}/gm, '\t').replaceAll('\t  ', '\t\t'),
      block.replaceAll(/^ {2}/gm, '    ').replaceAll(/^ {6}(?=[!a])/gm, '        '),
      block.replaceAll(/^ {4}/gm, '      '),
    ])
      expect(mendAllowlist(aFile(text)).text).toBe(aFile(block));
  });
});

describe('what needs judgement stays:', () => {
  it.each([
    ['a key that is not known', GOOD.replace('reason:', 'resaon:')],
    ['a key said twice', GOOD.replace('  path', '  path: other.md\n  path')],
    ['a reviewer who is not listed', GOOD.replace('reviewer: @bob', 'reviewer: rob')],
    ['who may review', GOOD.replace('reviewers: @alice-sec', 'reviewers: alice-sec')],
    ['another version', GOOD.replace('version 1', 'version 2')],
    ['a fingerprint with a sign that is none', GOOD.replace(/allow ./, 'allow X')],
    ['what was not UTF-8', GOOD.replace('docs/', 'do\ufffdcs/')],
    ['what may be the end of a line', GOOD.replace('read-only', 'read\ronly').replace('demo', 'de\u2028mo')],
    [
      'an entry that stands twice with another reason',
      `${GOOD}\n${anEntry({ reason: 'another reason, also good' })}`,
    ],
    ['a block that stands twice with another comment', `${GOOD}\n# not the same\n${anEntry()}`],
    ['a block that only shows as one', GOOD.replace('policy', '\u200bpolicy')],
    ['a comment that has lines below', `${GOOD}\u200b# x\n  ticket: SEC-1\n`],
    ['a key in the place of a pattern', aFile(aPathBlock(['a/*.json', '  reason: x']))],
  ])('%s', (_, text) => {
    expect(mendAllowlist(text)).toEqual({ text, mendings: [] });
  });

  it.each([
    ['capitals', (entry: string) => entry.replace(FINGERPRINT, FINGERPRINT.toUpperCase())],
    ['indentation', (entry: string) => entry.replace('  path', '    path')],
    ['what nobody sees', (entry: string) => entry.replace('path: ', 'path: \u200b')],
  ])('%s of an entry that would come before one that counts', (_, spoil) => {
    const text = aFile(spoil(anEntry({ reason: 'a reason that nobody has agreed to' })), anEntry());
    expect(mendAllowlist(text)).toEqual({ text, mendings: [] });
    const after = aFile(anEntry(), spoil(anEntry({ reason: 'a reason that nobody has agreed to' })));
    expect(mendAllowlist(after).mendings).toHaveLength(1);
  });
});

it('mending twice is mending once, and every good entry stays what it was', () => {
  fc.assert(
    fc.property(allowlistTexts, (text) => {
      const after = mendAllowlist(text);
      expect(mendAllowlist(after.text)).toEqual({ text: after.text, mendings: [] });
      expect(after.mendings.length > 0).toBe(after.text !== text);
      expect(goodOf(after.text)).toEqual(expect.arrayContaining(goodOf(text)));
    }),
    { numRuns: 1000 },
  );
});

/** Entries without a fault, apart from the policy. */
function goodOf(text: string): string[] {
  const allowlist = parseAllowlist(text, '.sasignore');
  const faults = lintAllowlist(allowlist, NOW).filter(
    ({ effect, code }) => effect === 'fault' && !['no-reviewers', 'unknown-reviewer'].includes(code),
  );
  const isGood = ({ line, endLine }: Pick<AllowEntry, 'line' | 'endLine'>) =>
    !faults.some((fault) => (fault.line ?? 0) >= line && (fault.line ?? 0) <= endLine);
  return [...allowlist.entries, ...allowlist.pathBlocks].filter(isGood).map(sayingOf);
}

it('names lines of the file as it was, also behind a block that goes', () => {
  const text = `${GOOD}\n${anEntry()}\n${anEntry({ path: 'b.md' }, OTHER.toUpperCase())}`;
  expect(mended(text)).toEqual([
    '14 a block that stands twice, word for word',
    '23 capitals in a fingerprint',
  ]);
});
