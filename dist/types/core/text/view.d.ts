/**
 * A stretch of a document as one or more layers of encoding show it. A view remembers what each layer changed, so that
 * what is found in it is reported where the person sees it.
 *
 * A view's text is bytes spelled as Latin-1: one character a byte. What is beyond ASCII stays as it stands until
 * somebody wants to read it as words.
 */
import type { Codec } from '../codec/codec.ts';
export interface View {
    readonly text: string;
    readonly origin: Origin;
    /** The codecs that were undone to get here, outermost first. */
    readonly layers: readonly string[];
}
/** Where a view's text comes from: straight from the document at an offset, or from another view by some edits. */
type Origin = {
    readonly offset: number;
} | {
    readonly outer: View;
    readonly edits: Edits;
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
/** What a layer changed: stretches of the decoded text and those of the encoded one that they stand for, ascending. */
declare class Edits {
    #private;
    add(at: number, length: number, sourceStart: number, sourceEnd: number): void;
    /** The encoded stretch behind one decoded character: itself, or the whole of the escape that it was. */
    sourceOf(character: number): Span;
}
export declare function latin1(bytes: Uint8Array, start: number, end: number): string;
export {};
