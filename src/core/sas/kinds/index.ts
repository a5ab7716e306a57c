/** Every kind. To add one: a file, a line here, its cases in the tests, its heading in the docs. */
import type { Kind } from '../../finding.ts';
import { accountSas } from './account-sas.ts';
import { apiManagementKey } from './api-management-key.ts';
import { apiManagementSas } from './api-management-sas.ts';
import { diskExportSas } from './disk-export-sas.ts';
import { eventGridKey } from './event-grid-key.ts';
import { eventGridSas } from './event-grid-sas.ts';
import { iotKey } from './iot-key.ts';
import { iotSas } from './iot-sas.ts';
import type { KindWords, SasKind } from './kind.ts';
import { legacySas } from './legacy-sas.ts';
import { mapsKey } from './maps-key.ts';
import { mapsSas } from './maps-sas.ts';
import { messagingKey } from './messaging-key.ts';
import { messagingSas } from './messaging-sas.ts';
import { serviceSas } from './service-sas.ts';
import { storageAccountKey } from './storage-account-key.ts';
import { unknownSas } from './unknown-sas.ts';
import { userDelegationSas } from './user-delegation-sas.ts';
import { workflowSas } from './workflow-sas.ts';

/** In the order of the reference's classification (§2.1): the first that recognises a query string has it. */
export const SAS_KINDS: readonly SasKind[] = [
  workflowSas,
  eventGridSas,
  apiManagementSas,
  iotSas,
  messagingSas,
  diskExportSas,
  userDelegationSas,
  accountSas,
  legacySas,
  serviceSas,
  unknownSas,
];

/** What is found by other means than a query string: by its own form, or by the name before it. */
const OTHERS: readonly KindWords[] = [
  mapsSas,
  storageAccountKey,
  messagingKey,
  iotKey,
  eventGridKey,
  apiManagementKey,
  mapsKey,
];

const WORDS = new Map<Kind, KindWords>([...SAS_KINDS, ...OTHERS].map((kind) => [kind.id, kind]));

export function wordsOf(kind: Kind): KindWords {
  return WORDS.get(kind) ?? unknownSas;
}
