/**
 * What vouches for a signature that stands alone: within five lines of it, or in the file's name, an Azure host or
 * one of the words below, in any case, as a whole word or as a part of a camelCase or snake_case one (contract §4).
 */
import { latin1 } from '../text/view.ts';
import { isAzureHost } from './endpoint.ts';
import { holdsRandom } from './randomness.ts';

const LINES = 5;
/** Lines can be of any length; beyond this nothing is nearby. */
const FARTHEST = 4096;

/**
 * Answers for any number of signatures in the same bytes: `(start, end)` is the stretch of one. The words are looked
 * for only around what is asked for, and once, so that a file of nothing but signatures is still walked only once.
 */
export function corroborationIn(bytes: Uint8Array, path: string): (start: number, end: number) => boolean {
  const byName = vouchersIn(path).length > 0;
  const blocks = new Map<number, readonly number[]>();
  const vouchersOf = (block: number): readonly number[] => {
    const known = blocks.get(block);
    if (known !== undefined) return known;
    const from = Math.max(0, block * BLOCK - MARGIN);
    const text = latin1(bytes, from, Math.min(bytes.length, (block + 1) * BLOCK + MARGIN));
    const vouchers = vouchersIn(text)
      .map((at) => from + at)
      .filter((at) => Math.floor(at / BLOCK) === block);
    blocks.set(block, vouchers);
    return vouchers;
  };
  return (start, end) => {
    if (byName) return true;
    const before = nearestBefore(start, vouchersOf);
    if (before !== null && isWithinLines(bytes, before, start)) return true;
    const after = nearestFrom(end, bytes.length, vouchersOf);
    return after !== null && isWithinLines(bytes, end, after);
  };
}

/** Words are looked for in stretches of this length; a word or host over the edge is seen from its own block. */
const BLOCK = 8192;
const MARGIN = 256;

function nearestBefore(start: number, vouchersOf: (block: number) => readonly number[]): number | null {
  const earliest = Math.max(0, start - FARTHEST);
  for (let block = Math.floor(start / BLOCK); block >= Math.floor(earliest / BLOCK); block--) {
    const at = vouchersOf(block).findLast((voucher) => voucher < start);
    if (at !== undefined) return at >= earliest ? at : null;
  }
  return null;
}

function nearestFrom(
  end: number,
  length: number,
  vouchersOf: (block: number) => readonly number[],
): number | null {
  const latest = Math.min(length, end + FARTHEST);
  for (let block = Math.floor(end / BLOCK); block <= Math.floor(latest / BLOCK); block++) {
    const at = vouchersOf(block).find((voucher) => voucher >= end);
    if (at !== undefined) return at < latest ? at : null;
  }
  return null;
}

function isWithinLines(bytes: Uint8Array, from: number, to: number): boolean {
  let lines = 0;
  for (let at = from; at < to; at++) {
    // LF, a lone CR, and of CRLF the LF.
    const ends = bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a);
    if (ends && ++lines > LINES) return false;
  }
  return true;
}

/** Where in a text something vouches, ascending. */
function vouchersIn(text: string): number[] {
  return [...wordsIn(text), ...hostsIn(text)].sort((one, other) => one - other);
}

const WORDS: ReadonlySet<string> = new Set(['sas', 'azure', 'blob', 'sharedaccess']);
/** A run of letters with a word in it somewhere; the words are told apart only there. */
const LETTERS = /(?<![A-Za-z])[A-Za-z]{0,64}?(?:sas|azure|blob|access)[A-Za-z]{0,64}/gi;
const PARTS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;

function* wordsIn(text: string): Generator<number> {
  for (const { 0: letters, index } of text.matchAll(LETTERS)) {
    if (standsInRandom(text, index, index + letters.length)) continue;
    let before = endOfShared(text, index);
    for (const { 0: part, index: at } of letters.matchAll(PARTS)) {
      const word = part.toLowerCase();
      if (WORDS.has(word) || (before === at && word === 'access')) yield index + at;
      before = word === 'shared' ? at + part.length : null;
    }
  }
}

/** `shared_access`, "Shared Access": two words that belong together. 0 where the first ends right before. */
function endOfShared(text: string, at: number): number | null {
  return /(?:^|[^a-z])shared[_ -]$/i.test(text.slice(Math.max(0, at - 8), at)) ? 0 : null;
}

/** Three letters come up by chance in any neighbour's signature, and vouch for nothing there. */
function standsInRandom(text: string, from: number, to: number): boolean {
  let start = from;
  while (start > 0 && from - start < REACH && BASE64.test(text[start - 1] as string)) start--;
  let end = to;
  while (end < text.length && end - to < REACH && BASE64.test(text[end] as string)) end++;
  return holdsRandom(text.slice(start, end));
}

const REACH = 64;
const BASE64 = /[A-Za-z0-9+/]/;

/** Begun at the first character of a name only, or a long run without dots would be walked from each of its own. */
const HOST = /(?<![a-z0-9-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){2,10}/gi;

function* hostsIn(text: string): Generator<number> {
  for (const { 0: host, index } of text.matchAll(HOST)) {
    if (isAzureHost(host.toLowerCase())) yield index;
  }
}
