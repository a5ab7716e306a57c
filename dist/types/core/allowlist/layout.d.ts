/**
 * How the text of a `.sasignore` falls into lines and blocks. What reads the file and what changes it both start from
 * here, so that they mean the same block by the same lines.
 */
export interface Line {
    /** From 1. */
    readonly number: number;
    /** Without its line end, and no longer than `LONGEST_LINE`. */
    readonly text: string;
}
/** Longer than any sensible line, short enough that nothing done to one line can take long. */
export declare const LONGEST_LINE = 4096;
/** A line at the left edge and the indented ones below it, without comments and blank lines. */
export interface Block {
    readonly name: string;
    /** What stands behind the name: the fingerprint of an `allow`. */
    readonly rest: string;
    readonly line: number;
    readonly body: readonly Line[];
}
/** The lines as they stand, without line ends, a carriage return still before them; a byte-order mark does not count. */
export declare function rawLines(text: string): string[];
export declare const BYTE_ORDER_MARK = "\uFEFF";
/** The lines that say something. */
export declare function tellingLines(raw: readonly string[]): Line[];
export declare function isBlank(text: string): boolean;
export declare function isComment(text: string): boolean;
/** The only grammar that is known here. */
export declare const VERSION = "1";
/** The number that a version line gives, or `null` where it is none. */
export declare function versionIn({ text }: Line): string | null;
/** What stands below the version line, also what begins like no block that there is. */
export declare function blocksIn(lines: readonly Line[]): Block[];
/** What a line is to the blocks around it. */
export type LineKind = 'blank' | 'comment' | 'part' | `head ${string}`;
export declare function kindOfLine(whole: string): LineKind;
export declare function isKnown({ name, rest }: Block): boolean;
/** The keys of each block, in the order in which the tool writes them. */
export declare const KEYS: Readonly<Record<string, readonly string[]>>;
/** A line in the body of a block, as far as it can be read. */
export type BodyLine = {
    readonly is: 'key';
    readonly key: string;
    readonly value: string;
    readonly number: number;
} | {
    readonly is: 'pattern';
    readonly value: string;
    readonly number: number;
} | {
    readonly is: 'unreadable';
    readonly number: number;
};
/** Keys stand two spaces in, patterns four and below `match:`. */
export declare function bodyLines({ body }: Pick<Block, 'body'>): BodyLine[];
/** A line without the blanks at its end, save one that a pattern may mean. */
export declare function trimmedEnd(text: string): string;
