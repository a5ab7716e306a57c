import type { Marks } from './marks.ts';
/** `null` where there is no WebAssembly. */
export declare const fastMarks: ((bytes: Uint8Array) => Marks) | null;
