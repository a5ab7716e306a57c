import type { Codec } from './codec.ts';
/**
 * String literals put together, on one line or over several, by an operator (`'…' + '…'`; JavaScript, Java, C#, PHP,
 * SQL, …), by a mere break or blank (Python, C, Ruby), by nothing at all (a shell's `'…'"…"`), or around an empty
 * `${''}`. Where the literals meet, nothing stands.
 */
export declare const joinedLiterals: Codec;
