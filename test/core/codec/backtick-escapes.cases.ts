import type { CodecCases } from '../../support/codec-cases.ts';

export const cases: CodecCases = {
  shows: [
    {
      title: 'an unquoted URL in PowerShell',
      written: 'iwr https://x/c?sv=1`&sr=b`&sig=a',
      plain: 'iwr https://x/c?sv=1&sr=b&sig=a',
    },
    { title: 'quotes', written: '"`"sv=1`&sig=a`""', plain: '""sv=1&sig=a""' },
    { title: 'brackets', written: 'T`(a`,b`)?sv=1`&sig=a', plain: 'T(a,b)?sv=1&sig=a' },
    { title: 'a connection string', written: 'Name=a`;Keys=b', plain: 'Name=a;Keys=b' },
    { title: 'the blank behind a marker', written: 'jwt-sas` eyJ', plain: 'jwt-sas eyJ' },
    { title: 'a dollar sign in a path', written: '"modules/`$edgeAgent"', plain: '"modules/$edgeAgent"' },
  ],
  leaves: [
    { title: 'Markdown code', written: '`sv=1&sig=a` and `x`' },
    { title: "a line's continuation in PowerShell", written: 'azcopy copy `\n  a b' },
    { title: "the end of JavaScript's template", written: '`sig=a`;return b' },
  ],
};
