/**
 * The promise of the contract's §9: no output holds the signature, or the key, or any part of it longer than four
 * characters, in any encoding. Seeds are fixed, since five characters of base64 may stand in any text by chance.
 */
import { describe, expect, it } from 'vitest';
import { shownPath } from '../../src/core/inspect.ts';
import { concludeOf, inspectionOf, sightingsIn } from '../support/detection.ts';
import { leaksOf } from '../support/leaks.ts';
import { aMarkedKey } from '../support/marked-keys.ts';
import {
  ACCOUNT_SAS,
  aSas,
  aSignature,
  aStorageKey,
  BLOB_SAS,
  NOW,
  type SasFields,
  sha256,
} from '../support/tokens.ts';

const HOST = 'https://contosodata7.blob.core.windows.net';
const DELEGATED: SasFields = {
  ...BLOB_SAS,
  ...{ skoid: '11111111-2222-4333-8444-555555555555', sktid: '66666666-7777-4888-9999-aaaaaaaaaaaa' },
  ...{ skt: NOW, ske: '2026-11-23T10:00:00Z', sks: 'b', skv: '2022-11-02' },
};

/** One way to write a token around a secret; `spell` writes the secret itself. */
type Shape = readonly [title: string, write: (spelled: string) => string];

const query = (fields: SasFields, spelled: string) =>
  `${aSas(fields, '').slice(0, -'sig='.length)}sig=${spelled}`;

const SIGNED: readonly Shape[] = [
  ['account-sas', (s) => `${HOST}/?${query(ACCOUNT_SAS, s)}`],
  ['service-sas', (s) => `${HOST}/c/dir/b.txt?${query(BLOB_SAS, s)}`],
  [
    'service-sas with a policy',
    (s) => `${HOST}/c?${query({ sv: '2022-11-02', sr: 'c', si: 'web-read' }, s)}`,
  ],
  [
    'queue',
    (s) =>
      `https://contosodata7.queue.core.windows.net/q?${query({ sv: '2022-11-02', sp: 'raup', se: '2030-01-01' }, s)}`,
  ],
  [
    'table',
    (s) =>
      `https://contosodata7.table.core.windows.net/T?${query({ sv: '2019-02-02', tn: 'T', sp: 'r', se: '2030-01-01', spk: 'a' }, s)}`,
  ],
  ['user-delegation-sas', (s) => `${HOST}/c/b?${query(DELEGATED, s)}`],
  [
    'user-bound',
    (s) => `${HOST}/c/b?${query({ ...DELEGATED, sduoid: '99999999-9999-4999-8999-999999999999' }, s)}`,
  ],
  ['legacy-sas', (s) => `${HOST}/c?${query({ st: '2009-02-09', se: '2009-02-10', sr: 'c', sp: 'r' }, s)}`],
  [
    'disk-export-sas',
    (s) =>
      `https://md-q1w2e3r4t5y6.z12.blob.storage.azure.net/a1/abcd?${query({ sv: '2018-03-28', sr: 'b', si: 'x' }, s)}`,
  ],
  ['unknown-sas', (s) => `${HOST}/c?sig=${s}`],
  ['expired', (s) => `${HOST}/c?${query({ ...BLOB_SAS, se: '2020-01-01' }, s)}`],
  [
    'messaging-sas',
    (s) =>
      `SharedAccessSignature sr=sb%3A%2F%2Fcontoso.servicebus.windows.net%2Fq&sig=${s}&se=1893553445&skn=w`,
  ],
  [
    'iot-sas',
    (s) => `SharedAccessSignature sr=contoso.azure-devices.net%2Fdevices%2Fd1&sig=${s}&se=1893553445`,
  ],
  [
    'event-grid-sas',
    (s) =>
      `aeg-sas-token: r=https%3A%2F%2Fx.eventgrid.azure.net%2Fapi&e=1%2F2%2F2030%203%3A04%3A05%20AM&s=${s}`,
  ],
  ['fields behind it', (s) => `${HOST}/c/b?sv=2022-11-02&sig=${s}&sr=b&sp=r&se=2030-01-01`],
  ['a connection string', (s) => `BlobEndpoint=${HOST}/;SharedAccessSignature=${query(ACCOUNT_SAS, s)};X=1`],
];

/** The spellings of reference §2.7 that leave the value whole. */
const SPELLINGS: readonly (readonly [title: string, spell: (secret: string) => string])[] = [
  ['percent', encodeURIComponent],
  [
    'lower-case percent',
    (secret) => encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase()),
  ],
  ['raw', (secret) => secret],
  ['raw slash', (secret) => encodeURIComponent(secret).replaceAll('%2F', '/')],
  ['no padding', (secret) => encodeURIComponent(secret.replace(/=+$/, ''))],
  ['spaces', (secret) => secret.replaceAll('+', ' ')],
];

/** What a file makes of a token. */
const WRITERS: readonly (readonly [title: string, write: (token: string) => string])[] = [
  ['plain', (token) => `see ${token} `],
  ['JSON', (token) => JSON.stringify({ token })],
  [
    'JSON of .NET',
    (token) => JSON.stringify({ token }).replaceAll('&', '\\u0026').replaceAll('+', '\\u002B'),
  ],
  ['XML', (token) => `<a b="${token.replaceAll('&', '&amp;')}">`],
  ['a URL in a URL', (token) => `https://example.com/?u=${encodeURIComponent(token)}`],
  ['twice in a URL', (token) => `https://example.com/?u=${encodeURIComponent(encodeURIComponent(token))}`],
  ['a batch file', (token) => `x ${token.replaceAll('&', '^&').replaceAll('%', '%%')}`],
  ['a shell', (token) => `x ${token.replaceAll('&', '\\&')}`],
  ['base64', (token) => `data: ${Buffer.from(token).toString('base64')}`],
  ['base64 twice', (token) => Buffer.from(Buffer.from(token).toString('base64')).toString('base64')],
  ['base64 of UTF-16', (token) => `-EncodedCommand ${Buffer.from(token, 'utf16le').toString('base64')}`],
  ['mail', (token) => token.replaceAll('=', '=3D')],
  ['two literals', (token) => `"${token.slice(0, -20)}" + "${token.slice(-20)}"`],
  ['wrapped', (token) => `x ${token.slice(0, -30)}\n  ${token.slice(-30)}`],
];

/** Everything that is said of a document: what `inspect` hands on, the report, and the name as it is shown. */
function said(text: string, path = 'notes.md'): string {
  const inspection = inspectionOf(text, path);
  return JSON.stringify([inspection, concludeOf(inspection.sightings), shownPath(path, sha256)]);
}

function found(text: string, path = 'notes.md'): readonly string[] {
  return sightingsIn(text, path).map(({ token }) => token.fingerprint);
}

describe('the test itself', () => {
  const secret = aSignature('self');
  it.each([
    secret.slice(3, 8),
    encodeURIComponent(secret).slice(0, 12),
    encodeURIComponent(encodeURIComponent(secret)),
    Buffer.from(secret).toString('base64'),
    Buffer.from(`x${secret}`).toString('base64').slice(8, 30),
    JSON.stringify(secret),
    Buffer.from(secret).toString('hex'),
  ])('would see %#', (leak) => {
    expect(leaksOf(secret, `a ${leak} b`)).not.toEqual([]);
  });

  it('sees nothing in a text without it', () => {
    expect(leaksOf(secret, said(`${HOST}/?${aSas(ACCOUNT_SAS, aSignature('other'))}`))).toEqual([]);
  });
});

describe.each(SIGNED)('no output holds a piece of the signature of %s', (title, shape) => {
  it.each(SPELLINGS)('written in %s, in any text', (spelling, spell) => {
    for (const [writer, write] of WRITERS) {
      const secret = aSignature(`promise ${title} ${spelling} ${writer}`);
      const text = write(shape(spell(secret)));
      expect({ writer, leaks: leaksOf(secret, said(text)) }).toEqual({ writer, leaks: [] });
    }
  });

  it('which are found where they stand plainly', () => {
    for (const [spelling, spell] of SPELLINGS) {
      const secret = aSignature(`promise ${title} ${spelling} plain`);
      expect({ spelling, found: found(`see ${shape(spell(secret))} `) }).toEqual({
        spelling,
        found: [sha256(secret)],
      });
    }
  });
});

describe('no output holds a piece of a key', () => {
  it.each<[title: string, secret: string, text: (secret: string) => string]>([
    [
      'storage',
      aStorageKey('p1'),
      (s) => `AccountName=contosodata7;AccountKey=${s};EndpointSuffix=core.windows.net`,
    ],
    ['storage, in JSON', aStorageKey('p2'), (s) => JSON.stringify({ account_key: s })],
    ['storage, encoded', aStorageKey('p3'), (s) => `AccountKey%3D${encodeURIComponent(s)}`],
    [
      'messaging',
      aSignature('p4'),
      (s) => `Endpoint=sb://contoso.servicebus.windows.net/;SharedAccessKeyName=x;SharedAccessKey=${s}`,
    ],
    ['IoT', aSignature('p5'), (s) => `HostName=contoso.azure-devices.net;DeviceId=d1;SharedAccessKey=${s}`],
    ['Event Grid', aSignature('p6'), (s) => `aeg-sas-key: ${s}`],
    [
      'storage, marked',
      aMarkedKey({ marker: '+ASt', size: 64, checksumSeed: 'Default0' }, 'p7'),
      (s) => `x = "${s}"`,
    ],
    ['API Management', aStorageKey('p8'), (s) => `SharedAccessSignature integration&203001020304&${s}`],
    ['API Management, old', aStorageKey('p9'), (s) => `SharedAccessSignature uid=a&ex=2030-01-01&sn=${s}`],
    [
      'a workflow',
      aSignature('p10').replaceAll('+', '-').replaceAll('/', '_').slice(0, 43),
      (s) =>
        `https://x.logic.azure.com/workflows/0a/triggers/manual/paths/invoke?sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${s}`,
    ],
    [
      'Maps',
      Buffer.from(aStorageKey('p11')).toString('base64url'),
      (s) => `jwt-sas eyJhbGciOiJub25lIn0.eyJleHAiOjF9xx.${s}`,
    ],
  ])('of %s', (_, secret, write) => {
    const text = write(secret);
    expect(found(text)).toHaveLength(1);
    expect(leaksOf(secret, said(text))).toEqual([]);
  });
});

describe('no output holds a piece of a second secret', () => {
  const ways: readonly (readonly [title: string, spell: (secret: string) => string])[] = [
    ['percent', encodeURIComponent],
    ['twice percent', (secret) => encodeURIComponent(encodeURIComponent(secret))],
    ['raw', (secret) => secret],
    ['for URLs', (secret) => secret.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')],
    ['percent, no padding', (secret) => encodeURIComponent(secret.replace(/=+$/, ''))],
  ];
  const places: readonly Shape[] = [
    ['in the path', (s) => `${HOST}/c/${s}/x?${aSas(BLOB_SAS)}`],
    ['as the container', (s) => `${HOST}/${s}?${aSas({ ...BLOB_SAS, sr: 'c' })}`],
    ['in a long path', (s) => `${HOST}/${'folder/'.repeat(38)}${s}/x?${aSas(BLOB_SAS)}`],
    ['in si', (s) => `${HOST}/c?sv=2022-11-02&sr=c&si=${s}&sig=${encodeURIComponent(aSignature())}`],
    ['in rscd', (s) => `${HOST}/c?rscd=attachment%3B%20filename%3D${s}.zip&${aSas(BLOB_SAS)}`],
    [
      'in tn',
      (s) =>
        `https://contosodata7.table.core.windows.net/T?sv=1&sp=r&tn=${s}&sig=${encodeURIComponent(aSignature())}`,
    ],
    ['in sip', (s) => `${HOST}/c?sip=${s}&${aSas(BLOB_SAS)}`],
    ['in an unknown parameter', (s) => `${HOST}/c?x=${s}&${aSas(BLOB_SAS)}`],
    ['behind the signature', (s) => `${HOST}/c?${aSas(BLOB_SAS)}&x=${s}`],
    ['in a parameter’s name', (s) => `${HOST}/c?${s}=1&${aSas(BLOB_SAS)}`],
    ['in the host', (s) => `https://${s}.blob.core.windows.net/c?${aSas(BLOB_SAS)}`],
    ['as a user name', (s) => `https://u:${s}@contosodata7.blob.core.windows.net/c?${aSas(BLOB_SAS)}`],
    ['as a second sig', (s) => `${HOST}/c?${aSas(BLOB_SAS)}&sig=${s}`],
    [
      'in an inner URL',
      (s) => `https://example.com/?u=${encodeURIComponent(`${HOST}/c?sv=1&sp=r&sig=${s}`)}&${aSas(BLOB_SAS)}`,
    ],
    [
      'in a rule’s name',
      (s) =>
        `SharedAccessSignature sr=sb%3A%2F%2Fcontoso.servicebus.windows.net%2Fq&sig=${encodeURIComponent(aSignature())}&se=1893553445&skn=${s}`,
    ],
    [
      'in a messaging address',
      (s) =>
        `SharedAccessSignature sr=sb%3A%2F%2Fcontoso.servicebus.windows.net%2F${s}&sig=${encodeURIComponent(aSignature())}&se=1893553445&skn=w`,
    ],
    [
      'as an entity',
      (s) =>
        `Endpoint=sb://contoso.servicebus.windows.net/;SharedAccessKeyName=x;SharedAccessKey=${aSignature()};EntityPath=${s}`,
    ],
  ];

  it.each(places.flatMap(([place, write]) => ways.map(([way, spell]) => ({ place, way, write, spell }))))(
    '$place, in $way',
    ({ place, way, write, spell }) => {
      for (const number of [1, 2, 3]) {
        // A raw slash would end a host or a container's name, and with it the secret.
        const secret = aSignature(`second ${place} ${way} ${number}`).replaceAll(
          '/',
          way === 'raw' ? 'x' : '/',
        );
        const text = write(spell(secret));
        const output = said(text);
        expect(found(text)).toContain(sha256(aSignature()));
        expect(leaksOf(secret, output)).toEqual([]);
        expect(leaksOf(aSignature(), output)).toEqual([]);
      }
    },
  );

  it('wherever what is shown is cut short', () => {
    for (let length = 0; length <= 360; length += 3) {
      const secret = aSignature(`cut ${length}`);
      const filler = 'ab/'.repeat(length / 3);
      for (const text of [
        `${HOST}/${filler}${encodeURIComponent(secret)}/x?${aSas(BLOB_SAS)}`,
        `${HOST}/c?x=${filler}sig%3D${encodeURIComponent(encodeURIComponent(secret))}&${aSas(BLOB_SAS)}`,
        `${HOST}/c?sv=1&sr=c&si=${filler}${encodeURIComponent(secret)}&sig=${encodeURIComponent(aSignature())}`,
      ]) {
        expect({ length, leaks: leaksOf(secret, said(text)) }).toEqual({ length, leaks: [] });
      }
    }
  });

  it('the same secret standing a second time in its own token', () => {
    const secret = aSignature('own');
    for (const [, write] of places) {
      const text = write(encodeURIComponent(secret)).replaceAll(
        encodeURIComponent(aSignature()),
        encodeURIComponent(secret),
      );
      expect(leaksOf(secret, said(text))).toEqual([]);
    }
  });

  it('of two tokens in one text neither shows the other', () => {
    const [one, two] = [aSignature('pair one'), aSignature('pair two')];
    for (const between of [' ', ',', '&next=', '?', '/', ';', '|', '%20', '#', '']) {
      const text = `${HOST}/a?${aSas(BLOB_SAS, one)}${between}${HOST}/b?${aSas(ACCOUNT_SAS, two)}`;
      const output = said(text);
      expect({ between, leaks: [...leaksOf(one, output), ...leaksOf(two, output)] }).toEqual({
        between,
        leaks: [],
      });
    }
  });
});

describe('no output holds a piece of a secret in a file’s name', () => {
  it.each(SPELLINGS)('written in %s', (spelling, spell) => {
    const secret = aSignature(`name ${spelling}`);
    const path = `dl/b.zip?sv=2022-11-02&sr=b&sp=r&sig=${spell(secret)}`;
    expect(found('x', path)).toEqual([sha256(secret)]);
    expect(leaksOf(secret, said('x', path))).toEqual([]);
    expect(leaksOf(secret, said(`${HOST}/?${aSas()}`, path))).toEqual([]);
  });

  it('of a key', () => {
    const secret = aStorageKey('name').replaceAll('/', '+');
    expect(leaksOf(secret, said('x', `AccountKey=${secret}.txt`))).toEqual([]);
  });

  it('encoded as a whole', () => {
    const secret = aSignature('name whole');
    const path = encodeURIComponent(`b.zip?sv=2022-11-02&sr=b&sp=r&sig=${encodeURIComponent(secret)}`);
    expect(leaksOf(secret, said('x', path))).toEqual([]);
  });
});
