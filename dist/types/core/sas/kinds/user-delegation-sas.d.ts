import type { SasKind } from './kind.ts';
/**
 * Signed with a key that Entra lent to a person or an app for at most seven days; it ends with that key, and with the
 * rights of whoever lent it.
 */
export declare const userDelegationSas: SasKind;
