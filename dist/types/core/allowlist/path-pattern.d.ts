import type { Field } from './allowlist.ts';
/**
 * The line of the pattern that a path falls under, or `null`. Of the lines that fit a file, or a folder that it is in, the
 * last decides. git would not look below a folder that is left out (gitignore(5)), so that of `test/**` and then
 * `!test/live/**` the second would do nothing, and more be hidden than the list says.
 */
export declare function matcherOf(patterns: readonly Field[]): (path: string) => number | null;
/** Whether an `allow` entry's path, one file or one pattern, stands for this file. */
export declare function coverageOf(path: Field): (path: string) => boolean;
/** Whether a path is nothing but the name of a file, and no pattern. */
export declare function isOneFile(text: string): boolean;
export interface PathFault {
    readonly id: 'bad-path' | 'broad-path';
    readonly sentences: string;
}
/** What is wrong with the path of an `allow` entry, or `null`. */
export declare function faultOfPath(text: string): PathFault | null;
/** What is wrong with one line below `match:`, or `null`. Lines with `!` only take files out, so they may be broad. */
export declare function faultOfPattern(text: string): PathFault | null;
/** Files that no block of paths ever hides, whatever its patterns say. */
export declare function isGuardFile(path: string): boolean;
