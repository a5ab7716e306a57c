import { BOTH_CASES, BREAK_BYTES, CASES, LONGEST_BREAK } from '../text/base64-lines.ts';
import { setOf } from '../text/character-set.ts';

/**
 * Bytes of which a run of base64 consists: both alphabets, and the beginnings of what stands for their signs in JSON, forms
 * and HTML (`\/`, `%2B`, `&#43;`).
 */
export const STRETCH_BYTES = setOf(/[A-Za-z0-9+/_\\%&#;-]/);

/** The longest line of wrapped base64 that holds a token has at least so many. */
export const SHORTEST_STRETCH = 32;

/** What holds a token is longer, counted with the lines above and below; some of their bytes may be taken for the break. */
const LEAST = 48;

/** In names every sixth character or so is `_`; in base64 one in 64, and hardly any where it is of text. */
const OF_NAMES = 8;

/**
 * Whether a stretch may be of base64 that holds a token, as most long names and paths may not: both capitals and small letters
 * stand in it, it is not mostly of names, and with what stands beyond a break it is long enough.
 */
export function mayBeBase64(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  return (length >= LEAST || length + beside(bytes, start, end) >= LEAST) && isVaried(bytes, start, end);
}

/** How many bytes of a stretch stand in the lines above and below, as far as they count. */
function beside(bytes: Uint8Array, start: number, end: number): number {
  let below = end;
  while (below < end + LONGEST_BREAK && BREAK_BYTES[bytes[below] as number] === 1) below++;
  let above = start;
  while (above > start - LONGEST_BREAK && BREAK_BYTES[bytes[above - 1] as number] === 1) above--;
  let count = 0;
  if (below > end)
    for (let at = below; at < below + LEAST && STRETCH_BYTES[bytes[at] as number] === 1; at++) count++;
  if (above < start)
    for (let at = above; at > above - LEAST && STRETCH_BYTES[bytes[at - 1] as number] === 1; at--) count++;
  return count;
}

function isVaried(bytes: Uint8Array, start: number, end: number): boolean {
  let cases = 0;
  let underscores = 0;
  for (let at = start; at < end; at++) {
    cases |= CASES[bytes[at] as number] as number;
    if (bytes[at] === UNDERSCORE) underscores++;
  }
  return cases === BOTH_CASES && underscores * OF_NAMES < end - start;
}

const UNDERSCORE = 0x5f;
