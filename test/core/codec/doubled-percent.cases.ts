import type { CodecCases } from '../../support/codec-cases.ts';

export const cases: CodecCases = {
  shows: [
    {
      title: 'a batch file',
      written: 'se=2030-01-01T00%%3A00%%3A00Z&sig=a%%2Bb%%3D',
      plain: 'se=2030-01-01T00%3A00%3A00Z&sig=a%2Bb%3D',
    },
    { title: 'ConfigParser, in lower case', written: 'sig=a%%2bb%%3d', plain: 'sig=a%2bb%3d' },
  ],
  leaves: [
    { title: 'single ones', written: 'sig=a%2Bb%3D' },
    { title: 'a format', written: '%d%% of %s' },
  ],
};
