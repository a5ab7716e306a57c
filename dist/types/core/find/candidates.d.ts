/** Offsets near which to look, ascending. */
export type Finder = (bytes: Uint8Array) => Iterable<number>;
export declare const findCandidates: Finder;
