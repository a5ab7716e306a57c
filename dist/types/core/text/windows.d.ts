export interface Window {
    /** UTF-8, whatever the document's own encoding. */
    readonly bytes: Uint8Array;
    /** What is found from here on and before `until` counts in this window; what lies outside counts in a neighbour. */
    readonly from: number;
    readonly until: number;
    /** Where in these bytes the next window begins, or `null` in the last. */
    readonly next: number | null;
}
/** Large enough that overlapping costs little, small enough for several views of it in memory. */
export declare const WINDOW: number;
/** Twice what is looked at around a token, under all the layers it may have. */
export declare const OVERLAP: number;
/** The windows of a document that comes in pieces of any length. `size` is in bytes, more than the overlap. */
export declare function windowsOf(pieces: Iterable<Uint8Array>, size?: number): Generator<Window>;
export declare function joined(pieces: readonly Uint8Array[]): Uint8Array;
