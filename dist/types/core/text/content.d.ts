/** Bytes that can be asked for in any order and are never all needed at once: a file on disk, a blob, a member. */
export interface Content {
    /** In bytes. */
    readonly size: number;
    /** At most `to - from` bytes, fewer only at the end. They stay as they are until the next call. */
    read(from: number, to: number): Uint8Array;
}
export declare function inMemory(bytes: Uint8Array): Content;
/** All of it, from the first byte to the last, in pieces of at most this many bytes. */
export declare function piecesOf(content: Content, length: number): Generator<Uint8Array, null>;
