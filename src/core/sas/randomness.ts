/**
 * Whether a text looks drawn by lot. Secrets are random base64; names, paths, GUIDs and hexadecimal digests are not:
 * they change too seldom between capitals, small letters and digits, or lack one of them.
 */

import { isOf, setOf } from '../text/character-set.ts';

/** Of 43 characters, the shortest secret, this many are enough to know one by. */
const WINDOW = 40;
/** Of the 43, one window in three lies within. */
const STEP = 3;
const LEAST_DISTINCT = 20;
/** Random base64 changes between capitals, small letters and digits at 27 of 42 places; names of people at half that. */
const LEAST_CHANGES = 14;
const LEAST_OF_EACH = 4;

/** Whether some stretch of the text looks random. Linear in the text. */
export function holdsRandom(text: string): boolean {
  for (let start = 0; start + WINDOW <= text.length; start += STEP) {
    if (isRandom(text, start)) return true;
  }
  return false;
}

/** Whether a stretch of a text is a piece of something random that goes on around it. */
export function standsInRandom(text: string, from: number, to: number): boolean {
  let start = from;
  while (start > 0 && from - start < REACH && isOf(BASE64, text, start - 1)) start--;
  let end = to;
  while (end - to < REACH && isOf(BASE64, text, end)) end++;
  return holdsRandom(text.slice(start, end));
}

const REACH = 64;
const BASE64 = setOf(/[A-Za-z0-9+/_-]/);

function isRandom(text: string, start: number): boolean {
  // A bit for each character seen: digits and signs, capitals, small letters.
  let [signs, capitals, smalls] = [0, 0, 0];
  let [changes, manyCapitals, manySmalls] = [0, 0, 0];
  let last = OTHER;
  for (let at = start; at < start + WINDOW; at++) {
    const code = text.charCodeAt(at);
    const now = code < 128 ? (CLASSES[code] as number) : OTHER;
    const bit = 1 << (code & 31);
    if (code < 0x40) signs |= bit;
    else if (code < 0x60) capitals |= bit;
    else smalls |= bit;
    // The hyphens and slashes between words are no sign of chance.
    if (now === OTHER) continue;
    if (now === CAPITAL) manyCapitals++;
    else if (now === SMALL) manySmalls++;
    if (last !== OTHER && now !== last) changes++;
    last = now;
  }
  return (
    changes >= LEAST_CHANGES &&
    manyCapitals >= LEAST_OF_EACH &&
    manySmalls >= LEAST_OF_EACH &&
    bitsIn(signs) + bitsIn(capitals) + bitsIn(smalls) >= LEAST_DISTINCT
  );
}

const [OTHER, CAPITAL, SMALL, DIGIT] = [0, 1, 2, 3];
const CLASSES: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Z]/.test(character)) return CAPITAL;
  if (/[a-z]/.test(character)) return SMALL;
  return /[0-9]/.test(character) ? DIGIT : OTHER;
});

function bitsIn(word: number): number {
  let bits = 0;
  for (let left = word; left !== 0; left &= left - 1) bits++;
  return bits;
}
