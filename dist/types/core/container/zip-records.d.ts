/** The records of a zip file (PKWARE's APPNOTE 6.3.10, whose sections are named), read where they stand. */
import type { Content } from '../text/content.ts';
/** Where the list of what is inside stands (§4.3.12). */
export interface Directory {
    readonly start: number;
    readonly end: number;
    /** What is to be added to its offsets: how much was put before the archive after it was written. */
    readonly shift: number;
    readonly count: number;
}
/** What is said of an entry, in the directory or at the entry itself (§4.3.7). */
export interface Header {
    readonly flags: number;
    readonly method: number;
    /** Its size as it stands in the archive. */
    readonly size: number;
    readonly name: Uint8Array;
    /** Of the entry: only the directory knows. */
    readonly offset: number;
    /** Right behind this record. */
    readonly end: number;
}
/** The directory, by the record at the end that points to it; `null` where none does. The last record that holds good counts. */
export declare function directoryOf(content: Content): Directory | null;
/** An entry of the directory; `null` where none stands. */
export declare function listedAt(content: Content, at: number): Header | null;
/** The header that stands before an entry's data; `null` where none stands. */
export declare function entryAt(content: Content, at: number): Header | null;
