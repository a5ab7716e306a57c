/** Every form of token with made-up secrets: the grammar from which hostile documents begin. */
import { MARKERS } from '../../src/core/sas/markers.ts';
import { aMarkedKey } from '../support/marked-keys.ts';
import { aSignature, aStorageKey } from '../support/tokens.ts';
import type { Random } from './random.ts';

export interface MadeToken {
  readonly secret: string;
  readonly text: string;
}

/** The fields of storage SAS with values good and bad. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  sv: ['2022-11-02', '2026-04-06', '1', '', '9999-99-99'],
  ss: ['b', 'bfqt', 'x'],
  srt: ['sco', 'o', 's', 'zz'],
  sr: ['b', 'c', 'bs', 'd', 'f', 's', 'q', 'https%3A%2F%2Fa'],
  sp: ['r', 'racwdl', 'rwdlacupx', 'rl', '🦊', ''],
  st: ['2025-01-02T03:04:05Z', '2025-01-02', '2025-13-02', '0000-01-01T00:00:00+23:59'],
  se: ['2051-10-06T00:00:00Z', '2026-11-22T10:00Z', '1893553445', '9999-12-31T23:59:59-23:59', '99999999999'],
  si: ['policy-1', '', 'a'.repeat(400), '<img>', '\x1b[2J'],
  sip: ['1.2.3.4', '1.2.3.0-1.2.3.255', '999.1.1.1', '::1'],
  spr: ['https', 'https,http', 'gopher'],
  tn: ['MyTable', '%00'],
  spk: ['pA'],
  skoid: ['11111111-2222-4333-8444-555555555555'],
  sktid: ['66666666-7777-4888-9999-aaaaaaaaaaaa'],
  skt: ['2025-01-02T03:04:05Z'],
  ske: ['2026-11-23T10:00:00Z', 'never'],
  sks: ['b'],
  skv: ['2022-11-02'],
  sduoid: ['99999999-9999-4999-8999-999999999999'],
  rscd: ["attachment; filename*=UTF-8''a.zip", 'a,b'],
};

export const HOSTS: readonly string[] = [
  'https://contosodata7.blob.core.windows.net/',
  'https://contosodata7.blob.core.windows.net/c/dir/b.txt',
  'https://contosodata7.dfs.core.windows.net/c',
  'https://contosodata7.queue.core.windows.net/q',
  'https://contosodata7.table.core.windows.net/T',
  'https://md-q1w2e3r4t5y6.z12.blob.storage.azure.net/a1/abcd',
  'https://onelake.blob.fabric.microsoft.com/w/l',
  'wasbs://c@contosodata7.blob.core.windows.net/p',
  'http://127.0.0.1:10000/devstoreaccount1/c',
  'http://localhost/c',
  'https://example.com/a/b',
  'contosodata7.blob.core.windows.net/c',
];

const SPELLINGS: readonly ((secret: string) => string)[] = [
  encodeURIComponent,
  encodeURIComponent,
  (secret) => encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase()),
  (secret) => secret,
  (secret) => encodeURIComponent(secret).replaceAll('%2F', '/'),
  (secret) => encodeURIComponent(secret.replace(/=+$/, '')),
  (secret) => secret.replaceAll('+', ' '),
  (secret) => encodeURIComponent(encodeURIComponent(secret)),
];

function storageQuery(random: Random, spelled: string): string {
  const names = random.shuffled(Object.keys(FIELDS)).slice(0, random.below(9));
  const pairs = names.map((name) => {
    const value = random.pick(FIELDS[name] as readonly string[]);
    return `${name}=${random.once(4) ? value : encodeURIComponent(value)}`;
  });
  pairs.splice(random.below(pairs.length + 1), 0, `${random.once(12) ? 'SIG' : 'sig'}=${spelled}`);
  return pairs.join('&');
}

const signature = (random: Random) => aSignature(`fuzz ${random.bits()}`);
const key = (random: Random) => aStorageKey(`fuzz ${random.bits()}`);
const spell = (random: Random, secret: string) => random.pick(SPELLINGS)(secret);
const forUrls = (secret: string) => secret.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

const SHAPES: readonly ((random: Random) => MadeToken)[] = [
  ...Array.from({ length: 4 }, () => (random: Random) => {
    const secret = signature(random);
    const at = random.once(5) ? '' : `${random.pick(HOSTS)}?`;
    return { secret, text: at + storageQuery(random, spell(random, secret)) };
  }),
  (random) => {
    const secret = signature(random);
    const query = storageQuery(random, spell(random, secret));
    return {
      secret,
      text: `BlobEndpoint=${random.pick(HOSTS)};SharedAccessSignature=${query};AccountName=contosodata7`,
    };
  },
  (random) => {
    const secret = signature(random);
    const to = random.pick([
      'sb%3A%2F%2Fcontoso.servicebus.windows.net%2Fq',
      'contoso.azure-devices.net%2Fdevices%2Fd1',
    ]);
    const text = `SharedAccessSignature sr=${to}&sig=${spell(random, secret)}&se=1893553445&skn=RootManageSharedAccessKey`;
    return { secret, text };
  },
  (random) => {
    const secret = signature(random);
    const end = encodeURIComponent('1/2/2030 3:04:05 AM');
    return {
      secret,
      text: `aeg-sas-token: r=https%3A%2F%2Fx.eventgrid.azure.net%2Fapi&e=${end}&s=${spell(random, secret)}`,
    };
  },
  (random) => {
    const secret = forUrls(signature(random));
    const run = encodeURIComponent('/triggers/manual/run');
    return {
      secret,
      text: `https://x.logic.azure.com/workflows/0a/triggers/manual/paths/invoke?sp=${run}&sv=1.0&sig=${secret}`,
    };
  },
  (random) => {
    const secret = key(random);
    return { secret, text: `SharedAccessSignature integration&203001020304&${spell(random, secret)}` };
  },
  (random) => {
    const secret = key(random);
    return { secret, text: `SharedAccessSignature uid=a&ex=2030-01-01T00:00Z&sn=${spell(random, secret)}` };
  },
  (random) => {
    const secret = forUrls(key(random));
    const claims = Buffer.from(JSON.stringify({ exp: random.bits(), nbf: 1 })).toString('base64url');
    return { secret, text: `jwt-sas ${['eyJhbGciOiJIUzI1NiJ9', claims, secret].join('.')}` };
  },
  (random) => {
    const secret = key(random);
    const text = `DefaultEndpointsProtocol=https;AccountName=contosodata7;AccountKey=${secret};EndpointSuffix=core.windows.net`;
    return { secret, text };
  },
  (random) => {
    const secret = key(random);
    return {
      secret,
      text: random.pick(['storage_account_key: ', 'AZURE_STORAGE_KEY=', '--account-key ']) + secret,
    };
  },
  (random) => {
    const secret = signature(random);
    const from = random.pick([
      'Endpoint=sb://contoso.servicebus.windows.net/',
      'HostName=contoso.azure-devices.net',
    ]);
    return { secret, text: `${from};SharedAccessKeyName=x;SharedAccessKey=${secret};EntityPath=e` };
  },
  (random) => {
    const secret = signature(random);
    return { secret, text: `aeg-sas-key: ${secret}` };
  },
  (random) => {
    const { text: marker, size, seeds } = random.pick(MARKERS);
    const secret = aMarkedKey({ marker, size, checksumSeed: random.pick(seeds) }, `fuzz ${random.bits()}`);
    return { secret, text: `x = ${secret}` };
  },
];

export function aToken(random: Random): MadeToken {
  return random.pick(SHAPES)(random);
}

/** What files make of a token. The last of a stack is the outermost. */
export const ENCODERS: Readonly<Record<string, (text: string) => string>> = {
  json: (text) => JSON.stringify({ value: text }),
  'json of .NET': (text) =>
    JSON.stringify({ value: text }).replaceAll('&', '\\u0026').replaceAll('+', '\\u002B'),
  xml: (text) => `<a b="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`,
  'numeric entities': (text) => text.replace(/[&+=]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  url: (text) => `https://view.example.com/?src=${encodeURIComponent(Buffer.from(text).toString())}`,
  shell: (text) => text.replace(/[&?="\\]/g, '\\$&'),
  batch: (text) => text.replace(/[\^&]/g, '^$&').replaceAll('%', '%%'),
  powershell: (text) => text.replace(/[&$"]/g, '`$&'),
  mail: (text) => text.replaceAll('=', '=3D').replace(/.{60}/g, '$&=\n'),
  csv: (text) => `1,"${text.replaceAll('"', '""')}",2`,
  octal: (text) => text.replace(/[&=+]/g, (sign) => `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`),
  'two literals': (text) => `"${text.slice(0, -20)}" + "${text.slice(-20)}"`,
  'literals below each other': (text) =>
    `("${text.slice(0, text.length >> 1)}"\n    "${text.slice(text.length >> 1)}")`,
  wrapped: (text) => text.replace(/.{50}/g, '$&\n  '),
  quoted: (text) => text.replace(/.{70}/g, '$&\n> '),
  notebook: (text) => JSON.stringify(['a\n', `${text}\n`, 'b'], null, 1),
  dictionary: (text) =>
    `{${text
      .slice(text.indexOf('?') + 1)
      .split('&')
      .map((pair) => `"${pair.replace('=', '": "')}"`)
      .join(', ')}}`,
  har: (text) =>
    text
      .slice(text.indexOf('?') + 1)
      .split('&')
      .map((pair) => `{"name": "${pair.replace('=', '", "value": "')}"}`)
      .join(',\n'),
  nul: (text) => text.replace(/[\x20-\x7e]/g, '$&\0'),
  base64: (text) => Buffer.from(text).toString('base64'),
  'base64 for urls': (text) => Buffer.from(text).toString('base64url'),
  'base64 wrapped': (text) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n'),
  'base64 of utf-16': (text) => Buffer.from(text, 'utf16le').toString('base64'),
};

/** A token under up to so many random layers. */
export function encoded(random: Random, text: string, most = 4): string {
  return random
    .some(random.below(most + 1), () => random.pick(Object.values(ENCODERS)))
    .reduce((inner, encode) => encode(inner), text)
    .slice(0, 16_384);
}
