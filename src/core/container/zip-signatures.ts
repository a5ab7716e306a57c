/** The numbers by which the records of a zip file are known; a clean commit asks this much of `zip-records.ts` and no more. */
import type { Content } from '../text/content.ts';

export const SIGNATURE = {
  entry: 0x04034b50,
  descriptor: 0x08074b50,
  listed: 0x02014b50,
  end: 0x06054b50,
  zip64End: 0x06064b50,
  zip64Locator: 0x07064b50,
  /** Before the first entry of an archive that was once meant to be split, and of one that was not (§8.5.5). */
  split: 0x08074b50,
  notSplit: 0x30304b50,
} as const;

/** The first place from an offset on where one of the signatures stands. */
export function findSignature(content: Content, from: number, signatures: readonly number[]): number | null {
  for (let start = from; ; ) {
    const bytes = content.read(start, start + STEP);
    for (let at = bytes.indexOf(0x50); at >= 0 && at + 4 <= bytes.length; at = bytes.indexOf(0x50, at + 1)) {
      if (signatures.includes(signatureAt(bytes, at))) return start + at;
    }
    // A signature may stand across two steps.
    if (bytes.length < 4) return null;
    start += bytes.length - 3;
  }
}

const STEP = 4 * 1024;

/** Four bytes as a number; none of the signatures where fewer stand. */
export function signatureOf(content: Content, at: number): number {
  return signatureAt(content.read(at, at + 4), 0);
}

export function signatureAt(bytes: Uint8Array, at: number): number {
  return at + 4 <= bytes.length ? view(bytes).getUint32(at, true) : 0;
}

export function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
