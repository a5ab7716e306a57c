import type { Codec } from './codec.ts';

/**
 * String literals put together, on one line or over several: `'…' + '…'` (JavaScript, Java, C#, Go, Python), `.` (PHP,
 * Perl), `&` (VB, Excel), `..` (Lua), `<>` and `++` (Elixir, Haskell), `||` (SQL), a mere line break (Python, C) or a
 * backslash before it (shell, Ruby). Where the literals meet, nothing stands.
 */
export const joinedLiterals: Codec = {
  id: 'joined-literals',
  shows: (text) => /["'`]/.test(text) && GLUE.test(text),
  pattern:
    /(["'`])[ \t]{0,40}(?:(?:\+{1,2}|\.{1,2}|&|<>|\|\|)?[ \t]{0,40}[\\_]?(?:\r?\n[ \t]{0,120}){0,3}(?:\+{1,2}|\.{1,2}|&|<>|\|\|)?[ \t]{0,40})[a-zA-Z@$]{0,3}["'`]/g,
  decode: ([glue, quote]) => (isGlue(glue as string, quote as string) ? '' : undefined),
};

/** A joint right before the literal that holds the name, or within or right behind the one that holds the value. */
const GLUE =
  /["'`]\s{0,160}[+.&|<>]{0,2}[ \t]{0,9}[_\\]?\s{0,160}[a-z@$]{0,3}["'`][^"'`\n]{0,500}(?:sig|key)|(?:sig|key)[^"'`\s]{0,300}["'`]\s{0,160}[+.&|<>]{0,2}[ \t]{0,9}[_\\]?\s{0,160}[a-z@$]{0,3}["'`]/i;

/** An empty string is no joint, and literals side by side on one line need an operator between them. */
function isGlue(glue: string, quote: string): boolean {
  if (glue === quote + quote) return false;
  return /[+.&|<>\n]/.test(glue);
}
