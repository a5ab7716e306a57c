export interface Mended {
    readonly text: string;
    /** By line. */
    readonly mendings: readonly Mending[];
}
export interface Mending {
    /** Where it was, in the text as it was. */
    readonly line: number;
    /** `blanks at the end of the line`: fixed words, nothing of the text. */
    readonly what: string;
}
export declare function mendAllowlist(text: string): Mended;
