/**
 * The signing vectors of the storage kinds, made as Azure makes them: strings-to-sign of Microsoft's REST reference,
 * HMAC-SHA256 with a public test key (bytes 0, 1, 2, …). So the tokens of the tests are genuine, and none stands in a file.
 */
import { createHmac } from 'node:crypto';
import type { Grants, Kind } from '../../src/core/finding.ts';

const ACCOUNT_KEY = Buffer.from(Array.from({ length: 64 }, (_, index) => index));
const DELEGATION_KEY = ACCOUNT_KEY.subarray(0, 32);

const START = '2025-01-02T03:04:05Z';
const END = '2030-01-02T03:04:05Z';
const KEY_END = '2025-01-08T03:04:05Z';
const OBJECT = '11111111-2222-4333-8444-555555555555';
const TENANT = '66666666-7777-4888-9999-aaaaaaaaaaaa';
const USER = '99999999-9999-4999-8999-999999999999';

export interface Vector {
  readonly id: string;
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly toSign: readonly string[];
  readonly key?: Buffer;
  /** SHA-256 of the signature that the reference states for it. */
  readonly fingerprint: string;
  readonly kind: Kind;
  readonly grants: Partial<Grants>;
}

const BLOB = 'https://contosodata7.blob.core.windows.net';

export const VECTORS: readonly Vector[] = [
  {
    id: 'V1',
    url: `${BLOB}/`,
    fields: { sv: '2022-11-02', ss: 'bf', srt: 'sco', spr: 'https', st: START, se: END, sp: 'rwdl' },
    toSign: ['contosodata7', 'rwdl', 'bf', 'sco', START, END, '', 'https', '2022-11-02', '', ''],
    fingerprint: '9fd65fc9a70fd43787447e42b607a6fe2e233ea87bb1fa65bb971192fdb2104b',
    kind: 'account-sas',
    grants: {
      reach: 'account',
      account: 'contosodata7',
      resource: null,
      services: ['blob', 'file'],
      permissions: ['read', 'write', 'delete', 'list'],
      startsOn: START,
      expiresOn: END,
      protocols: ['https'],
    },
  },
  {
    id: 'V2',
    url: `${BLOB}/cont1`,
    fields: { sv: '2022-11-02', sr: 'c', sp: 'rl', st: START, se: END, spr: 'https' },
    toSign: [
      'rl',
      START,
      END,
      '/blob/contosodata7/cont1',
      '',
      '',
      'https',
      '2022-11-02',
      'c',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ],
    fingerprint: 'd59a4410a4846ee956812246e9fe7f7e8efbb9d7d9bc3510a313028aa0fc30e5',
    kind: 'service-sas',
    grants: {
      reach: 'container',
      resource: 'cont1',
      services: ['blob'],
      permissions: ['read', 'list'],
      startsOn: START,
      expiresOn: END,
    },
  },
  {
    id: 'V3',
    url: `${BLOB}/cont1/dir/a%20b.txt`,
    fields: { sv: '2018-03-28', sr: 'b', sp: 'r', se: END },
    toSign: [
      'r',
      '',
      END,
      '/blob/contosodata7/cont1/dir/a b.txt',
      '',
      '',
      '',
      '2018-03-28',
      '',
      '',
      '',
      '',
      '',
    ],
    fingerprint: '50bab23932c3cc8232e5881b946dca0de94130ef0c51c5362692a80bafa1263f',
    kind: 'service-sas',
    grants: {
      reach: 'item',
      resource: 'cont1/dir/a b.txt',
      services: ['blob'],
      permissions: ['read'],
      startsOn: null,
      expiresOn: END,
      protocols: ['https', 'http'],
    },
  },
  {
    id: 'V4',
    url: `${BLOB}/cont1`,
    fields: { sv: '2022-11-02', sr: 'c', si: 'policy-1' },
    toSign: [
      '',
      '',
      '',
      '/blob/contosodata7/cont1',
      'policy-1',
      '',
      '',
      '2022-11-02',
      'c',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ],
    fingerprint: 'b9c1ee6de91cc9cfa54421eb13c7de7c1065089a74b80e426747f4ad31e661c8',
    kind: 'service-sas',
    grants: { reach: 'container', resource: 'cont1', permissions: null, expiresOn: null, policy: 'policy-1' },
  },
  {
    id: 'V5',
    url: `${BLOB}/cont1/x.bin`,
    fields: {
      ...{
        sv: '2022-11-02',
        sr: 'b',
        sp: 'r',
        st: START,
        se: KEY_END,
        spr: 'https',
        skoid: OBJECT,
        sktid: TENANT,
      },
      ...{ skt: START, ske: KEY_END, sks: 'b', skv: '2022-11-02' },
    },
    toSign: [
      ...[
        'r',
        START,
        KEY_END,
        '/blob/contosodata7/cont1/x.bin',
        OBJECT,
        TENANT,
        START,
        KEY_END,
        'b',
        '2022-11-02',
      ],
      ...['', '', '', '', 'https', '2022-11-02', 'b', '', '', '', '', '', '', ''],
    ],
    key: DELEGATION_KEY,
    fingerprint: '5bd131fbb5d87cb0b063dab394c67996b4c1af4725a31e252f9d1bf21007fdfd',
    kind: 'user-delegation-sas',
    grants: {
      reach: 'item',
      resource: 'cont1/x.bin',
      permissions: ['read'],
      startsOn: START,
      expiresOn: KEY_END,
    },
  },
  {
    id: 'V6',
    url: `${BLOB}/cont1/x.bin`,
    fields: {
      ...{
        sv: '2026-04-06',
        sr: 'b',
        sp: 'r',
        st: START,
        se: KEY_END,
        spr: 'https',
        skoid: OBJECT,
        sktid: TENANT,
      },
      ...{ skt: START, ske: KEY_END, sks: 'b', skv: '2026-04-06', sduoid: USER },
    },
    toSign: [
      ...[
        'r',
        START,
        KEY_END,
        '/blob/contosodata7/cont1/x.bin',
        OBJECT,
        TENANT,
        START,
        KEY_END,
        'b',
        '2026-04-06',
      ],
      ...['', '', '', '', USER, '', 'https', '2026-04-06', 'b', '', '', '', '', '', '', '', '', ''],
    ],
    key: DELEGATION_KEY,
    fingerprint: '8cead4675745049ceda2df3397bdd4e36557e756ee352d7ab4f47b5c974478fc',
    kind: 'user-delegation-sas',
    grants: { reach: 'item', resource: 'cont1/x.bin', permissions: ['read'], expiresOn: KEY_END },
  },
  {
    id: 'V7',
    url: 'https://contosodata7.queue.core.windows.net/queue1',
    fields: { sv: '2022-11-02', sp: 'raup', se: END, spr: 'https' },
    toSign: ['raup', '', END, '/queue/contosodata7/queue1', '', '', 'https', '2022-11-02'],
    fingerprint: '4fb868b7dfbf707f16ec3911bfd3c7bd5b122a9e5d2cfeecb230e8c181bba098',
    kind: 'service-sas',
    grants: {
      reach: 'container',
      resource: 'queue1',
      services: ['queue'],
      permissions: ['read', 'add', 'update', 'process'],
    },
  },
  {
    id: 'V8',
    url: 'https://contosodata7.table.core.windows.net/MyTable',
    fields: {
      sv: '2019-02-02',
      tn: 'MyTable',
      sp: 'r',
      se: END,
      spr: 'https',
      spk: 'pA',
      srk: 'r1',
      epk: 'pB',
      erk: 'r9',
    },
    toSign: [
      'r',
      '',
      END,
      '/table/contosodata7/mytable',
      '',
      '',
      'https',
      '2019-02-02',
      'pA',
      'r1',
      'pB',
      'r9',
    ],
    fingerprint: '336a9643c5a37e2efb220aaae33254e4ac886dea81fdc10ec638f9e78e0cf329',
    kind: 'service-sas',
    grants: { reach: 'item', resource: 'MyTable', services: ['table'], permissions: ['read'] },
  },
  {
    id: 'V9',
    url: 'https://contosodata7.file.core.windows.net/share1',
    fields: { sv: '2022-11-02', sr: 's', sp: 'rcwdl', se: END, spr: 'https' },
    toSign: [
      'rcwdl',
      '',
      END,
      '/file/contosodata7/share1',
      '',
      '',
      'https',
      '2022-11-02',
      '',
      '',
      '',
      '',
      '',
    ],
    fingerprint: 'dc1dae575a75677f9a38dee2dfb1eeece63639e12b398d855e36a1c938809a29',
    kind: 'service-sas',
    grants: {
      reach: 'container',
      resource: 'share1',
      services: ['file'],
      permissions: ['read', 'create', 'write', 'delete', 'list'],
    },
  },
  {
    id: 'V10',
    url: 'http://contosodata7.blob.core.windows.net/pictures',
    fields: { st: '2009-02-09', se: '2009-02-10', sr: 'c', sp: 'r' },
    toSign: ['r', '2009-02-09', '2009-02-10', '/contosodata7/pictures', ''],
    fingerprint: '8f88da5bfb20d832b622849210e94a8b0b09e780fe24b5573b265130dcc8918f',
    kind: 'legacy-sas',
    grants: {
      reach: 'container',
      resource: 'pictures',
      permissions: ['read'],
      startsOn: '2009-02-09T00:00:00Z',
      expiresOn: '2009-02-10T00:00:00Z',
    },
  },
];

export function signatureOf(vector: Vector): string {
  return createHmac('sha256', vector.key ?? ACCOUNT_KEY)
    .update(vector.toSign.join('\n'), 'utf8')
    .digest('base64');
}
