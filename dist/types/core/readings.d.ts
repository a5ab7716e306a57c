import { type Marks } from './find/marks.ts';
import type { Digest } from './inspect.ts';
import type { Reading } from './sas/reading.ts';
import { type Span } from './text/view.ts';
export interface Readings {
    /** In order of place, none overlapping another. */
    readonly secrets: readonly Reading[];
    /** Container files that were written as base64, with the place of their text. */
    readonly containers: readonly Carried[];
    /** Stretches that can be read in more ways than were tried. */
    readonly unfinished: readonly Span[];
}
export interface Carried {
    readonly bytes: Uint8Array;
    readonly span: Span;
}
/** `path` is what the bytes are called: a name may vouch for what stands alone in them. */
export declare function readingsIn(bytes: Uint8Array, path: string, digest: Digest, depth?: number): Readings;
/**
 * Whether there is anything of this at all, which the first that is met tells. `marks` are those of the bytes. Fingerprints
 * tell one secret from another, and need not be made for it.
 */
export declare function holdsReading(bytes: Uint8Array, marks?: Marks, depth?: number): boolean;
