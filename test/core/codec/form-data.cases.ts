import type { CodecCases } from '../../support/codec-cases.ts';

export const cases: CodecCases = {
  shows: [
    {
      title: 'fields between boundaries',
      written:
        '--b\r\nContent-Disposition: form-data; name="sv"\r\n\r\n1\r\n--b\r\nContent-Disposition: form-data; name="sig"\r\n\r\na\r\n--b--\r\n',
      plain: '&sv=1&sig=a\r\n--b--\r\n',
    },
    {
      title: 'further headers',
      written:
        '--b\nContent-Type: text/plain\nContent-Disposition: form-data; name=sig\nContent-Length: 1\n\na',
      plain: '&sig=a',
    },
  ],
  leaves: [
    {
      title: 'fields of other names',
      written: '--b\r\nContent-Disposition: form-data; name="file"; filename="sig"\r\n\r\na\r\n',
    },
    {
      title: 'the header in prose',
      written: 'Write `Content-Disposition: form-data; name="sig"` and the value.',
    },
  ],
};
