import { BREAK_BYTES } from '../text/base64-lines.ts';
import { setOf } from '../text/character-set.ts';
import { STRETCH_BYTES } from './stretch.ts';

/** Kinds of bytes: 1 for a byte that is of the kind. The fast finder has them as the bits of one table, in this order. */
export const KINDS = {
  /** What a value may consist of while it is still encoded: base64, and what begins an escape for `+`, `/` or `=`. */
  value: setOf(/[A-Za-z0-9+/=%\\&_-]/),
  /** What stands within `&#43;`, `&equals;` and `\u{2b}`, and is no part of a value elsewhere. */
  escape: setOf(/[#;{}]/),
  quote: setOf(/["'`]/),
  /** Between two literals: quotes, blanks, operators, the backslash of a break, and letters, of which there are few. */
  between: setOf(/["'`\s+.&,()<>|~*^\\_@a-zA-Z]/),
  letter: setOf(/[a-zA-Z]/),
  word: setOf(/\w/),
  stretch: STRETCH_BYTES,
  break: BREAK_BYTES,
} as const;
