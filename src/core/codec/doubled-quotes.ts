import type { Codec } from './codec.ts';

/** Quotes doubled inside quotes: CSV fields, SQL strings, verbatim strings of C# and VB. */
export const doubledQuotes: Codec = {
  id: 'doubled-quotes',
  shows: (text) => /""sig""|''sig''|=""|''\w/i.test(text),
  pattern: /""|''/g,
  decode: ([pair]) => (pair as string)[0],
};
