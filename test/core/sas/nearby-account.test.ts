import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountsNear } from '../../../src/core/sas/nearby-account.ts';
import { offsetsOf } from '../../support/detection.ts';

/** The account near the word `HERE` of a text. */
function near(text: string): string | null {
  const bytes = Buffer.from(text, 'utf8');
  const start = bytes.indexOf('HERE');
  const found = accountsNear(bytes)(start, start + 4);
  if (found === null) return null;
  expect(bytes.subarray(found.at).toString('utf8').startsWith(found.account)).toBe(true);
  return found.account;
}

describe('accountsNear', () => {
  it.each([
    'https://contosodata7.blob.core.windows.net/models HERE',
    'HERE is for contosodata7.dfs.core.windows.net',
    'contosodata7.privatelink.file.core.windows.net: HERE',
    'contosodata7-secondary.queue.core.windows.net HERE',
    'https://contosodata7.z13.web.core.windows.net/ HERE',
    'contosodata7.z5.blob.storage.azure.net HERE',
    'contosodata7.table.core.chinacloudapi.cn HERE',
    'contosodata7.blob.core.usgovcloudapi.net HERE',
    'wasbs://c@contosodata7.blob.core.windows.net/a HERE',
    'abfss://c@contosodata7.dfs.core.windows.net/a HERE',
    'https://CONTOSODATA7.blob.core.windows.net/ HERE'.toLowerCase().replace('here', 'HERE'),
    'AccountName=contosodata7;SharedAccessSignature=HERE',
    'SharedAccessSignature=HERE;AccountName=contosodata7',
    'account_name: "contosodata7"\nsas: HERE',
    "account_name='contosodata7', sas='HERE'",
    'storage_account_name = "contosodata7"\nsas_token = "HERE"',
    '"storageAccountName": "contosodata7",\n"sas": "HERE"',
    'New-AzStorageContext -StorageAccountName contosodata7 -SasToken HERE',
    'az storage blob list --account-name contosodata7 --sas-token HERE',
    'AZURE_STORAGE_ACCOUNT=contosodata7\nAZURE_STORAGE_SAS_TOKEN=HERE',
    'export AZURE_STORAGE_ACCOUNT="contosodata7"\nHERE',
    'account = contosodata7\nsas = HERE',
    'é 詳細 contosodata7.blob.core.windows.net\n鍵 HERE',
  ])('names the account of %s', (text) => {
    expect(near(text)).toBe('contosodata7');
  });

  it.each([
    'AccountName=<account>;SharedAccessSignature=HERE',
    'account_name = "my-account"\nHERE',
    'account_name = accountName, HERE',
    'BlobServiceClient(account_name=account, credential="HERE")',
    'https://{account}.blob.core.windows.net HERE',
    '$account.blob.core.windows.net HERE'.replace('$account', '$' + '{a}'),
    'https://ab.blob.core.windows.net HERE',
    'https://contosodata7.blob.example.com HERE',
    'http://127.0.0.1:10000/devstoreaccount1 HERE',
    'the account of contoso HERE',
    'HERE',
    '',
  ])('names none in %s', (text) => {
    expect(near(text)).toBeNull();
  });

  it.each([
    ['account_name: onedata\naccount_name: twodata\nsas: HERE', 'twodata'],
    ['account_name: onedata\n# and now, far from it\nHERE\naccount_name: twodata', 'twodata'],
    ['account_name: onedata\nHERE\n\n\n\naccount_name: twodata', 'onedata'],
  ])('names the nearest: %j', (text, account) => {
    expect(near(text)).toBe(account);
  });

  it.each([
    [20, 'contosodata7'],
    [21, null],
  ])('looks %d lines in either direction: %s', (lines, account) => {
    const breaks = '\n'.repeat(lines);
    expect(near(`account_name: contosodata7${breaks}HERE`)).toBe(account);
    expect(near(`HERE${breaks}account_name: contosodata7`)).toBe(account);
  });

  it('looks no further than two kilobytes', () => {
    expect(near(`account_name: contosodata7\n${' '.repeat(1900)}HERE`)).toBe('contosodata7');
    expect(near(`account_name: contosodata7\n${' '.repeat(2100)}HERE`)).toBeNull();
  });

  it('is total, and names only what stands there', () => {
    const unit = fc.constantFrom(
      ...'ab7.-_=:"\' \n',
      'account',
      'name',
      '.blob.core.windows.net',
      'https://',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), fc.nat(600), fc.nat(20), (text, start, length) => {
        const bytes = Buffer.from(text);
        const found = accountsNear(bytes)(
          Math.min(start, bytes.length),
          Math.min(start + length, bytes.length),
        );
        if (found === null) return;
        expect(found.account).toMatch(/^[a-z0-9]{3,24}$/);
        expect(offsetsOf(text, found.account)).toContain(found.at);
      }),
    );
  });

  it.each(['account ', 'account_name=', 'a.', 'a-', '.blob.', 'aaaa', 'account    ', 'abc.blob.'])(
    'is cheap amid %j',
    (piece) => {
      const bytes = Buffer.from(piece.repeat(1000));
      const start = performance.now();
      for (let i = 0; i < 50; i++) accountsNear(bytes)(3000, 3044);
      expect((performance.now() - start) / 50).toBeLessThan(20);
    },
  );
});
