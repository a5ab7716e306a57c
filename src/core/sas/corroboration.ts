/**
 * What vouches for a signature that stands alone: within five lines of it, or in the file's name, an Azure host or
 * one of the words below, in any case, as a whole word or as a part of a camelCase or snake_case one (contract §4).
 */
import { type Landmark, Landmarks, linesBetween } from '../text/landmarks.ts';
import { isAzureHost } from './endpoint.ts';
import { standsInRandom } from './randomness.ts';

const LINES = 5;
/** Lines can be of any length; beyond this nothing is nearby. */
const FARTHEST = 4096;

/** Answers for any number of signatures in the same bytes: `(start, end)` is the stretch of one. */
export function corroborationIn(bytes: Uint8Array, path: string): (start: number, end: number) => boolean {
  const isNamed = vouchersIn(path).length > 0;
  const vouchers = new Landmarks(bytes, vouchersIn);
  return (start, end) => {
    if (isNamed) return true;
    const before = vouchers.before(start, FARTHEST);
    if (before !== null && linesBetween(bytes, before.at, start, LINES) <= LINES) return true;
    const after = vouchers.from(end, FARTHEST);
    return after !== null && linesBetween(bytes, end, after.at, LINES) <= LINES;
  };
}

/** Where in a text something vouches, ascending. */
function vouchersIn(text: string): Landmark[] {
  return [...wordsIn(text), ...hostsIn(text)].sort((one, other) => one - other).map((at) => ({ at }));
}

const WORDS: ReadonlySet<string> = new Set(['sas', 'azure', 'blob', 'sharedaccess']);
/** A run of letters with a word in it somewhere; the words are told apart only there. */
const LETTERS = /(?<![A-Za-z])[A-Za-z]{0,64}?(?:sas|azure|blob|access)[A-Za-z]{0,64}/gi;
const PARTS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;

function* wordsIn(text: string): Generator<number> {
  for (const { 0: letters, index } of text.matchAll(LETTERS)) {
    // Three letters come up by chance in any neighbour's signature, and vouch for nothing there.
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

/** Begun at the first character of a name only, or a long run without dots would be walked from each of its own. */
const HOST = /(?<![a-z0-9-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){2,10}/gi;

function* hostsIn(text: string): Generator<number> {
  for (const { 0: host, index } of text.matchAll(HOST)) {
    if (isAzureHost(host.toLowerCase())) yield index;
  }
}
