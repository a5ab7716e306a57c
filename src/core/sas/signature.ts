/**
 * Reading a secret's own text: how it is spelled, where it ends, and whether it is genuine-looking or a placeholder.
 * What this file returns as `text` is the secret; it goes no further than the digest.
 */
import { decodePercent } from './percent.ts';

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
  readonly last: string;
  /** With fewer different characters it is a placeholder (contract §4). */
  readonly leastDistinct: number;
}

/** 32 bytes: the HMAC-SHA256 of a SAS, or a messaging key. */
export const SHAPE_44: Shape = {
  length: 43,
  padding: '=',
  forUrls: false,
  last: 'AEIMQUYcgkosw048',
  leastDistinct: 20,
};
/** 32 bytes as Logic Apps writes them: for URLs, without padding. */
export const SHAPE_43: Shape = { ...SHAPE_44, padding: '', forUrls: true };
/** 64 bytes: a storage account key, or API Management's HMAC-SHA512. */
export const SHAPE_88: Shape = {
  length: 86,
  padding: '==',
  forUrls: false,
  last: 'AQgw',
  leastDistinct: 24,
};

/** Whether a secret of any shape could stand at an offset: asked before it is read in one shape after another. */
export function mayBeSecret(text: string, at: number): boolean {
  IN_SECRETS.lastIndex = at;
  return IN_SECRETS.test(text);
}

const IN_SECRETS = new RegExp(`[\\w+/% -]{${SHAPE_43.length}}`, 'y');

/**
 * Reads a secret of one shape at an offset, in any spelling seen on disk (raw, percent-encoded in either case, mixed,
 * `+` as a space, padding dropped whole or by half), or `null` where none stands. Reads hardly more characters than the
 * shape has, and most of what is none is turned down by a character before a text is made of it.
 */
export function readSecret(text: string, at: number, shape: Shape): Secret | null {
  const alphabet = shape.forUrls ? FOR_URLS : PLAIN | SPACE;
  // Past the end of a text its characters are no numbers, and an engine that has seen one reads all of them slowly.
  if (text.length - at < shape.length) return null;
  let end = at;
  let asItStands = true;
  let spaces = false;
  let last = 0;
  for (let length = 0; length < shape.length; length++) {
    last = text.charCodeAt(end);
    let width = 1;
    if (last === PERCENT) {
      width = widthAt(text, end);
      last = codeAt(text, end);
    }
    const part = last < 128 ? (PARTS[last] as number) & alphabet : 0;
    if (part === 0) return null;
    if (part === SPACE) spaces = true;
    if (width !== 1 || part === SPACE) asItStands = false;
    end += width;
  }
  if (!shape.last.includes(String.fromCharCode(last))) return null;
  const valueEnd = end;
  let padding = 0;
  while (padding < shape.padding.length && codeAt(text, end) === EQUALS) {
    padding++;
    end += widthAt(text, end);
  }
  // A `key=value` splitter drops the padding whole or by half. A space is a `+` only in what is otherwise complete.
  if ((padding < shape.padding.length || padding === 0) && (spaces || goesOn(text, end, shape))) return null;
  const written = text.slice(at, valueEnd);
  const value = asItStands ? written : decodePercent(written).replaceAll(' ', '+');
  const secret = value + shape.padding;
  return isPlaceholder(secret, shape) ? null : { text: secret, end };
}

/** The parts of the alphabets; a character is in one of them or in none. */
const PLAIN = 1;
const FOR_URLS = 2;
/** Letters and digits are in both alphabets; a space stands for a form-decoded `+`. */
const BOTH = PLAIN | FOR_URLS;
const SPACE = 4;
const PARTS: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z0-9]/.test(character)) return BOTH;
  if (/[+/]/.test(character)) return PLAIN;
  if (/[-_]/.test(character)) return FOR_URLS;
  return character === ' ' ? SPACE : 0;
});

const PERCENT = 0x25;
const EQUALS = 0x3d;

/** The character at an offset, plain or percent-encoded; NaN at the end. */
function codeAt(text: string, at: number): number {
  return widthAt(text, at) === 3 ? hexAt(text, at + 1) * 16 + hexAt(text, at + 2) : text.charCodeAt(at);
}

function widthAt(text: string, at: number): 1 | 3 {
  return text.charCodeAt(at) === PERCENT && hexAt(text, at + 1) < 16 && hexAt(text, at + 2) < 16 ? 3 : 1;
}

/** 16 and more for what is no hexadecimal digit. */
function hexAt(text: string, at: number): number {
  return HEX[text.charCodeAt(at)] ?? 16;
}

const HEX: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const value = '0123456789abcdef'.indexOf(String.fromCharCode(code).toLowerCase());
  return value < 0 ? 16 : value;
});

/**
 * Whether a value of which padding is missing goes on: then it is no signature but the beginning of something longer.
 * A lone `-` or `_` behind plain base64 is the mark of a sentence or of a masked `=`.
 */
function goesOn(text: string, end: number, shape: Shape): boolean {
  let at = end;
  if (!shape.forUrls) while (at - end < 2 && ((PARTS[codeAt(text, at)] ?? 0) & BOTH) === FOR_URLS) at++;
  const next = codeAt(text, at);
  return next === EQUALS || ((PARTS[next] ?? 0) & BOTH) !== 0;
}

/** What people write where a signature belongs: masks, alphabets, words (reference §10). */
function isPlaceholder(secret: string, shape: Shape): boolean {
  return hasTooFew(secret, shape.leastDistinct) || hasRun(secret) || hasPlainBytes(bytesOf(secret));
}

export function hasTooFew(secret: string, least: number): boolean {
  // One bit a character, in four words of 32.
  const seen = [0, 0, 0, 0];
  let distinct = 0;
  for (let at = 0; at < secret.length; at++) {
    const code = secret.charCodeAt(at);
    const bit = 1 << (code & 31);
    const word = seen[code >> 5] as number;
    if ((word & bit) !== 0) continue;
    seen[code >> 5] = word | bit;
    distinct++;
  }
  return distinct < least;
}

const LONGEST_SAME = 7;
const LONGEST_COUNTED = 9;

/** `XXXXXXXX`, `ABCDEFGHIJ`, `0123456789`: so many equals or neighbours in a row do not happen by chance. */
function hasRun(secret: string): boolean {
  let same = 1;
  let counted = 1;
  for (let at = 1; at < secret.length; at++) {
    const step = secret.charCodeAt(at) - secret.charCodeAt(at - 1);
    same = step === 0 ? same + 1 : 1;
    counted = step === 1 ? counted + 1 : 1;
    if (same > LONGEST_SAME || counted > LONGEST_COUNTED) return true;
  }
  return false;
}

/** The base64 of a sentence such as "this is not a real signature!!!", or of a test key's bytes 0, 1, 2, …. */
function hasPlainBytes(bytes: readonly number[]): boolean {
  return (
    bytes.every((byte) => (byte >= 0x20 && byte < 0x7f) || byte === 0x0a) ||
    bytes.every((byte, index) => index === 0 || byte === (bytes[index - 1] as number) + 1)
  );
}

const VALUES: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code).replace('-', '+').replace('_', '/');
  const value = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.indexOf(character);
  return value < 0 ? 64 : value;
});

/** The bytes of base64 of either alphabet, up to its padding or to what is none. */
export function bytesOf(base64: string): number[] {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (let at = 0; at < base64.length; at++) {
    const value = VALUES[base64.charCodeAt(at)] ?? 64;
    if (value === 64) break;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes.push((bits >> held) & 0xff);
    }
  }
  return bytes;
}
