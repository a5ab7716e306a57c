/**
 * What may be repeated of a text that somebody else wrote, and what must not stand in a `.sasignore` at all. A person
 * who pastes a token into the wrong line must not find it again in a build log, so messages repeat only short, plain
 * words.
 */
/** A text as messages may show it: on one line, short, and never with a stretch that could be part of a secret. */
export declare function quote(text: string): string;
/** The same for a line of words: those that cannot be shown are left out, so that the others can still be compared. */
export declare function quoteWords(line: string): string;
/**
 * Characters that a reviewer cannot see in a diff, or that make the line look like something else: controls, zero
 * widths, directions, line separators, fillers, tags, a byte-order mark, and the sign for what was not UTF-8. Not the
 * variation selectors, which stand behind many an emoji.
 */
export declare const STRAY_CHARACTERS: RegExp;
/**
 * Whether a line holds what looks like a signature (32 bytes in base64) or a storage key (64 bytes), as it stands or
 * percent-encoded. A coarse net below the real scan, which reads the file too; paths and fingerprints pass it.
 */
export declare function holdsTokenText(line: string): boolean;
