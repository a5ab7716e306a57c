/** The words beside which a secret stands. To add one is a decision: each costs time on every byte that begins it. */
export interface Anchor {
    /** Small letters where any case counts. */
    readonly word: string;
    readonly anyCase: boolean;
    /** Where in the word the letters stand by which the finder meets it, `MEETING` of them; the rarer, the better. */
    readonly meetAt: number;
    /** Whether the name ends with the word: no letter, digit or underscore comes right behind it. */
    readonly wholeWord: boolean;
    /** Whether the value stands right behind the word, so that a look there can turn the candidate down. */
    readonly secretFollows: boolean;
}
export declare const ANCHORS: readonly Anchor[];
/** An anchor is met by so many letters in a row. */
export declare const MEETING = 3;
/** The bytes that may stand for one of an anchor's letters. */
export declare function spellingsOf({ word, anyCase }: Anchor, index: number): readonly number[];
