import { expect, it } from 'vitest';
import { sightingsIn, tokenIn } from '../../support/detection.ts';
import { aSas, aSasUrl, aSignature, BLOB_SAS, sha256 } from '../../support/tokens.ts';

/** A signature of whose letters no layer here writes one otherwise, so that every view shows it. */
const PLAIN =
  [...'abcdefghij'].map((seed) => aSignature(seed)).find((one) => !/[+/]/.test(one)) ?? aSignature('a');
const URL = 'https://contosodata7.blob.core.windows.net';
const TABLE = 'https://contosodata7.table.core.windows.net/Orders';
const FIELDS = 'sv=2022-11-02&sr=b&sp=r&se=2034-01-10T00%3A00%3A00Z';

it.each([
  ['JSON of PHP', JSON.stringify({ url: aSasUrl() }).replaceAll('/', '\\/')],
  ['ConfigParser', `url = ${URL}/c/m.bin?${FIELDS}&sig=${PLAIN}`.replaceAll('%', '%%')],
  [
    'PowerShell without quotes',
    `iwr ${URL}/\`$web/m.bin?${FIELDS}&sig=${PLAIN} -OutFile x`.replaceAll('&', '`&'),
  ],
])('of two readings of the same fields the plainer counts: %s', (_, text) => {
  expect(tokenIn(text)).toMatchObject({ account: 'contosodata7', expiresOn: expect.any(Number) });
});

it.each([
  `x = '${TABLE}(PartitionKey='NL',RowKey='1')?sv=2022-11-02&sp=r&sig=${PLAIN}&tn=Orders'`,
  `N'${TABLE}(PartitionKey=''NL'',RowKey=''1'')?sv=2022-11-02&sp=r&sig=${PLAIN}&tn=Orders'`,
])('the keys of an entity stand in apostrophes, in a literal too: %#', (text) => {
  expect(tokenIn(text)).toMatchObject({ account: 'contosodata7', resource: 'Orders' });
});

it.each([
  `u = 'sv=2022-11-02&si=o''neil&sr=c&sig=${PLAIN}'`,
  `u = 'sv=2022-11-02&si=o\\'neil&sr=c&sig=${PLAIN}'`,
  `u = "sv=2022-11-02&si=o'neil&sr=c&sig=${PLAIN}"`,
])('an apostrophe within a value closes no literal: %#', (text) => {
  expect(tokenIn(text)).toMatchObject({ kind: 'service-sas', policy: "o'neil" });
});

it('quoted-printable’s =3D is not read as the beginning of a signature', () => {
  // 41 characters and the soft break's `=`: with `3D` before them, as long as a signature.
  const signature = [...Array(400).keys()]
    .map((seed) => aSignature(`break ${seed}`))
    .find((one) => /^[A-Za-z0-9]{40}[AEIMQUYcgkosw048]/.test(one)) as string;
  const text = `sv=3D2022-11-02&sr=3Db&sp=3Dr&sig=3D${signature.slice(0, 41)}=\n${signature.slice(41, 43)}=3D`;
  expect(sightingsIn(text).map(({ token }) => token.fingerprint)).toEqual([sha256(signature)]);
});

it.each([
  ['bare', ''],
  ['in bold', '1;4'],
])('a terminal’s colour before a token is no part of it: %s', (_, code) => {
  const fields = `r=https%3a%2f%2ft.westeurope-1.eventgrid.azure.net%2fapi%2fevents&e=4%2f5%2f2049%209%3a49%3a03%20AM&s=${encodeURIComponent(PLAIN)}`;
  expect(tokenIn(`topic: \x1b[${code || 4}m${fields}\x1b[0m`)).toMatchObject({
    kind: 'event-grid-sas',
    account: 't',
  });
});

it('a form-encoded space before the first field is no part of its name', () => {
  const token = `SharedAccessSignature sr=hub1.azure-devices.net%2Fdevices%2Fd1&sig=${encodeURIComponent(PLAIN)}&se=1924991999`;
  const text = `https://x.example/?u=${new URLSearchParams({ u: token }).toString().slice(2)}&b=1`;
  expect(tokenIn(text)).toMatchObject({ kind: 'iot-sas', account: 'hub1', resource: 'devices/d1' });
});

it('a URL whose path has a space, in a literal of its own, still names the account', () => {
  const { sig, ...fields } = { ...BLOB_SAS, sig: aSignature() };
  const text = JSON.stringify({ url: `${URL}/export/Pet Store.json?${aSas(fields, sig)}` });
  expect(tokenIn(text)).toMatchObject({ account: 'contosodata7', resource: 'export/Pet Store.json' });
});
