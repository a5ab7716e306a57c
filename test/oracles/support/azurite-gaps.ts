/**
 * Where Azurite answers otherwise than Microsoft's pages say Azure does. A gap states what Azurite asks for instead, so
 * that its answer is foretold in every cell and nothing hides behind a gap; the test fails for one that does not show.
 */
import type { Level, Need, Rights } from './azurite-operations.ts';

interface Gap {
  /** What Azurite asks for instead. */
  readonly account?: readonly [Level, ...Rights];
  readonly scoped?: Rights;
  readonly sources: readonly Source[];
}

/** A line of the installed package, below `dist/src`, and the words that stand on it in this order. */
export interface Source {
  readonly file: string;
  readonly line: number;
  readonly says: readonly string[];
}

const at = (file: string, line: number, ...says: string[]): Source => ({
  file: `${file}SASPermission.js`,
  line,
  says,
});

const QUEUE = 'queue/authentication/OperationAccount';
const TABLE = 'table/authentication/OperationAccount';
const ONE_TABLE = 'table/authentication/OperationTable';
const ONE_BLOB = 'blob/authentication/OperationBlob';

const QUERIES: Gap = {
  account: ['c', 'read'],
  sources: [at(TABLE, 55, 'Table_QueryEntities,', '.Container,', '.Read)')],
};

export const AZURITES_GAPS: Readonly<Record<string, Gap>> = {
  // Execute reads the attributes too.
  'read attributes': {
    scoped: ['read'],
    sources: [
      at(ONE_BLOB, 55, 'BLOB_PERMISSIONS', 'Blob_GetProperties,', '.Read)'),
      at(ONE_BLOB, 128, 'CONTAINER_PERMISSIONS', 'Blob_GetProperties,', '.Read)'),
    ],
  },
  // Messages and entities are objects.
  'remove message': {
    account: ['c', 'process'],
    sources: [at(QUEUE, 62, 'MessageId_Delete,', '.Container,', '.Process)')],
  },
  'clear queue': {
    account: ['c', 'delete'],
    sources: [at(QUEUE, 63, 'Messages_Clear,', '.Container,', '.Delete)')],
  },
  'update message': {
    account: ['c', 'update'],
    sources: [at(QUEUE, 64, 'MessageId_Update,', '.Container,', '.Update)')],
  },
  'query entities': QUERIES,
  'query elsewhere': QUERIES,
  // Without `If-Match` they create what is missing, for which add is needed too.
  'insert or replace entity': {
    account: ['o', 'update'],
    scoped: ['update'],
    sources: [
      at(TABLE, 61, 'Table_UpdateEntity,', '.Object,', '.Update)'),
      at(ONE_TABLE, 50, 'Table_UpdateEntity,', '.Update)'),
    ],
  },
  'insert or merge entity': {
    account: ['o', 'update'],
    scoped: ['update'],
    sources: [
      at(TABLE, 62, 'Table_MergeEntity,', '.Object,', '.Update)'),
      at(ONE_TABLE, 51, 'Table_MergeEntity,', '.Update)'),
    ],
  },
  // Only an account SAS can delete a table.
  'delete table': {
    scoped: ['delete'],
    sources: [at(ONE_TABLE, 48, 'Table_Delete,', '.Delete)')],
  },
};

/** No address is ever refused: every authenticator says this where it should look at `sip`. */
export const EVERY_ADDRESS: readonly Source[] = [
  ['blob/authentication/Account', 179],
  ['blob/authentication/Blob', 290],
  ['queue/authentication/Account', 143],
  ['queue/authentication/Queue', 179],
  ['table/authentication/Account', 143],
  ['table/authentication/Table', 183],
].map(([file, line]) => ({
  file: `${file}SASAuthenticator.js`,
  line: Number(line),
  says: ["Emulator doesn't validate IP Address"],
}));

export function azuritesNeed(id: string, microsofts: Need): Need {
  return { ...microsofts, ...AZURITES_GAPS[id] };
}
