import type { Codec } from './codec.ts';

/** `%%2B`: batch files, and what Python's ConfigParser, Alembic or supervisord would take for an interpolation. */
export const doubledPercent: Codec = {
  id: 'doubled-percent',
  shows: (text) => /%%[0-9a-f]{2}/i.test(text),
  pattern: /%%/g,
  decode: () => '%',
};
