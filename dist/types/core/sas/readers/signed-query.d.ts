import { type Query } from '../query.ts';
import type { Reader } from '../reading.ts';
import type { Token } from '../token.ts';
export declare const readSignedQueries: Reader;
export declare function describe(query: Query, fingerprint: string): Token;
