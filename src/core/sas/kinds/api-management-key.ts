import type { KindWords } from './kind.ts';
import { nameOf, renewKey } from './words.ts';

/** A key of API Management: of the management API, a subscription, a gateway or its git repository. */
export const apiManagementKey: KindWords = {
  id: 'api-management-key',
  deed: ({ account }) => `act on ${nameOf('API Management service', account)} and sign tokens for it`,
  revoke: ({ account }) =>
    renewKey('key of the management API, the subscription or the gateway it belongs to', [
      `az rest --method post --url "https://management.azure.com/subscriptions/<subscription>/resourceGroups/<resource-group>/providers/Microsoft.ApiManagement/service/${account ?? '<service>'}/tenant/access/regeneratePrimaryKey?api-version=2022-08-01"`,
    ]),
};
