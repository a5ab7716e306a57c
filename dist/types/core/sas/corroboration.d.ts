/** Answers for any number of signatures in the same bytes: `(start, end)` is the stretch of one. */
export declare function corroborationIn(bytes: Uint8Array, path: string): (start: number, end: number) => boolean;
