/**
 * Tokens of every kind as Azure's own SDKs make them, from random parameters, each with what it must be described as.
 * The expectation comes from what was asked of the SDK. Where Azure has no generator, the reference's formula signs.
 */
import { createHash, createHmac } from 'node:crypto';
import { createSasTokenProvider } from '@azure/core-amqp';
import { AzureNamedKeyCredential } from '@azure/core-auth';
import { generateAccountSas, generateTableSas } from '@azure/data-tables';
import { AzureKeyCredential, generateSharedAccessSignature } from '@azure/eventgrid';
import { createClientContext } from '@azure/notification-hubs/api';
import * as blobs from '@azure/storage-blob';
import * as lakes from '@azure/storage-file-datalake';
import * as shares from '@azure/storage-file-share';
import * as queues from '@azure/storage-queue';
import azureIot from 'azure-iot-common';
import fc from 'fast-check';
import { createRelayToken } from 'hyco-https';
import type { Grants, Kind, Permission, Service } from '../../../src/index.ts';
import { aMarkedKey } from '../../support/marked-keys.ts';
import type { Held } from './layers.ts';

export type Draw = <Value>(from: fc.Arbitrary<Value>) => Value;

export interface Expected extends Grants {
  readonly kind: Kind;
}

export type Pair = readonly [name: string, value: string];

export interface Made {
  /** What was asked, in a word or two; a row of the table. */
  readonly maker: string;
  /** The whole: URL and token, or connection string. */
  readonly whole: Held;
  /** Without the URL; the same where there is none. */
  readonly token: Held;
  /** Decoded names and values, for kinds that are a query. */
  readonly pairs: readonly Pair[] | null;
  readonly fingerprint: string;
  readonly secrets: readonly string[];
  readonly expected: Expected;
  /** What remains to be said when the URL is not there. */
  readonly withoutUrl: Expected;
}

export interface Maker {
  readonly name: string;
  readonly make: (draw: Draw, name: string) => Made | Promise<Made>;
}

// Parameters

const letters = (alphabet: string, minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength, maxLength }).map((characters) => characters.join(''));
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const ALPHANUMERIC = `${LOWER}0123456789`;
const accountName = fc
  .tuple(letters(LOWER, 3, 6), letters(ALPHANUMERIC, 0, 18))
  .map((parts) => parts.join(''));
const dashed = fc
  .array(letters(ALPHANUMERIC, 2, 7), { minLength: 1, maxLength: 4 })
  .map((words) => words.join('-'));
const containerName = fc.oneof(
  { weight: 12, arbitrary: dashed },
  { weight: 1, arbitrary: fc.constantFrom('$web', '$logs', '$root') },
);
/**
 * What people and programs put into names, from plain to nasty; never a `/`, `.` or `..` alone. Few capitals: a long run
 * of letters in both cases and digits may be a secret, and is shown as `***` wherever it stands.
 */
const pathSegment = fc
  .tuple(
    fc.tuple(letters('ABCDEF_', 0, 1), letters(`${ALPHANUMERIC}_-`, 1, 8)).map((parts) => parts.join('')),
    fc.oneof(
      { weight: 6, arbitrary: fc.constant('') },
      {
        weight: 5,
        arbitrary: fc.constantFrom(
          ...[
            ' ',
            '+',
            '%',
            '%20',
            "'",
            '"',
            '(1)',
            '[0]',
            '{a}',
            '&',
            '=',
            '#',
            '?',
            ';',
            ',',
            '@',
            '$',
            '!',
          ],
          ...[
            '~',
            '*',
            '^',
            '`',
            '|',
            '<b>',
            '\\',
            ':',
            'é',
            'ß',
            '漢字',
            'Ж',
            '😀',
            'e\u0301',
            '.',
            '..',
            '--',
          ],
        ),
      },
    ),
    letters(ALPHANUMERIC, 1, 6),
  )
  .map((parts) => parts.join(''));
const plainSegment = letters(`${ALPHANUMERIC}_-`, 1, 12);
const extension = fc.constantFrom('', '.txt', '.parquet', '.tar.gz', '.PDF');
const pathOf = (segment: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.array(segment, { minLength: 1, maxLength: 4 }), extension)
    .map(([segments, end]) => segments.join('/') + end);
const anyPath = fc.oneof(
  { weight: 2, arbitrary: pathOf(pathSegment) },
  { weight: 1, arbitrary: pathOf(plainSegment) },
);
const guid = fc.uuid();
const bytes = (size: number) =>
  fc.uint8Array({ minLength: size, maxLength: size }).map((all) => Buffer.from(all));
const aKey = (size: 32 | 64) =>
  // Hashed, so that fast-check's liking for zeros does not make a key of few characters, which is a placeholder.
  bytes(16).map((seed) =>
    createHash(size === 64 ? 'sha512' : 'sha256')
      .update(seed)
      .digest('base64'),
  );
/** Whole and broken seconds from 2001 to 9999; SDKs cut the rest off. */
const moment = fc.oneof(
  fc.date({
    min: new Date('2020-01-01T00:00:00Z'),
    max: new Date('2060-01-01T00:00:00Z'),
    noInvalidDate: true,
  }),
  fc.date({
    min: new Date('2001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true,
  }),
);
const octet = fc.integer({ min: 0, max: 255 });
const address = fc.tuple(octet, octet, octet, octet).map((parts) => parts.join('.'));
const ipRange = fc.record({ start: address, end: fc.option(address, { nil: undefined }) });
const policyName = fc.oneof(
  fc.constantFrom(
    'policy-1',
    'web-read',
    'ReadOnly',
    '1',
    'YWJjZGVmZw==',
    'a+b/c=',
    'my policy',
    'señal',
    "o'neil",
  ),
  guid,
  letters(`${ALPHANUMERIC}-_`, 1, 20),
);
const VERSIONS = [
  '2018-11-09',
  '2019-12-12',
  '2020-08-04',
  '2020-12-06',
  '2021-12-02',
  '2022-11-02',
  '2024-11-04',
];
const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: undefined, freq: 1 });
const contentDisposition = fc.constantFrom(
  'inline',
  'attachment; filename=report.pdf',
  'attachment; filename="my report (1).pdf"',
  'attachment; filename="a=b&c.txt"; filename*=UTF-8\'\'na%C3%AFve.txt',
  "attachment; filename='x y'.zip",
  'attachment; filename="100% sûr.csv"',
);
const headers = fc.record({
  cacheControl: maybe(fc.constantFrom('no-cache', 'max-age=0, private')),
  contentDisposition: maybe(contentDisposition),
  contentEncoding: maybe(fc.constantFrom('gzip', 'identity')),
  contentLanguage: maybe(fc.constantFrom('en-US', 'x-e2eid-0f1e2d3c', 'de, en')),
  contentType: maybe(fc.constantFrom('image/png', 'text/plain; charset=utf-8', 'application/octet-stream')),
});

// Storage

/** Microsoft's words in the contract's order, and the letter of each. */
const WORDS: readonly (readonly [Permission, string])[] = [
  ...([
    ['read', 'r'],
    ['add', 'a'],
    ['create', 'c'],
    ['write', 'w'],
    ['delete', 'd'],
  ] as const),
  ...([
    ['delete-version', 'x'],
    ['permanent-delete', 'y'],
    ['list', 'l'],
    ['tags', 't'],
    ['find', 'f'],
  ] as const),
  ...([
    ['move', 'm'],
    ['execute', 'e'],
    ['ownership', 'o'],
    ['permissions', 'p'],
    ['immutability', 'i'],
  ] as const),
  ...([
    ['update', 'u'],
    ['process', 'p'],
  ] as const),
];

function lettersOf(permissions: readonly Permission[]): string {
  return WORDS.filter(([word]) => permissions.includes(word))
    .map(([, letter]) => letter)
    .join('');
}

/** A random subset, not empty, in the contract's order. */
const someOf = <Word>(...words: readonly Word[]) => fc.subarray([...words], { minLength: 1 });

const CLOUDS = [
  ...['core.windows.net', 'core.windows.net', 'core.chinacloudapi.cn', 'core.usgovcloudapi.net'],
  'core.cloudapi.de',
];

type Part = 'blob' | 'dfs' | 'queue' | 'table' | 'file';

interface Host {
  readonly url: string;
  /** What the host tells of the account. */
  readonly account: string | null;
}

function hostOf(draw: Draw, account: string, part: Part): Host {
  const cloud = draw(fc.constantFrom(...CLOUDS));
  const zone = draw(fc.integer({ min: 0, max: 99 }));
  const custom = `${draw(dashed)}.contoso.example`;
  return draw(
    fc.oneof(
      { weight: 12, arbitrary: fc.constant({ url: `https://${account}.${part}.${cloud}`, account }) },
      {
        weight: 5,
        arbitrary: fc.constantFrom(
          { url: `https://${account}-secondary.${part}.core.windows.net`, account },
          { url: `https://${account}-internetrouting.${part}.core.windows.net`, account },
          { url: `https://${account}.privatelink.${part}.core.windows.net`, account },
          { url: `https://${account}.z${zone}.${part}.storage.azure.net`, account },
          { url: `https://${account}.${part}.core.windows.net:443`, account },
          { url: `https://${account}.${part}.redmond.azurestack.contoso.example`, account },
          { url: `http://${account}.${part}.core.windows.net`, account },
        ),
      },
      {
        weight: part === 'queue' ? 0 : 2,
        arbitrary: fc.constant({ url: `https://${custom}`, account: null }),
      },
    ),
  );
}

interface Limits {
  readonly version: string;
  readonly protocol: 'https' | 'https,http' | undefined;
  readonly startsOn: Date | undefined;
  readonly expiresOn: Date;
  readonly ipRange: { start: string; end: string | undefined } | undefined;
}

function limitsOf(draw: Draw, since = '2018-11-09'): Limits {
  return {
    version: draw(fc.constantFrom(...VERSIONS.filter((version) => version >= since))),
    protocol: draw(fc.constantFrom('https', 'https,http', undefined)),
    startsOn: draw(maybe(moment)),
    expiresOn: draw(moment),
    ipRange: draw(maybe(ipRange)),
  };
}

/** What the SDKs' parameter objects take; they refuse fields that are there and undefined. */
function given<Options extends object>(
  options: Options,
): { [Name in keyof Options]: Exclude<Options[Name], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}

function grantsOf(
  limits: Partial<Limits>,
): Pick<Grants, 'startsOn' | 'expiresOn' | 'protocols' | 'ipRange' | 'policy'> {
  const { startsOn, expiresOn, protocol, ipRange: range } = limits;
  return {
    startsOn: startsOn === undefined ? null : inSeconds(startsOn),
    expiresOn: expiresOn === undefined ? null : inSeconds(expiresOn),
    policy: null,
    protocols: protocol === 'https' ? ['https'] : ['https', 'http'],
    ipRange:
      range === undefined ? null : range.end === undefined ? range.start : `${range.start}-${range.end}`,
  };
}

function inSeconds(time: Date | number): string {
  const date = new Date(typeof time === 'number' ? time * 1000 : time);
  date.setUTCMilliseconds(0);
  return date.toISOString().replace('.000Z', 'Z');
}

/** The query as other tools would write it: the order and the escapes differ from maker to maker (reference §2.7, §2.10). */
const SPELLINGS: readonly ((query: string) => string)[] = [
  (query) => query,
  (query) => query,
  // Go, and everything built on it
  (query) =>
    query
      .split('&')
      .sort()
      .join('&')
      .replace(/(?<=rsc\w=[^&]*)%20/g, '+'),
  // The portal
  (query) => query.replaceAll('%3A', ':'),
  // .NET Framework
  (query) => query.replace(/%[0-9A-F]{2}/g, (triple) => triple.toLowerCase()),
  // Python's quote
  (query) => query.replaceAll('%2F', '/'),
  // Decoded by hand
  (query) => query.replace(/(?<=(?:^|&)sig=)[^&]*/, decodeURIComponent),
  // .NET's classic library: the signature early
  (query) => query.split('&').reverse().join('&'),
];

function storage(
  maker: string,
  draw: Draw,
  { url, query, expected }: { url: string; query: string; expected: Expected },
): Made {
  const spelled = draw(fc.constantFrom(...SPELLINGS))(query);
  const leading = draw(fc.constantFrom('', '', 'restype=container&comp=list&', 'timeout=30&'));
  const trailing = draw(fc.constantFrom('', '', '', '&comp=metadata', '&api-version=2021-12-02'));
  const full = leading + spelled + trailing;
  return {
    maker,
    whole: heldIn(`${url}?${full}`),
    token: heldIn(spelled),
    ...secretOf(query),
    pairs: pairsOf(query),
    expected,
    withoutUrl: {
      ...expected,
      account: null,
      resource:
        expected.services[0] === 'table' && expected.kind !== 'account-sas' ? expected.resource : null,
    },
  };
}

function pairsOf(query: string): Pair[] {
  return query.split('&').map((piece) => {
    const [name = '', value = ''] = piece.split(/=(.*)/s);
    return [name, decodeURIComponent(value)];
  });
}

/** Where the signature stands in a query, by its field. */
function heldIn(text: string, field = 'sig'): Held {
  const match = new RegExp(`(?<=(?:[?& ]|SharedAccessSignature=|^)${field}=)[^&;]*`).exec(text);
  if (match === null) throw new Error('no signature in it');
  return { text, start: match.index, end: match.index + match[0].length };
}

function secretOf(query: string, field = 'sig'): Pick<Made, 'fingerprint' | 'secrets'> {
  const { text, start, end } = heldIn(query, field);
  const raw = text.slice(start, end);
  const plain = decodeURIComponent(raw);
  return { fingerprint: sha256(plain), secrets: [raw, plain] };
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

const UNSET = {
  reach: 'unknown',
  account: null,
  resource: null,
  services: [],
  permissions: null,
  startsOn: null,
  expiresOn: null,
  policy: null,
  protocols: ['https'],
  ipRange: null,
} as const satisfies Grants;

const ACCOUNT_RIGHTS = [
  ...([
    'read',
    'add',
    'create',
    'write',
    'delete',
    'delete-version',
    'permanent-delete',
    'list',
    'tags',
  ] as const),
  ...(['find', 'immutability', 'update', 'process'] as const),
] as const;

const accountMaker =
  (sdk: typeof blobs | typeof queues | typeof shares | typeof lakes, part: Part): Maker['make'] =>
  (draw, name) => {
    const account = draw(accountName);
    const limits = limitsOf(draw, '2021-12-02');
    const services = draw(someOf<Service>('blob', 'queue', 'table', 'file'));
    const types = draw(someOf('service', 'container', 'object'));
    const known =
      sdk === blobs ? ACCOUNT_RIGHTS : ACCOUNT_RIGHTS.filter((word) => !/perm|imm|find|tags|ver/.test(word));
    const permissions = draw(someOf<Permission>(...known));
    const scope = sdk === blobs ? draw(maybe(letters(LOWER, 3, 10))) : undefined;
    const make = sdk.generateAccountSASQueryParameters as typeof blobs.generateAccountSASQueryParameters;
    const query = make(
      given({
        ...limits,
        permissions: sdk.AccountSASPermissions.parse(lettersOf(permissions)) as blobs.AccountSASPermissions,
        services: services.map((service) => service[0]).join(''),
        resourceTypes: types.map((type) => type[0]).join(''),
        encryptionScope: scope,
      }) as blobs.AccountSASSignatureValues,
      new sdk.StorageSharedKeyCredential(account, draw(aKey(64))) as blobs.StorageSharedKeyCredential,
    ).toString();
    const host = hostOf(draw, account, part);
    return storage(name, draw, {
      url: `${host.url}${draw(fc.constantFrom('', '/'))}`,
      query,
      expected: {
        ...UNSET,
        ...grantsOf(limits),
        kind: 'account-sas',
        reach: types.join() === 'object' ? 'container' : 'account',
        account: host.account,
        services,
        permissions,
      },
    });
  };

const BLOB_RIGHTS = [
  ...([
    'read',
    'add',
    'create',
    'write',
    'delete',
    'delete-version',
    'permanent-delete',
    'tags',
    'move',
  ] as const),
  ...(['execute', 'immutability'] as const),
] as const;

/** A service SAS or, with a delegation key, a user delegation SAS, of a container, blob, snapshot or version. */
const blobMaker =
  (
    of: 'container' | 'blob' | 'snapshot' | 'version',
    signed: 'by key' | 'by policy' | 'by user',
  ): Maker['make'] =>
  async (draw, name) => {
    const account = draw(accountName);
    const key = new blobs.StorageSharedKeyCredential(account, draw(aKey(64)));
    const host = hostOf(draw, account, 'blob');
    const container = draw(containerName);
    const path = of === 'container' ? undefined : draw(anyPath);
    const limits = limitsOf(draw, '2021-12-02');
    const rights: readonly Permission[] = of === 'container' ? [...BLOB_RIGHTS, 'list', 'find'] : BLOB_RIGHTS;
    const permissions = inOrder(draw(someOf(...rights)));
    const policy = signed === 'by policy' ? draw(policyName) : undefined;
    const parse = of === 'container' ? blobs.ContainerSASPermissions.parse : blobs.BlobSASPermissions.parse;
    const time = `${draw(moment).toISOString().slice(0, 23)}1234Z`;
    const values: blobs.BlobSASSignatureValues = given({
      containerName: container,
      blobName: path,
      snapshotTime: of === 'snapshot' ? time : undefined,
      versionId: of === 'version' ? time : undefined,
      version: limits.version,
      protocol: limits.protocol as blobs.SASProtocol | undefined,
      ipRange: limits.ipRange as blobs.SasIPRange | undefined,
      identifier: policy,
      encryptionScope: draw(maybe(letters(LOWER, 3, 10))),
      ...draw(headers),
      ...(policy === undefined
        ? {
            startsOn: limits.startsOn,
            expiresOn: limits.expiresOn,
            permissions: parse(lettersOf(permissions)),
          }
        : {}),
    });
    const containerClient = new blobs.BlobServiceClient(host.url, key).getContainerClient(container);
    const blobClient = path === undefined ? containerClient : containerClient.getBlobClient(path);
    const delegation = signed === 'by user' ? delegationOf(draw, 'b') : undefined;
    if (delegation !== undefined) {
      values.correlationId = draw(guid);
      if (draw(fc.boolean())) values.preauthorizedAgentObjectId = draw(guid);
      if (draw(fc.boolean())) {
        values.version = '2026-04-06';
        values.delegatedUserObjectId = draw(guid);
      }
    }
    const query = (
      delegation === undefined
        ? blobs.generateBlobSASQueryParameters(values, key)
        : blobs.generateBlobSASQueryParameters(values, delegation, account)
    ).toString();
    const asked = policy === undefined ? limits : { ...limits, startsOn: undefined, expiresOn: undefined };
    return storage(name, draw, {
      url: blobClient.url,
      query,
      expected: {
        ...UNSET,
        ...grantsOf(asked as Partial<Limits>),
        ...(delegation === undefined ? {} : within(limits, delegation)),
        kind: delegation === undefined ? 'service-sas' : 'user-delegation-sas',
        reach: of === 'container' ? 'container' : 'item',
        account: host.account,
        resource: path === undefined ? container : `${container}/${path}`,
        services: ['blob'],
        permissions: policy === undefined ? permissions : null,
        policy: policy ?? null,
      },
    });
  };

function inOrder(permissions: readonly Permission[]): Permission[] {
  return WORDS.map(([word]) => word).filter(
    (word, at, all) => permissions.includes(word) && all.indexOf(word) === at,
  );
}

function delegationOf(draw: Draw, service: string): blobs.UserDelegationKey {
  const from = draw(moment);
  return {
    signedObjectId: draw(guid),
    signedTenantId: draw(guid),
    signedStartsOn: from,
    signedExpiresOn: new Date(Math.min(from.getTime() + 7 * 86_400_000, Date.UTC(9999, 11, 31))),
    signedService: service,
    signedVersion: draw(fc.constantFrom(...VERSIONS)),
    value: draw(aKey(32)),
  };
}

/** The later start and the earlier end of the token and of the key that signed it. */
function within(limits: Limits, key: blobs.UserDelegationKey): Pick<Grants, 'startsOn' | 'expiresOn'> {
  const starts = Math.max(limits.startsOn?.getTime() ?? 0, key.signedStartsOn.getTime());
  return {
    startsOn: inSeconds(new Date(starts)),
    expiresOn: inSeconds(new Date(Math.min(limits.expiresOn.getTime(), key.signedExpiresOn.getTime()))),
  };
}

const queueMaker =
  (policyBound: boolean): Maker['make'] =>
  (draw, name) => {
    const account = draw(accountName);
    const key = new queues.StorageSharedKeyCredential(account, draw(aKey(64)));
    const host = hostOf(draw, account, 'queue');
    const queue = draw(dashed);
    const limits = limitsOf(draw);
    const permissions = draw(someOf<Permission>('read', 'add', 'update', 'process'));
    const policy = policyBound ? draw(policyName) : undefined;
    const query = queues
      .generateQueueSASQueryParameters(
        given({
          queueName: queue,
          version: limits.version,
          protocol: limits.protocol,
          ipRange: limits.ipRange,
          identifier: policy,
          ...(policyBound
            ? {}
            : {
                startsOn: limits.startsOn,
                expiresOn: limits.expiresOn,
                permissions: queues.QueueSASPermissions.parse(lettersOf(permissions)),
              }),
        }) as queues.QueueSASSignatureValues,
        key,
      )
      .toString();
    return storage(name, draw, {
      url: new queues.QueueServiceClient(host.url, key).getQueueClient(queue).url,
      query,
      expected: {
        ...UNSET,
        ...grantsOf(policyBound ? { protocol: limits.protocol, ipRange: limits.ipRange } : limits),
        kind: 'service-sas',
        reach: 'container',
        account: host.account,
        resource: queue,
        services: ['queue'],
        permissions: policyBound ? null : permissions,
        policy: policy ?? null,
      },
    });
  };

const shareMaker =
  (of: 'share' | 'file', policyBound: boolean): Maker['make'] =>
  (draw, name) => {
    const account = draw(accountName);
    const key = new shares.StorageSharedKeyCredential(account, draw(aKey(64)));
    const host = hostOf(draw, account, 'file');
    const share = draw(dashed);
    const path = of === 'share' ? undefined : draw(anyPath);
    const limits = limitsOf(draw);
    const all: readonly Permission[] = ['read', 'create', 'write', 'delete'];
    const permissions = draw(someOf(...(of === 'share' ? [...all, 'list' as const] : all)));
    const parse = of === 'share' ? shares.ShareSASPermissions.parse : shares.FileSASPermissions.parse;
    const policy = policyBound ? draw(policyName) : undefined;
    const query = shares
      .generateFileSASQueryParameters(
        given({
          shareName: share,
          filePath: path,
          version: limits.version,
          protocol: limits.protocol,
          ipRange: limits.ipRange,
          identifier: policy,
          ...draw(headers),
          ...(policyBound
            ? {}
            : {
                startsOn: limits.startsOn,
                expiresOn: limits.expiresOn,
                permissions: parse(lettersOf(permissions)),
              }),
        }) as shares.FileSASSignatureValues,
        key,
      )
      .toString();
    const client = new shares.ShareServiceClient(host.url, key).getShareClient(share);
    const segments = (path ?? '').split('/');
    const directory = segments
      .slice(0, -1)
      .reduce((parent, segment) => parent.getDirectoryClient(segment), client.rootDirectoryClient);
    return storage(name, draw, {
      url: path === undefined ? client.url : directory.getFileClient(segments.at(-1) as string).url,
      query,
      expected: {
        ...UNSET,
        ...grantsOf(policyBound ? { protocol: limits.protocol, ipRange: limits.ipRange } : limits),
        kind: 'service-sas',
        reach: of === 'share' ? 'container' : 'item',
        account: host.account,
        resource: path === undefined ? share : `${share}/${path}`,
        services: ['file'],
        permissions: policyBound ? null : permissions,
        policy: policy ?? null,
      },
    });
  };

const LAKE_RIGHTS = [
  'read',
  'add',
  'create',
  'write',
  'delete',
  'move',
  'execute',
  'ownership',
  'permissions',
] as const;

const lakeMaker =
  (of: 'filesystem' | 'directory' | 'file', byUser: boolean): Maker['make'] =>
  (draw, name) => {
    const onelake = byUser && of !== 'filesystem' && draw(fc.integer({ min: 0, max: 5 })) === 0;
    const account = onelake ? 'onelake' : draw(accountName);
    const key = new lakes.StorageSharedKeyCredential(account, draw(aKey(64)));
    const host = onelake
      ? { url: 'https://onelake.dfs.fabric.microsoft.com', account }
      : hostOf(draw, account, 'dfs');
    const filesystem = draw(dashed);
    const path = of === 'filesystem' ? undefined : draw(anyPath);
    const limits = limitsOf(draw, '2020-12-06');
    const all: readonly Permission[] = LAKE_RIGHTS;
    const permissions = inOrder(draw(someOf(...(of === 'file' ? all : [...all, 'list' as const]))));
    const parse =
      of === 'filesystem'
        ? lakes.FileSystemSASPermissions.parse
        : of === 'directory'
          ? lakes.DirectorySASPermissions.parse
          : lakes.DataLakeSASPermissions.parse;
    const values = given({
      fileSystemName: filesystem,
      pathName: path,
      isDirectory: of === 'directory' ? true : undefined,
      directoryDepth: of === 'directory' ? (path as string).split('/').length : undefined,
      ...limits,
      permissions: parse(lettersOf(permissions)),
      ...draw(headers),
    }) as lakes.DataLakeSASSignatureValues;
    const delegation = byUser ? delegationOf(draw, 'b') : undefined;
    if (byUser && draw(fc.boolean())) values.agentObjectId = draw(guid);
    const query = (
      delegation === undefined
        ? lakes.generateDataLakeSASQueryParameters(values, key)
        : lakes.generateDataLakeSASQueryParameters(values, delegation as lakes.UserDelegationKey, account)
    ).toString();
    const client = new lakes.DataLakeServiceClient(host.url, key).getFileSystemClient(filesystem);
    // A token for a directory works below it, and its URL may go on.
    const below = of === 'directory' && draw(fc.boolean()) ? '/part-0001.parquet' : '';
    return storage(name, draw, {
      url: path === undefined ? client.url : `${client.getFileClient(path).url}${below}`,
      query,
      expected: {
        ...UNSET,
        ...grantsOf(limits),
        ...(delegation === undefined ? {} : within(limits, delegation)),
        kind: byUser ? 'user-delegation-sas' : 'service-sas',
        reach: of === 'file' ? 'item' : 'container',
        account: host.account,
        resource: path === undefined ? filesystem : `${filesystem}/${path}`,
        services: ['blob'],
        permissions,
      },
    });
  };

const tableMaker =
  (ranged: boolean, policyBound: boolean): Maker['make'] =>
  (draw, name) => {
    const account = draw(accountName);
    const host = hostOf(draw, account, 'table');
    const table = draw(fc.tuple(letters('ABCDEFabcdef', 3, 6), letters(ALPHANUMERIC, 0, 12))).join('');
    const limits = limitsOf(draw);
    const permissions = draw(someOf<Permission>('read', 'add', 'delete', 'update'));
    const partition = fc.constantFrom(
      'NL',
      'pA',
      'a b',
      'x+y',
      'ä',
      '100%',
      "o'neil",
      '2024-01-01T00:00:00Z',
    );
    const policy = policyBound ? draw(policyName) : undefined;
    const query = generateTableSas(
      table,
      new AzureNamedKeyCredential(account, draw(aKey(64))),
      given({
        version: limits.version,
        protocol: limits.protocol,
        ipRange: limits.ipRange,
        identifier: policy,
        ...(ranged
          ? {
              startPartitionKey: draw(partition),
              startRowKey: draw(maybe(partition)),
              endPartitionKey: draw(partition),
              endRowKey: draw(maybe(partition)),
            }
          : {}),
        ...(policyBound
          ? {}
          : {
              startsOn: limits.startsOn,
              expiresOn: limits.expiresOn,
              permissions: {
                query: permissions.includes('read'),
                add: permissions.includes('add'),
                delete: permissions.includes('delete'),
                update: permissions.includes('update'),
              },
            }),
      }) as Parameters<typeof generateTableSas>[2],
    );
    const entity = draw(fc.constantFrom('', '()', "(PartitionKey='NL',RowKey='1')"));
    return storage(name, draw, {
      url: `${host.url}/${table}${entity}`,
      query,
      expected: {
        ...UNSET,
        ...grantsOf(policyBound ? { protocol: limits.protocol, ipRange: limits.ipRange } : limits),
        kind: 'service-sas',
        reach: ranged ? 'item' : 'container',
        account: host.account,
        resource: table,
        services: ['table'],
        permissions: policyBound ? null : permissions,
        policy: policy ?? null,
      },
    });
  };

const tableAccount: Maker['make'] = (draw, name) => {
  const account = draw(accountName);
  const host = hostOf(draw, account, 'table');
  const limits = limitsOf(draw);
  const permissions = draw(someOf<Permission>('read', 'add', 'write', 'delete', 'list', 'update'));
  const types = draw(someOf('service', 'container', 'object'));
  const query = generateAccountSas(
    new AzureNamedKeyCredential(account, draw(aKey(64))),
    given({
      ...limits,
      permissions: {
        query: permissions.includes('read'),
        ...Object.fromEntries(permissions.filter((word) => word !== 'read').map((word) => [word, true])),
      },
      services: { table: true },
      resourceTypes: types.map((type) => type[0]).join(''),
    }) as Parameters<typeof generateAccountSas>[1],
  );
  return storage(name, draw, {
    url: `${host.url}/Orders`,
    query,
    expected: {
      ...UNSET,
      ...grantsOf(limits),
      kind: 'account-sas',
      reach: types.join() === 'object' ? 'container' : 'account',
      account: host.account,
      services: ['table'],
      permissions,
    },
  });
};

/** `BlobEndpoint=…;SharedAccessSignature=…`: the account is told by the endpoint. */
const sasConnectionString: Maker['make'] = async (draw, name) => {
  const account = draw(accountName);
  const { token, ...made } = (await accountMaker(blobs, 'blob')(draw, name)) as Made;
  const suffix = draw(fc.constantFrom(...CLOUDS));
  const services = draw(fc.subarray(['Blob', 'Queue', 'File', 'Table'], { minLength: 1 }));
  const before = services
    .map((service) => `${service}Endpoint=https://${account}.${service.toLowerCase()}.${suffix}/;`)
    .join('');
  const whole = heldIn(`${before}SharedAccessSignature=${draw(fc.constantFrom('', '?'))}${token.text}`);
  const expected = { ...made.expected, account };
  return { ...made, pairs: null, whole, token: whole, expected, withoutUrl: expected };
};

// What no SDK makes any more, or never did: signed by the reference's formulas.

const hmac = (algorithm: string, key: string | Buffer, text: string) =>
  createHmac(algorithm, key).update(text, 'utf8').digest();

const legacyBlob: Maker['make'] = (draw, name) => {
  const account = draw(accountName);
  const container = draw(dashed);
  const day = draw(
    fc.date({ min: new Date('2009-01-01'), max: new Date('2012-01-01'), noInvalidDate: true }),
  );
  const permissions = draw(someOf<Permission>('read', 'write', 'delete', 'list'));
  const st = day.toISOString().slice(0, 10);
  const se = `${st}T00:${draw(fc.integer({ min: 10, max: 59 }))}Z`;
  const toSign = [lettersOf(permissions), st, se, `/${account}/${container}`, ''].join('\n');
  const sig = hmac('sha256', Buffer.from(draw(aKey(64)), 'base64'), toSign).toString('base64');
  const fields = { st, se, sr: 'c', sp: lettersOf(permissions), sig };
  return storage(name, draw, {
    url: `http://${account}.blob.core.windows.net/${container}`,
    query: queryOf(fields),
    expected: {
      ...UNSET,
      kind: 'legacy-sas',
      reach: 'container',
      account,
      resource: container,
      services: ['blob'],
      permissions,
      startsOn: `${st}T00:00:00Z`,
      expiresOn: `${se.slice(0, -1)}:00Z`,
      protocols: ['https', 'http'],
    },
  });
};

const diskExport: Maker['make'] = (draw, name) => {
  const disk = `md-${draw(letters(ALPHANUMERIC, 12, 12))}`;
  const path = `${draw(letters(ALPHANUMERIC, 12, 12))}/abcd`;
  const policy = draw(guid);
  const sig = hmac('sha256', Buffer.from(draw(aKey(64)), 'base64'), policy).toString('base64');
  const made = storage(name, draw, {
    url: `https://${disk}.z${draw(fc.integer({ min: 1, max: 50 }))}.blob.storage.azure.net/${path}`,
    query: queryOf({ sv: '2018-03-28', sr: 'b', si: policy, sig }),
    expected: {
      ...UNSET,
      kind: 'disk-export-sas',
      reach: 'account',
      account: disk,
      resource: path,
      services: ['blob'],
      policy,
      protocols: ['https', 'http'],
    },
  });
  // Only the host tells it from a blob's.
  return { ...made, withoutUrl: { ...made.withoutUrl, kind: 'service-sas', reach: 'item' } };
};

function queryOf(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}

// Messaging, IoT and the others

const RULES = [
  'RootManageSharedAccessKey',
  'DefaultFullSharedAccessSignature',
  'DefaultListenSharedAccessSignature',
];
const ruleName = fc.oneof(
  fc.constantFrom(...RULES),
  fc.constantFrom('send-only', 'Reader 2', 'règle', 'a_b.c'),
  plainSegment,
);
const RIGHTS: Readonly<Record<string, readonly Permission[]>> = {
  RootManageSharedAccessKey: ['send', 'listen', 'manage'],
  DefaultFullSharedAccessSignature: ['send', 'listen', 'manage'],
  DefaultListenSharedAccessSignature: ['listen'],
};
const MESSAGING = [
  'servicebus.windows.net',
  'servicebus.windows.net',
  'servicebus.chinacloudapi.cn',
  'servicebus.usgovcloudapi.net',
];
const unixTime = fc.integer({ min: 1_000_000_000, max: 4_102_444_800 });

function sharedAccess(maker: string, token: string, expected: Expected): Made {
  const query = token.replace(/^SharedAccessSignature /, '');
  const held = heldIn(token);
  return {
    maker,
    whole: held,
    token: held,
    ...secretOf(query),
    pairs: pairsOf(query),
    expected,
    withoutUrl: expected,
  };
}

/** With the clock at a moment of our choosing: these generators count from now. */
function at<Result>(seconds: number, run: () => Result): Result {
  const real = Date.now;
  Date.now = () => seconds * 1000;
  try {
    return run();
  } finally {
    Date.now = real;
  }
}

function messaging(namespace: string, path: string | null, rule: string, until: number): Expected {
  return {
    ...UNSET,
    kind: 'messaging-sas',
    reach: path === null ? 'account' : /\/publishers\//.test(path) ? 'item' : 'container',
    account: namespace,
    resource: path,
    services: ['messaging'],
    permissions: RIGHTS[rule] ?? null,
    expiresOn: inSeconds(until),
    policy: rule,
  };
}

const namespaceName = fc
  .tuple(letters(LOWER, 3, 5), dashed)
  .map((parts) => parts.join('').slice(0, 40).replace(/-$/, ''));
const entityPath = fc.option(
  fc.oneof(
    dashed,
    fc.tuple(dashed, dashed).map(([hub, device]) => `${hub}/publishers/${device}`),
    dashed.map((topic) => `${topic}/subscriptions/all`),
  ),
);

const amqpToken: Maker['make'] = async (draw, name) => {
  const namespace = draw(namespaceName);
  const path = draw(entityPath);
  const rule = draw(ruleName);
  const until = draw(unixTime);
  const scheme = draw(fc.constantFrom('sb://', 'https://', 'amqps://', ''));
  const audience = `${scheme}${namespace}.${draw(fc.constantFrom(...MESSAGING))}${path === null ? draw(fc.constantFrom('', '/')) : `/${path}`}`;
  const provider = createSasTokenProvider({ sharedAccessKeyName: rule, sharedAccessKey: draw(aKey(32)) });
  const { token } = await at(until - 3600, () => provider.getToken(audience));
  return sharedAccess(name, token, messaging(namespace, path, rule, until));
};

const notificationHubToken: Maker['make'] = async (draw, name) => {
  const namespace = draw(namespaceName);
  const rule = draw(ruleName);
  const until = draw(unixTime);
  const context = createClientContext(
    `Endpoint=sb://${namespace}.servicebus.windows.net/;SharedAccessKeyName=${rule};SharedAccessKey=${draw(aKey(32))}`,
    draw(dashed),
  );
  const sent = await at(until - 3600, () => context.createHeaders('send'));
  const token = (sent as { get(name: string): string | undefined }).get('Authorization');
  return sharedAccess(name, token as string, messaging(namespace, null, rule, until));
};

const relayToken: Maker['make'] = (draw, name) => {
  const namespace = draw(namespaceName);
  const hybrid = draw(dashed);
  const rule = draw(plainSegment);
  const until = draw(unixTime);
  const uri = `http://${namespace}.servicebus.windows.net/${hybrid}`;
  const lasts = draw(fc.integer({ min: 60, max: 1_000_000 }));
  const token = at(until - lasts, () => createRelayToken(uri, rule, draw(aKey(32)), lasts));
  return sharedAccess(name, token, messaging(namespace, hybrid, rule, until));
};

/** A hybrid connection's address carries the whole token, encoded once more. */
const relayAddress: Maker['make'] = async (draw, name) => {
  const made = (await relayToken(draw, name)) as Made;
  const { text, start, end } = made.whole;
  const host = `wss://${made.expected.account}.servicebus.windows.net:443/$hc/${made.expected.resource}`;
  const before = `${host}?sb-hc-action=listen&sb-hc-token=${encodeURIComponent(text.slice(0, start))}`;
  const secret = encodeURIComponent(text.slice(start, end));
  const whole: Held = {
    text: before + secret + encodeURIComponent(text.slice(end)),
    start: before.length,
    end: before.length + secret.length,
  };
  return { ...made, whole, token: whole, pairs: null, secrets: [...made.secrets, secret] };
};

/** A diagnostics sink has the token as a query. */
const sinkAddress: Maker['make'] = async (draw, name) => {
  const made = (await amqpToken(draw, name)) as Made;
  const query = made.whole.text.replace(/^SharedAccessSignature /, '');
  const whole = heldIn(`https://${made.expected.account}.servicebus.windows.net/${draw(dashed)}?${query}`);
  return { ...made, whole };
};

const HUBS = ['azure-devices.net', 'azure-devices.net', 'azure-devices.us', 'azure-devices.cn'];
const hubName = namespaceName;
const deviceName = fc.oneof(dashed, fc.constantFrom('sensor.7', 'dev_1', 'a:b', "it's", 'x(1)', 'd+1'));

const iotToken =
  (of: 'device' | 'module' | 'hub' | 'provisioning' | 'registration'): Maker['make'] =>
  (draw, name) => {
    const hub = draw(hubName);
    const device = draw(deviceName);
    const until = draw(unixTime);
    const scope = `0ne${draw(letters('0123456789ABCDEF', 8, 8))}`;
    const host =
      of === 'provisioning'
        ? `${hub}.azure-devices-provisioning.net`
        : `${hub}.${draw(fc.constantFrom(...HUBS))}`;
    const path = {
      device: `devices/${device}`,
      module: `devices/${device}/modules/$edgeAgent`,
      hub: null,
      provisioning: null,
      registration: `registrations/${device}`,
    }[of];
    const policy = {
      device: undefined,
      module: undefined,
      hub: draw(
        fc.constantFrom('iothubowner', 'service', 'device', 'registryRead', 'registryReadWrite', 'my-rule'),
      ),
      provisioning: draw(fc.constantFrom('provisioningserviceowner', 'enrol')),
      registration: 'registration',
    }[of];
    const resource = path === null ? host : `${of === 'registration' ? scope : host}/${path}`;
    const encoded = draw(fc.boolean()) ? azureIot.encodeUriComponentStrict(resource) : resource;
    // Raw names may hold what separates fields; only hosts and plain names are written raw.
    const sr = /^[\w./$-]+$/.test(resource) ? encoded : azureIot.encodeUriComponentStrict(resource);
    const token = azureIot.SharedAccessSignature.create(
      sr,
      policy as string,
      draw(aKey(32)),
      until,
    ).toString();
    return sharedAccess(name, token, {
      ...UNSET,
      kind: 'iot-sas',
      reach: path === null ? 'account' : 'item',
      account: of === 'registration' ? scope : hub,
      resource: path,
      services: ['iot'],
      permissions: path === null ? null : ['send', 'listen'],
      expiresOn: inSeconds(until),
      policy: policy ?? null,
    });
  };

const gridToken: Maker['make'] = async (draw, name) => {
  const topic = draw(dashed.map((words) => `t${words}`.slice(0, 40).replace(/-$/, '')));
  const region = draw(fc.constantFrom('westus2-1', 'westeurope-1', 'usgovvirginia-1'));
  const cloud = draw(fc.constantFrom('eventgrid.azure.net', 'eventgrid.azure.us', 'eventgrid.azure.cn'));
  const until = new Date(draw(unixTime) * 1000);
  const token = await generateSharedAccessSignature(
    `https://${topic}.${region}.${cloud}/api/events`,
    new AzureKeyCredential(draw(aKey(32))),
    until,
  );
  const expected: Expected = {
    ...UNSET,
    kind: 'event-grid-sas',
    reach: 'container',
    account: topic,
    services: ['event-grid'],
    permissions: ['send'],
    expiresOn: inSeconds(until),
  };
  // .NET writes the hexadecimal digits small.
  const spelled = draw(fc.boolean())
    ? token
    : token.replace(/%[0-9A-F]{2}/g, (triple) => triple.toLowerCase());
  const held = heldIn(
    `${draw(fc.constantFrom('', 'SharedAccessSignature ', 'aeg-sas-token: '))}${spelled}`,
    's',
  );
  return {
    maker: name,
    whole: held,
    token: held,
    pairs: null,
    ...secretOf(token, 's'),
    expected,
    withoutUrl: expected,
  };
};

const workflow: Maker['make'] = (draw, name) => {
  const id = draw(letters('0123456789abcdef', 32, 32));
  const trigger = draw(fc.constantFrom('manual', 'request', 'When_a_HTTP_request_is_received', 'Bei_Anruf'));
  const standard = draw(dashed);
  const region = draw(fc.constantFrom('westeurope', 'eastus'));
  const until = draw(maybe(moment));
  const [url, version, resource] = draw(
    fc.constantFrom(
      [
        `https://prod-07.${region}.logic.azure.com:443/workflows/${id}/triggers/${trigger}/paths/invoke`,
        '2016-10-01',
        id,
      ],
      [
        `https://${standard}.azurewebsites.net:443/api/flow-1/triggers/${trigger}/invoke`,
        '2022-05-01',
        'flow-1',
      ],
      [
        `https://default${id}.0f.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/${id}/triggers/${trigger}/paths/invoke`,
        '1',
        id,
      ],
    ),
  ) as [string, string, string];
  const sig = hmac('sha256', draw(aKey(32)), `${id}${trigger}`).toString('base64url');
  const fields = {
    'api-version': version,
    ...(until === undefined ? {} : { se: inSeconds(until) }),
    sp: `/triggers/${trigger}/run`,
    sv: '1.0',
    sig,
  };
  const query = queryOf(fields);
  const expected: Expected = {
    ...UNSET,
    kind: 'workflow-sas',
    reach: 'item',
    resource,
    services: ['workflow'],
    permissions: ['run'],
    expiresOn: until === undefined ? null : inSeconds(until),
  };
  return {
    maker: name,
    whole: heldIn(`${url}?${query}`),
    token: heldIn(query),
    pairs: pairsOf(query),
    ...secretOf(query),
    expected,
    withoutUrl: { ...expected, resource: null },
  };
};

const managementToken =
  (form: 'current' | 'old' | 'gateway'): Maker['make'] =>
  (draw, name) => {
    const until = draw(
      fc.date({ min: new Date('2020-01-01'), max: new Date('2099-01-01'), noInvalidDate: true }),
    );
    until.setUTCSeconds(0, 0);
    const digits = until.toISOString().replace(/\D/g, '').slice(0, 12);
    const user =
      form === 'old'
        ? draw(letters('0123456789abcdef', 24, 24))
        : draw(fc.constantFrom('integration', '1', 'gw-1'));
    const iso = until.toISOString().replace('Z', '0000Z');
    const sig = hmac('sha512', draw(aKey(32)), `${user}\n${form === 'old' ? iso : digits}`).toString(
      'base64',
    );
    const text = {
      current: `SharedAccessSignature ${user}&${digits}&${sig}`,
      gateway: `GatewayKey ${user}&${digits}&${sig}`,
      old: `SharedAccessSignature uid=${user}&ex=${iso}&sn=${sig}`,
    }[form];
    const start = text.length - sig.length;
    const held: Held = { text, start, end: text.length };
    const expected: Expected = {
      ...UNSET,
      kind: 'api-management-sas',
      reach: 'account',
      services: ['api-management'],
      expiresOn: inSeconds(until),
    };
    return {
      maker: name,
      whole: held,
      token: held,
      pairs: null,
      fingerprint: sha256(sig),
      secrets: [sig],
      expected,
      withoutUrl: expected,
    };
  };

const mapsToken: Maker['make'] = (draw, name) => {
  const from = draw(unixTime);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const head = part({ alg: 'HS256', typ: 'JWT', kid: 'primary' });
  const body = part({ nbf: from, exp: from + 86_400, iss: draw(guid), sub: draw(guid), rgn: 'eastus' });
  const sig = hmac('sha256', draw(aKey(32)), `${head}.${body}`).toString('base64url');
  const text = `jwt-sas ${head}.${body}.${sig}`;
  const held: Held = { text, start: text.length - sig.length, end: text.length };
  const expected: Expected = {
    ...UNSET,
    kind: 'maps-sas',
    reach: 'account',
    services: ['maps'],
    startsOn: inSeconds(from),
    expiresOn: inSeconds(from + 86_400),
  };
  return {
    maker: name,
    whole: held,
    token: held,
    pairs: null,
    fingerprint: sha256(sig),
    secrets: [sig],
    expected,
    withoutUrl: expected,
  };
};

// Keys

function keyMade(
  maker: string,
  before: string,
  key: string,
  after: string,
  grants: Pick<Expected, 'kind' | 'services'> & Partial<Expected>,
): Made {
  const held: Held = { text: before + key + after, start: before.length, end: before.length + key.length };
  const expected: Expected = { ...UNSET, reach: 'account', permissions: ['sign'], ...grants };
  return {
    maker,
    whole: held,
    token: held,
    pairs: null,
    fingerprint: sha256(key),
    secrets: [key],
    expected,
    withoutUrl: expected,
  };
}

const STORAGE: readonly Service[] = ['blob', 'queue', 'table', 'file'];

const storageConnection: Maker['make'] = (draw, name) => {
  const account = draw(accountName);
  const suffix = draw(
    fc.constantFrom(';EndpointSuffix=core.windows.net', '', ';EndpointSuffix=core.chinacloudapi.cn'),
  );
  return keyMade(
    name,
    `DefaultEndpointsProtocol=https;AccountName=${account};AccountKey=`,
    draw(aKey(64)),
    suffix,
    {
      kind: 'storage-account-key',
      services: STORAGE,
      account,
      protocols: ['https', 'http'],
    },
  );
};

const messagingConnection: Maker['make'] = (draw, name) => {
  const account = draw(namespaceName);
  const policy = draw(plainSegment);
  const resource = draw(fc.option(dashed));
  const host = draw(fc.constantFrom(...MESSAGING));
  return keyMade(
    name,
    `Endpoint=sb://${account}.${host}/;SharedAccessKeyName=${policy};SharedAccessKey=`,
    draw(aKey(32)),
    resource === null ? '' : `;EntityPath=${resource}`,
    { kind: 'messaging-key', services: ['messaging'], account, policy, resource },
  );
};

const iotConnection: Maker['make'] = (draw, name) => {
  const account = draw(hubName);
  const host = `${account}.${draw(fc.constantFrom(...HUBS))}`;
  const ofDevice = draw(fc.boolean());
  const id = draw(plainSegment);
  return keyMade(
    name,
    `HostName=${host};${ofDevice ? 'DeviceId' : 'SharedAccessKeyName'}=${id};SharedAccessKey=`,
    draw(aKey(32)),
    '',
    { kind: 'iot-key', services: ['iot'], account, ...(ofDevice ? { resource: id } : { policy: id }) },
  );
};

const markedKey =
  (
    marker: string,
    size: 32 | 64,
    checksumSeed: string,
    kind: Kind,
    services: readonly Service[],
  ): Maker['make'] =>
  (draw, name) =>
    keyMade(
      name,
      draw(fc.constantFrom('', 'key: ', 'value=')),
      aMarkedKey({ marker, size, checksumSeed }, draw(guid)),
      '',
      {
        kind,
        services,
        protocols: kind === 'storage-account-key' ? ['https', 'http'] : ['https'],
      },
    );

export const MAKERS: readonly Maker[] = [
  { name: 'storage-blob: account', make: accountMaker(blobs, 'blob') },
  { name: 'storage-blob: container', make: blobMaker('container', 'by key') },
  { name: 'storage-blob: container, policy', make: blobMaker('container', 'by policy') },
  { name: 'storage-blob: blob', make: blobMaker('blob', 'by key') },
  { name: 'storage-blob: blob, policy', make: blobMaker('blob', 'by policy') },
  { name: 'storage-blob: snapshot', make: blobMaker('snapshot', 'by key') },
  { name: 'storage-blob: version', make: blobMaker('version', 'by key') },
  { name: 'storage-blob: container, delegated', make: blobMaker('container', 'by user') },
  { name: 'storage-blob: blob, delegated', make: blobMaker('blob', 'by user') },
  { name: 'storage-blob: connection string', make: sasConnectionString },
  { name: 'storage-queue: account', make: accountMaker(queues, 'queue') },
  { name: 'storage-queue: queue', make: queueMaker(false) },
  { name: 'storage-queue: queue, policy', make: queueMaker(true) },
  { name: 'storage-file-share: account', make: accountMaker(shares, 'file') },
  { name: 'storage-file-share: share', make: shareMaker('share', false) },
  { name: 'storage-file-share: share, policy', make: shareMaker('share', true) },
  { name: 'storage-file-share: file', make: shareMaker('file', false) },
  { name: 'storage-file-datalake: filesystem', make: lakeMaker('filesystem', false) },
  { name: 'storage-file-datalake: directory', make: lakeMaker('directory', false) },
  { name: 'storage-file-datalake: file', make: lakeMaker('file', false) },
  { name: 'storage-file-datalake: directory, delegated', make: lakeMaker('directory', true) },
  { name: 'storage-file-datalake: file, delegated', make: lakeMaker('file', true) },
  { name: 'data-tables: account', make: tableAccount },
  { name: 'data-tables: table', make: tableMaker(false, false) },
  { name: 'data-tables: table, policy', make: tableMaker(false, true) },
  { name: 'data-tables: range', make: tableMaker(true, false) },
  { name: 'formula: before 2012', make: legacyBlob },
  { name: 'formula: disk export', make: diskExport },
  { name: 'core-amqp: token', make: amqpToken },
  { name: 'core-amqp: sink address', make: sinkAddress },
  { name: 'notification-hubs: token', make: notificationHubToken },
  { name: 'hyco-https: token', make: relayToken },
  { name: 'hyco-https: address', make: relayAddress },
  { name: 'azure-iot-common: device', make: iotToken('device') },
  { name: 'azure-iot-common: module', make: iotToken('module') },
  { name: 'azure-iot-common: hub policy', make: iotToken('hub') },
  { name: 'azure-iot-common: provisioning', make: iotToken('provisioning') },
  { name: 'azure-iot-common: registration', make: iotToken('registration') },
  { name: 'eventgrid: topic', make: gridToken },
  { name: 'formula: workflow', make: workflow },
  { name: 'formula: API Management', make: managementToken('current') },
  { name: 'formula: API Management, old', make: managementToken('old') },
  { name: 'formula: API Management, gateway', make: managementToken('gateway') },
  { name: 'formula: Maps', make: mapsToken },
  { name: 'key: storage', make: storageConnection },
  { name: 'key: messaging', make: messagingConnection },
  { name: 'key: IoT', make: iotConnection },
  { name: 'marked key: storage', make: markedKey('+ASt', 64, 'Default0', 'storage-account-key', STORAGE) },
  {
    name: 'marked key: API Management',
    make: markedKey('APIM', 64, 'Gatewy00', 'api-management-key', ['api-management']),
  },
  {
    name: 'marked key: Service Bus',
    make: markedKey('+ASb', 32, 'Manage00', 'messaging-key', ['messaging']),
  },
  { name: 'marked key: Event Hubs', make: markedKey('+AEh', 32, 'Send0000', 'messaging-key', ['messaging']) },
  { name: 'marked key: Relay', make: markedKey('+ARm', 32, 'Listen00', 'messaging-key', ['messaging']) },
  { name: 'marked key: IoT', make: markedKey('AIoT', 32, 'Device00', 'iot-key', ['iot']) },
  {
    name: 'marked key: Event Grid',
    make: markedKey('AZEG', 32, 'SendRecv', 'event-grid-key', ['event-grid']),
  },
];

/** The token of a maker for a seed; the same seed gives the same token. */
export async function madeBy({ name, make }: Maker, seed: number): Promise<Made> {
  // Every other one without fast-check's liking for smallest and largest.
  const [draws] = fc.sample(fc.gen(), { seed, numRuns: 1, unbiased: seed % 2 === 0 });
  if (draws === undefined) throw new Error('fast-check drew nothing');
  return make((from) => draws(() => from), name);
}
