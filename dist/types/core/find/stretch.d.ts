/**
 * Bytes of which a run of base64 consists: both alphabets, and the beginnings of what stands for their signs in JSON, forms
 * and HTML (`\/`, `%2B`, `&#43;`).
 */
export declare const STRETCH_BYTES: import("../text/character-set.ts").CharacterSet;
/** Wherever two times sixteen stand, one of the aligned blocks that the fast finder looks at lies wholly within. */
export declare const SHORTEST_STRETCH = 32;
