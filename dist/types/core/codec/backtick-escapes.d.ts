import type { Codec } from './codec.ts';
/** PowerShell's escape character outside of quotes, `` `& ``, and before a `` `$ `` within them. */
export declare const backtickEscapes: Codec;
