import type { Codec } from './codec.ts';
/** Windows batch files escape what cmd.exe would take for its own: `^&`. */
export declare const caretEscapes: Codec;
