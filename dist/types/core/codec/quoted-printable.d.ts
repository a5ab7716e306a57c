import type { Codec } from './codec.ts';
/** Mail (RFC 2045 §6.7): `=3D` for `=`, and a lone `=` at the end of a line that goes on below. */
export declare const quotedPrintable: Codec;
