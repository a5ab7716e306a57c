/**
 * Which storage account a text names: in a host, or as the value of a setting. A token without an address opens some
 * account, and the one named beside it is most likely that.
 */
export interface NamedAccount {
    readonly account: string;
    /** Offset of the name. */
    readonly at: number;
}
/**
 * The account named nearest to a stretch of the bytes, by lines, or `null`; asked for any number of stretches. Of two
 * equally near the one before it counts.
 */
export declare function accountsNear(bytes: Uint8Array): (start: number, end: number) => NamedAccount | null;
/** Every storage account that a text names, in order. Variables and placeholders have no account's form. */
export declare function accountsIn(text: string): Generator<NamedAccount>;
