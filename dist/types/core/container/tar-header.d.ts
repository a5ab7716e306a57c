/** How a block of tar is known for a header, and the numbers in it; a clean commit asks this much of `tar.ts` and no more. */
export declare const BLOCK = 512;
/** The sum of a header's bytes, its own eight counted as blanks. Some old writers added up signed characters. */
export declare function isHeader(block: Uint8Array): boolean;
/** Octal digits between blanks; or, with the highest bit set, the number itself (GNU). */
export declare function numberIn(field: Uint8Array): number | null;
