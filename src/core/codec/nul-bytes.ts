import type { Codec } from './codec.ts';

/** UTF-16 strings inside a binary file or a database: every other byte is NUL. */
export const nulBytes: Codec = {
  id: 'nul-bytes',
  shows: (text) => /(?:s\0i\0g|k\0e\0y)/i.test(text),
  // With its character, so that a place ends behind the NUL of its last one.
  pattern: /([\x20-\x7e])\0/g,
  decode: ([, character]) => character,
};
