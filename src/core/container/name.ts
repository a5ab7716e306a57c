/** Names inside containers: in UTF-8 by whatever is newer than 2006, in the writer's code page before. */
import { latin1 } from '../text/view.ts';
import { LONGEST_NAME } from './container.ts';

/** Old code pages are read as Latin-1: nothing tells which one it was, and the ASCII in it, which matters, is the same. */
export function nameFrom(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes).slice(0, LONGEST_NAME);
  } catch {
    return latin1(bytes, 0, Math.min(bytes.length, LONGEST_NAME));
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
