import type { CodecCases } from '../../support/codec-cases.ts';

export const cases: CodecCases = {
  shows: [
    {
      title: 'YAML, folded',
      written: 'url: >\n  https://x/c?sv=1\n  &sig=a',
      plain: 'url: >\n  https://x/c?sv=1&sig=a',
    },
    {
      title: 'a terminal that wraps',
      written: '  : https://x/c?sv=1&sr=b&s\r\n    ig=a&sig=b',
      plain: '  : https://x/c?sv=1&sr=b&sig=a&sig=b',
    },
    { title: 'a quotation', written: '> https://x/c?sv=1\n> &sig=a', plain: '> https://x/c?sv=1&sig=a' },
    { title: 'a patch', written: '+ https://x/c?sv=1\n+ &sig=a', plain: '+ https://x/c?sv=1&sig=a' },
    { title: 'a shell', written: 'https://x/c?sv=1&\\\n  sig=a', plain: 'https://x/c?sv=1&sig=a' },
    { title: 'a batch file', written: 'https://x/c?sv=1&^\r\nsig=a', plain: 'https://x/c?sv=1&sig=a' },
    { title: 'PowerShell', written: 'https://x/c?sv=1`\r\n&sig=a', plain: 'https://x/c?sv=1&sig=a' },
    { title: 'a shell, within an escape', written: '?sv=1\\u00\\\n26sig=a', plain: '?sv=1\\u0026sig=a' },
    {
      title: 'comments',
      written: '// ?sv=1\n// &sr=b\n# &sp=r\n -- &sig=a',
      plain: '// ?sv=1&sr=b&sp=r&sig=a',
    },
    { title: 'remarks', written: 'REM ?sv=1\r\nREM &sig=a', plain: 'REM ?sv=1&sig=a' },
    { title: 'an answer to an answer', written: '> > ?sv=1\n> > &sig=a', plain: '> > ?sv=1&sig=a' },
    { title: 'a box', written: '│ ?sv=1&s │\n│ ig=a │', plain: '│ ?sv=1&sig=a │' },
    { title: "Haskell's gap", written: '"?sv=1\\\n  \\&sig=a"', plain: '"?sv=1&sig=a"' },
    { title: 'signs of base64 that begin a line', written: '&sig=ab\n+c\n/d', plain: '&sig=ab+c/d' },
  ],
  leaves: [
    { title: 'a token on one line', written: 'one.\n\nhttps://x/c?sv=1&sr=b&sig=a\n\nthree' },
    { title: 'addresses one below the other', written: 'https://x/c?sv=1&sig=a\nhttps://y/c?sv=1&sig=b' },
    { title: 'conditions over lines', written: 'if (signed &&\n    keyed ||\n    other)' },
    { title: 'a title with its line', written: 'Signatures of keys\n==================\n' },
    { title: 'prose', written: 'a first line\nand a second' },
  ],
};
