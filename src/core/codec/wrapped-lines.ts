import type { Codec } from './codec.ts';

/**
 * A token broken over lines: YAML folding, terminals and mail that wrap at a column, PowerShell's `Format-List`, a patch
 * or a quotation with a mark before each line. The break and what leads the next line are left out; joining lines that
 * do not belong together makes no token out of none.
 */
export const wrappedLines: Codec = {
  id: 'wrapped-lines',
  shows: (text) => BROKEN.test(text),
  pattern: /(?<=[\w%=&?+/\\:.,-])[ \t]{0,8}\r?\n(?:[ \t]|(?:[>|#*+-]|\/\/)[ \t]){0,120}(?=[\w%=&?+/\\:.,-])/g,
  decode: () => '',
};

/** The line begins within a query string, or ends within a value or before a further parameter has ended. */
const BROKEN =
  /^[ \t>|#*]{0,120}[\w%:+/.-]{0,120}[&?=]\S{0,2000}sig|^[ \t>|#*+/-]{0,120}[?&]?sig|(?:sig|key)\W{1,4}[\w%+/\\]{0,84}\s{0,8}$|sig=[\w%+/=]{43,130}&\S{0,1500}$/im;
