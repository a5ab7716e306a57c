import type { Codec } from './codec.ts';
/**
 * What JSON and the string literals of programming languages escape: `\u0026`, `\x26`, `\046`, `\u{26}`, `\/`, `\"`.
 * JSON inside JSON is this codec twice.
 */
export declare const sourceEscapes: Codec;
