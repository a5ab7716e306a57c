/**
 * The first step of looking at a document, without the rest of the program behind it: whether there is anything in it to
 * look at.
 */
import { HEAD, isContainer } from './container/recognise.ts';
import { unopened } from './container/unopened.ts';
import type { Document } from './document.ts';
import { marksIn } from './find/marks.ts';
import { piecesOf } from './text/content.ts';
import { WINDOW, windowsOf } from './text/windows.ts';
import { base64In, DEPTH } from './transport/base64.ts';

/**
 * Whether a document or its name holds a place where a token may stand, or is a container file. Where this says no,
 * `inspect` finds nothing and has nothing to say.
 */
export function isWorthALook({ path, content }: Document): boolean {
  const head = content.read(0, HEAD);
  // What is not opened has to be said.
  if (isContainer(head) || unopened(head) !== null) return true;
  if (mayHoldTokens(encoder.encode(path))) return true;
  for (const { bytes } of windowsOf(piecesOf(content, WINDOW))) if (mayHoldTokens(bytes)) return true;
  return false;
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
