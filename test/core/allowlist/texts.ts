/** Texts of allowlists for property tests: whole blocks, and lines as people slip when they write them by hand. */
import fc from 'fast-check';
import type { Allowlist, Exception } from '../../../src/core/allowlist/allowlist.ts';
import { sha256 } from '../../support/tokens.ts';
import { anEntry, aPathBlock, aPolicy } from './samples.ts';

const FINGERPRINTS = ['one', 'two', 'three'].map(sha256);

const blocks = fc.oneof(
  fc
    .record({
      fingerprint: fc.constantFrom(...FINGERPRINTS),
      path: fc.constantFrom('a.md', 'docs/b.md', 'docs/**/*.md'),
    })
    .map(({ fingerprint, path }) => anEntry({ path }, fingerprint)),
  fc.constantFrom(
    aPathBlock(),
    aPathBlock(['a/*.json', '!a/b.json']),
    aPathBlock(['a/b\\ ', 'c/reason: d']),
    aPolicy(),
  ),
);

const slips = fc.constantFrom(
  ...['', ' ', '\t', '# a comment', '  # an indented one', '\t# a tab', '#', '    # deep'],
  ...['version 1', 'version 2', 'policy', 'paths', 'allow', `allow ${FINGERPRINTS[0]}`, 'nonsense'],
  ...[`  allow ${FINGERPRINTS[1]}`, `allow  ${FINGERPRINTS[2]} `, `allow ${FINGERPRINTS[0]?.toUpperCase()}`],
  ...['  path: x.md', 'path: y.md', '\tpath: z.md', '  path:', '   reason: too deep', '  reviewer: bob-sec'],
  ...[
    '  match:',
    '    a/*.txt',
    '      b/*.txt',
    '    c/\\ ',
    '    d/  ',
    '  match: x',
    '  reviewers: @bob-sec',
  ],
  ...['  expires: 2027-01-10\r', '  ticket: \u200bX', '\u200b# hidden', '\ufeff', '  sees:\tx', 'policy\r'],
);

/** With a version mostly, and everything after it in any order. */
export const allowlistTexts: fc.Arbitrary<string> = fc
  .record({
    start: fc.constantFrom('version 1\n', 'version 1\n\n', '# why\nversion 1\n', '\ufeffversion 1\n', ''),
    parts: fc.array(
      fc.oneof(
        blocks,
        slips.map((line) => `${line}\n`),
        fc.constant('\n'),
      ),
      { maxLength: 14 },
    ),
    end: fc.constantFrom('', '\n', '# the end', '  ticket: no line end'),
  })
  .map(({ start, parts, end }) => start + parts.join('') + end);

/** What an allowlist says, without the lines on which it says it. */
export function meaningOf({ policy, entries, pathBlocks }: Allowlist) {
  const { line: _, ...rules } = policy;
  return { rules, entries: entries.map(sayingOf), pathBlocks: pathBlocks.map(sayingOf) };
}

export function sayingOf(exception: Exception) {
  return JSON.stringify(exception, (key, value) =>
    key === 'line' || key === 'endLine' ? undefined : (value as unknown),
  );
}
