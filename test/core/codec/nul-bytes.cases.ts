import type { CodecCases } from '../../support/codec-cases.ts';

export const cases: CodecCases = {
  shows: [
    {
      title: 'a UTF-16 string in a binary file',
      written: '\x01\x02s\0v\0=\x001\0&\0s\0i\0g\0=\0a\0\x03',
      plain: '\x01\x02sv=1&sig=a\x03',
    },
    { title: 'big-endian, but for its first NUL', written: '\x01\0s\0i\0g\0=\0a', plain: '\x01\0sig=a' },
    { title: 'a key', written: 'K\0e\0y\0=\0a\0', plain: 'Key=a' },
  ],
  leaves: [
    { title: 'a plain string in a binary file', written: '\0\0\x01sig=a\0\0' },
    { title: 'NULs elsewhere', written: 'a\0b\0c\0' },
  ],
};
