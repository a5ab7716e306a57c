/** Every kind. To add one: a file, a line here, its cases in the tests, its heading in the docs. */
import type { Kind } from '../../finding.ts';
import { accountSas } from './account-sas.ts';
import { diskExportSas } from './disk-export-sas.ts';
import type { KindWords, SasKind } from './kind.ts';
import { legacySas } from './legacy-sas.ts';
import { serviceSas } from './service-sas.ts';
import { storageAccountKey } from './storage-account-key.ts';
import { unknownSas } from './unknown-sas.ts';
import { userDelegationSas } from './user-delegation-sas.ts';

/** In the order of the reference's classification (§2.1): the first that recognises a query string has it. */
export const SAS_KINDS: readonly SasKind[] = [
  userDelegationSas,
  accountSas,
  diskExportSas,
  legacySas,
  serviceSas,
  unknownSas,
];

const WORDS = new Map<Kind, KindWords>([...SAS_KINDS, storageAccountKey].map((kind) => [kind.id, kind]));

export function wordsOf(kind: Kind): KindWords {
  return WORDS.get(kind) ?? unknownSas;
}
