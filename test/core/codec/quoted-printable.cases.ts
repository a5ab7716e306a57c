import type { CodecCases } from '../../support/codec-cases.ts';

export const cases: CodecCases = {
  shows: [
    { title: 'mail', written: '?sv=3D1&sig=3Da%3D', plain: '?sv=1&sig=a%3D' },
    { title: 'a soft break', written: 'sv=3D1&si=\r\ng=3Da=\nb', plain: 'sv=1&sig=ab' },
    { title: 'a soft break behind blanks', written: 'sig=3Da= \t\r\nb', plain: 'sig=ab' },
    { title: 'in lower case', written: 'sig=3da=2bb', plain: 'sig=a+b' },
    {
      title: 'a soft break alone',
      written: 'jwt-sas eyJhbGciOiJIUzI1NiIsInR5cCI.=\neyJ',
      plain: 'jwt-sas eyJhbGciOiJIUzI1NiIsInR5cCI.eyJ',
    },
  ],
  leaves: [
    { title: 'a query string', written: 'sv=1&sig=a' },
    { title: 'a comparison', written: 'a == b' },
    { title: 'an assignment that goes on below', written: 'url =\n  "sig"' },
  ],
};
