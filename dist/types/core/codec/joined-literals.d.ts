import type { Codec } from './codec.ts';
/**
 * String literals put together, on one line or over several: `'…' + '…'` (JavaScript, Java, C#, Go, Python), `.` (PHP,
 * Perl), `&` (VB, Excel), `..` (Lua), `<>` and `++` (Elixir, Haskell), `||` (SQL), a mere line break (Python, C) or a
 * backslash before it (shell, Ruby). Where the literals meet, nothing stands.
 */
export declare const joinedLiterals: Codec;
