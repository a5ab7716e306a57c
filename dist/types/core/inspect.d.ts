import type { Document } from './document.ts';
import type { Place, Skipped } from './finding.ts';
import type { Token } from './sas/token.ts';
/** Lower-case hex SHA-256 of a text's UTF-8 bytes; handed in, since the core imports no crypto. */
export type Digest = (text: string) => string;
/** One token at one place. */
export interface Sighting {
    readonly token: Token;
    readonly place: Place;
}
export interface Inspection {
    /** Those in the document's name, then those in the document in order of place. */
    readonly sightings: readonly Sighting[];
    readonly skipped: readonly Skipped[];
}
/** Every token in a document and in its name. Total: whatever the bytes, it throws only what the content throws. */
export declare function inspect(document: Document, digest: Digest): Inspection;
/** A path as it may be shown: with `***` for a token in it. */
export declare function shownPath(path: string, digest: Digest): string;
