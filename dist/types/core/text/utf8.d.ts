/**
 * Between bytes and words. TextDecoder and TextEncoder belong to the language's every host, not to Node.js, so the
 * core may use them.
 */
/** Bytes spelled as Latin-1 → the words they are; what is no UTF-8 becomes U+FFFD. */
export declare function decodeUtf8(latin1: string): string;
/** One code point → its UTF-8 bytes, spelled as Latin-1. A lone surrogate becomes U+FFFD. */
export declare function encodeUtf8(codePoint: number): string;
/** The number of UTF-16 code units in a stretch of bytes, or `null` when it is not UTF-8. */
export declare function utf16Length(bytes: Uint8Array): number | null;
