import type { KindWords } from './kind.ts';
/** Not a SAS but what signs them: every right on everything in the account, with no end but the key's renewal. */
export declare const storageAccountKey: KindWords;
