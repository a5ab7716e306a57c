import type { SasKind } from './kind.ts';
import { describeScope, scopeDeed } from './service-sas.ts';

const KEY_FIELDS = ['skoid', 'sktid', 'skt', 'ske', 'sks', 'skv'];

/**
 * Signed with a key that Entra lent to a person or an app for at most seven days; it ends with that key, and with the
 * rights of whoever lent it.
 */
export const userDelegationSas: SasKind = {
  id: 'user-delegation-sas',
  recognises: ({ values }) => KEY_FIELDS.some((name) => values.has(name)),
  describe: describeScope,
  deed: scopeDeed,
  revoke: (token) => ({
    text: 'Revoke the user delegation keys of the account: every user delegation SAS of it stops working, within minutes.',
    commands: [
      `az storage account revoke-delegation-keys -g <resource-group> -n ${token.account ?? '<account>'}`,
    ],
  }),
};
