import type { Codec } from './codec.ts';

/** `/modules/$$edgeAgent`: Makefiles and Compose files, which take a single one for the beginning of a variable. */
export const doubledDollars: Codec = {
  id: 'doubled-dollars',
  shows: (text) => text.includes('/$$'),
  pattern: /\$\$/g,
  decode: () => '$',
};
