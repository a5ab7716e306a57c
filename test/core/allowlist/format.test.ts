import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAllowlist, unformattable } from '../../../src/core/allowlist/format.ts';
import { parseAllowlist } from '../../../src/core/allowlist/parse.ts';
import { FINGERPRINT } from './samples.ts';
import { allowlistTexts, meaningOf } from './texts.ts';

const parse = (text: string) => parseAllowlist(text, '.sasignore');

describe('the canonical form', () => {
  it('is that of the example, which stays as it is', () => {
    const example = readFileSync(new URL('../../../.sasignore.example', import.meta.url), 'utf8');
    expect(formatAllowlist(example)).toBe(example);
  });

  it('has keys in order, one blank line between blocks, and comments with the line they stand above', () => {
    const written = `\ufeff
# ours

# how to read it
version  1
# about the policy
policy
  max-days:   30${'  '}
  # who
  # they are
  reviewers: @alice-sec\t
paths
  match:
    # recorded
    a/*.json

    !a/b.json
  expires: 2027-01-31
  # why
  reason: recorded


# left over


  # one more
allow  ${FINGERPRINT}
  ticket:

  # the end
  expires: 2027-01-10\r
  path: a.md
  # below all
# of nothing

`;
    expect(formatAllowlist(written)).toBe(`# ours

# how to read it
version 1

# about the policy
policy
  # who
  # they are
  reviewers: @alice-sec
  max-days: 30

paths
  # why
  reason: recorded
  expires: 2027-01-31
  match:
    # recorded
    a/*.json
    !a/b.json

# left over

  # one more
allow ${FINGERPRINT}
  path: a.md
  # the end
  expires: 2027-01-10
  ticket:
  # below all

# of nothing
`);
  });

  it.each([
    ['nothing', '', ''],
    ['blank lines', '\n \n', ''],
    ['comments alone', '# a\n\n\n# b', '# a\n\n# b\n'],
    ['no version', 'policy\n\n\n', 'policy\n\n\n'],
    ['another version', 'version 2\npolicy  \n', 'version 2\npolicy  \n'],
  ])('of %s', (_, text, expected) => {
    expect(formatAllowlist(text)).toBe(expected);
  });

  it.each([
    ['a line that cannot be read', '  expires: 2027-01-10\n   path: a.md\n  reason: x\n'],
    ['a key that is not known', '  expires: 2027-01-10\n  resaon: y\n  path: a.md\n'],
    ['a key said twice', '  expires: 2027-01-10\n  expires: 2027-01-11\n  path: a.md\n'],
    ['a line that is too long', `  expires: 2027-01-10\n  reason: ${'x'.repeat(5000)}\n  path: a.md\n`],
  ])('leaves a block with %s as it stands, and no other', (_, body) => {
    const text = `version 1\n\nallow ${FINGERPRINT}\n${body}\npolicy\n  max-days: 3\n  reviewers: @bob-sec\n`;
    expect(formatAllowlist(text)).toBe(
      text.replace(/( {2}max.*\n)( {2}rev.*\n)/, (_all, one: string, other: string) => other + one),
    );
    expect(unformattable(text)).toEqual([3]);
  });

  it('keeps a blank that a pattern means', () => {
    const text = 'version 1\npaths\n  match:\n    a/b\\ \n    c/d\\\\ \n';
    expect(formatAllowlist(text)).toContain('    a/b\\ \n    c/d\\\\\n');
  });
});

it('of any text says the same, and is its own canonical form', () => {
  fc.assert(
    fc.property(allowlistTexts, (text) => {
      const after = formatAllowlist(text);
      expect(meaningOf(parse(after))).toEqual(meaningOf(parse(text)));
      expect(formatAllowlist(after)).toBe(after);
      expect(
        after
          .match(/# .*/g)
          ?.map((line) => line.trim())
          .sort(),
      ).toEqual(
        text
          .match(/# .*/g)
          ?.map((line) => line.trim())
          .sort(),
      );
    }),
    { numRuns: 1000 },
  );
});
