/** Characters of either alphabet, and of nothing else, as their codes. Bits that are left over make no byte. */
export type Unpack = (characters: Uint8Array) => Uint8Array;
export declare const unpack: Unpack;
