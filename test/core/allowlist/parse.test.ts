import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../src/core/allowlist/allowlist.ts';
import { parseAllowlist } from '../../../src/core/allowlist/parse.ts';
import { aSasUrl, aStorageKey, sha256 } from '../../support/tokens.ts';
import { aFile, aFileWith, anEntry, aPathBlock, aPolicy, ENTRY, FINGERPRINT, told } from './samples.ts';

function parse(text: string) {
  return parseAllowlist(text, '.sasignore');
}

/** The one problem of a text, as a user reads it. */
function messageOf(text: string): string {
  const { problems } = parse(text);
  expect(problems).toHaveLength(1);
  return problems[0]!.message;
}

describe('a good file', () => {
  it('is read with the line of every field', () => {
    expect(parse(`# ours\n\nversion 1\n\n${anEntry({ ticket: 'SEC-1' })}`)).toEqual({
      path: '.sasignore',
      policy: DEFAULT_POLICY,
      pathBlocks: [],
      problems: [],
      entries: [
        {
          line: 5,
          endLine: 13,
          fingerprint: { text: FINGERPRINT, line: 5 },
          path: { text: ENTRY.path, line: 6 },
          sees: { text: ENTRY.sees, line: 7 },
          verdict: { text: ENTRY.verdict, line: 8 },
          reason: { text: ENTRY.reason, line: 9 },
          reviewer: { text: ENTRY.reviewer, line: 10 },
          reviewed: { text: ENTRY.reviewed, line: 11, day: Date.UTC(2026, 10, 20) },
          expires: { text: ENTRY.expires, line: 12, day: Date.UTC(2027, 0, 10) },
          ticket: { text: 'SEC-1', line: 13 },
        },
      ],
    });
  });

  it('keeps the patterns of a paths block in their order', () => {
    const { pathBlocks, problems } = parse(
      aFileWith(aPathBlock(['test/a/**', '!test/a/live/**', 'with blank.json'])),
    );
    expect(problems).toEqual([]);
    expect(pathBlocks).toMatchObject([
      {
        line: 2,
        endLine: 10,
        match: [
          { text: 'test/a/**', line: 8 },
          { text: '!test/a/live/**', line: 9 },
          { text: 'with blank.json', line: 10 },
        ],
      },
    ]);
  });

  it('has the policy it states, and the defaults for what it leaves out', () => {
    const policy = parse(
      aFileWith(aPolicy({ reviewers: '@a  @b-c', 'max-days': '30', 'warn-days': '0' })),
    ).policy;
    expect(policy).toEqual({
      ...DEFAULT_POLICY,
      line: 2,
      reviewers: ['@a', '@b-c'],
      maxDays: 30,
      warnDays: 0,
    });
  });

  it.each([
    ['nothing', ''],
    ['blank lines', '\n \n'],
    ['comments', '# one\n  # two'],
    ['a version alone', 'version 1'],
    ['comments and blank lines inside a block', aFileWith(anEntry().replace('\n', '\n  # why\n\n'))],
    ['no blank after the colon', aFileWith(anEntry().replace('path: ', 'path:'))],
    ['blanks at the end of lines', aFileWith(anEntry().replaceAll('\n', '  \n'))],
    ['no line feed at the end', aFileWith(anEntry()).trimEnd()],
  ])('may hold %s', (_, text) => {
    expect(parse(text).problems).toEqual([]);
  });
});

describe('a bad line', () => {
  const after = (line: string) => parse(aFile(anEntry(), `${line}\n`));

  it.each([
    ['  expirse: 2027-01-31', '12 unknown-key'],
    ['  match:', '12 unknown-key'],
    ['  reviewers: @eve', '12 unknown-key'],
    ['  path: other.md', '12 duplicate'],
    [' ticket: SEC-1', '12 unreadable-line'],
    ['   ticket: SEC-1', '12 unreadable-line'],
    ['\tticket: SEC-1', '12 unreadable-line'],
    ['ticket: SEC-1', '12 unreadable-line'],
    ['expires: 2099-01-01', '12 unreadable-line'],
    ['  ticket SEC-1', '12 unreadable-line'],
    ['  : SEC-1', '12 unreadable-line'],
    ['    test/**', '12 unreadable-line'],
    ['alow 1234', '12 unreadable-line'],
    ['paths test/', '12 unreadable-line'],
    ['policy strict', '12 unreadable-line'],
    ['version 1', '12 duplicate'],
    ['policy', '12 duplicate'],
  ])('%j gives %s', (line, expected) => {
    expect(told(after(line).problems).filter((one) => !one.includes('stray'))).toEqual([expected]);
  });

  it.each([
    ['an unknown block', 'alow 1234\n  path: x\n  expires: 2099-01-01\n'],
    ['a second policy', 'policy\n  reviewers: @eve\n  max-days: 9999\n'],
    ['a misplaced paths', 'paths x\n'],
    ['an indented allow', anEntry({}, sha256('two')).replace('allow', '  allow')],
  ])('of %s never falls to the block before it', (_, block) => {
    const [first, second] = [parse(aFile(anEntry())), parse(aFile(anEntry(), block))];
    expect(second.entries).toEqual(first.entries);
    expect(second.policy).toEqual(first.policy);
    expect(second.problems).toHaveLength(1);
  });

  it('of a block that begins with an indented line is one problem, whatever follows', () => {
    expect(told(parse('version 1\n  path: x\n  sees: y\n').problems)).toEqual(['2 unreadable-line']);
  });

  it.each([
    ['  match: test/**', '7 unreadable-line'],
    ['  match:\n      test/**', '8 unreadable-line'],
    ['  match:\n  test/**', '8 unreadable-line'],
    ['  match:\n    test/a\n  ticket: x\n    test/b', '9 unknown-key,10 unreadable-line'],
    ['  match:\n    test/a\n  match:\n    test/b', '9 duplicate'],
  ])('below match, as in %j, gives %s', (lines, expected) => {
    const block = aPathBlock([]).replace('  match:\n', '');
    expect(told(parse(aFileWith(`${block}${lines}\n`)).problems).join()).toBe(expected);
  });

  it('is explained with what was expected and a line that is right', () => {
    expect(messageOf(aFile(anEntry(), '  expirse: 2027-01-31\n'))).toBe(
      '`expirse` is no key of `allow`. Its keys are path, sees, verdict, reason, reviewer, reviewed, expires, ticket. Example: expires: 2027-01-31',
    );
    expect(messageOf(aFile('alow 1234\n'))).toBe(
      'No block begins with `alow 1234`. Blocks are `policy`, `paths`, and `allow` with a fingerprint, at the left edge. Example: allow 9fd65fc9a70fd43787447e42b607a6fe2e233ea87bb1fa65bb971192fdb2104b',
    );
    expect(messageOf(aFile(anEntry(), '  ticket SEC-1\n'))).toBe(
      'Expected two spaces, a key, a colon and its value; patterns stand four spaces in, below `match:`. Example: path: docs/tutorial/download.md',
    );
  });
});

describe('the version', () => {
  it.each([
    [
      'policy\n',
      '1 missing-version',
      'The file must begin with its version. Nothing in it is in force. Example: version 1',
    ],
    [
      '# x\n\nversion: 1\n',
      '3 missing-version',
      'The file must begin with its version. Nothing in it is in force. Example: version 1',
    ],
    [
      'version 1 2\n',
      '1 missing-version',
      'The file must begin with its version. Nothing in it is in force. Example: version 1',
    ],
    [
      'version 2\n',
      '1 unknown-version',
      'The version is `2`. Only version 1 is known here, so nothing in the file is in force. Example: version 1',
    ],
  ])('%j gives %s', (start, expected, message) => {
    const allowlist = parse(`${start}${aPolicy()}${anEntry()}`);
    expect(told(allowlist.problems)).toEqual([expected]);
    expect(allowlist.problems[0]!.message).toBe(message);
    expect(allowlist).toMatchObject({ entries: [], pathBlocks: [], policy: DEFAULT_POLICY });
  });
});

describe('a policy value', () => {
  it.each([
    ['max-days', '3O'],
    ['max-days', ''],
    ['max-days', '0'],
    ['max-days', '-1'],
    ['max-days', '10000'],
    ['max-days', '9e3'],
    ['max-days-critical', '1.5'],
    ['warn-days', 'two'],
    ['approvals-critical', '0'],
  ])('%s: %s is refused, and the default counts', (key, value) => {
    const { policy, problems } = parse(aFileWith(aPolicy({ [key]: value })));
    expect(told(problems)).toEqual(['4 bad-policy-value']);
    expect(policy).toEqual({ ...DEFAULT_POLICY, line: 2, reviewers: ['@alice-sec', '@bob-sec'] });
  });

  it('is explained', () => {
    expect(messageOf(aFileWith(aPolicy({ 'max-days': '3O' })))).toBe(
      '`max-days` is `3O`. Expected a whole number from 1 to 9999; 90 counts instead. Example: max-days: 90',
    );
    expect(messageOf(aFileWith(aPolicy({ 'warn-days': '' })))).toBe(
      '`warn-days` is empty. Expected a whole number from 0 to 9999; 14 counts instead. Example: max-days: 90',
    );
  });

  it.each(['bob', '@', '@-bob', '@a,', '@a/b', `@${'a'.repeat(40)}`])(
    'reviewer %s is refused, the others stay',
    (login) => {
      const { policy, problems } = parse(aFileWith(aPolicy({ reviewers: `@alice-sec ${login} @bob-sec` })));
      expect(told(problems)).toEqual(['3 bad-policy-value']);
      expect(policy.reviewers).toEqual(['@alice-sec', '@bob-sec']);
    },
  );
});

describe('characters', () => {
  it.each([
    [
      'a byte-order mark',
      '\ufeff',
      '1 stray-character',
      'The file begins with a byte-order mark. Save it as UTF-8 without one.',
    ],
    [
      'a right-to-left override',
      '\u202e',
      '8 stray-character',
      'The line holds a character that cannot be seen, U+202E. Use only characters that a reviewer can see, and spaces.',
    ],
    [
      'a zero-width space',
      '\u200b',
      '8 stray-character',
      'The line holds a character that cannot be seen, U+200B. Use only characters that a reviewer can see, and spaces.',
    ],
    [
      'an escape',
      '\u001b',
      '8 stray-character',
      'The line holds a character that cannot be seen, U+001B. Use only characters that a reviewer can see, and spaces.',
    ],
    [
      'a lone CR',
      '\r',
      '8 stray-character',
      'The line holds a character that cannot be seen, U+000D. Use only characters that a reviewer can see, and spaces.',
    ],
    [
      'a tab',
      '\t',
      '8 stray-character',
      'The line holds a character that cannot be seen, U+0009. Use only characters that a reviewer can see, and spaces.',
    ],
    [
      'a filler',
      '\u3164',
      '8 stray-character',
      'The line holds a character that cannot be seen, U+3164. Use only characters that a reviewer can see, and spaces.',
    ],
    [
      'a tag',
      '\u{e0041}',
      '8 stray-character',
      'The line holds a character that cannot be seen, U+E0041. Use only characters that a reviewer can see, and spaces.',
    ],
    [
      'what was not UTF-8',
      '\ufffd',
      '8 stray-character',
      'The line holds a character that cannot be seen, U+FFFD. Use only characters that a reviewer can see, and spaces.',
    ],
  ])('%s is a fault', (_, character, expected, message) => {
    const text = aFile(anEntry({ ticket: 'SEC-1' }));
    const { problems } = parse(
      expected.startsWith('1 ') ? character + text : text.replace('public data', `public${character} data`),
    );
    expect(told(problems)).toContain(expected);
    expect(problems[0]!.message).toContain(message);
  });

  it('of Windows line ends are one fault, and the rest is read all the same', () => {
    const unix = parse(aFile(anEntry(), aPathBlock()));
    const windows = parse(aFile(anEntry(), aPathBlock()).replaceAll('\n', '\r\n'));
    expect(told(windows.problems)).toEqual(['1 stray-character']);
    expect(windows.problems[0]!.message).toBe(
      'Lines end with CR LF here. Save the file with LF alone. Write: the same lines with LF; in .gitattributes `.sasignore text eol=lf` keeps it so.',
    );
    expect({ ...windows, problems: [] }).toEqual(unix);
  });

  it('of one Windows line end are told with its line', () => {
    expect(told(parse(aFile(anEntry().replace('medium\n', 'medium\r\n'))).problems)).toEqual([
      '6 stray-character',
    ]);
  });

  it('of other scripts are welcome', () => {
    expect(
      parse(aFile(anEntry({ reason: 'öffentliche Daten für das Lehrbuch, 公開データ' }))).problems,
    ).toEqual([]);
    expect(parse(aFile(anEntry({ reason: '⚠️ demo data, for the book that is 📖' }))).problems).toEqual([]);
  });

  it('past the longest line are cut off, and the line is a fault', () => {
    const { problems, entries } = parse(aFile(anEntry({ ticket: 'x '.repeat(5000) })));
    expect(told(problems)).toEqual(['12 unreadable-line']);
    expect(problems[0]!.message).toContain('The line is longer than 4096 characters.');
    expect(entries[0]!.ticket!.text.length).toBeLessThan(4096);
  });
});

describe('the text of a token', () => {
  const places: readonly (readonly [string, (secret: string) => string])[] = [
    ['in a reason', (secret) => aFile(anEntry({ reason: `this one is public: ${secret}` }))],
    ['in a comment', (secret) => aFile(`# ${secret}\n`)],
    ['in place of the fingerprint', (secret) => aFile(`allow ${secret}\n`)],
    ['as a key', (secret) => aFile(anEntry(), `  ${secret}: x\n`)],
    ['as a reviewer', (secret) => aFileWith(aPolicy({ reviewers: secret }))],
    ['as a number', (secret) => aFileWith(aPolicy({ 'max-days': secret }))],
    ['as a block', (secret) => aFile(`${secret}\n`)],
    ['as the version', (secret) => `version ${secret}\n`],
  ];
  const secrets: readonly (readonly [string, string])[] = [
    ['a SAS', aSasUrl()],
    ['a SAS encoded twice', encodeURIComponent(aSasUrl())],
    ['a storage key', aStorageKey()],
    ['an encoded storage key', encodeURIComponent(aStorageKey())],
  ];

  for (const [what, secret] of secrets) {
    it.each(places)(`(${what}) is found %s and never repeated`, (_, fileWith) => {
      const { problems } = parse(fileWith(secret));
      expect(problems.map(({ code }) => code)).toContain('token-inside');
      const output = JSON.stringify(problems);
      const pieces = (secret.match(/[A-Za-z0-9]{5,}/g) ?? []).filter(
        (piece) => /[A-Z]/.test(piece) && /[0-9]/.test(piece),
      );
      expect(pieces.length).toBeGreaterThan(1);
      for (const piece of pieces) expect(output).not.toContain(piece);
    });
  }
});

describe('whatever the text', () => {
  it('parsing never throws, and every problem has a line of the text', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'version 1',
        'policy',
        'paths',
        '  match:',
        '    a/**',
        `allow ${FINGERPRINT}`,
        '  path: x',
        '# x',
        '',
      ),
      fc
        .tuple(fc.constantFrom('  ', '', '    '), fc.string(), fc.constantFrom(':', ': ', ''), fc.string())
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), fc.boolean(), (lines, ending, versioned) => {
        const text = (versioned ? ['version 1', ...lines] : lines).join(ending);
        const count = text.split('\n').length;
        for (const problem of parse(text).problems) {
          expect(problem.line).toBeGreaterThanOrEqual(1);
          expect(problem.line).toBeLessThanOrEqual(count);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a bad line leaves every good entry as it was', () => {
    const blocks = ['one', 'two', 'three'].map((seed) => anEntry({}, sha256(seed)));
    const good = parse(aFile(...blocks)).entries.map((entry) => entry.fingerprint.text);
    const badLine = fc.string().filter((line) => !/^(\s*#|\s*$|policy|paths|allow|version)/.test(line));
    fc.assert(
      fc.property(badLine, fc.nat(23), (bad, at) => {
        const lines = blocks.join('').trimEnd().split('\n');
        lines.splice(at + 1, 0, bad.replaceAll('\n', ' '));
        const read = parse(aFile(lines.join('\n')));
        expect(read.entries.map((entry) => entry.fingerprint.text)).toEqual(good);
        const hit = Math.floor(at / 8);
        for (const [index, entry] of read.entries.entries()) {
          if (index !== hit) expect(entry.expires?.text).toBe(ENTRY.expires);
        }
      }),
    );
  });

  it('a large file takes time in proportion', () => {
    const time = (size: number) => {
      const text = aFile(
        ...Array.from({ length: size }, (_, number) => anEntry({ oops: 'x' }, sha256(String(number)))),
      );
      const start = performance.now();
      expect(parse(text).entries).toHaveLength(size);
      return performance.now() - start;
    };
    time(500);
    expect(time(8000)).toBeLessThan(5000);
  });
});
