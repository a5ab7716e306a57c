/**
 * Bytes of which a run of base64 consists: both alphabets, and the beginnings of what stands for their signs in JSON, forms
 * and HTML (`\/`, `%2B`, `&#43;`).
 */
export declare const STRETCH_BYTES: import("../text/character-set.ts").CharacterSet;
/** The longest line of wrapped base64 that holds a token has at least so many. */
export declare const SHORTEST_STRETCH = 32;
/**
 * Whether a stretch may be of base64 that holds a token, as most long names and paths may not: both capitals and small letters
 * stand in it, it is not mostly of names, and with what stands beyond a break it is long enough.
 */
export declare function mayBeBase64(bytes: Uint8Array, start: number, end: number): boolean;
