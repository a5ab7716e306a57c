/**
 * What can be done to a storage account, and what a token must have for it, from Microsoft's pages: for an account SAS
 * "Account SAS permissions by operation" (learn.microsoft.com/rest/api/storageservices/create-account-sas), for the
 * others "Specify permissions" (…/create-service-sas). Nothing here is taken from sasguard or from Azurite.
 */
import type { Permission } from '../../../src/core/finding.ts';
import type { StorageService } from './azurite.ts';
import type { World } from './azurite-world.ts';

/** `srt`: the service itself, containers and their listings, what is in them. */
export type Level = 's' | 'c' | 'o';

/** Any of these is enough; `add+update` are needed together. */
export type Rights = readonly (Permission | 'add+update')[];

export interface Need {
  readonly account: readonly [Level, ...Rights];
  /** Of a token for one container, blob, queue or table; empty: no such token can. */
  readonly scoped: Rights;
}

export interface Operation extends Need {
  readonly id: string;
  readonly service: StorageService;
  /** What is opened: a container, a queue, a table or a blob; empty for the whole account. */
  readonly at: string;
  request(world: World): HttpRequest;
  /** Puts the world back after the server has let it through. */
  undo?(world: World, answer: Answer): Promise<void> | void;
}

export interface HttpRequest {
  readonly method: string;
  /** Behind the account, with its query: `docs?restype=container&comp=list`. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

const get = (path: string, headers = {}) => ({ method: 'GET', path, headers });
const remove = (path: string, headers = {}) => ({ method: 'DELETE', path, headers });
const put = (path: string, headers = {}, body = '') => ({ method: 'PUT', path, headers, body });

const SETTINGS = '?restype=service&comp=properties';
const NO_METRICS =
  '<StorageServiceProperties><HourMetrics><Version>1.0</Version><Enabled>false</Enabled></HourMetrics></StorageServiceProperties>';
const MESSAGE = '<QueueMessage><MessageText>work</MessageText></QueueMessage>';
const TAGS = '<Tags><TagSet><Tag><Key>kind</Key><Value>report</Value></Tag></TagSet></Tags>';
const WHERE = encodeURIComponent(`"kind"='report'`);

const BLOCK = { 'x-ms-blob-type': 'BlockBlob' };
const JSON_HEADERS = { accept: 'application/json;odata=nometadata', 'content-type': 'application/json' };
const MATCHING = { ...JSON_HEADERS, 'if-match': '*' };
const ENTITY = (key: string) => `Rates(PartitionKey='p',RowKey='${key}')`;
const BODY = JSON.stringify({ PartitionKey: 'p', RowKey: 'kept', value: 2 });

export const OPERATIONS: readonly Operation[] = [
  // The Blob service
  {
    id: 'list containers',
    service: 'blob',
    at: '',
    account: ['s', 'list'],
    scoped: [],
    request: () => get('?comp=list'),
  },
  {
    id: 'read blob settings',
    service: 'blob',
    at: '',
    account: ['s', 'read'],
    scoped: [],
    request: () => get(SETTINGS),
  },
  {
    id: 'change blob settings',
    service: 'blob',
    at: '',
    account: ['s', 'write'],
    scoped: [],
    request: () => put(SETTINGS, {}, NO_METRICS),
  },
  {
    id: 'find blobs',
    service: 'blob',
    at: '',
    account: ['o', 'find'],
    scoped: [],
    request: () => get(`?comp=blobs&where=${WHERE}`),
  },
  {
    id: 'create container',
    service: 'blob',
    at: 'fresh',
    account: ['c', 'create', 'write'],
    scoped: [],
    request: () => put('fresh?restype=container'),
    undo: (world) => world.removeContainer('fresh'),
  },
  {
    id: 'read container',
    service: 'blob',
    at: 'docs',
    account: ['c', 'read'],
    scoped: [],
    request: () => get('docs?restype=container'),
  },
  {
    id: 'describe container',
    service: 'blob',
    at: 'docs',
    account: ['c', 'write'],
    scoped: [],
    request: () => put('docs?restype=container&comp=metadata', { 'x-ms-meta-of': 'us' }),
  },
  {
    id: 'list blobs',
    service: 'blob',
    at: 'docs',
    account: ['c', 'list'],
    scoped: ['list'],
    request: () => get('docs?restype=container&comp=list'),
  },
  {
    id: 'list blobs elsewhere',
    service: 'blob',
    at: 'other',
    account: ['c', 'list'],
    scoped: ['list'],
    request: () => get('other?restype=container&comp=list'),
  },
  {
    // The page names only the search of the account; of a container's, Azurite's word is taken for `srt`.
    id: 'find in container',
    service: 'blob',
    at: 'docs',
    account: ['c', 'find'],
    scoped: ['find'],
    request: () => get(`docs?restype=container&comp=blobs&where=${WHERE}`),
  },
  {
    id: 'read blob',
    service: 'blob',
    at: 'docs/report.txt',
    account: ['o', 'read'],
    scoped: ['read'],
    request: () => get('docs/report.txt'),
  },
  {
    id: 'read blob beside it',
    service: 'blob',
    at: 'docs/other.txt',
    account: ['o', 'read'],
    scoped: ['read'],
    request: () => get('docs/other.txt'),
  },
  {
    id: 'read blob elsewhere',
    service: 'blob',
    at: 'other/report.txt',
    account: ['o', 'read'],
    scoped: ['read'],
    request: () => get('other/report.txt'),
  },
  {
    id: 'read attributes',
    service: 'blob',
    at: 'docs/report.txt',
    account: ['o', 'read'],
    scoped: ['read', 'execute'],
    request: () => ({ method: 'HEAD', path: 'docs/report.txt' }),
  },
  {
    id: 'create blob',
    service: 'blob',
    at: 'docs/fresh.txt',
    account: ['o', 'create', 'write'],
    scoped: ['create', 'write'],
    request: () => put('docs/fresh.txt', BLOCK, 'text'),
    undo: (world) => world.removeBlob('fresh.txt'),
  },
  {
    id: 'overwrite blob',
    service: 'blob',
    at: 'docs/report.txt',
    account: ['o', 'write'],
    scoped: ['write'],
    request: () => put('docs/report.txt', BLOCK, 'text'),
  },
  {
    id: 'put block',
    service: 'blob',
    at: 'docs/report.txt',
    account: ['o', 'write'],
    scoped: ['write'],
    request: () => put('docs/report.txt?comp=block&blockid=MDAw', {}, 'text'),
  },
  {
    id: 'append to blob',
    service: 'blob',
    at: 'docs/log.txt',
    account: ['o', 'add', 'write'],
    scoped: ['add', 'write'],
    request: () => put('docs/log.txt?comp=appendblock', {}, 'text'),
  },
  {
    id: 'describe blob',
    service: 'blob',
    at: 'docs/report.txt',
    account: ['o', 'write'],
    scoped: ['write'],
    request: () => put('docs/report.txt?comp=metadata', { 'x-ms-meta-of': 'us' }),
  },
  {
    id: 'read tags',
    service: 'blob',
    at: 'docs/report.txt',
    account: ['o', 'tags'],
    scoped: ['tags'],
    request: () => get('docs/report.txt?comp=tags'),
  },
  {
    id: 'set tags',
    service: 'blob',
    at: 'docs/report.txt',
    account: ['o', 'tags'],
    scoped: ['tags'],
    request: () => put('docs/report.txt?comp=tags', { 'content-type': 'application/xml' }, TAGS),
  },
  {
    id: 'take snapshot',
    service: 'blob',
    at: 'docs/other.txt',
    account: ['o', 'create', 'write'],
    scoped: ['create', 'write'],
    request: () => put('docs/other.txt?comp=snapshot'),
  },
  {
    id: 'delete blob',
    service: 'blob',
    at: 'docs/log.txt',
    account: ['o', 'delete'],
    scoped: ['delete'],
    request: () => remove('docs/log.txt'),
    undo: (world) => world.startLog(),
  },
  {
    id: 'delete container',
    service: 'blob',
    at: 'docs',
    account: ['c', 'delete'],
    scoped: [],
    request: () => remove('docs?restype=container'),
    undo: (world) => world.buildContainer(),
  },

  // The Queue service
  {
    id: 'list queues',
    service: 'queue',
    at: '',
    account: ['s', 'list'],
    scoped: [],
    request: () => get('?comp=list'),
  },
  {
    id: 'read queue settings',
    service: 'queue',
    at: '',
    account: ['s', 'read'],
    scoped: [],
    request: () => get(SETTINGS),
  },
  {
    id: 'change queue settings',
    service: 'queue',
    at: '',
    account: ['s', 'write'],
    scoped: [],
    request: () => put(SETTINGS, {}, NO_METRICS),
  },
  {
    id: 'create queue',
    service: 'queue',
    at: 'fresh',
    account: ['c', 'create', 'write'],
    scoped: [],
    request: () => put('fresh'),
    undo: (world) => world.removeQueue('fresh'),
  },
  {
    id: 'read queue',
    service: 'queue',
    at: 'jobs',
    account: ['c', 'read'],
    scoped: ['read'],
    request: () => get('jobs?comp=metadata'),
  },
  {
    id: 'describe queue',
    service: 'queue',
    at: 'jobs',
    account: ['c', 'write'],
    scoped: [],
    request: () => put('jobs?comp=metadata', { 'x-ms-meta-of': 'us' }),
  },
  {
    id: 'put message',
    service: 'queue',
    at: 'jobs',
    account: ['o', 'add'],
    scoped: ['add'],
    request: () => ({ method: 'POST', path: 'jobs/messages?messagettl=1', body: MESSAGE }),
  },
  {
    id: 'peek message',
    service: 'queue',
    at: 'jobs',
    account: ['o', 'read'],
    scoped: ['read'],
    request: () => get('jobs/messages?peekonly=true'),
  },
  {
    id: 'peek elsewhere',
    service: 'queue',
    at: 'others',
    account: ['o', 'read'],
    scoped: ['read'],
    request: () => get('others/messages?peekonly=true'),
  },
  {
    id: 'take message',
    service: 'queue',
    at: 'jobs',
    account: ['o', 'process'],
    scoped: ['process'],
    request: () => get('jobs/messages'),
  },
  {
    id: 'update message',
    service: 'queue',
    at: 'jobs',
    account: ['o', 'update'],
    scoped: ['update'],
    request: ({ messages: { changing } }) =>
      put(
        `jobs/messages/${changing.id}?popreceipt=${encodeURIComponent(changing.receipt)}&visibilitytimeout=86400`,
        {},
        MESSAGE,
      ),
    undo: ({ messages: { changing } }, { headers }) => {
      changing.receipt = String(headers['x-ms-popreceipt']);
    },
  },
  {
    id: 'remove message',
    service: 'queue',
    at: 'jobs',
    account: ['o', 'process'],
    scoped: ['process'],
    request: ({ messages: { doomed } }) =>
      remove(`jobs/messages/${doomed.id}?popreceipt=${encodeURIComponent(doomed.receipt)}`),
    undo: (world) => world.fillQueue(),
  },
  {
    id: 'clear queue',
    service: 'queue',
    at: 'jobs',
    account: ['o', 'delete'],
    scoped: [],
    request: () => remove('jobs/messages'),
    undo: (world) => world.fillQueue(),
  },
  {
    id: 'delete queue',
    service: 'queue',
    at: 'jobs',
    account: ['c', 'delete'],
    scoped: [],
    request: () => remove('jobs'),
    undo: (world) => world.buildQueue(),
  },

  // The Table service
  {
    id: 'list tables',
    service: 'table',
    at: '',
    account: ['c', 'list'],
    scoped: [],
    request: () => get('Tables', JSON_HEADERS),
  },
  {
    id: 'read table settings',
    service: 'table',
    at: '',
    account: ['s', 'read'],
    scoped: [],
    request: () => get(SETTINGS),
  },
  {
    id: 'change table settings',
    service: 'table',
    at: '',
    account: ['s', 'write'],
    scoped: [],
    request: () => put(SETTINGS, {}, NO_METRICS),
  },
  {
    id: 'create table',
    service: 'table',
    at: 'Fresh',
    account: ['c', 'create', 'write'],
    scoped: [],
    request: () => ({
      method: 'POST',
      path: 'Tables',
      headers: JSON_HEADERS,
      body: JSON.stringify({ TableName: 'Fresh' }),
    }),
    undo: (world) => world.removeTable('Fresh'),
  },
  {
    id: 'query entities',
    service: 'table',
    at: 'Rates',
    account: ['o', 'read'],
    scoped: ['read'],
    request: () => get('Rates()', JSON_HEADERS),
  },
  {
    id: 'query elsewhere',
    service: 'table',
    at: 'Others',
    account: ['o', 'read'],
    scoped: ['read'],
    request: () => get('Others()', JSON_HEADERS),
  },
  {
    id: 'read entity',
    service: 'table',
    at: 'Rates',
    account: ['o', 'read'],
    scoped: ['read'],
    request: () => get(ENTITY('kept'), JSON_HEADERS),
  },
  {
    id: 'insert entity',
    service: 'table',
    at: 'Rates',
    account: ['o', 'add'],
    scoped: ['add'],
    request: () => ({
      method: 'POST',
      path: 'Rates',
      headers: JSON_HEADERS,
      body: JSON.stringify({ PartitionKey: 'p', RowKey: 'fresh', value: 1 }),
    }),
    undo: (world) => world.removeEntity('fresh'),
  },
  {
    id: 'update entity',
    service: 'table',
    at: 'Rates',
    account: ['o', 'update'],
    scoped: ['update'],
    request: () => put(ENTITY('kept'), MATCHING, BODY),
  },
  {
    id: 'merge entity',
    service: 'table',
    at: 'Rates',
    account: ['o', 'update'],
    scoped: ['update'],
    request: () => ({ method: 'PATCH', path: ENTITY('kept'), headers: MATCHING, body: BODY }),
  },
  {
    id: 'insert or replace entity',
    service: 'table',
    at: 'Rates',
    account: ['o', 'add+update'],
    scoped: ['add+update'],
    request: () => put(ENTITY('kept'), JSON_HEADERS, BODY),
  },
  {
    id: 'insert or merge entity',
    service: 'table',
    at: 'Rates',
    account: ['o', 'add+update'],
    scoped: ['add+update'],
    request: () => ({ method: 'PATCH', path: ENTITY('kept'), headers: JSON_HEADERS, body: BODY }),
  },
  {
    id: 'delete entity',
    service: 'table',
    at: 'Rates',
    account: ['o', 'delete'],
    scoped: ['delete'],
    request: () => remove(ENTITY('gone'), MATCHING),
    undo: (world) => world.insertEntity('gone'),
  },
  {
    id: 'delete table',
    service: 'table',
    at: 'Rates',
    account: ['c', 'delete'],
    scoped: [],
    request: () => remove(`Tables('Rates')`, JSON_HEADERS),
    undo: (world) => world.buildTable(),
  },
];
