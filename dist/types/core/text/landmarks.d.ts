export interface Landmark {
    /** Offset in the bytes. */
    readonly at: number;
}
export declare class Landmarks<Mark extends Landmark> {
    #private;
    /** `find` tells the marks in a text (bytes spelled as Latin-1), ascending. */
    constructor(bytes: Uint8Array, find: (text: string) => readonly Mark[]);
    /** The last one that begins before an offset and no more than so many bytes from it. */
    before(offset: number, farthest: number): Mark | null;
    /** The first one at an offset or behind it, less than so many bytes from it. */
    from(offset: number, farthest: number): Mark | null;
}
/** How many lines end between two offsets; counted no further than one more than `most`. */
export declare function linesBetween(bytes: Uint8Array, from: number, to: number, most?: number): number;
