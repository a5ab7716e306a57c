/**
 * Reading a secret's own text: how it is spelled, where it ends, and whether it is genuine-looking or a placeholder.
 * What this file returns as `text` is the secret; it goes no further than the digest.
 */
import { isOf, setOf } from '../text/character-set.ts';

export interface Secret {
  /** The canonical base64: percent-decoded, `+` and padding put back. */
  readonly text: string;
  /** Offset behind its last character in the text it was read from. */
  readonly end: number;
}

/** How a secret of a given size looks in base64. */
export interface Shape {
  /** Characters before the padding. */
  readonly length: number;
  readonly padding: '' | '=' | '==';
  /** `-` and `_` stand for `+` and `/`, as in URLs (RFC 4648 §5). */
  readonly forUrls: boolean;
  /** The bits left over in the last character are zero, so only some can stand there. */
  readonly last: RegExp;
  /** With fewer different characters it is a placeholder (contract §4). */
  readonly leastDistinct: number;
}

/** 32 bytes: the HMAC-SHA256 of a SAS, or a messaging key. */
export const SHAPE_44: Shape = {
  length: 43,
  padding: '=',
  forUrls: false,
  last: /[AEIMQUYcgkosw048]/,
  leastDistinct: 20,
};
/** 32 bytes as Logic Apps writes them: for URLs, without padding. */
export const SHAPE_43: Shape = { ...SHAPE_44, padding: '', forUrls: true };
/** 64 bytes: a storage account key, or API Management's HMAC-SHA512. */
export const SHAPE_88: Shape = {
  length: 86,
  padding: '==',
  forUrls: false,
  last: /[AQgw]/,
  leastDistinct: 24,
};

/**
 * Reads a secret of one shape at an offset, in any spelling seen on disk (raw, percent-encoded in either case, mixed,
 * `+` as a space, padding dropped), or `null` where none stands. Reads at most as many characters as the shape has.
 */
export function readSecret(text: string, at: number, shape: Shape): Secret | null {
  let value = '';
  let end = at;
  let spaces = false;
  while (value.length < shape.length) {
    const unit = unitAt(text, end);
    if (unit === null || unit.character === '=') return null;
    if (isOf(shape.forUrls ? NOT_FOR_URLS : ONLY_FOR_URLS, unit.character, 0)) return null;
    if (unit.character === ' ') spaces = true;
    value += unit.character === ' ' ? '+' : unit.character;
    end += unit.length;
  }
  let padding = '';
  while (padding.length < shape.padding.length) {
    const unit = unitAt(text, end);
    if (unit?.character !== '=') break;
    padding += '=';
    end += unit.length;
  }
  if (padding !== shape.padding || padding === '') {
    // A `key=value` splitter drops the padding whole. A space is a `+` only in what is otherwise complete, and a
    // value that goes on is no signature but the beginning of something longer.
    const next = unitAt(text, end);
    if (padding !== '' || spaces || (next !== null && next.character !== ' ')) return null;
  }
  const secret = value + shape.padding;
  return shape.last.test(value.slice(-1)) && !isPlaceholder(secret, shape) ? { text: secret, end } : null;
}

interface Unit {
  readonly character: string;
  readonly length: 1 | 3;
}

const BASE64 = setOf(/[A-Za-z0-9+/=_ -]/);
const NOT_FOR_URLS = setOf(/[+/ ]/);
const ONLY_FOR_URLS = setOf(/[-_]/);

/** One character of base64 of either alphabet, plain or percent-encoded; a space stands for a form-decoded `+`. */
function unitAt(text: string, at: number): Unit | null {
  if (isOf(BASE64, text, at)) return { character: text[at] as string, length: 1 };
  if (text[at] !== '%') return null;
  const hex = text.slice(at + 1, at + 3);
  if (!/^(?:2[bf0]|3[0-9d]|[46][1-9a-f]|[57][0-9a])$/i.test(hex)) return null;
  return { character: String.fromCharCode(Number.parseInt(hex, 16)), length: 3 };
}

/** What people write where a signature belongs: masks, alphabets, words (reference §10). */
function isPlaceholder(secret: string, shape: Shape): boolean {
  return (
    new Set(secret).size < shape.leastDistinct ||
    /(.)\1{7}/.test(secret) ||
    hasRunOfTen(secret) ||
    isReadable(secret) ||
    isCountedUp(secret)
  );
}

/** `ABCDEFGHIJ`, `0123456789`: ten neighbours in a row do not happen by chance. */
function hasRunOfTen(secret: string): boolean {
  let run = 1;
  for (let i = 1; i < secret.length; i++) {
    run = secret.charCodeAt(i) === secret.charCodeAt(i - 1) + 1 ? run + 1 : 1;
    if (run === 10) return true;
  }
  return false;
}

/** The base64 of a sentence such as "this is not a real signature!!!". */
function isReadable(secret: string): boolean {
  return bytesOf(secret).every((byte) => (byte >= 0x20 && byte < 0x7f) || byte === 0x0a);
}

/** Bytes 0, 1, 2, …: a test key. */
function isCountedUp(secret: string): boolean {
  const bytes = bytesOf(secret);
  return bytes.every((byte, index) => index === 0 || byte === (bytes[index - 1] as number) + 1);
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function bytesOf(base64: string): number[] {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of base64) {
    const value = ALPHABET.indexOf(character === '-' ? '+' : character === '_' ? '/' : character);
    if (value < 0) break;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes.push((bits >> held) & 0xff);
    }
  }
  return bytes;
}
