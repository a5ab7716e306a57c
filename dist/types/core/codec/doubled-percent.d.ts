import type { Codec } from './codec.ts';
/** `%%2B`: batch files, and what Python's ConfigParser, Alembic or supervisord would take for an interpolation. */
export declare const doubledPercent: Codec;
