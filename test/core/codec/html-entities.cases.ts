import type { CodecCases } from '../../support/codec-cases.ts';

export const cases: CodecCases = {
  shows: [
    { title: 'XML', written: 'sv=1&amp;sig=a', plain: 'sv=1&sig=a' },
    { title: 'decimal', written: 'sv=1&#38;sig=a&#43;b', plain: 'sv=1&sig=a+b' },
    { title: 'hexadecimal, in either case', written: 'sv=1&#x26;sig=a&#X2B;b&#x2f;', plain: 'sv=1&sig=a+b/' },
    { title: 'leading zeros', written: 'sv=1&#0038;sig=a', plain: 'sv=1&sig=a' },
    { title: 'quotes', written: '&quot;sig&quot;: &apos;a&apos;', plain: `"sig": 'a'` },
    {
      title: 'the signs of a query string',
      written: 'sv&equals;1&amp;sig&equals;a&plus;b&sol;c',
      plain: 'sv=1&sig=a+b/c',
    },
    { title: 'only one of two layers', written: 'sv=1&amp;amp;sig=a', plain: 'sv=1&amp;sig=a' },
    { title: 'beyond ASCII', written: 'sig=&#8364;&#x1F600;', plain: 'sig=€😀' },
    { title: 'beside a bare &', written: 'sv=1&sr=b&amp;sig=a', plain: 'sv=1&sr=b&sig=a' },
    { title: 'a sign, wherever it stands', written: 'r=x&amp;e=1&amp;s=a&#43;b', plain: 'r=x&e=1&s=a+b' },
  ],
  leaves: [
    { title: 'a bare query string', written: 'sv=1&sig=a' },
    { title: 'parameters named like an entity', written: '?amp=1&lt=2&sig=a' },
    { title: 'names that no signature needs', written: '&eacute;&nbsp;&unknown;' },
    { title: 'a code point beyond the last', written: '&#1114112;' },
  ],
};
