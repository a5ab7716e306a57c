/**
 * UTF-16 files (Windows PowerShell's `>` writes them) are read as the UTF-8 they would be, since lines and UTF-16
 * columns are the same in both. Told by a byte-order mark, or without one by NULs in every other byte.
 */
export type Encoding = 'utf-16le' | 'utf-16be';
/** A text as UTF-8, or the very same bytes when it is not UTF-16. A byte-order mark at its beginning is left out. */
export declare function toUtf8(bytes: Uint8Array, encoding?: Encoding | null): Uint8Array;
/** Asked with the beginning of a file; `null` for what is not UTF-16. */
export declare function encodingOf(bytes: Uint8Array): Encoding | null;
