/** Old code pages are read as Latin-1: nothing tells which one it was, and the ASCII in it, which matters, is the same. */
export declare function nameFrom(bytes: Uint8Array): string;
