/** Names inside containers: in UTF-8 by whatever is newer than 2006, in the writer's code page before. */
import { LONGEST_NAME } from './container.ts';

/** Old code pages are read as Latin-1: nothing tells which one it was, and the ASCII in it, which matters, is the same. */
export function nameFrom(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes).slice(0, LONGEST_NAME);
  } catch {
    return String.fromCharCode(...bytes.subarray(0, LONGEST_NAME));
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
