import type { Content } from '../text/content.ts';
import { type Fault } from './container.ts';
/** zlib's `windowBits`: 15 for the largest window, negative for raw, 16 more for gzip and nothing else. */
declare const WINDOW_BITS: {
    raw: number;
    gzip: number;
};
/** What is deflated between two offsets. Several gzip streams in a row are one (RFC 1952 §2.2). */
export declare function inflate(content: Content, from: number, to: number, wrapping: keyof typeof WINDOW_BITS): Generator<Uint8Array, Fault | null, undefined>;
export {};
