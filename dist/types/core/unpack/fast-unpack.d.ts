/** `null` where there is no WebAssembly. */
export declare const fastUnpack: ((characters: Uint8Array) => Uint8Array) | null;
