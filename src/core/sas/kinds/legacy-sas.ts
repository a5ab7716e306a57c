import type { SasKind } from './kind.ts';
import { describeScope, scopeDeed, serviceSas } from './service-sas.ts';

/** From before service version 2012-02-12: no `sv`. Without a stored policy it lived for an hour at most (reference §2.12). */
export const legacySas: SasKind = {
  id: 'legacy-sas',
  recognises: ({ values }) => !values.has('sv') && ['b', 'c'].includes(values.get('sr')?.toLowerCase() ?? ''),
  describe: describeScope,
  deed: scopeDeed,
  revoke: (token) => serviceSas.revoke(token),
};
