/**
 * Whether what stands behind a name has the variety of a secret. Prose has its spaces, code its dots and brackets,
 * and a file of nothing but `sig=` too few letters: all are turned down within a few bytes. Names are asked for in
 * ascending order, and what was looked at for one is not looked at again for the next: a byte counts once however many
 * names stand before it.
 */
export declare class Variety {
    #private;
    constructor(bytes: Uint8Array);
    follows(from: number): boolean;
}
/**
 * By a character those that follow it in words, one bit each by their last five bits: first the capitals and `_`, 256
 * characters further on the small letters. A name of capitals is made of words too, and `_` stands between two.
 */
export declare const FOLLOWERS: Uint32Array<ArrayBuffer>;
