/**
 * What stands around a key whose name alone does not tell whose it is: an `access_key` is a storage account's beside
 * `azurerm_storage_account`, and Redis' elsewhere. The service named nearest has it.
 */
export type Owner = 'storage' | 'another account' | 'another service';
/** Whose key stands between two stretches of text, by the service named nearest; `null` where none is named. */
export declare function ownerOf(before: string, after: string): Owner | null;
/** The account that the line of a key names, or the line before or after it: where there is just one, it is the key's. */
export declare function accountBeside(before: string, after: string): string | null;
/** Two keys under one name: those of an authorization rule or a policy, and those of a device. */
export interface Pair {
    readonly kind: 'messaging-key' | 'iot-key';
    readonly account: string | null;
    readonly policy: string | null;
}
/**
 * `primaryKey` and `secondaryKey` are told by their object: `"symmetricKey": {`, a `keyName` with a policy's `rights`, or
 * the connection strings beside them. Search, Maps, SignalR and others list theirs by the same names.
 */
export declare function pairAround(before: string, after: string): Pair | null;
