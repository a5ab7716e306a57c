/**
 * Answers for any number of signatures in the same bytes: `(start, end)` is the stretch of one. The words are looked
 * for only around what is asked for, and once, so that a file of nothing but signatures is still walked only once.
 */
export declare function corroborationIn(bytes: Uint8Array, path: string): (start: number, end: number) => boolean;
