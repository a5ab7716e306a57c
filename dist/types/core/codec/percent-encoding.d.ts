import type { Codec } from './codec.ts';
/**
 * A URL inside a URL: `…%3Fsv%3D2022-11-02%26sig%3DMcG3…%252B…%253D`. A token's own values are percent-encoded once
 * and read so; this layer is the one around it.
 */
export declare const percentEncoding: Codec;
