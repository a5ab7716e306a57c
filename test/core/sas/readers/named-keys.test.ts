import { describe, expect, it } from 'vitest';
import { sightingsIn, tokenIn, tokensIn } from '../../../support/detection.ts';
import { aSignature, aStorageKey, sha256 } from '../../../support/tokens.ts';

const KEY = aStorageKey();
const HOST = 'contosodata7.blob.core.windows.net';

describe('a storage account key', () => {
  it.each([
    [
      'connection string',
      `DefaultEndpointsProtocol=https;AccountName=contosodata7;AccountKey=${KEY};EndpointSuffix=core.windows.net`,
    ],
    [
      'connection string, key last',
      `DefaultEndpointsProtocol=https;AccountName=contosodata7;AccountKey=${KEY}`,
    ],
    [
      'connection string in lower case',
      `defaultendpointsprotocol=https;accountname=contosodata7;accountkey=${KEY}`,
    ],
    [
      'connection string in JSON',
      JSON.stringify({ AzureWebJobsStorage: `AccountName=contosodata7;AccountKey=${KEY}` }),
    ],
    [
      'connection string in XML',
      `<add name="s" connectionString="AccountName=contosodata7;AccountKey=${KEY}" />`,
    ],
    ['.env', `AZURE_STORAGE_KEY=${KEY}`],
    ['.env, quoted', `AZURE_STORAGE_KEY="${KEY}"`],
    ['.env, longer name', `AZURE_STORAGE_ACCOUNT_KEY=${KEY}`],
    ['.env, access key', `AZURE_STORAGE_ACCESS_KEY='${KEY}'`],
    ['YAML', `storage_account_key: ${KEY}`],
    ['YAML, quoted', `accountKey: "${KEY}"`],
    ['JSON', JSON.stringify({ accountKey: KEY })],
    ['JSON, snake_case', JSON.stringify({ account_key: KEY }, null, 2)],
    ['HCL', `storage_account_name = var.name\n  access_key           = "${KEY}"`],
    ['Terraform state', `"primary_access_key": "${KEY}",\n"primary_blob_connection_string": "",`],
    ['C# property', `public string AccountKey { get; set; } = "${KEY}";`],
    ['C# property with init', `public string AccountKey { get; init; } = "${KEY}";`],
    ['TypeScript', `const accountKey: string = "${KEY}";`],
    ['Rust', `let account_key: &str = "${KEY}";`],
    ['YAML on the next line', `accountKey:\n  "${KEY}"`],
    ['YAML as a block', `account_key: |\n  ${KEY}\n`],
    ['YAML as a folded block', `account_key: >-\n    ${KEY}\n`],
    ['output of a deployment', `"storageKey": {\n  "type": "String",\n  "value": "${KEY}"\n}`],
    ['Kubernetes, in base64 once more', `azurestorageaccountkey: ${Buffer.from(KEY).toString('base64')}`],
    ['Kubernetes, with a line end', `azurestorageaccountkey: ${Buffer.from(`${KEY}\n`).toString('base64')}`],
    ['Docker', `docker volume create -o storage-account-key=${KEY}`],
    ['AzCopy of old', `AzCopy /Dest:https://${HOST}/c /DestKey:${KEY}`],
    ['half the padding', `AccountKey=${KEY.slice(0, 87)};`],
    [
      'Spark with a variable host',
      `spark.conf.set(f"fs.azure.account.key.{name}.dfs.core.windows.net", "${KEY}")`,
    ],
    ['an INI section', `[azure]\nkey=${KEY}`],
    ['cmdkey', `cmdkey /add:${HOST} /user:AZURE\\contosodata7 /pass:${KEY}`],
    ['TOML', `account-key = '${KEY}'`],
    ['Python keyword', `BlockBlobService(account_name="a", account_key="${KEY}")`],
    ['Python dictionary', `config['account_key'] = '${KEY}'`],
    ['C#', `const string StorageAccountKey = "${KEY}";`],
    ['C# verbatim string', `var accountKey = @"${KEY}";`],
    ['Go', `accountKey := "${KEY}"`],
    ['Ruby', `:storage_access_key => "${KEY}"`],
    ['PHP', `$accountKey = "${KEY}";`],
    ['Java call', `properties.put("accountKey", "${KEY}");`],
    ['Azure CLI', `az storage blob list --account-name a --account-key ${KEY}`],
    ['Azure CLI, with =', `az storage blob list --account-key=${KEY}`],
    ['PowerShell', `New-AzStorageContext -StorageAccountName a -StorageAccountKey "${KEY}"`],
    ['XML element', `<AccountKey>${KEY}</AccountKey>`],
    ['app settings in XML', `<add key="StorageAccountKey" value="${KEY}" />`],
    ['app settings as name and value', JSON.stringify([{ name: 'AZURE_STORAGE_KEY', value: KEY }])],
    ['Hadoop', `<property><name>fs.azure.account.key.${HOST}</name><value>${KEY}</value></property>`],
    ['Spark in Python', `spark.conf.set("fs.azure.account.key.${HOST}", "${KEY}")`],
    ['spark-defaults.conf', `spark.hadoop.fs.azure.account.key.${HOST}  ${KEY}`],
    ['.properties', `fs.azure.account.key.${HOST}=${KEY}`],
  ])('is found by its name: %s', (_, text) => {
    expect(tokensIn(text)).toMatchObject([{ kind: 'storage-account-key', fingerprint: sha256(KEY) }]);
  });

  it.each([
    ['Hadoop', `fs.azure.account.key.contosodata7.dfs.core.windows.net=${KEY}`],
    ['Spark', `spark.conf.set("fs.azure.account.key.${HOST}", "${KEY}")`],
    ['rclone', `[r]\ntype = azureblob\naccount = contosodata7\nkey = ${KEY}`],
    ['Terraform', `backend "azurerm" {\n  storage_account_name = "contosodata7"\n  access_key = "${KEY}"\n}`],
    ['PowerShell', `New-AzStorageContext -StorageAccountName contosodata7 -StorageAccountKey ${KEY}`],
    ['the CLI', `az storage blob list --account-name contosodata7 --account-key ${KEY}`],
    ['YAML', `account_name: contosodata7\naccount_key: ${KEY}`],
    ['.env', `AZURE_STORAGE_KEY=${KEY}\nAZURE_STORAGE_ACCOUNT=contosodata7\n`],
    ['Python', `BlobServiceClient(account_name="contosodata7", account_key="${KEY}")`],
    ['an assigned connection string', `BLOB=AccountName=contosodata7;AccountKey=${KEY}`],
  ])('is its account’s that is named right beside it: %s', (_, text) => {
    expect(tokensIn(text)).toMatchObject([{ fingerprint: sha256(KEY), account: 'contosodata7' }]);
  });

  it.each([
    ['a variable', `BlobServiceClient(account_name=account, account_key="${KEY}")`],
    ['two accounts', `account_name: onedata\naccount_key: ${KEY}\naccount_name: twodata`],
    ['a line further away', `account_name: contosodata7\n\n\naccount_key: ${KEY}`],
  ])('is nobody’s by name beside %s', (_, text) => {
    expect(tokenIn(text).account).toBeNull();
  });

  it.each([
    ['an access key of nobody', `access_key = "${KEY}"`],
    ['an access key of Redis', `# Azure\nredis:\n  access_key: ${KEY}`],
    ['an access key of SignalR', `Endpoint=https://x.service.signalr.net;AccessKey=${KEY};Version=1.0;`],
    [
      'an access key of Communication Services',
      `endpoint=https://x.communication.azure.com/;accesskey=${KEY}`,
    ],
    ['an access key of Batch', `resource "azurerm_batch_account" "b" {\n  primary_access_key = "${KEY}"`],
    [
      'an account key of Cosmos DB',
      `"endpoint": "https://x.documents.azure.com:443/", "accountKey": "${KEY}"`,
    ],
    ['a named key of Cosmos DB', `COSMOS_ACCOUNT_KEY=${KEY}`],
    ['a named key of Batch', `batchAccountKey = "${KEY}"`],
    ['primary keys', `{"primaryKey": "${KEY}", "secondaryKey": "${aStorageKey('2')}"}`],
    ['a key', `key = ${KEY}`],
    ['a password', `password = ${KEY}`],
  ])('is not taken from %s', (_, text) => {
    expect(tokensIn(text)).toEqual([]);
  });

  it('beside Cosmos DB’s is found by a name that tells of storage', () => {
    const text = `COSMOS_KEY=${aStorageKey('cosmos')}\nSTORAGE_ACCOUNT_KEY=${KEY}\n`;
    expect(tokensIn(text).map(({ fingerprint }) => fingerprint)).toEqual([sha256(KEY)]);
  });

  it('its place is the key and nothing else', () => {
    const text = `AccountName=contosodata7;AccountKey=${KEY};EndpointSuffix=core.windows.net`;
    const { place } = sightingsIn(text)[0]!;
    expect(text.slice(place.column - 1, place.endColumn - 1)).toBe(KEY);
  });

  it('opens everything, signs, and has no end', () => {
    expect(tokenIn(`AccountName=contosodata7;AccountKey=${KEY}`)).toMatchObject({
      reach: 'account',
      power: 3,
      account: 'contosodata7',
      services: ['blob', 'queue', 'table', 'file'],
      permissions: ['sign'],
      expiresOn: null,
      policy: null,
    });
  });

  it('names no account where none is named', () => {
    expect(tokenIn(`AZURE_STORAGE_KEY=${KEY}`).account).toBeNull();
    expect(tokenIn(`AccountName=<account>;AccountKey=${KEY}`).account).toBeNull();
  });

  it.each([
    ['no name at all', KEY],
    ['quotes alone', `"${KEY}"`],
    ['a name of something else', `value = "${KEY}"`],
    ['a hash', `sha512: ${KEY}`],
    ['an integrity attribute', `"integrity": "sha512-${KEY}"`],
    ['a public key', `publickey = ${KEY}`],
  ])('%s is no context', (_, text) => {
    expect(tokensIn(text)).toEqual([]);
  });

  it.each([
    ['too short', KEY.slice(4)],
    ['too long', `A${KEY}`],
    ['a 32-byte value', aSignature()],
    ['a key whose last character leaves bits over', `${KEY.slice(0, 85)}B==`],
    ['a mask', `${'*'.repeat(88)}`],
    ['a template', '$' + '{ACCOUNT_KEY}'],
    ['a command', '$(az storage account keys list)'],
    ['one letter', `${'A'.repeat(86)}==`],
    ['a placeholder', '<your-account-key>'],
    ['bytes counted up', Buffer.from(Array.from({ length: 64 }, (_, index) => index)).toString('base64')],
  ])('%s is no key', (_, value) => {
    expect(tokensIn(`AccountName=contosodata7;AccountKey=${value};EndpointSuffix=core.windows.net`)).toEqual(
      [],
    );
  });

  it.each([
    `AccountEndpoint=https://contoso.documents.azure.com:443/;AccountKey=${KEY};`,
    `AccountKey=${KEY};AccountEndpoint=https://contoso.documents.azure.com:443/`,
    `key: ${KEY} account_url: contoso.table.cosmos.azure.com`,
    `"AccountEndpoint=https://contoso.table.cosmos.azure.com;AccountKey=${KEY}"`,
  ])('Cosmos DB has an AccountKey of its own, which is none: %#', (text) => {
    expect(tokensIn(text)).toEqual([]);
  });

  it.each([
    `AccountName=custom;AccountKey=${KEY};BlobEndpoint=http://127.0.0.1:10000/custom;`,
    `AccountName=devstoreaccount1;AccountKey=${KEY};BlobEndpoint=http://localhost:10000/devstoreaccount1`,
    `AccountName=a;AccountKey=${KEY};QueueEndpoint=http://azurite:10001/a`,
    `BlobEndpoint=http://host.docker.internal:10000/a;AccountName=a;AccountKey=${KEY}`,
    `AccountName=a;AccountKey=${KEY};BlobEndpoint=http://[::1]:10000/a`,
    `AccountName=a;AccountKey=${KEY};BlobEndpoint=http://a.blob.localhost:10000`,
    `AccountName=a;AccountKey=${KEY};TableEndpoint=http://127.9.9.9:10002/a`,
  ])('beside a loopback endpoint is cleared: %#', (text) => {
    expect(tokensIn(text)).toEqual([]);
  });

  it('beside a real endpoint is not, whatever the account is called', () => {
    const text = `AccountName=devstoreaccount1;AccountKey=${KEY};BlobEndpoint=https://devstoreaccount1.blob.core.windows.net`;
    expect(tokenIn(text).kind).toBe('storage-account-key');
  });

  it('two keys of one account are two tokens', () => {
    const text = `account_key1: ${aStorageKey('1')}\naccount_key2: ${aStorageKey('2')}\n`;
    expect(tokensIn(text).map(({ fingerprint }) => fingerprint)).toEqual([
      sha256(aStorageKey('1')),
      sha256(aStorageKey('2')),
    ]);
  });

  it('beside a SAS of its account both are found, in order', () => {
    const text = `AccountKey=${KEY}\n?sv=1&sp=r&sig=${encodeURIComponent(aSignature())}`;
    expect(tokensIn(text).map(({ kind }) => kind)).toEqual([
      'storage-account-key',
      expect.stringMatching(/-sas$/),
    ]);
  });
});

describe('the two keys of a rule or a device', () => {
  const [one, two] = [aSignature('primary'), aSignature('secondary')];

  it.each([
    [
      'a device',
      { authentication: { symmetricKey: { primaryKey: one, secondaryKey: two }, type: 'sas' } },
      'iot-key',
      null,
    ],
    [
      'a policy of a hub',
      { keyName: 'iothubowner', primaryKey: one, rights: 'RegistryWrite, ServiceConnect', secondaryKey: two },
      'iot-key',
      'iothubowner',
    ],
    [
      'a rule of a namespace',
      {
        keyName: 'RootManageSharedAccessKey',
        primaryConnectionString: 'Endpoint=sb://contoso.servicebus.windows.net/',
        primaryKey: one,
        secondaryKey: two,
      },
      'messaging-key',
      'RootManageSharedAccessKey',
    ],
  ])('are found in what the Azure CLI prints of %s', (_, printed, kind, policy) => {
    const expected = [one, two].map((key) => ({ kind, policy, fingerprint: sha256(key) }));
    expect(tokensIn(JSON.stringify(printed))).toMatchObject(expected);
    expect(tokensIn(JSON.stringify(printed, null, 2))).toMatchObject(expected);
  });

  it('belong to the namespace that their connection string names', () => {
    const text = `{"primaryConnectionString": "Endpoint=sb://contoso.servicebus.windows.net/", "primaryKey": "${one}"}`;
    expect(tokenIn(text)).toMatchObject({ kind: 'messaging-key', account: 'contoso' });
  });

  it.each([
    ['SignalR', { primaryConnectionString: 'Endpoint=https://x.service.signalr.net;', primaryKey: one }],
    ['Search', { primaryKey: one, secondaryKey: two }],
    ['Redis', { primaryKey: one, hostName: 'x.redis.cache.windows.net' }],
  ])('are other tools’ business where they are %s’s', (_, printed) => {
    expect(tokensIn(JSON.stringify(printed))).toEqual([]);
  });

  it('a symmetric key beside a provisioning host is a device’s', () => {
    const text = `host = "global.azure-devices-provisioning.net"; symmetricKey = "${one}"`;
    expect(tokenIn(text)).toMatchObject({ kind: 'iot-key', account: null });
    expect(tokensIn(`symmetricKey = "${one}"`)).toEqual([]);
  });
});
