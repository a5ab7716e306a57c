/** One view of a document → the tokens in it, whatever their form. */
import type { Reader } from './reading.ts';
export declare const readTokens: Reader;
