import type { Document } from './document.ts';
/**
 * Whether a document or its name holds anything that reads like a secret, or is a container file. Where this says no,
 * `inspect` finds nothing and has nothing to say.
 */
export declare function isWorthInspecting({ path, content }: Document): boolean;
