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
  ],
  leaves: [
    { title: 'a token on one line', written: 'one\nhttps://x/c?sv=1&sr=b\nthree' },
    { title: 'prose', written: 'a first line\nand a second' },
  ],
};
