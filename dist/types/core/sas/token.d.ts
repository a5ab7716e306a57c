import type { Grants, Kind, Permission, Reach, Service } from '../finding.ts';
/**
 * What the parser says of one credential. The secret itself stays behind: of it there is only the fingerprint, so
 * nothing that is handed a token can leak it.
 */
export interface Token {
    readonly fingerprint: string;
    readonly kind: Kind;
    readonly reach: Reach;
    /** Points for what the token lets one do (contract §5). */
    readonly power: 1 | 2 | 3;
    readonly account: string | null;
    readonly resource: string | null;
    readonly services: readonly Service[];
    readonly permissions: readonly Permission[] | null;
    /** Milliseconds since 1970; the later of the token's and its delegation key's start. */
    readonly startsOn: number | null;
    /** Milliseconds since 1970; the earlier of the token's and its delegation key's end. */
    readonly expiresOn: number | null;
    /** Whether an end stands in it, readable or not. */
    readonly statesEnd: boolean;
    readonly policy: string | null;
    readonly protocols: Grants['protocols'];
    readonly ipRange: string | null;
    /** Usable only together with an Entra token of one user (`sduoid`). */
    readonly userBound: boolean;
    /** The letters of an account SAS' `srt`: without `o` it opens no content, without `c` it lists none. */
    readonly levels?: string;
    /** What of a blob it opens, where that is not the blob itself. */
    readonly part?: 'snapshot' | 'version';
    /** Stands on an Azure host, so nobody can call it a false positive. */
    readonly onAzureHost: boolean;
    readonly redacted: string;
}
