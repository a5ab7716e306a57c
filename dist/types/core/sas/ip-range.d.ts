/** How many IPv4 addresses a `sip` lets in, or `null` when it is no address and no range (reference §2.2). */
export declare function addressesIn(ipRange: string): number | null;
