import type { CodecCases } from '../../support/codec-cases.ts';

export const cases: CodecCases = {
  shows: [
    {
      title: 'JSON of Go, .NET and Windows PowerShell',
      written: 'sv=1\\u0026sig=a\\u002Bb',
      plain: 'sv=1&sig=a+b',
    },
    { title: 'hex in either case', written: 'sig\\u003da\\u003D', plain: 'sig=a=' },
    { title: 'two hex digits', written: 'sv=1\\x26sig=a\\x2fb', plain: 'sv=1&sig=a/b' },
    { title: 'octal', written: 'sv=1\\046sig=a', plain: 'sv=1&sig=a' },
    { title: 'a braced code point', written: 'sv=1\\u{26}sig=\\u{1F600}', plain: 'sv=1&sig=😀' },
    { title: 'eight hex digits', written: 'sv=1\\U00000026sig=\\U0001F600', plain: 'sv=1&sig=😀' },
    { title: "PHP's slashes", written: 'https:\\/\\/x\\/c?sv=1', plain: 'https://x/c?sv=1' },
    { title: 'quotes', written: '{\\"sig\\": \\"a\\"}', plain: '{"sig": "a"}' },
    { title: 'control characters', written: 'sig=\\"a\\nb\\rc\\td\\be\\ff', plain: 'sig="a\nb\rc\td\be\ff' },
    { title: 'a backslash, once', written: 'sig=a\\\\u0026', plain: 'sig=a\\u0026' },
    { title: 'words beyond ASCII', written: 'sig=\\u20ac', plain: 'sig=€' },
    { title: 'a lone surrogate, which means nothing', written: 'sig=\\ud800', plain: 'sig=\ufffd' },
    { title: 'a sign, wherever it stands', written: 'r=x\\u0026e=1\\u0026s=a', plain: 'r=x&e=1&s=a' },
    { title: 'a slash within base64', written: 'aB3aB3aB3aB3\\/x', plain: 'aB3aB3aB3aB3/x' },
    {
      title: "a sign by Python's name",
      written: 'sv=1\\N{AMPERSAND}sig\\N{EQUALS SIGN}a',
      plain: 'sv=1&sig=a',
    },
    {
      title: 'a quote behind part of a key',
      written: 'aB3aB3aB3aB3aB3a\\" \\\\\\n',
      plain: 'aB3aB3aB3aB3aB3a" \\\n',
    },
    { title: 'a quote before part of a key', written: '\\"aB3aB3aB3aB3aB3a', plain: '"aB3aB3aB3aB3aB3a' },
  ],
  leaves: [
    { title: 'a name that no signature needs', written: '\\N{SNOWMAN}sig' },
    { title: "a terminal's escapes", written: '\\033[1m\\x1b[0m and \\n' },
    { title: 'text without a backslash', written: 'sv=1&sig=a' },
    { title: 'too few digits', written: '\\u26 \\x2 \\u{} \\U0026' },
    { title: 'a code point beyond the last', written: '\\u{110000}' },
    { title: "a shell's escapes, which are another codec's", written: 'sv=1\\&sig=a' },
  ],
};
