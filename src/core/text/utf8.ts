/**
 * Between bytes and words. TextDecoder and TextEncoder belong to the language's every host, not to Node.js, so the
 * core may use them.
 */

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** Bytes spelled as Latin-1 → the words they are; what is no UTF-8 becomes U+FFFD. */
export function decodeUtf8(latin1: string): string {
  return lenient.decode(Uint8Array.from(latin1, (character) => character.charCodeAt(0)));
}

/** One code point → its UTF-8 bytes, spelled as Latin-1. A lone surrogate becomes U+FFFD. */
export function encodeUtf8(codePoint: number): string {
  if (codePoint < 0x80) return String.fromCharCode(codePoint);
  // RFC 3629 §3. Test vectors are lists of such bytes, ten thousands in a file; by the encoder each takes forty times as long.
  if (codePoint < 0x800) return String.fromCharCode(0xc0 | (codePoint >> 6), 0x80 | (codePoint & 0x3f));
  return String.fromCharCode(...encoder.encode(String.fromCodePoint(codePoint)));
}

/** The number of UTF-16 code units in a stretch of bytes, or `null` when it is not UTF-8. */
export function utf16Length(bytes: Uint8Array): number | null {
  try {
    return strict.decode(bytes).length;
  } catch {
    return null;
  }
}
