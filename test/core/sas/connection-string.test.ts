import { describe, expect, it } from 'vitest';
import { connectionOf, settingsAround } from '../../../src/core/sas/connection-string.ts';
import { tokenIn, tokensIn } from '../../support/detection.ts';
import { aSas, aSasUrl, aSignature, BLOB_SAS } from '../../support/tokens.ts';

const ENDPOINTS =
  'BlobEndpoint=https://contosodata7.blob.core.windows.net/;QueueEndpoint=https://contosodata7.queue.core.windows.net/;' +
  'FileEndpoint=https://contosodata7.file.core.windows.net/;TableEndpoint=https://contosodata7.table.core.windows.net/';

function connection(text: string, part: string): string | null {
  const at = text.indexOf(part);
  return connectionOf(text, at, at + part.length);
}

describe('connectionOf', () => {
  it.each([
    [`${ENDPOINTS};SharedAccessSignature=HERE`, 'https://contosodata7.blob.core.windows.net/'],
    [
      'SharedAccessSignature=HERE;QueueEndpoint=https://q.queue.core.windows.net',
      'https://q.queue.core.windows.net',
    ],
    [
      'FileEndpoint=https://f.file.core.windows.net/;SharedAccessSignature=HERE',
      'https://f.file.core.windows.net/',
    ],
    [
      'TableEndpoint=https://t.table.core.windows.net/;SharedAccessSignature=HERE',
      'https://t.table.core.windows.net/',
    ],
    ['AccountName=contosodata7;SharedAccessSignature=HERE', 'https://contosodata7.blob.core.windows.net'],
    [
      'AccountName=contosodata7;SharedAccessSignature=HERE;EndpointSuffix=core.chinacloudapi.cn',
      'https://contosodata7.blob.core.chinacloudapi.cn',
    ],
    ['accountname=contosodata7;sharedaccesssignature=HERE', 'https://contosodata7.blob.core.windows.net'],
    [
      'x = "AccountName=contosodata7; SharedAccessSignature=HERE"',
      'https://contosodata7.blob.core.windows.net',
    ],
    ['HERE', null],
    ['SharedAccessSignature=HERE', null],
    ['AccountName=other"; x = "SharedAccessSignature=HERE"', null],
    ['AccountName=other\nSharedAccessSignature=HERE', null],
  ])('%s → %s', (text, url) => {
    expect(connection(text, 'HERE')).toBe(url);
  });
});

describe('settingsAround', () => {
  it('reads each setting by its lower-case name, split at the first =', () => {
    const text =
      '"DefaultEndpointsProtocol=https;AccountName=contosodata7;AccountKey=HERE;EndpointSuffix=core.windows.net"';
    const at = text.indexOf('HERE');
    expect(Object.fromEntries(settingsAround(text, at, at + 4))).toMatchObject({
      defaultendpointsprotocol: 'https',
      accountname: 'contosodata7',
      endpointsuffix: 'core.windows.net',
    });
  });
});

describe('a SAS in a connection string', () => {
  it.each([
    ['behind the endpoints', `${ENDPOINTS};SharedAccessSignature=${aSas()}`],
    ['with a leading ?', `${ENDPOINTS};SharedAccessSignature=?${aSas()}`],
    ['before the endpoints', `SharedAccessSignature=${aSas()};${ENDPOINTS}`],
    [
      'in a JSON setting',
      JSON.stringify({ ConnectionStrings: { Blob: `${ENDPOINTS};SharedAccessSignature=${aSas()}` } }),
    ],
    ['with an account name alone', `AccountName=contosodata7;SharedAccessSignature=${aSas()}`],
    ['in YAML', `storage: '${ENDPOINTS};SharedAccessSignature=${aSas()}'`],
  ])('%s belongs to the account that the string names', (_, text) => {
    expect(tokenIn(text)).toMatchObject({ kind: 'account-sas', account: 'contosodata7', onAzureHost: true });
  });

  it('ends at the semicolon, so the next setting is none of its fields', () => {
    const { sig, ...fields } = { ...BLOB_SAS, sig: aSignature() };
    const text = `BlobEndpoint=https://contosodata7.blob.core.windows.net;SharedAccessSignature=${aSas(fields, sig)}&st=2026-01-01;sip=1.1.1.1`;
    expect(tokenIn(text)).toMatchObject({ startsOn: Date.parse('2026-01-01T00:00:00Z'), ipRange: null });
  });

  it.each([
    `BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;SharedAccessSignature=${aSas()}`,
    `BlobEndpoint=http://azurite:10000/devstoreaccount1;QueueEndpoint=http://azurite:10001/devstoreaccount1;SharedAccessSignature=${aSas()}`,
    `SharedAccessSignature=${aSas()};BlobEndpoint=http://[::1]:10000/custom`,
  ])('for the emulator is cleared: %#', (text) => {
    expect(tokensIn(text)).toEqual([]);
  });

  it('takes a URL of its own before the string around it', () => {
    const text = `BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;Sample=${aSasUrl()}`;
    expect(tokenIn(text)).toMatchObject({ account: 'contosodata7' });
  });
});

describe('what closes the string is no part of its last setting', () => {
  it.each([
    ['a full stop', 'Use ', '.'],
    ['a bracket', 'See (', ') for more'],
    ['a link', '[it](', ').'],
    ['LaTeX', '\\href{', '}{data}'],
    ['CDATA', '<![CDATA[', ']]></a>'],
    ['prose', 'see ', ' for it'],
    ['a NUL', '\0\0', '\0\0\0ÿ'],
    ['a colour', '\x1b[4m', '\x1b[0m'],
    ['another parameter', '?src=', '&b=1'],
    ['an entity', '', '&quot;}'],
    ['a Dockerfile', 'ADD ', ' /opt/'],
  ])('%s', (_, before, after) => {
    const text = `${before}Endpoint=sb://contoso-ns.servicebus.windows.net/;SharedAccessKeyName=r;SharedAccessKey=HERE;EntityPath=q1${after}`;
    const at = text.indexOf('HERE');
    expect(Object.fromEntries(settingsAround(text, at, at + 4))).toMatchObject({
      endpoint: 'sb://contoso-ns.servicebus.windows.net/',
      entitypath: 'q1',
    });
  });

  it.each(['CONN=', 'azure.url=', 'https://b.example/?v=https://a.example/?u='])(
    'nor is the name before its first one: %s',
    (before) => {
      const text = `${before}HostName=hub1.azure-devices.net;SharedAccessKey=HERE`;
      const at = text.indexOf('HERE');
      expect(settingsAround(text, at, at + 4).get('hostname')).toBe('hub1.azure-devices.net');
    },
  );

  it('a line may end behind a semicolon, and elsewhere ends the string', () => {
    const text =
      'x: z\n  AccountName=a;\n  SharedAccessKey=HERE;\r\n  QueueEndpoint=http://127.0.0.1:1/a\nDeviceId=x';
    const at = text.indexOf('HERE');
    expect(Object.fromEntries(settingsAround(text, at, at + 4))).toEqual({
      accountname: 'a',
      queueendpoint: 'http://127.0.0.1:1/a',
    });
  });
});
