/** What is known of base64 by its bytes alone: for the finder, which only points at it, and for what decodes it. */
import { setOf } from './character-set.ts';

/**
 * What parts two lines of a run, or two literals: a line break, which may itself be written as `\n`, with the next line's
 * indentation, quotes and an operator. Some of it may also be of the run.
 */
export const BREAK_BYTES = setOf(/["'`\s+.&,\\]/);
/** In bytes. */
export const LONGEST_BREAK = 180;

/** 1 for a small letter, 2 for a capital. What is encoded has both; words, paths and digests have not. */
export const CASES: Uint8Array = new Uint8Array(256).fill(1, 0x61, 0x7b).fill(2, 0x41, 0x5b);
export const BOTH_CASES = 3;
