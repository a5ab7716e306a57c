import type { Codec } from './codec.ts';

/** Windows batch files escape what cmd.exe would take for its own: `^&`. */
export const caretEscapes: Codec = {
  id: 'caret-escapes',
  shows: (text) => text.includes('^&') || text.includes('^%'),
  pattern: /\^([&|<>^%()?=!])/g,
  decode: ([, character]) => character,
};
