import { describe, expect, it } from 'vitest';
import { tokenIn, tokensIn } from '../../support/detection.ts';
import { aSignature } from '../../support/tokens.ts';

/** A signature with nothing of a SAS beside it. */
const LONE = `sig=${encodeURIComponent(aSignature())}`;
const lines = (count: number) => 'x\n'.repeat(count);

describe('a signature that stands alone', () => {
  it.each([
    LONE,
    `${LONE}\n`,
    `{"${LONE}"}`,
    `?${LONE}`,
    `?v=1&${LONE}&t=2`,
    `a lone ${LONE} in prose`,
    `// TODO: ${LONE}`,
  ])('is no token where nothing vouches for it: %#', (text) => {
    expect(tokensIn(text)).toEqual([]);
  });

  it.each([
    // In any case
    ...['sas', 'SAS', 'Sas', 'azure', 'Azure', 'AZURE', 'blob', 'Blob', 'BLOB'],
    ...['sharedaccess', 'SharedAccess', 'SHAREDACCESS', 'sharedAccess'],
    // As a part of camelCase
    ...[
      'sasToken',
      'SASToken',
      'mySas',
      'mySASUrl',
      'getSasUri',
      'blobUrl',
      'BlobClient',
      'azureKey',
      'toAzureBlob',
    ],
    ...['SharedAccessSignature', 'sharedAccessSignature', 'useSharedAccess', 'aSAS'],
    // As a part of snake_case and its kin
    ...[
      'sas_token',
      'SAS_TOKEN',
      'my_sas',
      'AZURE_URL',
      '_blob_',
      'blob-store',
      'x.sas.y',
      'sas1',
      '2sas',
      'azure2',
    ],
    // Between signs
    ...['(sas)', '"blob"', '#azure', 'sas:', '/blob/', '$sas', 'azure.'],
    // Hosts
    ...[
      'contosodata7.file.core.windows.net',
      'https://contosodata7.queue.core.windows.net/q',
      'X.VAULT.AZURE.NET',
    ],
    ...['contoso.servicebus.windows.net:5671', 'contosodata7.dfs.core.chinacloudapi.cn'],
  ])('%s on its line vouches for it', (word) => {
    expect(tokensIn(`${word} ${LONE}`)).toHaveLength(1);
    expect(tokensIn(`${LONE} ${word}`)).toHaveLength(1);
  });

  it.each([
    ...[
      'sass',
      'sassy',
      'SASSY',
      'gasas',
      'asas',
      'Kansas',
      'KANSAS',
      'sasquatch',
      'disaster',
      'blobs',
      'blobby',
      'Azures',
      'azured',
    ],
    ...['sharedaccessx', 'SharedAccesses', 'shared', 'access'],
    ...[
      'windows.net',
      'example.com',
      'core.windows.net.evil.com',
      'notazure.com.example',
      's a s',
      'sa_s',
      'blo-b',
    ],
  ])('%s does not', (word) => {
    expect(tokensIn(`${word} ${LONE}`)).toEqual([]);
    expect(tokensIn(`${LONE} ${word}`)).toEqual([]);
  });

  describe.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('with lines that end in %s', (_, end) => {
    it.each([0, 1, 4, 5])('a word %d lines away vouches for it', (distance) => {
      const gap = `x${end}`.repeat(distance);
      expect(tokensIn(`the blob ${gap}${LONE}`)).toHaveLength(1);
      expect(tokensIn(`${LONE} ${gap}the blob`)).toHaveLength(1);
    });

    it.each([6, 7, 50])('a word %d lines away does not', (distance) => {
      const gap = `x${end}`.repeat(distance);
      expect(tokensIn(`the blob ${gap}${LONE}`)).toEqual([]);
      expect(tokensIn(`${LONE} ${gap}the blob`)).toEqual([]);
    });
  });

  it.each([
    'sas.txt',
    'deploy/azure.json',
    'src/BlobStore.cs',
    'my_sas_url.env',
    'a/sharedAccess/b.txt',
    'blob/readme.md',
  ])('the name %s vouches for it', (path) => {
    expect(tokensIn(LONE, path)).toHaveLength(1);
  });

  it.each(['notes.md', 'sassy.css', 'src/blobs.txt', 'Kansas.csv'])('the name %s does not', (path) => {
    expect(tokensIn(LONE, path)).toEqual([]);
  });

  it.each([
    'sv=2022-11-02',
    'sp=r',
    'se=2030-01-01',
    'sr=b',
    'si=x',
    'skoid=x',
    'sip=1.1.1.1',
    'SPR=https',
    'tn=t',
    'ses=x',
    'srt=o',
  ])('%s beside it vouches for it, far from everything', (field) => {
    expect(tokensIn(`${field}&${LONE}`)).toHaveLength(1);
    expect(tokensIn(`${LONE}&${field}`)).toHaveLength(1);
    expect(tokensIn(`a=1&${field}&b=2&${LONE}&c=3`)).toHaveLength(1);
  });

  it('an Azure host of its own is enough', () => {
    expect(
      tokenIn(`${lines(9)}https://contosodata7.blob.core.windows.net/c/b?${LONE}\n${lines(9)}`),
    ).toMatchObject({
      kind: 'unknown-sas',
      account: 'contosodata7',
    });
  });

  it.each([
    'https://cdn.example.com/video.mp4',
    'https://youtube.com/watch',
    'api.example.com/v1',
    'https://contosodata7.blob.core.windows.net.evil.com/x',
  ])('is the own business of %s, whatever stands nearby', (url) => {
    expect(tokensIn(`azure blob sas\n${url}?v=1&${LONE}&t=2`)).toEqual([]);
  });

  it.each(['https://cdn.contoso.com/c/b', 'https://release-assets.githubusercontent.com/x/y'])(
    'is a token on %s with a SAS parameter beside it',
    (url) => {
      expect(tokensIn(`${url}?sp=r&${LONE}`)).toHaveLength(1);
    },
  );

  it('a word inside the signature itself vouches for nothing', () => {
    const word = 'blob';
    const signature = aSignature('w');
    const made = `${signature.slice(0, 20)}/${word}/${signature.slice(26)}`;
    expect(tokensIn(`sig=${made}`)).toEqual([]);
    expect(tokensIn(`sas sig=${made}`)).toHaveLength(1);
  });

  it.each(['design', 'mysig', 'x_sig', 'sigs', 'x-sig', 'esig'])('%s= is another name than sig=', (name) => {
    expect(tokensIn(`azure ${name}=${encodeURIComponent(aSignature())}`)).toEqual([]);
  });

  it.each(['sas', 'token', 'secret', 'AZURE_SAS_TOKEN', 'value', 'signature1'])(
    'a value is no signature because a variable is called %s',
    (name) => {
      expect(tokensIn(`${name}=${encodeURIComponent(aSignature())}`)).toEqual([]);
      expect(tokensIn(`${name} = "${aSignature()}"`)).toEqual([]);
    },
  );
});
