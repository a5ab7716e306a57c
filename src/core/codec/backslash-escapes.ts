import type { Codec } from './codec.ts';

/**
 * A backslash before what a shell, Java's `Properties.store`, cron, Markdown or LaTeX would take for its own: `\&`, `\=`,
 * `\:`, `\?`, `\%`, `\_`, `\~{}`. Letters and digits are the source escapes' affair.
 */
export const backslashEscapes: Codec = {
  id: 'backslash-escapes',
  // A dollar sign or an asterisk within a word; the blank of a marker in front of a token; a connection string's `;`.
  shows: (text) => /\\(?:[&=?:%_]|[$*]\w|;[A-Z]\w{3,24}\\?=|(?<=[syS]\w{2,8}\\) [\w/+])/.test(text),
  pattern: /\\(?:([~^])\{\}|([&=?:%!#_$;,(){}[\]<>|~+/.@*^'" -]))/g,
  decode: ([, accent, character]) => accent ?? character,
};
