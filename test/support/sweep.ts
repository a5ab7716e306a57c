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
  return [...readingsOf(text)].flatMap((reading) => {
    const found: number[] = [];
    for (let at = 0; at + PIECE <= reading.length; at++) {
      if (pieces.has(reading.slice(at, at + PIECE))) found.push(at);
    }
    return found;
  });
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
