/**
 * The first step of looking at a document, without the rest of the program behind it: whether there is anything in it to
 * look at.
 */
import { HEAD, isContainer } from './container/recognise.ts';
import { unopened } from './container/unopened.ts';
import type { Content, Document } from './document.ts';
import { marksIn } from './find/marks.ts';
import { piecesOf } from './text/content.ts';
import { toUtf8 } from './text/utf-16.ts';
import { WINDOW, windowsOf } from './text/windows.ts';
import { base64In, DEPTH } from './transport/base64.ts';

/**
 * Whether a document or its name holds a place where a token may stand, or is a container file. Where this says no,
 * `inspect` finds nothing and has nothing to say.
 */
export function isWorthALook({ path, content }: Document): boolean {
  return isNameWorthALook(encoder.encode(path)) || isContentWorthALook(content);
}

/** The same for a name alone, as UTF-8. */
export function isNameWorthALook(name: Uint8Array): boolean {
  return mayHoldTokens(name);
}

/** The same for the content alone. */
export function isContentWorthALook(content: Content): boolean {
  if (isHeadWorthALook(content.read(0, HEAD))) return true;
  if (content.size <= WINDOW) return mayHoldTokens(toUtf8(content.read(0, content.size)));
  for (const { bytes } of windowsOf(piecesOf(content, WINDOW))) if (mayHoldTokens(bytes)) return true;
  return false;
}

/** The same for the beginning of a content: whether it is a container file, or one that is not opened. */
export function isHeadWorthALook(head: Uint8Array): boolean {
  // What is not opened has to be said.
  return isContainer(head) || unopened(head) !== null;
}

/** Where in names, of which each ends with a line feed, a closer look at one may be worth while. */
export function placesInNames(names: Uint8Array): readonly number[] {
  const { candidates, stretches } = marksIn(names);
  return [...candidates, ...stretches.map(({ start }) => start)];
}

const encoder = new TextEncoder();

function mayHoldTokens(bytes: Uint8Array, depth = DEPTH): boolean {
  const { candidates, stretches } = marksIn(bytes);
  if (candidates.length > 0) return true;
  if (depth === 0) return false;
  for (const { bytes: inner } of base64In(bytes, stretches)) {
    if (isContainer(inner) || mayHoldTokens(inner, depth - 1)) return true;
  }
  return false;
}
