import { encodeUtf8 } from '../text/utf8.ts';
import type { Codec } from './codec.ts';

/** The names that stand for a character of a SAS URL or of its quotes (HTML Living Standard, named character references). */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  AMP: '&',
  equals: '=',
  plus: '+',
  sol: '/',
  percnt: '%',
  quest: '?',
  colon: ':',
  quot: '"',
  QUOT: '"',
  apos: "'",
  lt: '<',
  LT: '<',
  gt: '>',
  GT: '>',
  num: '#',
};

/** `&amp;`, `&#38;` and `&#x26;`: XML, HTML attributes, feeds. Doubled ones are this codec twice. */
export const htmlEntities: Codec = {
  id: 'html-entities',
  shows: (text) =>
    /&(?:#x?[0-9a-f]{2,7}|amp|quot|apos|[lg]t|equals|plus|sol|percnt|quest|colon|num);/i.test(text),
  pattern: /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));/g,
  decode: ([, decimal, hex, name]) => {
    if (name !== undefined) return NAMED[name];
    const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
    return code <= 0x10ffff ? encodeUtf8(code) : undefined;
  },
};
