/**
 * How plainly a stretch of text is written. Of two views that show the same fields the one with less of another layer left
 * in it is the better: `https:\/\/`, `00%%3A00`, `''NL''`, `$$edgeAgent`, `KEY=3D`.
 */

/** Characters by which another layer goes on; a token that is cut short at one was not written for this view. */
const ESCAPES: ReadonlySet<string> = new Set(['\\', '`', '^', ';']);

/** How many signs of another layer stand in a text: what doubles a character, or an escape's own beginning. */
export function signsOfLayersIn(text: string): number {
  return ['%%', "''", '$$', '=3D', '&#', '\\'].filter((sign) => text.includes(sign)).length;
}

/** How many of the two ends of a stretch are an escape's. */
export function escapesAround(text: string, start: number, end: number): number {
  return [text[start - 1], text[end]].filter((character) => ESCAPES.has(character ?? '')).length;
}

/**
 * Whether the padding of a secret stands there; where it was dropped, or is written in another layer (quoted-printable's
 * `=3D`, a `\=`), less was understood.
 */
export function endsPlainly(text: string, end: number): boolean {
  return (
    /(?:=|%3d)$/i.test(text.slice(Math.max(0, end - 3), end)) && !/^(?:3D|\\)/i.test(text.slice(end, end + 2))
  );
}

/**
 * Whether a value is quoted-printable's: a `3D` that is the rest of `=3D`, where another `=3D` stands nearby. One signature
 * in 4096 begins with these two characters by itself.
 */
export function isQuotedPrintable(text: string, at: number): boolean {
  if (text[at - 1] !== '=' || !/^3D/i.test(text.slice(at, at + 2))) return false;
  return /=3D/i.test(text.slice(Math.max(0, at - NEARBY), at - 1) + text.slice(at + 2, at + NEARBY));
}

const NEARBY = 300;
