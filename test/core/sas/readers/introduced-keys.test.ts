import { describe, expect, it } from 'vitest';
import { readTokens } from '../../../../src/core/sas/read.ts';
import type { Token } from '../../../../src/core/sas/token.ts';
import { viewOf } from '../../../../src/core/text/view.ts';
import { tokensIn } from '../../../support/detection.ts';
import { aMarkedKey } from '../../../support/marked-keys.ts';
import { aSignature, aStorageKey, sha256 } from '../../../support/tokens.ts';

const KEY = aStorageKey();

/** What is read where a candidate was found; some of these words are none that the finder looks for. */
function readIn(text: string): readonly Token[] {
  const bytes = Buffer.from(text, 'utf8');
  return readTokens(viewOf(bytes, 0, bytes.length), sha256).flatMap(({ describe }) => describe?.() ?? []);
}

describe('a storage account key without a name of its own', () => {
  it.each([
    ['C# of old', `new StorageCredentials("contosodata7", "${KEY}")`],
    ['JavaScript', `new StorageSharedKeyCredential('contosodata7', '${KEY}')`],
    ['JavaScript over lines', `new StorageSharedKeyCredential(\n  "contosodata7",\n  "${KEY}",\n)`],
    ['Go', `azblob.NewSharedKeyCredential("contosodata7", "${KEY}")`],
    ['Go of old', `storage.NewBasicClient("contosodata7", "${KEY}")`],
    ['Python', `AzureNamedKeyCredential("contosodata7", "${KEY}")`],
    ['Python of old', `BlockBlobService("contosodata7", "${KEY}")`],
    ['Node.js of old', `azure.createBlobService("contosodata7", "${KEY}")`],
    ['tables', `new TableSharedKeyCredential("contosodata7", "${KEY}")`],
    ['net use', `net use Z: \\\\contosodata7.file.core.windows.net\\s /user:AZURE\\contosodata7 ${KEY}`],
    [
      'net use, its user short',
      `net use Z: \\\\contosodata7.file.core.windows.net\\s /u:contosodata7 ${KEY}`,
    ],
    ['net use, its user last', `net use Z: \\\\contosodata7.file.core.windows.net\\s ${KEY} /user:x`],
    ['cmdkey', `cmdkey /add:"contosodata7.file.core.windows.net" /user:"AZURE\\contosodata7" /pass:"${KEY}"`],
    [
      'mount',
      `mount -t cifs //contosodata7.file.core.windows.net/s /m -o username=contosodata7,password=${KEY},dir_mode=0777`,
    ],
    [
      'fstab',
      `//contosodata7.file.core.windows.net/s /m cifs nofail,username=contosodata7,password=${KEY} 0 0`,
    ],
    ['a credentials file', `username=contosodata7\npassword=${KEY}\n`],
  ])('is read with its account: %s', (_, text) => {
    expect(readIn(text)).toContainEqual(
      expect.objectContaining({
        kind: 'storage-account-key',
        fingerprint: sha256(KEY),
        account: 'contosodata7',
      }),
    );
  });

  it.each([
    ['a variable for its account', `new StorageSharedKeyCredential(accountName, "${KEY}")`],
    ['JSON of the CLI', `[{ "keyName": "key1", "permissions": "FULL", "value": "${KEY}" }]`],
    ['JSON of ARM', `{"keyName":"key2","value":"${KEY}","permissions":"Full"}`],
    ['YAML of the CLI', `- creationTime: '2021'\n  keyName: key1\n  permissions: FULL\n  value: ${KEY}\n`],
    ['a table of the CLI', `KeyName    Permissions    Value\n---\nkey1       FULL           ${KEY}\n`],
    ['tab-separated', `2021-01-01T00:00:00+00:00\tkey1\tFULL\t${KEY}\n`],
    ['a table of PowerShell', `KeyName Value Permissions\n---\nkey1    ${KEY} Full\n`],
    ['the CLI of old', `azure storage blob upload -a $name -k ${KEY} f c`],
    ['PowerShell', `# Azure Files\n$p = ConvertTo-SecureString -String "${KEY}" -AsPlainText`],
  ])('is read without one: %s', (_, text) => {
    expect(readIn(text)).toMatchObject([
      { kind: 'storage-account-key', fingerprint: sha256(KEY), account: null },
    ]);
  });

  it('is found in a file as well', () => {
    expect(tokensIn(`new StorageSharedKeyCredential("contosodata7", "${KEY}")`)).toHaveLength(1);
  });

  it('is found by what introduces it where its checksum is wrong', () => {
    const key = aMarkedKey({ marker: '+ASt', size: 64, checksumSeed: 'Default0' }, 'wrong', true);
    expect(tokensIn(`new StorageCredentials("contosodata7", "${key}")`)).toMatchObject([
      { account: 'contosodata7', fingerprint: sha256(key) },
    ]);
  });

  it.each([
    ['Batch', `BatchSharedKeyCredentials("contoso", "${KEY}")`],
    ['Batch by its address', `SharedKeyCredentials(x, "${KEY}") # https://x.westus.batch.azure.com`],
    ['a call of any name', `connect("contoso", "${KEY}")`],
    ['a table of hashes', `key1    ${KEY} sha512\n`],
    ['another command', `tool -k ${KEY}`],
    ['another share', `net use Z: \\\\server\\s /user:x ${KEY}`],
    ['another secure string', `ConvertTo-SecureString "${KEY}"`],
    ['an address of Cosmos DB', `CosmosClient("https://x.documents.azure.com", "${KEY}")`],
    ['the emulator’s own', `new StorageCredentials("devstoreaccount1", "${'A'.repeat(86)}==")`],
  ])('is not read from %s', (_, text) => {
    expect(readIn(text)).toEqual([]);
  });
});

describe('a key of 32 bytes without a name of its own', () => {
  it('is a rule’s behind the rule’s name', () => {
    expect(
      tokensIn(`new AzureNamedKeyCredential("RootManageSharedAccessKey", "${aSignature()}")`),
    ).toMatchObject([
      { kind: 'messaging-key', policy: 'RootManageSharedAccessKey', fingerprint: sha256(aSignature()) },
    ]);
  });

  it('is Event Grid’s beside its address, and nobody’s elsewhere', () => {
    const call = `new AzureKeyCredential("${aSignature()}")`;
    expect(readIn(`("https://t.westus2-1.eventgrid.azure.net/api/events", ${call})`)).toMatchObject([
      { kind: 'event-grid-key', fingerprint: sha256(aSignature()) },
    ]);
    expect(readIn(call)).toEqual([]);
  });
});

it('both keys of the classic service’s answer are found', () => {
  const text = `<StorageServiceKeys><Primary>${aStorageKey('1')}</Primary><Secondary>${aStorageKey('2')}</Secondary></StorageServiceKeys>`;
  expect(tokensIn(text).map(({ kind, fingerprint }) => [kind, fingerprint])).toEqual([
    ['storage-account-key', sha256(aStorageKey('1'))],
    ['storage-account-key', sha256(aStorageKey('2'))],
  ]);
});

it('a marked key of too few letters is a specimen', () => {
  // Microsoft's published vector: its checksum is right.
  expect(tokensIn(`"${'a'.repeat(76)}+ASt5mnCaw=="`)).toEqual([]);
});
