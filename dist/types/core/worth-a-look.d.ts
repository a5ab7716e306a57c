import type { Document } from './document.ts';
/**
 * Whether a document or its name holds a place where a token may stand, or is a container file. Where this says no,
 * `inspect` finds nothing and has nothing to say.
 */
export declare function isWorthALook({ path, content }: Document): boolean;
