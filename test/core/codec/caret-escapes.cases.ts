import type { CodecCases } from '../../support/codec-cases.ts';

export const cases: CodecCases = {
  shows: [
    {
      title: 'a batch file',
      written: 'azcopy cp a https://x/c?sv=1^&sr=b^&sig=a',
      plain: 'azcopy cp a https://x/c?sv=1&sr=b&sig=a',
    },
    { title: 'a percent sign', written: 'sig=a^%2Bb', plain: 'sig=a%2Bb' },
    { title: 'a caret, once', written: 'sv=1^&sig=a^^b', plain: 'sv=1&sig=a^b' },
  ],
  leaves: [
    { title: 'an exponent', written: 'x^2 + y^2' },
    { title: 'a regular expression', written: '^sig=[a-z]+$' },
  ],
};
