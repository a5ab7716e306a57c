/** What the storage kinds have in common: whose account, which resource, and their words. */
import type { Reach, Revocation } from '../../finding.ts';
import type { Query } from '../query.ts';
import type { Token } from '../token.ts';
export declare const STORAGE_SERVICES: readonly ["blob", "queue", "table", "file"];
/** `storage account contosodata7`, or as much as is known. */
export declare function accountWords(token: Token): string;
/** The scope of a service SAS, from `sr` where the service has one, else from what only that service signs. */
export interface Scope {
    readonly service: (typeof STORAGE_SERVICES)[number] | null;
    readonly reach: Reach;
    readonly resource: string | null;
}
export declare function scopeOf(query: Query): Scope;
/** `read, list, write and delete`; what a stored policy allows when the token does not say. */
export declare function verbsOf(token: Pick<Token, 'permissions' | 'policy'>, add?: string): string;
export declare function inWords(words: readonly string[]): string;
/** Whoever holds a key-signed token keeps it until the key that signed it changes; which of the two did, it does not say. */
export declare function renewKeys(token: Token): Revocation;
/** A token that leans on a stored access policy ends with it, and nothing else does. */
export declare function deletePolicy(token: Token): Revocation;
