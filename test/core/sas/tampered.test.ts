/** Whatever happens to the parameters around a signature, it is found, and nothing it grants is made less of. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, NOW_MS, tokensIn } from '../../support/detection.ts';
import { ACCOUNT_SAS, aSignature, BLOB_SAS, type SasFields } from '../../support/tokens.ts';

const USER_DELEGATION: SasFields = {
  ...BLOB_SAS,
  skoid: '11111111-2222-4333-8444-555555555555',
  sktid: '66666666-7777-4888-9999-aaaaaaaaaaaa',
  skt: '2026-11-20T00:00:00Z',
  ske: '2026-11-27T00:00:00Z',
  sks: 'b',
  skv: '2022-11-02',
};

const KINDS: readonly (readonly [kind: string, url: string, fields: SasFields])[] = [
  ['account SAS', 'https://contosodata7.blob.core.windows.net/', ACCOUNT_SAS],
  ['service SAS', 'https://contosodata7.blob.core.windows.net/c/b', BLOB_SAS],
  ['user delegation SAS', 'https://contosodata7.blob.core.windows.net/c/b', USER_DELEGATION],
  [
    'table SAS',
    'https://contosodata7.table.core.windows.net/t',
    { sv: '2019-02-02', tn: 't', sp: 'raud', se: '2030-01-01' },
  ],
  [
    'messaging SAS',
    'https://contoso.servicebus.windows.net/q',
    { sr: 'https://contoso.servicebus.windows.net/q', se: '1924991999', skn: 'RootManageSharedAccessKey' },
  ],
  [
    'IoT SAS',
    'https://contoso.azure-devices.net',
    { sr: 'contoso.azure-devices.net/devices/d1', se: '1924991999' },
  ],
];

const NAMES = [
  'sv',
  'sp',
  'se',
  'st',
  'sr',
  'ss',
  'srt',
  'sip',
  'spr',
  'si',
  'rscd',
  'foo[]',
  'x',
  'SE',
  'Sp',
  'ses',
  'api-version',
];
const VALUES = [
  ...[
    '',
    'r',
    'RWDL',
    'zzz',
    'b',
    'bv',
    'd',
    'bs',
    'sco',
    'https,http',
    'https%2Chttp',
    'policy-1',
    '2022-11-02',
  ],
  ...[
    '2030-01-01',
    '2030-01-01T00Z',
    '2030-01-01T00:00:00.0000000Z',
    '2030-01-01T00%3A00%3A00%2B02:00',
    '20300101T000000Z',
  ],
  ...[
    '1924991999',
    '1%2F2%2F2030%203:04:05%20AM',
    '99999-99-99',
    '%',
    '%zz',
    '1.2.3.4',
    '1.2.3.4-1.2.3.9',
    '::1',
    '999.1',
  ],
];

type Change = (parameters: string[]) => string[];

const place = fc.nat(20);
const CHANGE: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, fc.constantFrom(...NAMES), fc.constantFrom(...VALUES)).map(
    ([at, name, value]) =>
      (all: string[]) =>
        all.toSpliced(at % (all.length + 1), 0, `${name}=${value}`),
  ),
  place.map((at) => (all: string[]) => (isSignature(all, at) ? all : all.toSpliced(at % all.length, 1))),
  fc.tuple(place, fc.constantFrom(...VALUES)).map(
    ([at, value]) =>
      (all: string[]) =>
        isSignature(all, at)
          ? all
          : all.with(at % all.length, `${(all[at % all.length] as string).split('=')[0]}=${value}`),
  ),
  place.map(
    (at) => (all: string[]) =>
      isSignature(all, at) ? all : all.with(at % all.length, (all[at % all.length] as string).toUpperCase()),
  ),
  place.map((at) => (all: string[]) => [...all.slice(at % all.length), ...all.slice(0, at % all.length)]),
);

function isSignature(all: readonly string[], at: number): boolean {
  return /^sig=/i.test(all[at % all.length] as string);
}

describe.each(KINDS)('a %s', (_, url, fields) => {
  const parameters = [...Object.entries(fields), ['sig', aSignature()] as const].map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );

  it('is found whatever happens to its other parameters', () => {
    fc.assert(
      fc.property(fc.array(CHANGE, { maxLength: 4 }), fc.boolean(), (changes, withUrl) => {
        const changed = changes.reduce((all, change) => change(all), parameters);
        const text = `azure: ${withUrl ? url : ''}?${changed.join('&')}`;
        expect(tokensIn(text).map(({ fingerprint }) => fingerprint)).toEqual([fingerprintOf()]);
      }),
    );
  });

  it('never ends earlier than the last end that can be read in it', () => {
    const ends = ['2030-01-01', '2020-01-01', 'never', ''];
    fc.assert(
      fc.property(fc.constantFrom(...ends), fc.constantFrom(...ends), (one, other) => {
        const rest = parameters.filter((piece) => !/^(?:se|ske)=/.test(piece));
        const [token] = tokensIn(`azure: ${url}?se=${one}&${rest.join('&')}&se=${other}`);
        const said = [one, other].filter((end) => end !== '');
        if (new Set(said).size === 2) expect(token?.expiresOn).toBeNull();
        else if (token?.expiresOn !== null)
          expect((token?.expiresOn ?? 0) > NOW_MS).toBe(said.includes('2030-01-01'));
      }),
    );
  });
});
