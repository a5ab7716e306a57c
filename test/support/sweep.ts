/**
 * Holds a text against every secret that the tests have made: no piece of twelve characters of any may stand in it, as
 * it is, percent-encoded, in JSON or HTML spelling, or in base64 at any alignment.
 */
import { madeSecrets } from './tokens.ts';

const PIECE = 12;

/** Where in the text a piece of a secret stands; the pieces themselves are not told. */
export function leaksIn(text: string, secrets: Iterable<string> = madeSecrets()): readonly number[] {
  const pieces = new Set<string>();
  for (const secret of secrets) for (const piece of piecesOf(secret)) pieces.add(piece);
  const sums = sumsOf(pieces);
  return [...readingsOf(text)].flatMap((reading) =>
    [...placesOf(reading, sums)].filter((at) => pieces.has(reading.slice(at, at + PIECE))),
  );
}

/** A rolling sum of twelve characters turns down nearly every place, since a piece of text for each takes minutes. */
const BASE = 0x01000193;
const OLDEST = Array.from({ length: PIECE }).reduce<number>((power) => Math.imul(power, BASE), 1);
const BITS = 24;

function sumsOf(pieces: Iterable<string>): Uint8Array {
  const known = new Uint8Array(1 << (BITS - 3));
  for (const piece of pieces) {
    let sum = 0;
    for (let at = 0; at < PIECE; at++) sum = (Math.imul(sum, BASE) + piece.charCodeAt(at)) | 0;
    const bit = placeOf(sum);
    known[bit >>> 3] = (known[bit >>> 3] as number) | (1 << (bit & 7));
  }
  return known;
}

function* placesOf(text: string, known: Uint8Array): Generator<number> {
  let sum = 0;
  for (let end = 0; end < text.length; end++) {
    sum = (Math.imul(sum, BASE) + text.charCodeAt(end)) | 0;
    if (end >= PIECE) sum = (sum - Math.imul(OLDEST, text.charCodeAt(end - PIECE))) | 0;
    const bit = placeOf(sum);
    if (((known[bit >>> 3] as number) & (1 << (bit & 7))) !== 0) yield end - PIECE + 1;
  }
}

function placeOf(sum: number): number {
  return Math.imul(sum, 0x9e3779b1) >>> (32 - BITS);
}

function piecesOf(secret: string): readonly string[] {
  const bare = secret.replace(/=+$/, '');
  const base64s = [0, 1, 2].map((before) => {
    const text = Buffer.from(' '.repeat(before) + bare).toString('base64');
    return text.slice(before === 0 ? 0 : 4, -4);
  });
  return [bare, ...base64s].flatMap((text) =>
    Array.from({ length: Math.max(0, text.length - PIECE + 1) }, (_, at) => text.slice(at, at + PIECE)),
  );
}

/** The text with each spelling undone: a piece that is spelled in any way then stands there plainly. */
function readingsOf(text: string): ReadonlySet<string> {
  const character = (_: string, code: string) => String.fromCharCode(Number.parseInt(code, 16));
  const percent = text.replace(/%([0-9a-f]{2})/gi, character);
  return new Set([
    text,
    percent,
    percent.replace(/%([0-9a-f]{2})/gi, character),
    text.replace(/\\u00([0-9a-f]{2})/gi, character).replaceAll('\\/', '/'),
    text
      .replace(/&#x([0-9a-f]{1,4});/gi, character)
      .replace(/&#(\d{1,5});/g, (_, code: string) => String.fromCharCode(Number(code))),
    text.replaceAll('-', '+').replaceAll('_', '/'),
  ]);
}
