export type StorageService = 'blob' | 'queue' | 'table' | 'file';
export interface Endpoint {
    readonly scheme: string | null;
    /** Lower case, without port. */
    readonly host: string;
    /** Percent-decoded segments. */
    readonly segments: readonly string[];
    readonly account: string | null;
    readonly service: StorageService | null;
    /** A host of Azure's own, in any of its clouds. */
    readonly onAzure: boolean;
    /** The emulator's and this machine's own names. */
    readonly loopback: boolean;
    /** A managed disk's export host: behind its one blob lies a whole disk. */
    readonly disk: boolean;
}
/** Reads `scheme://host[:port]/path` or `host/path`; `null` when there is no host in it. */
export declare function parseEndpoint(url: string): Endpoint | null;
export declare function isAzureHost(host: string): boolean;
