/**
 * What vouches for a signature that stands alone: within five lines of it, or in the file's name, an Azure host or
 * one of the words below, in any case, as a whole word or as a part of a camelCase or snake_case one (contract §4).
 */
import { latin1 } from '../text/view.ts';
import { isAzureHost } from './endpoint.ts';

const WORDS: ReadonlySet<string> = new Set(['sas', 'azure', 'blob', 'sharedaccess']);
/** Begun at the first character of a name only, or a long run without dots would be walked from each of its own. */
const HOST = /(?<![a-z0-9-])[a-z0-9-]+(?:\.[a-z0-9-]+){2,10}/gi;
const LINES = 5;
/** Lines can be of any length; beyond this nothing is nearby. */
const LONGEST = 4096;

export function isCorroborated(bytes: Uint8Array, start: number, end: number, path: string): boolean {
  const from = linesBefore(bytes, start);
  const to = linesAfter(bytes, end);
  return vouches(path) || vouches(latin1(bytes, from, start)) || vouches(latin1(bytes, end, to));
}

function vouches(text: string): boolean {
  let before = '';
  let end = 0;
  for (const { 0: part, index } of text.matchAll(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g)) {
    const word = part.toLowerCase();
    // SharedAccess, shared_access, "Shared Access": two words that belong together.
    const belongs = index - end < 2 && /^[_ -]?$/.test(text.slice(end, index));
    if (WORDS.has(word) || (belongs && before === 'shared' && word === 'access')) return true;
    before = word;
    end = index + part.length;
  }
  for (const [host] of text.matchAll(HOST)) {
    if (isAzureHost(host.toLowerCase())) return true;
  }
  return false;
}

function linesBefore(bytes: Uint8Array, start: number): number {
  const earliest = Math.max(0, start - LONGEST);
  let lines = 0;
  for (let at = start; at > earliest; at--) {
    if (endsLine(bytes, at - 1) && ++lines > LINES) return at;
  }
  return earliest;
}

function linesAfter(bytes: Uint8Array, end: number): number {
  const latest = Math.min(bytes.length, end + LONGEST);
  let lines = 0;
  for (let at = end; at < latest; at++) {
    if (endsLine(bytes, at) && ++lines > LINES) return at;
  }
  return latest;
}

/** LF, a lone CR, and of CRLF the LF. */
function endsLine(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a);
}
