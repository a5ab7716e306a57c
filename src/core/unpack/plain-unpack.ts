/** What unpacking is, in ordinary words. */
const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Six bits a character of either alphabet; 64 for what is none. */
export const VALUES: Uint8Array = new Uint8Array(256).fill(64);
for (const alphabet of [CHARACTERS, CHARACTERS.replace('+', '-').replace('/', '_')])
  for (let value = 0; value < 64; value++) VALUES[alphabet.charCodeAt(value)] = value;

export function plainUnpack(characters: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.floor((characters.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const character of characters) {
    bits = ((bits << 6) | (VALUES[character] as number)) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = bits >> held;
  }
  return bytes;
}
