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

/** What Python calls the signs of a SAS URL (Unicode's names). */
const NAMED: Readonly<Record<string, string>> = {
  AMPERSAND: '&',
  'EQUALS SIGN': '=',
  'PLUS SIGN': '+',
  SOLIDUS: '/',
  'PERCENT SIGN': '%',
  'QUESTION MARK': '?',
  COLON: ':',
};

/**
 * What JSON and the string literals of programming languages escape: `\u0026`, `\x26`, `\046`, `\u{26}`, `\/`, `\"`.
 * JSON inside JSON is this codec twice.
 */
export const sourceEscapes: Codec = {
  id: 'source-escapes',
  shows: (text) => text.includes('\\') && (SIGN.test(text) || NEAR.test(text)),
  pattern:
    /\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([0-7]{3})|N\{([A-Z ]{4,20})\}|([nrtbf/"'`\\]))/g,
  decode: ([, four, braced, eight, two, octal, name, single]) => {
    if (name !== undefined) return NAMED[name];
    if (single !== undefined) return SINGLE[single];
    const code =
      octal === undefined
        ? Number.parseInt((four ?? braced ?? eight ?? two) as string, 16)
        : Number.parseInt(octal, 8);
    return code <= 0x10ffff ? encodeUtf8(code) : undefined;
  },
};

/** A sign of ASCII by its number or its name: nobody writes one so by chance, so it may stand anywhere. */
const SIGN =
  /\\(?:u00[23][0-9a-f]|u\{0{0,4}[23][0-9a-f]\}|U000000[23][0-9a-f]|x[23][0-9a-f]|0[4-7][0-7]|N\{[A-Z])/i;
/**
 * Any other: right before a name, in or behind its value, before the slashes of a URL, beside a `/` in base64, or a quote
 * beside a stretch as long as part of a secret.
 */
const NEAR =
  /\\\S{0,24}(?:sig|key)|(?:sig|key)\S{0,200}\\|:\\{1,15}\/|\\\/(?=[A-Za-z0-9+]{12})|\\(?:(?<=[A-Za-z0-9+]{12}\\)\\{0,9}\/|(?<=[\w+/=&%]{14}\\)["'])|\\["'](?=[\w+/]{16})/i;
