/**
 * Where in a document's bytes a signature or a key may stand. Everything after this looks only there, so this is
 * where the time goes: it looks each pair of bytes up in one table, whatever the number of codecs and kinds.
 *
 * It may name places where nothing is, never miss one where something is.
 */
import { ANCHORS, type Anchor } from './anchors.ts';

/** Offsets near which to look, ascending. */
export type Finder = (bytes: Uint8Array) => Iterable<number>;

/**
 * Every anchor has a stretch of three letters by which it is met: of the pairs of bytes at even offsets, one falls
 * within it. Looking a pair up turns down nearly everything at once.
 */
const MEETING = 3;
const STRIDE = 2;

interface Meeting {
  readonly anchor: Anchor;
  /** How far the pair is behind the anchor's first letter. */
  readonly offset: number;
}

/** What each pair of bytes may be part of; 0, the first, for nothing. Kept as numbers, since it is asked for every pair. */
const MEETINGS: (readonly Meeting[])[] = [[]];
const PAIRS = pairs();

export const findCandidates: Finder = function* (bytes) {
  const last = bytes.length - 1;
  for (let at = 0; at < last; at += STRIDE) {
    const meeting = PAIRS[((bytes[at] as number) << 8) | (bytes[at + 1] as number)] as number;
    if (meeting === 0) continue;
    for (const { anchor, offset } of MEETINGS[meeting] as readonly Meeting[]) {
      const start = at - offset;
      if (!isAnchor(bytes, start, anchor)) continue;
      const end = start + anchor.word.length;
      if (anchor.wholeWord && isWordByte(bytes[end])) continue;
      if (anchor.secretFollows && !secretMayFollow(bytes, end)) continue;
      yield Math.max(0, start);
      break;
    }
  }
};

function pairs(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const anchor of ANCHORS) {
    for (let offset = anchor.meetAt; offset < anchor.meetAt + MEETING - 1; offset++) {
      for (const first of spellings(anchor, offset)) {
        for (const second of spellings(anchor, offset + 1)) {
          const pair = (first << 8) | second;
          MEETINGS.push([...(MEETINGS[table[pair] as number] as readonly Meeting[]), { anchor, offset }]);
          table[pair] = MEETINGS.length - 1;
        }
      }
    }
  }
  return table;
}

function spellings({ word, anyCase }: Anchor, index: number): Set<number> {
  const letter = word[index] as string;
  const all = anyCase ? [letter.toLowerCase(), letter.toUpperCase()] : [letter];
  return new Set(all.map((spelling) => spelling.charCodeAt(0)));
}

function isAnchor(bytes: Uint8Array, start: number, { word, anyCase }: Anchor): boolean {
  for (let i = 0; i < word.length; i++) {
    const byte = bytes[start + i] as number;
    // An anchor in any case is written in small letters here, and in ASCII those are the capitals with one bit more.
    if ((anyCase && byte >= 0x40 ? byte | 0x20 : byte) !== word.charCodeAt(i)) return false;
  }
  return true;
}

function isWordByte(byte: number | undefined): boolean {
  return byte !== undefined && /\w/.test(String.fromCharCode(byte));
}

/** How far behind its name a value may begin: quotes, brackets, escapes, `", "value": "`. */
const REACH = 128;
/**
 * A stretch this long with this many different characters, small letters and capitals among them, may be a secret or the
 * longer piece of one broken in two. Genuine values of 44 characters have 22 to 40 different ones (reference: 100 000
 * random draws), and of any 20 in a row hardly ever fewer than 14.
 */
const LEAST_LENGTH = 20;
const LEAST_DISTINCT = 12;
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
    if (++length < LEAST_LENGTH) continue;
    if (distinct >= LEAST_DISTINCT && capitals !== 0 && smalls !== 0) return true;
    // A value may be written in nothing but percent escapes: sixteen digits and the sign.
    if (distinct >= LEAST_DISTINCT / 2 && signs & PERCENT_SIGN) return true;
  }
  return false;
}

const PERCENT_SIGN = 1 << (0x25 & 31);

/** What a value may consist of while it is still encoded: base64, and the letters of escapes around `+`, `/` and `=`. */
const VALUE_BYTES: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[A-Za-z0-9+/=%\\&#;_-]/.test(String.fromCharCode(byte)) ? 1 : 0,
);
