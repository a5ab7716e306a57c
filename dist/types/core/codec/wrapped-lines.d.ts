import type { Codec } from './codec.ts';
/**
 * A token broken over lines: YAML folding, terminals and mail that wrap at a column, PowerShell's `Format-List`, a
 * backslash, caret or backtick at the end of a line, a patch, comment or quotation with a mark before each. The break
 * and what leads the next line are left out; joining lines that do not belong together makes no token out of none.
 */
export declare const wrappedLines: Codec;
