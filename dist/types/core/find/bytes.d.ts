/** Kinds of bytes: 1 for a byte that is of the kind. The fast finder has them as the bits of one table, in this order. */
export declare const KINDS: {
    /** What a value may consist of while it is still encoded: base64, and what begins an escape for `+`, `/` or `=`. */
    readonly value: import("../text/character-set.ts").CharacterSet;
    /** What stands within `&#43;`, `&equals;` and `\u{2b}`, and is no part of a value elsewhere. */
    readonly escape: import("../text/character-set.ts").CharacterSet;
    readonly quote: import("../text/character-set.ts").CharacterSet;
    /** Between two literals: quotes, blanks, operators, the backslash of a break, and letters, of which there are few. */
    readonly between: import("../text/character-set.ts").CharacterSet;
    readonly letter: import("../text/character-set.ts").CharacterSet;
    readonly word: import("../text/character-set.ts").CharacterSet;
    readonly stretch: import("../text/character-set.ts").CharacterSet;
    readonly break: import("../text/character-set.ts").CharacterSet;
};
