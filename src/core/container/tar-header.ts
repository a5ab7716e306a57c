/** How a block of tar is known for a header, and the numbers in it; a clean commit asks this much of `tar.ts` and no more. */

export const BLOCK = 512;

/** The sum of a header's bytes, its own eight counted as blanks. Some old writers added up signed characters. */
export function isHeader(block: Uint8Array): boolean {
  if (block.length < BLOCK || !BEGINS_NUMBER.test(String.fromCharCode(block[148] as number))) return false;
  const stated = numberIn(block.subarray(148, 156));
  // Most files end here, before anything is added up: a name of one letter makes a sum of more than nothing.
  if (stated === null || stated === 0) return false;
  let sum = 8 * 0x20;
  let above = 0;
  for (let i = 0; i < BLOCK; i++) {
    if (i >= 148 && i < 156) continue;
    sum += block[i] as number;
    if ((block[i] as number) > 0x7f) above++;
  }
  return stated === sum || stated === sum - above * 0x100;
}

const BEGINS_NUMBER = /[ 0-7\x80-\xff]/;

/** Octal digits between blanks; or, with the highest bit set, the number itself (GNU). */
export function numberIn(field: Uint8Array): number | null {
  if ((field[0] as number) & 0x80) {
    const value = field.reduce((sum, byte, i) => sum * 256 + (i === 0 ? byte & 0x7f : byte), 0);
    return Number.isSafeInteger(value) ? value : null;
  }
  const text = String.fromCharCode(...field);
  const digits = /^ *([0-7]*)(?:[ \0]|$)/.exec(text);
  return digits === null ? null : Number.parseInt(`0${digits[1]}`, 8);
}
