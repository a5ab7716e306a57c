/**
 * Whether a text looks drawn by lot. Secrets are random base64; names, paths, GUIDs and hexadecimal digests are not:
 * they change too seldom between capitals, small letters and digits, or lack one of them.
 */
/** Whether some stretch of the text looks random. Linear in the text. */
export declare function holdsRandom(text: string): boolean;
/** Whether a stretch of a text is a piece of something random that goes on around it. */
export declare function standsInRandom(text: string, from: number, to: number): boolean;
