import { encodeUtf8 } from '../text/utf8.ts';
import type { Codec } from './codec.ts';

const SINGLE: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '/': '/',
  '"': '"',
  "'": "'",
  '`': '`',
  '\\': '\\',
};

/**
 * What JSON and the string literals of programming languages escape: `\u0026`, `\x26`, `\046`, `\u{26}`, `\/`, `\"`.
 * JSON inside JSON is this codec twice.
 */
export const sourceEscapes: Codec = {
  id: 'source-escapes',
  // A backslash right before the name, in or behind the value, or before the slashes of a URL.
  shows: (text) => /\\\S{0,24}(?:sig|key)|(?:sig|key)\S{0,200}\\|:\\+\//i.test(text),
  pattern:
    /\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([0-7]{3})|([nrtbf/"'`\\]))/g,
  decode: ([, four, braced, eight, two, octal, single]) => {
    if (single !== undefined) return SINGLE[single];
    const code =
      octal === undefined
        ? Number.parseInt((four ?? braced ?? eight ?? two) as string, 16)
        : Number.parseInt(octal, 8);
    return code <= 0x10ffff ? encodeUtf8(code) : undefined;
  },
};
