import type { Codec } from './codec.ts';
/** UTF-16 strings inside a binary file or a database: every other byte is NUL. */
export declare const nulBytes: Codec;
