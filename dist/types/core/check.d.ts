import type { Severity } from './finding.ts';
import { type Digest } from './inspect.ts';
import type { Report } from './report.ts';
export interface CheckOptions {
    readonly documents: Iterable<{
        readonly path: string;
        readonly bytes: Uint8Array;
    }>;
    /** The moment by which expiry is judged. */
    readonly now: Date;
    /** Lower-case hex SHA-256 of a text's UTF-8 bytes. */
    readonly digest: Digest;
    /** The text of a `.sasignore`; every entry without a fault and not expired is in force. */
    readonly allowlist?: string;
    /** The least severity that blocks. Default `low`: any live token does. */
    readonly failOn?: Severity;
}
/** Inspects the documents and judges what is in them. Never throws for what is in a document or an allowlist. */
export declare function check({ documents, now, digest, allowlist, failOn }: CheckOptions): Report;
