import type { Document } from './document.ts';
/**
 * Whether a document or its name holds a place where a token may stand: the first step of `inspect`, without the rest
 * of the program behind it. Where this says no, `inspect` finds nothing.
 */
export declare function isWorthALook({ path, bytes }: Document): boolean;
