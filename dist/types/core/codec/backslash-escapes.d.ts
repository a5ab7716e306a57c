import type { Codec } from './codec.ts';
/**
 * A backslash before what a shell, Java's `Properties.store`, cron, Markdown or LaTeX would take for its own: `\&`, `\=`,
 * `\:`, `\?`, `\%`, `\_`, `\~{}`. Letters and digits are the source escapes' affair.
 */
export declare const backslashEscapes: Codec;
