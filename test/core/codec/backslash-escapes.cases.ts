import type { CodecCases } from '../../support/codec-cases.ts';

export const cases: CodecCases = {
  shows: [
    {
      title: 'an unquoted URL in a shell',
      written: 'curl https://x/c\\?sv\\=1\\&sig\\=a',
      plain: 'curl https://x/c?sv=1&sig=a',
    },
    { title: 'only the ampersands', written: 'https://x/c?sv=1\\&sig=a', plain: 'https://x/c?sv=1&sig=a' },
    {
      title: 'Java properties',
      written: 'azure.sas=sv\\=1&se\\=2030-01-01T00\\:00\\:00Z&sig\\=a',
      plain: 'azure.sas=sv=1&se=2030-01-01T00:00:00Z&sig=a',
    },
    { title: 'cron', written: 'sig=a\\%2Bb\\%3D', plain: 'sig=a%2Bb%3D' },
    { title: 'LaTeX', written: 'sv=1\\&sig=a\\%2Bb\\_c', plain: 'sv=1&sig=a%2Bb_c' },
    { title: 'Markdown', written: 'sig=a\\_b\\_c-d', plain: 'sig=a_b_c-d' },
    { title: 'a connection string', written: 'Name=a\\;Keys=b', plain: 'Name=a;Keys=b' },
    { title: 'the blank behind a marker', written: 'jwt-sas\\ eyJ', plain: 'jwt-sas eyJ' },
    {
      title: 'a dollar sign in a path',
      written: 'modules/\\$edgeAgent&sig=a',
      plain: 'modules/$edgeAgent&sig=a',
    },
    { title: "what else a shell's words hold", written: "a\\*b\\'c\\|\\?sig=a", plain: "a*b'c|?sig=a" },
    { title: "LaTeX's accents", written: 'a\\~{}b\\^{}c\\&sig=a', plain: 'a~b^c&sig=a' },
  ],
  leaves: [
    { title: 'a Windows path', written: 'C:\\users\\sig\\key.txt' },
    { title: "letters and digits, which are the source escapes'", written: '\\u0026\\x26\\n' },
    { title: 'text without a backslash', written: 'sv=1&sig=a' },
    { title: "the end of find's command", written: 'find . -exec sig {} \\;\n' },
  ],
};
