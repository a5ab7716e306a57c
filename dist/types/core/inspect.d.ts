import type { Document } from './document.ts';
import type { Place } from './finding.ts';
import type { Token } from './sas/token.ts';
/** Lower-case hex SHA-256 of a text's UTF-8 bytes; handed in, since the core imports no crypto. */
export type Digest = (text: string) => string;
/** One token at one place. */
export interface Sighting {
    readonly token: Token;
    readonly place: Place;
}
/** Every token in a document and in its name, in order of place. Total: whatever the bytes, it never throws. */
export declare function inspect(document: Document, digest: Digest): readonly Sighting[];
/** A path as it may be shown: with `***` for a token in it. */
export declare function shownPath(path: string, digest: Digest): string;
