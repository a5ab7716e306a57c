/**
 * UTF-16 files (Windows PowerShell's `>` writes them) are read as the UTF-8 they would be, since lines and UTF-16
 * columns are the same in both. Told by a byte-order mark, or without one by NULs in every other byte.
 */
/** The file as UTF-8, or the very same bytes when it is not UTF-16. */
export declare function toUtf8(bytes: Uint8Array): Uint8Array;
