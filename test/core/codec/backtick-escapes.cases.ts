import type { CodecCases } from '../../support/codec-cases.ts';

export const cases: CodecCases = {
  shows: [
    {
      title: 'an unquoted URL in PowerShell',
      written: 'iwr https://x/c?sv=1`&sr=b`&sig=a',
      plain: 'iwr https://x/c?sv=1&sr=b&sig=a',
    },
    { title: 'quotes', written: '"`"sv=1`&sig=a`""', plain: '""sv=1&sig=a""' },
  ],
  leaves: [
    { title: 'Markdown code', written: '`sv=1&sig=a` and `x`' },
    { title: "a line's continuation in PowerShell", written: 'azcopy copy `\n  a b' },
  ],
};
