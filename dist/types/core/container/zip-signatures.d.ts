/** The numbers by which the records of a zip file are known; a clean commit asks this much of `zip-records.ts` and no more. */
import type { Content } from '../text/content.ts';
export declare const SIGNATURE: {
    readonly entry: 67324752;
    readonly descriptor: 134695760;
    readonly listed: 33639248;
    readonly end: 101010256;
    readonly zip64End: 101075792;
    readonly zip64Locator: 117853008;
    /** Before the first entry of an archive that was once meant to be split, and of one that was not (§8.5.5). */
    readonly split: 134695760;
    readonly notSplit: 808471376;
};
/** The first place from an offset on where one of the signatures stands. */
export declare function findSignature(content: Content, from: number, signatures: readonly number[]): number | null;
/** Four bytes as a number; none of the signatures where fewer stand. */
export declare function signatureOf(content: Content, at: number): number;
export declare function signatureAt(bytes: Uint8Array, at: number): number;
export declare function view(bytes: Uint8Array): DataView;
