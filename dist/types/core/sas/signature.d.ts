export interface Secret {
    /** The canonical base64: percent-decoded, `+` and padding put back. */
    readonly text: string;
    /** Offset behind its last character in the text it was read from. */
    readonly end: number;
}
/** How a secret of a given size looks in base64. */
export interface Shape {
    /** Characters before the padding. */
    readonly length: number;
    readonly padding: '' | '=' | '==';
    /** `-` and `_` stand for `+` and `/`, as in URLs (RFC 4648 §5). */
    readonly forUrls: boolean;
    /** The bits left over in the last character are zero, so only some can stand there. */
    readonly last: string;
    /** With fewer different characters it is a placeholder (contract §4). */
    readonly leastDistinct: number;
}
/** 32 bytes: the HMAC-SHA256 of a SAS, or a messaging key. */
export declare const SHAPE_44: Shape;
/** 32 bytes as Logic Apps writes them: for URLs, without padding. */
export declare const SHAPE_43: Shape;
/** 64 bytes: a storage account key, or API Management's HMAC-SHA512. */
export declare const SHAPE_88: Shape;
/** Whether a secret of any shape could stand at an offset: asked before it is read in one shape after another. */
export declare function mayBeSecret(text: string, at: number): boolean;
/**
 * Reads a secret of one shape at an offset, in any spelling seen on disk (raw, percent-encoded in either case, mixed,
 * `+` as a space, padding dropped whole or by half), or `null` where none stands. Reads hardly more characters than the
 * shape has, and most of what is none is turned down by a character before a text is made of it.
 */
export declare function readSecret(text: string, at: number, shape: Shape): Secret | null;
export declare function hasTooFew(secret: string, least: number): boolean;
/** The bytes of base64 of either alphabet, up to its padding or to what is none. */
export declare function bytesOf(base64: string): number[];
