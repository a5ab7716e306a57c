import type { Codec } from './codec.ts';
/** PowerShell's escape character outside of quotes: `` `& ``. */
export declare const backtickEscapes: Codec;
