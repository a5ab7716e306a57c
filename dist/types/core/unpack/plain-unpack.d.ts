/** Six bits a character of either alphabet; 64 for what is none. */
export declare const VALUES: Uint8Array;
export declare function plainUnpack(characters: Uint8Array): Uint8Array;
