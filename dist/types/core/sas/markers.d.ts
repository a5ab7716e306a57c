/**
 * The keys that Azure issues since about 2022 carry a marker and a checksum, so that one is known for certain without
 * any context (reference §4.2; microsoft/security-utilities, `IdentifiableSecrets.cs`).
 */
import type { Kind } from '../finding.ts';
interface Marker {
    readonly text: string;
    readonly kind: Kind;
    /** Bytes of the key: 32 or 64. */
    readonly size: 32 | 64;
    /** The checksum's seeds, eight ASCII characters each; any of them may have been used. */
    readonly seeds: readonly string[];
}
/** The families whose keys sign SAS; those of others are other tools' business. */
export declare const MARKERS: readonly Marker[];
/** The newer, "common annotated" form: 84 characters, or 88 with padding; a provider's code follows the marker. */
export declare const ANNOTATED: Readonly<Record<string, Kind>>;
export declare const ANNOTATED_MARK: RegExp;
export declare const ANNOTATED_MARK_AT = 52;
export declare const ANNOTATED_CODE_AT = 76;
/** Whether a marked key's last four bytes are the checksum of the others under one of its seeds. */
export declare function hasChecksum(base64: string, { seeds }: Marker): boolean;
/**
 * Whether an annotated key's checksum is right. It covers the first 60 bytes; 84 characters keep three bytes of it, the
 * padded 88 all four. It stands there as it is, or, so that the key is letters and digits throughout, in base 62.
 */
export declare function hasAnnotatedChecksum(base64: string): boolean;
export {};
