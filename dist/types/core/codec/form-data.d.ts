import type { Codec } from './codec.ts';
/** The fields of a form as they are sent (RFC 7578): each between boundaries, its name in a header of its own. */
export declare const formData: Codec;
