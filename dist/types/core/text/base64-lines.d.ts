/**
 * What parts two lines of a run, or two literals: a line break, which may itself be written as `\n`, with the next line's
 * indentation, quotes and an operator. Some of it may also be of the run.
 */
export declare const BREAK_BYTES: import("./character-set.ts").CharacterSet;
/** In bytes. */
export declare const LONGEST_BREAK = 180;
/** 1 for a small letter, 2 for a capital. What is encoded has both; words, paths and digests have not. */
export declare const CASES: Uint8Array;
export declare const BOTH_CASES = 3;
