import type { Marks, Room } from './marks.ts';
/** `null` where there is no WebAssembly. */
export declare const fastMarks: ((bytes: Uint8Array) => Marks) | null;
/** The same for bytes that lie in its memory; `null` where there is no WebAssembly. */
export declare const fastRoom: ((size: number) => Room) | null;
