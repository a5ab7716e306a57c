import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../../src/core/finding.ts';
import { sightingsIn, tokensIn } from '../../../support/detection.ts';
import { aMarkedKey, checksumOf, type MarkedForm } from '../../../support/marked-keys.ts';
import { sha256 } from '../../../support/tokens.ts';

const messaging = ['Send0000', 'Listen00', 'Manage00'];
/** Reference §4.2: the families whose keys sign SAS. */
const FORMS: readonly (MarkedForm & { readonly kind: Kind })[] = [
  { kind: 'storage-account-key', marker: '+ASt', size: 64, checksumSeed: 'Default0' },
  ...['Tenant00', 'IoTHub00', 'Gatewy00', 'GitKey00'].map(
    (checksumSeed) => ({ kind: 'api-management-key', marker: 'APIM', size: 64, checksumSeed }) as const,
  ),
  ...['+ASb', '+AEh', '+ARm'].flatMap((marker) =>
    messaging.map((checksumSeed) => ({ kind: 'messaging-key', marker, size: 32, checksumSeed }) as const),
  ),
  ...['IoTHub00', 'DpsKey00', 'Device00'].map(
    (checksumSeed) => ({ kind: 'iot-key', marker: 'AIoT', size: 32, checksumSeed }) as const,
  ),
  { kind: 'event-grid-key', marker: 'AZEG', size: 32, checksumSeed: 'SendRecv' },
];

it('the checksum of these tests is Microsoft’s', () => {
  // The published test vector of a storage key, of which all but its end is one letter.
  const key = Buffer.from(`${'a'.repeat(76)}+ASt5mnCaw==`, 'base64');
  expect(checksumOf(key.subarray(0, 60), 'Default0')).toEqual(key.subarray(60));
});

describe.each(FORMS)('a key marked $marker with the seed $checksumSeed', (form) => {
  const key = aMarkedKey(form);

  it.each([
    ['alone', key],
    ['in quotes', `x = "${key}"`],
    ['in prose', `use ${key} for now`],
    ['behind a colon', `- ${key}`],
    ['at the end of a line', `value: ${key}\n`],
  ])('is found without any context, %s', (_, text) => {
    const sightings = sightingsIn(text);
    expect(sightings.map(({ token }) => [token.kind, token.fingerprint])).toEqual([[form.kind, sha256(key)]]);
    const { place } = sightings[0]!;
    expect(text.slice(place.column - 1, place.endColumn - 1)).toBe(key);
  });

  it('has the form of the reference', () => {
    expect(key).toHaveLength(form.size === 64 ? 88 : 44);
    expect(key.indexOf(form.marker, 33)).toBe(form.size === 64 ? 76 : 33);
  });

  it('with a wrong checksum is nothing by itself', () => {
    expect(tokensIn(`x = "${aMarkedKey(form, 'one', true)}"`)).toEqual([]);
  });

  it('as a part of a longer run of base64 is nothing', () => {
    expect(tokensIn(`x = "AbCd${key}"`)).toEqual([]);
    expect(tokensIn(`x = "${key.replace(/=+$/, '')}AbCdEf="`)).toEqual([]);
  });
});

it.each([
  ['storage', 'AccountKey=', FORMS[0]!, 'storage-account-key'],
  [
    'messaging',
    'Endpoint=sb://contoso.servicebus.windows.net/;SharedAccessKeyName=x;SharedAccessKey=',
    FORMS[5]!,
    'messaging-key',
  ],
] as const)('a key of %s with a wrong checksum is found by its context', (_, name, form, kind) => {
  expect(tokensIn(`${name}${aMarkedKey(form, 'wrong', true)}`)).toMatchObject([{ kind }]);
});

it('keys of other services are other tools’ business', () => {
  for (const marker of ['ACDb', '+ABa', '+AMC']) {
    for (const checksumSeed of ['MastRW00', 'MastRO00', 'AbAcct00', 'Classic0', 'Default0']) {
      expect(tokensIn(`x = "${aMarkedKey({ marker, size: 64, checksumSeed })}"`)).toEqual([]);
    }
  }
  expect(tokensIn(`x = "${aMarkedKey({ marker: 'AzCa', size: 32, checksumSeed: 'Access00' })}"`)).toEqual([]);
});
