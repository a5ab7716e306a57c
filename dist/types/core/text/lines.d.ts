export interface Position {
    readonly line: number;
    readonly column: number;
}
/**
 * Positions for offsets that are asked in ascending order, so that a file of one line and a thousand findings is
 * still walked only once. Asking for an earlier offset starts again from the top.
 */
export declare function linesOf(bytes: Uint8Array): (offset: number) => Position;
