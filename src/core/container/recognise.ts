/** How container files are told, apart from what opens them: a clean commit asks this much and no more. */
import { inMemory } from '../text/content.ts';
import { isHeader } from './tar-header.ts';
import { findSignature, SIGNATURE, signatureOf } from './zip-signatures.ts';

/** So many of its first bytes tell a container. */
export const HEAD = 512;

/** Whether these bytes begin a container. */
export function isContainer(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD);
  return isGzip(head) || isZip(head) || isHeader(head);
}

/** Two bytes of magic and the only method there is. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}

export function isZip(head: Uint8Array): boolean {
  // Nearly every file ends here, before a view of its bytes is made.
  if (head[0] !== 0x50 && head[0] !== 0x23) return false;
  const content = inMemory(head);
  const first = signatureOf(content, 0);
  if (first === SIGNATURE.split || first === SIGNATURE.notSplit)
    return signatureOf(content, 4) === SIGNATURE.entry;
  if (first === SIGNATURE.entry || first === SIGNATURE.end) return true;
  // Python's zipapp and the like put one line before the archive, so that a shell starts it.
  return head[0] === 0x23 && head[1] === 0x21 && findSignature(content, 2, [SIGNATURE.entry]) !== null;
}
