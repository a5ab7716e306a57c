import { setOf } from '../text/character-set.ts';

/**
 * Bytes of which a run of base64 consists: both alphabets, and the beginnings of what stands for their signs in JSON, forms
 * and HTML (`\/`, `%2B`, `&#43;`).
 */
export const STRETCH_BYTES = setOf(/[A-Za-z0-9+/_\\%&#;-]/);

/** Wherever two times sixteen stand, one of the aligned blocks that the fast finder looks at lies wholly within. */
export const SHORTEST_STRETCH = 32;
