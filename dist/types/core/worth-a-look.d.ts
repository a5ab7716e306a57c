import type { Content, Document } from './document.ts';
/**
 * Whether a document or its name holds a place where a token may stand, or is a container file. Where this says no,
 * `inspect` finds nothing and has nothing to say.
 */
export declare function isWorthALook({ path, content }: Document): boolean;
/** The same for a name alone, as UTF-8. */
export declare function isNameWorthALook(name: Uint8Array): boolean;
/** The same for the content alone. */
export declare function isContentWorthALook(content: Content): boolean;
/** The same for the beginning of a content: whether it is a container file, or one that is not opened. */
export declare function isHeadWorthALook(head: Uint8Array): boolean;
/** Where in names, of which each ends with a line feed, a closer look at one may be worth while. */
export declare function placesInNames(names: Uint8Array): readonly number[];
