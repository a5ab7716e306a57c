/**
 * A stretch of a document as one or more layers of encoding show it. Every character remembers which bytes of the
 * document it came from, so that what is found in a view is reported where the person sees it.
 *
 * A view's text is bytes spelled as Latin-1: one character a byte. What is beyond ASCII stays as it stands until
 * somebody wants to read it as words.
 */
import type { Codec } from '../codec/codec.ts';
export interface View {
    readonly text: string;
    /** For each character the offset in the document where it begins; a plain stretch keeps just its offset. */
    readonly origin: Origin;
    /** The codecs that were undone to get here, outermost first. */
    readonly layers: readonly string[];
}
type Origin = {
    readonly offset: number;
} | {
    readonly starts: Int32Array;
    readonly ends: Int32Array;
};
/** Half-open, in bytes of the document. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
export declare function viewOf(bytes: Uint8Array, start: number, end: number): View;
/** The bytes of the document that a stretch of a view's text stands for; an empty stretch has no place. */
export declare function spanOf(view: View, from: number, to: number): Span;
/** The view with one layer undone, or `null` where the codec finds nothing of its own. */
export declare function undo(view: View, codec: Codec): View | null;
export declare function latin1(bytes: Uint8Array, start: number, end: number): string;
export {};
