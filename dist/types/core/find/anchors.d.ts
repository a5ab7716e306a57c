/** The words beside which a secret stands. To add one is a decision: each costs time on every byte that begins it. */
export interface Anchor {
    /** Small letters where any case counts. */
    readonly word: string;
    readonly anyCase: boolean;
    /** Where in the word the three letters stand by which the finder meets it; the rarer, the better. */
    readonly meetAt: number;
    /** Whether the name ends with the word: no letter, digit or underscore comes right behind it. */
    readonly wholeWord: boolean;
    /** Whether the value stands right behind the word, so that a look there can turn the candidate down. */
    readonly secretFollows: boolean;
}
export declare const ANCHORS: readonly Anchor[];
