import { type Span } from '../text/view.ts';
export interface Transported {
    readonly bytes: Uint8Array;
    /** Where the encoded text begins in the outer bytes. */
    readonly start: number;
    /** The stretch of the outer bytes that holds a stretch of the inner ones. */
    placeOf(inner: Span): Span;
}
/** Base64 nests this deep (contract §4). */
export declare const DEPTH = 4;
/**
 * What is long enough to hold a token, decoded. `stretches` are those of the characters of base64 and their escapes, as long
 * as they can be: a run of base64 stands within one, or in one and the shorter lines beside it.
 */
export declare function base64In(bytes: Uint8Array, stretches: readonly Span[]): Generator<Transported>;
