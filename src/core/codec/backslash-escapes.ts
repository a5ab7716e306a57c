import type { Codec } from './codec.ts';

/**
 * A backslash before what a shell, Java's `Properties.store`, cron or LaTeX would take for its own: `\&`, `\=`, `\:`,
 * `\?`, `\%`, `\_`. Letters and digits are the source escapes' affair.
 */
export const backslashEscapes: Codec = {
  id: 'backslash-escapes',
  shows: (text) => /\\[&=?:%_]/.test(text),
  pattern: /\\([&=?:%!#_$;,(){}~+/.@ -])/g,
  decode: ([, character]) => character,
};
