import type { Codec } from './codec.ts';

/** UTF-16 strings inside a binary file or a database: every other byte is NUL. */
export const nulBytes: Codec = {
  id: 'nul-bytes',
  shows: (text) => WORDS.test(text),
  // With its character, so that a place ends behind the NUL of its last one.
  pattern: /([\x20-\x7e])\0/g,
  decode: ([, character]) => character,
};

/** The names, the word and the markers by which tokens and keys are met. */
const WORDS =
  /s\0i\0g|k\0e\0y|j\0w\0t\0-|g\0r\0i\0d|\+\0A\0[SER]\0|A\0(?:P\0I\0M|I\0o\0T|Z\0E\0G)|J\0Q\0Q\0J/i;
