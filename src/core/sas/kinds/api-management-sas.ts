import { parseTime } from '../time.ts';
import type { SasKind } from './kind.ts';

/**
 * API Management's own tokens, signed with HMAC-SHA512: `<user>&<yyyyMMddHHmm>&<88 characters>`, formerly
 * `uid=…&ex=…&sn=…` (reference §5.5).
 */
export const apiManagementSas: SasKind = {
  id: 'api-management-sas',
  recognises: ({ field, values }) => field === 'sn' && values.has('uid') && values.has('ex'),
  describe: ({ values, endpoint }) => ({
    reach: 'account',
    power: 3,
    account: endpoint?.onAzure === true ? (endpoint.host.split('.')[0] ?? null) : null,
    resource: null,
    services: ['api-management'],
    permissions: null,
    policy: null,
    expiresOn: parseTime(values.get('ex') ?? ''),
    protocols: ['https'],
    onAzureHost: true,
  }),
  deed: ({ account }) =>
    `manage ${account === null ? 'an API Management service not named here' : `API Management service ${account}`}`,
  revoke: ({ account }) => ({
    text: 'Regenerate both keys of the management API (for a self-hosted gateway: its gateway keys).',
    commands: ['Primary', 'Secondary'].map(
      (key) =>
        `az rest --method post --url "https://management.azure.com/subscriptions/<subscription>/resourceGroups/<resource-group>/providers/Microsoft.ApiManagement/service/${account ?? '<service>'}/tenant/access/regenerate${key}Key?api-version=2022-08-01"`,
    ),
  }),
};
