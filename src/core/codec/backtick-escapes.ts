import type { Codec } from './codec.ts';

/** PowerShell's escape character outside of quotes: `` `& ``. */
export const backtickEscapes: Codec = {
  id: 'backtick-escapes',
  shows: (text) => text.includes('`&'),
  pattern: /`([&?=%;"'$`])/g,
  decode: ([, character]) => character,
};
