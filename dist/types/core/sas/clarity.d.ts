/**
 * How plainly a stretch of text is written. Of two views that show the same fields the one with less of another layer left
 * in it is the better: `https:\/\/`, `00%%3A00`, `''NL''`, `$$edgeAgent`, `KEY=3D`.
 */
/** How many signs of another layer stand in a text: what doubles a character, or an escape's own beginning. */
export declare function signsOfLayersIn(text: string): number;
/** How many of the two ends of a stretch are an escape's. */
export declare function escapesAround(text: string, start: number, end: number): number;
/**
 * Whether the padding of a secret stands there; where it was dropped, or is written in another layer (quoted-printable's
 * `=3D`, a `\=`), less was understood.
 */
export declare function endsPlainly(text: string, end: number): boolean;
/**
 * Whether a value is quoted-printable's: a `3D` that is the rest of `=3D`, where another `=3D` stands nearby. One signature
 * in 4096 begins with these two characters by itself.
 */
export declare function isQuotedPrintable(text: string, at: number): boolean;
