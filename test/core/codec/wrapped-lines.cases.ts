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
    {
      title: 'the blank behind a marker',
      written: '"SharedAccessSignature\n  sr=a\\\n  b&sig=c',
      plain: '"SharedAccessSignature sr=ab&sig=c',
    },
    {
      title: 'an entry behind',
      written: 'url: >\n  ?sv=1\n  &sig=a\n  &skn=b\nc: 1',
      plain: 'url: >\n  ?sv=1&sig=a&skn=b\nc: 1',
    },
    {
      title: 'the end of an event',
      written: 'URL:?sv=1&s\r\n ig=a&skn=b\r\nEND:VEVENT',
      plain: 'URL:?sv=1&sig=a&skn=b\r\nEND:VEVENT',
    },
    {
      title: 'a connection string',
      written: 'HostName=a;SharedAccessKeyNam\ne=b\\\n;SharedAccessKey=c',
      plain: 'HostName=a;SharedAccessKeyName=b;SharedAccessKey=c',
    },
    { title: 'behind an apostrophe', written: "T(a='\\\nb')?sv=1&\\\nsig=a", plain: "T(a='b')?sv=1&sig=a" },
    { title: 'behind the mark of a key', written: 'abcAIoT\\\n=', plain: 'abcAIoT=' },
  ],
  leaves: [
    { title: 'a token on one line', written: 'one.\n\nhttps://x/c?sv=1&sr=b&sig=a\n\nthree' },
    { title: 'addresses one below the other', written: 'https://x/c?sv=1&sig=a\nhttps://y/c?sv=1&sig=b' },
    { title: 'conditions over lines', written: 'if (signed &&\n    keyed ||\n    other)' },
    { title: 'a title with its line', written: 'Signatures of keys\n==================\n' },
    { title: 'prose', written: 'a first line\nand a second' },
  ],
};
