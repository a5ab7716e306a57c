/**
 * Bytes of which a run of base64 consists: both alphabets, and the beginnings of what stands for their signs in JSON, forms
 * and HTML (`\/`, `%2B`, `&#43;`).
 */
export const STRETCH_BYTES: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[A-Za-z0-9+/_\\%&#;-]/.test(String.fromCharCode(byte)) ? 1 : 0,
);

/** Wherever two times sixteen stand, one of the aligned blocks that the fast finder looks at lies wholly within. */
export const SHORTEST_STRETCH = 32;
