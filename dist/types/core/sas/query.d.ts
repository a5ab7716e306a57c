/**
 * The query string a signature stands in: its parameters in any order, and the URL before it. This is the one place
 * that knows where a token begins and ends in running text.
 */
import type { Endpoint } from './endpoint.ts';
import { type Secret } from './signature.ts';
export interface Query {
    /** The field that carries the signature: `sig`, in Event Grid `s`, in old API Management `sn`. */
    readonly field: string;
    /** Decoded values by lower-case name, without the signature. The first of a name counts, save for two ends. */
    readonly values: ReadonlyMap<string, string>;
    /** Names and raw values in the order in which they stand, the signature with an empty value. */
    readonly pieces: readonly {
        readonly name: string;
        readonly raw: string;
    }[];
    /** The URL before the `?`, as it stands, or `null`. */
    readonly url: string | null;
    readonly endpoint: Endpoint | null;
    /** Where the query begins in the text, and where its last parameter ends. */
    readonly start: number;
    readonly end: number;
}
/** Fields of a SAS other than `sig` (reference §2.2). One of them beside a signature vouches for it. */
export declare const SAS_FIELDS: ReadonlySet<string>;
/**
 * The query around a signature. `sigAt` is the offset of the field's name, `valueEnd` the one behind its value.
 * Nothing is read across another signature: a token contains one. A placeholder in its place, or the same one again,
 * is none (reference §2.7).
 */
export declare function readQuery(text: string, field: string, sigAt: number, valueEnd: number, secretAt: SecretAt): Query;
/** The signature of a field at an offset, or `null`. Neighbours are asked for again and again, so answers are kept. */
export type SecretAt = (field: string, at: number) => Secret | null;
export declare function secretsIn(text: string): SecretAt;
