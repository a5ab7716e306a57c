import type { Codec } from './codec.ts';
/**
 * A string that grows, statement by statement: `sas = "…"; sas += "…"`, PHP's `.=`, Ruby's `<<`, VB's `&=`,
 * `x = x + "…"`, `.append("…")`. From the end of one literal to the beginning of the next nothing stands.
 */
export declare const appendedLiterals: Codec;
