import type { SasKind } from './kind.ts';
import { describeScope } from './service-sas.ts';

/** An exported managed disk or snapshot: one blob by its form, and the whole disk behind it (reference §5.8). */
export const diskExportSas: SasKind = {
  id: 'disk-export-sas',
  recognises: ({ endpoint }) => endpoint?.disk === true,
  describe: (query) => ({ ...describeScope(query), reach: 'account', services: ['blob'] }),
  deed: (token) =>
    `${token.permissions === null || token.permissions.join() === 'read' ? 'download' : 'change'} the whole disk exported at ${token.account}`,
  revoke: () => ({
    text: 'End the export of the disk or snapshot; the link stops working at once.',
    commands: [
      'az disk revoke-access -g <resource-group> -n <disk>',
      'az snapshot revoke-access -g <resource-group> -n <snapshot>',
    ],
  }),
};
