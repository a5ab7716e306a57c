import type { Codec } from './codec.ts';
/** `&amp;`, `&#38;` and `&#x26;`: XML, HTML attributes, feeds. Doubled ones are this codec twice. */
export declare const htmlEntities: Codec;
