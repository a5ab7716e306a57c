import { powerOf, readPermissions } from '../permissions.ts';
import type { SasKind } from './kind.ts';
import { accountWords, renewKeys } from './storage.ts';

/** A genuine-looking signature with too little around it to say more; the last of the registry, it takes what is left. */
export const unknownSas: SasKind = {
  id: 'unknown-sas',
  recognises: () => true,
  describe: ({ values, endpoint }) => {
    const permissions = readPermissions(values.get('sp'), 'permissions');
    return {
      reach: 'unknown',
      power: powerOf(permissions),
      account: endpoint?.account ?? null,
      resource: null,
      services: [],
      permissions,
      policy: values.get('si') ?? null,
    };
  },
  deed: (token) => `use an Azure SAS of ${accountWords(token)}, whose fields are incomplete,`,
  revoke: renewKeys,
};
