export interface NamedAccount {
    readonly account: string;
    /** Offset of the name. */
    readonly at: number;
}
/** The account named nearest to a stretch of a document, or `null`. Of two equally near the one before it counts. */
export declare function accountNear(bytes: Uint8Array, start: number, end: number): NamedAccount | null;
/** Every storage account that a text names, in order. Variables and placeholders have no account's form. */
export declare function accountsIn(text: string): Generator<NamedAccount>;
