import type { Codec } from './codec.ts';

/** PowerShell's escape character outside of quotes, `` `& ``, and before a `` `$ `` within them. */
export const backtickEscapes: Codec = {
  id: 'backtick-escapes',
  shows: (text) => SHOWN.test(text),
  pattern: /`([&?=%;"'$`(){}|<>#@, ])/g,
  decode: ([, character]) => character,
};

/** The sign between parameters or settings, a dollar sign in a path, or the blank behind a marker. */
const SHOWN = /`(?:&|;[A-Z]\w{3,24}=|(?<=\/`)\$\w|(?<=(?:Signature|GatewayKey|jwt-sas)`) [\w/+])/;
