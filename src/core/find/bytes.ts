/** Kinds of bytes: 1 for a byte that is of the kind. The fast finder has them as the bits of one table, in this order. */
export const KINDS = {
  /** What a value may consist of while it is still encoded: base64, and what begins an escape for `+`, `/` or `=`. */
  value: bytesLike(/[A-Za-z0-9+/=%\\&_-]/),
  /** What stands within `&#43;`, `&equals;` and `\u{2b}`, and is no part of a value elsewhere. */
  escape: bytesLike(/[#;{}]/),
  quote: bytesLike(/["'`]/),
  /** Between two literals: quotes, blanks, operators, the backslash of a break, and letters, of which there are few. */
  between: bytesLike(/["'`\s+.&,()<>|~*^\\_@a-zA-Z]/),
  letter: bytesLike(/[a-zA-Z]/),
  word: bytesLike(/\w/),
} as const;

function bytesLike(form: RegExp): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => (form.test(String.fromCharCode(byte)) ? 1 : 0));
}
