export interface Position {
    readonly line: number;
    readonly column: number;
}
/** How the lines stand where some bytes begin: at the top of a document, or in the middle of it. */
export interface Lines {
    readonly start: Cursor;
    /** Columns are bytes throughout. */
    readonly binary: boolean;
}
export declare function linesFromTop(bytes: Uint8Array): Lines;
/** How they stand at an offset, for bytes that begin there. */
export declare function linesFrom(lines: Lines, bytes: Uint8Array, offset: number): Lines;
/**
 * Positions for offsets that are asked in ascending order, so that a file of one line and a thousand findings is
 * still walked only once. Asking for an earlier offset starts again from the top.
 */
export declare function positionsIn(bytes: Uint8Array, { start, binary }: Lines): (offset: number) => Position;
interface Cursor extends Position {
    readonly at: number;
    /** Where the next line begins, once that is known: a long line is walked once, not for each place in it. */
    readonly next: number | null;
    /** Whether columns of this line are bytes; `null` until somebody asks for a column in it. */
    readonly inBytes: boolean | null;
}
export {};
