import type { Codec } from './codec.ts';
/** `/modules/$$edgeAgent`: Makefiles and Compose files, which take a single one for the beginning of a variable. */
export declare const doubledDollars: Codec;
