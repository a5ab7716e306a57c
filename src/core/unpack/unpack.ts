/**
 * The bytes that characters of base64 stand for. `plain-unpack.ts` is the readable definition, and takes the place of the fast one
 * where there is no WebAssembly.
 */
import { fastUnpack } from './fast-unpack.ts';
import { plainUnpack } from './plain-unpack.ts';

/** Characters of either alphabet, and of nothing else, as their codes. Bits that are left over make no byte. */
export type Unpack = (characters: Uint8Array) => Uint8Array;

export const unpack: Unpack = fastUnpack ?? plainUnpack;
