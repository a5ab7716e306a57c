import type { KindWords } from './kind.ts';
import { accountWords, renewKeys } from './storage.ts';

/** Not a SAS but what signs them: every right on everything in the account, with no end but the key's renewal. */
export const storageAccountKey: KindWords = {
  id: 'storage-account-key',
  deed: (token) => `do everything in ${accountWords(token)} and sign new SAS for it`,
  revoke: (token) => {
    const { commands } = renewKeys(token);
    return {
      text: 'Renew the account key (`az storage account keys list` tells which of the two it is). Every client and every SAS of that key stops working.',
      commands,
    };
  },
};
