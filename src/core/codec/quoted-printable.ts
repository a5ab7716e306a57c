import type { Codec } from './codec.ts';

/** Mail (RFC 2045 §6.7): `=3D` for `=`, and a lone `=` at the end of a line that goes on below. */
export const quotedPrintable: Codec = {
  id: 'quoted-printable',
  // A soft break alone, where a line is as long as the rule has it.
  shows: (text) => /=3D|=[ \t]{0,8}\r?\n(?<=[^\s=]{24}=\s{1,9})[^\s=]{2}/i.test(text),
  pattern: /=(?:([0-9A-Fa-f]{2})|[ \t]{0,8}\r?\n)/g,
  decode: ([, hex]) => (hex === undefined ? '' : String.fromCharCode(Number.parseInt(hex, 16))),
};
