/**
 * Changes to the text of a `.sasignore`, block by block. Whatever changes the file (`write.ts`, `prune.ts`, `mend.ts`,
 * `format.ts`) asks here which lines belong to which block, so that comments stay where they belong and nothing else moves.
 */
import { type Block } from './layout.ts';
/** Where the blocks are. Lines are counted from 0 here, as indices. */
export interface Sheet {
    /** The version line; `null` where there is none that is known, and then nothing in the file is a block. */
    readonly version: number | null;
    /** Also of blocks that are none: their lines are theirs all the same. */
    readonly sections: readonly Section[];
}
/** A block with all that belongs to it: the comments directly above it, and those that stand in it. */
export interface Section {
    readonly block: Block;
    readonly from: number;
    /** The line that begins the block. */
    readonly head: number;
    /** The last line that says something. */
    readonly last: number;
    /** The first line that does not belong to it. */
    readonly to: number;
}
export declare function sheetOf(text: string): Sheet;
export declare function sheetIn(raw: readonly string[]): Sheet;
/** Where the comments begin that stand directly above a line. */
export declare function startOfComments(raw: readonly string[], line: number, above: number): number;
/** The text with a block behind the last `allow`, or else behind the last block there is, and a blank line between. */
export declare function withBlock(text: string, block: string): string;
/** With one blank line after it, unless it ends with one or is empty. */
export declare function parted(text: string): string;
/** Lines that go. */
export interface Removal {
    /** Each with its line end, so that together they are the text. */
    readonly lines: readonly string[];
    readonly gone: ReadonlySet<number>;
}
/** What goes with some blocks: what belongs to them, and the blank lines that would be left over. */
export declare function removalOf(text: string, isUnwanted: (section: Section) => boolean): Removal;
export declare function textAfter({ lines, gone }: Removal): string;
