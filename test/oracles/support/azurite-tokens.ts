/**
 * The tokens that are tried: every kind Azurite knows, made by Azure's SDKs. Only ids are ever printed.
 */
import {
  AzureNamedKeyCredential,
  generateTableSas,
  type TableSasPermissions,
  type TableSasSignatureValues,
} from '@azure/data-tables';
import {
  AccountSASPermissions,
  AccountSASResourceTypes,
  AccountSASServices,
  BlobSASPermissions,
  type BlobSASSignatureValues,
  BlobServiceClient,
  ContainerSASPermissions,
  generateAccountSASQueryParameters,
  generateBlobSASQueryParameters,
  SASProtocol,
  StorageSharedKeyCredential,
  type UserDelegationKey,
} from '@azure/storage-blob';
import {
  generateQueueSASQueryParameters,
  StorageSharedKeyCredential as QueueKeyCredential,
  QueueSASPermissions,
} from '@azure/storage-queue';
import type { Kind, Reach } from '../../../src/core/finding.ts';
import { ACCOUNT, ACCOUNT_KEY, type Azurite, type Scheme, type StorageService, trusting } from './azurite.ts';
import { HOUR } from './azurite-world.ts';

export interface Trial {
  /** Says what the token is, never what it reads. */
  readonly id: string;
  /** The token with the host it would have on Azure: Azurite's own is cleared as harmless. */
  readonly url: string;
  readonly query: string;
  /** Over what it is tried. */
  readonly scheme: Scheme;
  /** Its services are tried one by one with other tokens, so of each a few operations are enough. */
  readonly sampled?: boolean;
  /** What it was made to be, for the report to agree with. */
  readonly made: {
    readonly kind: Kind;
    readonly reach: Reach;
    readonly services: readonly string[];
    readonly resource: string | null;
    /** As asked of the SDK; `null` where a stored access policy has them. */
    readonly letters: string | null;
  };
}

/** What the kinds below differ in. */
interface Terms {
  readonly startsOn?: Date;
  readonly expiresOn?: Date;
  readonly protocol?: SASProtocol;
  readonly ipRange?: { start: string; end?: string };
  readonly identifier?: string;
}

const BLOB_KEY = new StorageSharedKeyCredential(ACCOUNT, ACCOUNT_KEY);
const QUEUE_KEY = new QueueKeyCredential(ACCOUNT, ACCOUNT_KEY);
const TABLE_KEY = new AzureNamedKeyCredential(ACCOUNT, ACCOUNT_KEY);

const ACCOUNT_RIGHTS = [...'rwdxylacuptfi', 'rl', 'au', 'rwdl', 'rwdlacup', 'rwdxylacuptfi'];
const CONTAINER_RIGHTS = [...'racwdxltmeiyf', 'rl', 'rcw', 'racwdl', 'racwdxltmeiyf'];
const BLOB_RIGHTS = [...'racwdxtmeiy', 'rw', 'racwdxtmeiy'];
const QUEUE_RIGHTS = [...'raup', 'ap', 'raup'];
const TABLE_RIGHTS = [...'raud', 'au', 'raud'];

/**
 * An account SAS over plain HTTP, for every choice of services, resource types and rights. Azurite has no files, so
 * what is signed for them is tried with one choice of rights.
 */
export function accountTrials(): Trial[] {
  return subsets('bqtf').flatMap((services) =>
    subsets('sco').flatMap((types) =>
      (services.includes('f') ? ['rwdlacup'] : ACCOUNT_RIGHTS).map((letters) => ({
        ...account(services, types, letters),
        sampled: services.length > 1,
      })),
    ),
  );
}

/** Tokens for one container, blob, queue or table over plain HTTP, and what limits any kind. */
export function limitedTrials(): Trial[] {
  const policies = ['readers', 'writers', 'former', 'nobody'].map((identifier) => ({ identifier }));
  return [
    ...CONTAINER_RIGHTS.map((letters) => container(letters)),
    ...['docs/report.txt', 'docs/fresh.txt', 'docs/log.txt'].flatMap((path) =>
      BLOB_RIGHTS.map((letters) => blob(path, letters)),
    ),
    ...QUEUE_RIGHTS.map((letters) => queue(letters)),
    ...TABLE_RIGHTS.map((letters) => table(letters)),
    table('r', { startPartitionKey: 'p', endPartitionKey: 'p' }),
    ...policies.flatMap((policy) => [container(null, policy), queue(null, policy), table(null, policy)]),
    ...limits().flatMap(([id, terms, scheme]) =>
      [
        account('bqt', 'sco', 'rwdlacup', terms),
        container('rl', terms),
        blob('docs/report.txt', 'rw', { terms }),
        queue('raup', terms),
        table('raud', terms),
      ].map((trial) => ({ ...limited(trial, id), scheme })),
    ),
  ];
}

export function snapshotTrial(snapshot: string): Trial {
  return blob('docs/report.txt', 'r', { snapshot });
}

/** Tokens signed with a key that Entra lends; Azurite lends it over HTTPS only, and for blobs only. */
export async function delegatedTrials(azurite: Azurite): Promise<Trial[]> {
  const service = new BlobServiceClient(
    azurite.endpoints.blob,
    { getToken: async () => ({ token: entraToken(), expiresOnTimestamp: Date.now() + HOUR }) },
    trusting(azurite),
  );
  const key = await service.getUserDelegationKey(
    new Date(Date.now() - HOUR),
    new Date(Date.now() + 24 * HOUR),
  );
  const delegated = (trial: Trial): Trial => ({
    ...trial,
    id: `delegated ${trial.id}`,
    scheme: 'https',
    made: { ...trial.made, kind: 'user-delegation-sas' },
  });
  return [
    ...CONTAINER_RIGHTS.map((letters) => delegated(container(letters, {}, key))),
    ...BLOB_RIGHTS.map((letters) => delegated(blob('docs/report.txt', letters, { key }))),
    ...limits()
      .filter(([id]) => !id.endsWith('over HTTP'))
      .map(([id, terms]) => limited(delegated(container('rl', terms, key)), id)),
  ];
}

/** What Entra would say of somebody; Azurite reads it and takes its word. */
function entraToken(): string {
  const now = Math.floor(Date.now() / 1000);
  const tenant = '66666666-7777-4888-9999-aaaaaaaaaaaa';
  const parts = [
    { alg: 'none', typ: 'JWT' },
    {
      aud: 'https://storage.azure.com',
      iss: `https://sts.windows.net/${tenant}/`,
      iat: now - 60,
      nbf: now - 60,
      exp: now + 3600,
      oid: '11111111-2222-4333-8444-555555555555',
      tid: tenant,
    },
  ];
  return [...parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')), 'unsigned'].join(
    '.',
  );
}

/** Times, protocols and addresses, and over what each is tried. The tests call from 127.0.0.1. */
function limits(): (readonly [id: string, terms: Terms, scheme: Scheme])[] {
  const later = new Date(Date.now() + 24 * HOUR);
  return [
    [
      'expired',
      { startsOn: new Date(Date.now() - 48 * HOUR), expiresOn: new Date(Date.now() - HOUR) },
      'http',
    ],
    ['not yet valid', { startsOn: later, expiresOn: new Date(later.getTime() + HOUR) }, 'http'],
    ['for HTTPS, over HTTP', { protocol: SASProtocol.Https }, 'http'],
    ['for HTTPS, over HTTPS', { protocol: SASProtocol.Https }, 'https'],
    ['for both, over HTTP', { protocol: SASProtocol.HttpsAndHttp }, 'http'],
    ['for both, over HTTPS', { protocol: SASProtocol.HttpsAndHttp }, 'https'],
    ['from our address', { ipRange: { start: '127.0.0.1' } }, 'http'],
    ['from our addresses', { ipRange: { start: '127.0.0.0', end: '127.0.0.255' } }, 'http'],
    ['from another address', { ipRange: { start: '203.0.113.7' } }, 'http'],
    ['from other addresses', { ipRange: { start: '203.0.113.0', end: '203.0.113.255' } }, 'http'],
  ];
}

function limited(trial: Trial, limit: string): Trial {
  return { ...trial, id: `${trial.id}, ${limit}` };
}

function account(services: string, types: string, letters: string, terms: Terms = {}): Trial {
  const token = generateAccountSASQueryParameters(
    {
      services: AccountSASServices.parse(services).toString(),
      resourceTypes: AccountSASResourceTypes.parse(types).toString(),
      permissions: AccountSASPermissions.parse(letters),
      ...dated(terms),
    },
    BLOB_KEY,
  );
  return {
    ...trial(`account ${services} ${types} ${letters}`, 'blob', '', token.toString()),
    made: {
      kind: 'account-sas',
      reach: types === 'o' ? 'container' : 'account',
      services: [...services].map((letter) => SERVICE_NAMES[letter] as string),
      resource: null,
      letters,
    },
  };
}

function container(letters: string | null, terms: Terms = {}, key?: UserDelegationKey): Trial {
  const values = {
    containerName: 'docs',
    ...(letters === null ? {} : { permissions: ContainerSASPermissions.parse(letters) }),
    ...dated(terms),
  };
  return {
    ...trial(`container ${told(letters, terms)}`, 'blob', 'docs', signed(values, key)),
    made: { kind: 'service-sas', reach: 'container', services: ['blob'], resource: 'docs', letters },
  };
}

function blob(
  path: string,
  letters: string,
  { terms = {}, snapshot, key }: { terms?: Terms; snapshot?: string; key?: UserDelegationKey } = {},
): Trial {
  const [containerName = '', blobName = ''] = path.split('/');
  const values = {
    containerName,
    blobName,
    ...(snapshot === undefined ? {} : { snapshotTime: snapshot }),
    permissions: BlobSASPermissions.parse(letters),
    ...dated(terms),
  };
  return {
    ...trial(
      `${snapshot === undefined ? 'blob' : 'snapshot of'} ${path} ${letters}`,
      'blob',
      path,
      signed(values, key),
      snapshot === undefined ? '' : `snapshot=${encodeURIComponent(snapshot)}&`,
    ),
    made: { kind: 'service-sas', reach: 'item', services: ['blob'], resource: path, letters },
  };
}

function signed(values: BlobSASSignatureValues, key?: UserDelegationKey): string {
  const token =
    key === undefined
      ? generateBlobSASQueryParameters(values, BLOB_KEY)
      : generateBlobSASQueryParameters(values, key, ACCOUNT);
  return token.toString();
}

function queue(letters: string | null, terms: Terms = {}): Trial {
  const token = generateQueueSASQueryParameters(
    {
      queueName: 'jobs',
      ...(letters === null ? {} : { permissions: QueueSASPermissions.parse(letters) }),
      ...dated(terms),
    },
    QUEUE_KEY,
  );
  return {
    ...trial(`queue ${told(letters, terms)}`, 'queue', 'jobs', token.toString()),
    made: { kind: 'service-sas', reach: 'container', services: ['queue'], resource: 'jobs', letters },
  };
}

function table(letters: string | null, terms: Terms & Keys = {}): Trial {
  const token = generateTableSas('Rates', TABLE_KEY, {
    ...(letters === null ? {} : { permissions: tablePermissions(letters) }),
    ...dated(terms),
  });
  const ranged = terms.startPartitionKey !== undefined;
  return {
    ...trial(`table ${told(letters, terms)}${ranged ? ', a range' : ''}`, 'table', 'Rates', token),
    made: {
      kind: 'service-sas',
      reach: ranged ? 'item' : 'container',
      services: ['table'],
      resource: 'Rates',
      letters,
    },
  };
}

type Keys = Pick<TableSasSignatureValues, 'startPartitionKey' | 'endPartitionKey'>;

function tablePermissions(letters: string): TableSasPermissions {
  const has = (letter: string) => letters.includes(letter);
  return { query: has('r'), add: has('a'), update: has('u'), delete: has('d') };
}

const told = (letters: string | null, { identifier }: Terms) => letters ?? `by the policy ${identifier}`;

/** A token ends in a day unless it is about its end, or a policy has it. */
function dated<T extends Terms>(terms: T): T & { expiresOn: Date } {
  // A token that leans on a policy states no end, whatever the SDK's types say.
  return terms.identifier === undefined && terms.expiresOn === undefined
    ? { ...terms, expiresOn: new Date(Date.now() + 24 * HOUR) }
    : (terms as T & { expiresOn: Date });
}

function trial(
  id: string,
  service: StorageService,
  path: string,
  query: string,
  before = '',
): Omit<Trial, 'made'> {
  return {
    id,
    url: `https://${ACCOUNT}.${service}.core.windows.net/${path}?${before}${query}`,
    query,
    scheme: 'http',
  };
}

const SERVICE_NAMES: Readonly<Record<string, string>> = { b: 'blob', q: 'queue', t: 'table', f: 'file' };

/** Every choice of at least one letter, in their order. */
function subsets(letters: string): string[] {
  return Array.from({ length: 2 ** letters.length - 1 }, (_, index) =>
    [...letters].filter((_, bit) => ((index + 1) >> bit) & 1).join(''),
  );
}
