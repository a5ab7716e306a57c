/**
 * Where in a document's bytes a signature or a key may stand. Everything after this looks only there, so this is
 * where the time goes: it touches about every third byte, whatever the number of codecs and kinds.
 *
 * It may name places where nothing is, never miss one where something is.
 */

/** Offsets of anchors, ascending. */
export type Finder = (bytes: Uint8Array) => Iterable<number>;

/**
 * The words beside which a secret stands, in any case. No letter occurs twice among them, so one letter tells both
 * the word and the place in it; all are of one length, so looking at every third byte meets each of them once.
 */
const ANCHORS = ['sig', 'key'] as const;
const STRIDE = 3;

interface Letter {
  readonly anchor: (typeof ANCHORS)[number];
  readonly index: number;
}

const LETTERS: readonly (Letter | undefined)[] = letters();

export const findCandidates: Finder = function* (bytes) {
  for (let at = STRIDE - 1; at < bytes.length; at += STRIDE) {
    const letter = LETTERS[bytes[at] as number];
    if (letter === undefined) continue;
    const start = at - letter.index;
    if (isAnchor(bytes, start, letter.anchor) && secretMayFollow(bytes, start + STRIDE)) yield start;
  }
};

function letters(): (Letter | undefined)[] {
  const table = new Array<Letter | undefined>(256).fill(undefined);
  for (const anchor of ANCHORS) {
    for (let index = 0; index < anchor.length; index++) {
      const code = anchor.charCodeAt(index);
      table[code] = { anchor, index };
      table[code - 0x20] = { anchor, index };
    }
  }
  return table;
}

function isAnchor(bytes: Uint8Array, start: number, anchor: string): boolean {
  for (let i = 0; i < anchor.length; i++) {
    if (((bytes[start + i] as number) | 0x20) !== anchor.charCodeAt(i)) return false;
  }
  return true;
}

/** How far behind its name a value may begin: quotes, brackets, escapes, `", "value": "`. */
const REACH = 48;
/**
 * A stretch this long with this many different characters may be a piece of a secret. Genuine values of 44 characters
 * have 22 to 40 different ones (reference: 100 000 random draws), their first 32 hardly ever fewer than 16.
 */
const LEAST_LENGTH = 16;
const LEAST_DISTINCT = 14;
const SAMPLE = 32;

/**
 * Whether what stands behind a name has the variety of a secret. Prose has its spaces, code its dots and brackets,
 * and a file of nothing but `sig=` too few letters: all are turned down within a few bytes.
 */
function secretMayFollow(bytes: Uint8Array, from: number): boolean {
  const end = Math.min(bytes.length, from + REACH + SAMPLE);
  // One bit for each character seen, in three words of 32: digits and signs, capitals, small letters.
  let [signs, capitals, smalls] = [0, 0, 0];
  let distinct = 0;
  let length = 0;
  for (let at = from; at < end; at++) {
    const byte = bytes[at] as number;
    if (VALUE_BYTES[byte] === 0) {
      signs = capitals = smalls = distinct = length = 0;
      continue;
    }
    const bit = 1 << (byte & 31);
    if (byte < 0x40) {
      if ((signs & bit) === 0) distinct++;
      signs |= bit;
    } else if (byte < 0x60) {
      if ((capitals & bit) === 0) distinct++;
      capitals |= bit;
    } else {
      if ((smalls & bit) === 0) distinct++;
      smalls |= bit;
    }
    if (++length >= LEAST_LENGTH && distinct >= LEAST_DISTINCT) return true;
  }
  return false;
}

/** What a value may consist of while it is still encoded: base64, and the letters of escapes around `+`, `/` and `=`. */
const VALUE_BYTES: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[A-Za-z0-9+/=%\\&#;_-]/.test(String.fromCharCode(byte)) ? 1 : 0,
);
