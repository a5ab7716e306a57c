import type { Codec } from './codec.ts';
/** Quotes doubled inside quotes: CSV fields, SQL strings, verbatim strings of C# and VB. */
export declare const doubledQuotes: Codec;
