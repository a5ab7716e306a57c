import type { CodecCases } from '../../support/codec-cases.ts';

export const cases: CodecCases = {
  shows: [
    { title: 'a line under it', written: '\x1b[4mjwt-sas eyJ\x1b[0m', plain: 'jwt-sas eyJ' },
    { title: 'a colour of many', written: '\x1b[1;38;5;208msig=a\x1b[m', plain: 'sig=a' },
    { title: 'the rest of the line erased', written: 'sig=a\x1b[K\n', plain: 'sig=a\n' },
  ],
  leaves: [
    { title: 'what moves the cursor', written: '\x1b[2Asig=a' },
    { title: 'the escape as it is spelled in a script', written: '\\033[4msig=a\\e[0m' },
  ],
};
