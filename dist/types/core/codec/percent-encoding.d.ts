import type { Codec } from './codec.ts';
/**
 * A URL inside a URL: `…%3Fsv%3D2022-11-02%26sig%3DMcG3…%252B…%253D`. A token's own values are percent-encoded once
 * and read so; this layer is the one around it, told by a name before an encoded `=`, by an encoded `%`, or by
 * the time in the middle of API Management's tokens.
 */
export declare const percentEncoding: Codec;
