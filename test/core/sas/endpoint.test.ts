import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAzureHost, parseEndpoint } from '../../../src/core/sas/endpoint.ts';

const SUFFIXES = [
  'core.windows.net',
  'core.chinacloudapi.cn',
  'core.usgovcloudapi.net',
  'core.cloudapi.de',
  'core.microsoft.scloud',
  'core.eaglex.ic.gov',
  'core.sovcloud-api.fr',
  'core.sovcloud-api.de',
];

describe('parseEndpoint', () => {
  describe.each(SUFFIXES)('the cloud of %s', (suffix) => {
    it.each([
      ['blob', 'blob'],
      ['dfs', 'blob'],
      ['file', 'file'],
      ['queue', 'queue'],
      ['table', 'table'],
    ])('%s hosts belong to the account and serve its %s service', (label, service) => {
      expect(parseEndpoint(`https://contosodata7.${label}.${suffix}/c`)).toEqual({
        scheme: 'https',
        host: `contosodata7.${label}.${suffix}`,
        segments: ['c'],
        account: 'contosodata7',
        service,
        onAzure: true,
        loopback: false,
        disk: false,
      });
    });
  });

  it.each([
    // Static websites
    ['contosodata7.z6.web.core.windows.net', 'contosodata7', 'blob'],
    ['contosodata7.web.core.windows.net', 'contosodata7', 'blob'],
    // DNS zone accounts, account first
    ['contosodata7.z0.blob.storage.azure.net', 'contosodata7', 'blob'],
    ['contosodata7.z99.dfs.storage.azure.net', 'contosodata7', 'blob'],
    ['contosodata7.z12.file.storage.azure.net', 'contosodata7', 'file'],
    ['contosodata7.z12.queue.storage.azure.net', 'contosodata7', 'queue'],
    ['contosodata7.z12.table.storage.azure.net', 'contosodata7', 'table'],
    ['contosodata7.z12.web.storage.azure.net', 'contosodata7', 'blob'],
    // Secondary, routing, private link
    ['contosodata7-secondary.blob.core.windows.net', 'contosodata7', 'blob'],
    ['contosodata7-secondary.table.core.windows.net', 'contosodata7', 'table'],
    ['contosodata7-secondary.z12.blob.storage.azure.net', 'contosodata7', 'blob'],
    ['contosodata7-internetrouting.blob.core.windows.net', 'contosodata7', 'blob'],
    ['contosodata7-microsoftrouting.file.core.windows.net', 'contosodata7', 'file'],
    ['contosodata7.privatelink.blob.core.windows.net', 'contosodata7', 'blob'],
    ['contosodata7.privatelink.queue.core.chinacloudapi.cn', 'contosodata7', 'queue'],
    // The shortest and the longest name
    ['abc.blob.core.windows.net', 'abc', 'blob'],
    ['abcdefghijklmnopqrst1234.blob.core.windows.net', 'abcdefghijklmnopqrst1234', 'blob'],
    // OneLake
    ['onelake.blob.fabric.microsoft.com', 'onelake', 'blob'],
    ['onelake.dfs.fabric.microsoft.com', 'onelake', 'blob'],
    ['westeurope-onelake.dfs.fabric.microsoft.com', 'onelake', 'blob'],
    ['9f1c2d3e4b5a69788796a5b4c3d2e1f0.z9f.onelake.fabric.microsoft.com', 'onelake', 'blob'],
  ])('%s is storage of %s', (host, account, service) => {
    expect(parseEndpoint(`https://${host}/c/b`)).toMatchObject({
      host,
      account,
      service,
      onAzure: true,
      loopback: false,
      disk: false,
    });
  });

  it.each([
    'md-q1w2e3r4t5y6.z12.blob.storage.azure.net',
    'md-hdd-q1w2e3r4t5y6.z3.blob.storage.azure.net',
    'md-q1w2e3r4t5y6.blob.core.windows.net',
    'md-impexp-q1w2e3r4t5y6.blob.core.windows.net',
    'MD-Q1W2E3R4T5Y6.Z12.BLOB.STORAGE.AZURE.NET',
  ])('%s exports a disk', (host) => {
    const account = host.toLowerCase().split('.')[0];
    expect(parseEndpoint(`https://${host}/a1b2/abcd`)).toMatchObject({ account, disk: true, onAzure: true });
  });

  it('an md- name of another cloud than Azure exports no disk of Azure', () => {
    expect(parseEndpoint('https://md-abc.blob.example.com/a')).toMatchObject({ disk: false, onAzure: false });
  });

  it('Azure Stack Hub has an account and a service, under a name that cannot be known', () => {
    expect(parseEndpoint('https://contosodata7.blob.local.azurestack.external/c')).toMatchObject({
      account: 'contosodata7',
      service: 'blob',
      onAzure: false,
      loopback: false,
    });
  });

  it.each([
    'https://contosodata7.azureedge.net/c',
    'https://contosodata7.azurefd.net/c',
    'https://app.azurewebsites.net/api',
    'https://contoso.servicebus.windows.net/hub',
    'https://contoso.azure-devices.net/devices/d1',
    'https://global.azure-devices-provisioning.net/x',
    'https://prod-07.westeurope.logic.azure.com:443/workflows/x',
    'https://contoso.westus2-1.eventgrid.azure.net/api/events',
    'https://contoso.management.azure-api.net/x',
  ])('%s is on Azure without being storage', (url) => {
    expect(parseEndpoint(url)).toMatchObject({
      onAzure: true,
      account: null,
      service: null,
      loopback: false,
    });
  });

  it.each([
    'https://cdn.contoso.com/c',
    'https://blob.core.windows.net.evil.com/c',
    'https://contosodata7.blob.core.windows.net.evil.com/c',
    'https://contosodata7.blob.core-windows.net/c',
    'https://windows.net/',
    'https://evilwindows.net/c',
    'https://xcore.windows.net.example/c',
  ])('%s is not on Azure', (url) => {
    expect(parseEndpoint(url)?.onAzure).toBe(false);
  });

  it('a subdomain of another site has no account of Azure storage', () => {
    expect(parseEndpoint('https://a.contosodata7.blob.core.windows.net.evil.com/c')?.account).toBeNull();
  });

  describe('loopback', () => {
    it.each([
      'http://127.0.0.1:10000/devstoreaccount1/c',
      'http://127.0.0.1/devstoreaccount1',
      'http://127.1.2.3:10000/x',
      'http://127.255.255.254/x',
      'http://localhost:10000/devstoreaccount1/c',
      'https://LOCALHOST/x',
      'http://azurite:10000/devstoreaccount1',
      'http://host.docker.internal:10000/devstoreaccount1',
      'http://devstoreaccount1.blob.localhost:10000/c',
      'http://devstoreaccount1-secondary.blob.localhost:10000/c',
      'http://custom.queue.localhost/c',
      'http://[::1]:10000/devstoreaccount1',
      'http://[::1]/devstoreaccount1',
      'https://user:password@localhost:10000/x',
      'https://contosodata7.blob.core.windows.net@127.0.0.1/x',
    ])('%s is this machine', (url) => {
      expect(parseEndpoint(url)?.loopback).toBe(true);
    });

    it.each([
      'https://localhost@contosodata7.blob.core.windows.net/c',
      'https://127.0.0.1@contosodata7.blob.core.windows.net/c',
      'https://localhost:10000@contosodata7.blob.core.windows.net/c',
      'https://a@localhost@contosodata7.blob.core.windows.net/c',
      'https://[::1]@contosodata7.blob.core.windows.net/c',
      'https://azurite@contosodata7.blob.core.windows.net/c',
      'https://contosodata7.blob.core.windows.net/localhost/127.0.0.1',
      'https://contosodata7.blob.core.windows.net/devstoreaccount1/c',
      'https://devstoreaccount1.blob.core.windows.net/c',
      'http://127.0.0.1.evil.com/c',
      'http://localhost.evil.com/c',
      'http://azurite.evil.com/c',
      'http://host.docker.internal.evil.com/c',
      'http://evillocalhost/c',
      'http://not-localhost.com/c',
      'http://128.0.0.1/c',
      'http://10.127.0.0.1/c',
      'http://126.255.255.255/c',
      'http://[::2]/c',
      'http://[fe80::1]/c',
    ])('%s is not', (url) => {
      expect(parseEndpoint(url)?.loopback).toBe(false);
    });
  });

  it.each([
    ['https://contosodata7.blob.core.windows.net', []],
    ['https://contosodata7.blob.core.windows.net/', []],
    ['https://contosodata7.blob.core.windows.net/c', ['c']],
    ['https://contosodata7.blob.core.windows.net//c///b//', ['c', 'b']],
    ['https://contosodata7.blob.core.windows.net/c/a%20b.txt', ['c', 'a b.txt']],
    ['https://contosodata7.blob.core.windows.net/c/a%2Fb', ['c', 'a/b']],
    ['https://contosodata7.blob.core.windows.net/c/%zz', ['c', '%zz']],
    ['https://contosodata7.blob.core.windows.net/$root/a', ['$root', 'a']],
    ['https://contosodata7.table.core.windows.net/Orders()', ['Orders()']],
    ['https://contosodata7.blob.core.windows.net/c?a/b', ['c']],
    ['https://contosodata7.blob.core.windows.net/c#a/b', ['c']],
  ])('%s has the path %j', (url, segments) => {
    expect(parseEndpoint(url)).toMatchObject({ account: 'contosodata7', segments });
  });

  it.each([
    ['https://contosodata7.blob.core.windows.net:443/c', 'https'],
    ['https://contosodata7.blob.core.windows.net:/c', 'https'],
    ['HTTPS://ContosoData7.Blob.Core.Windows.NET/c', 'https'],
    ['http://contosodata7.blob.core.windows.net/c', 'http'],
    ['wasbs://raw@contosodata7.blob.core.windows.net/c', 'wasbs'],
    ['abfss://raw@contosodata7.dfs.core.windows.net/c', 'abfss'],
    ['azure://contosodata7.blob.core.windows.net/c', 'azure'],
    ['contosodata7.blob.core.windows.net/c', null],
    ['contosodata7.blob.core.windows.net:8080/c', null],
  ])('%s is read whatever its scheme, port and case', (url, scheme) => {
    expect(parseEndpoint(url)).toMatchObject({
      scheme,
      account: 'contosodata7',
      onAzure: true,
      segments: ['c'],
    });
  });

  it.each([
    '',
    '/',
    '?',
    'sv=2022',
    'notes',
    'https://',
    'https:///c',
    'https://$' + '{host}/c',
    'https://<account>.blob/c',
    '{{url}}',
    'https://a b/c',
    'https://%6cocalhost/c',
    '://c',
    'C:\\x',
  ])('%j names no host', (url) => {
    expect(parseEndpoint(url)).toBeNull();
  });

  it('is total', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aA1.-:/@?#[]%_', 'https://', 'blob.', '\xe4') }),
        (text) => {
          const endpoint = parseEndpoint(text);
          if (endpoint !== null) expect(endpoint.host).toBe(endpoint.host.toLowerCase());
        },
      ),
    );
  });

  it('whatever a user name looks like, the host behind it counts', () => {
    const user = fc.string({ unit: fc.constantFrom(...'abc019.:@-_%'), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(user, (name) => {
        const real = parseEndpoint(`https://${name}@contosodata7.blob.core.windows.net/c`);
        expect(real).toMatchObject({ account: 'contosodata7', onAzure: true, loopback: false });
        expect(parseEndpoint(`https://${name}@localhost:1/c`)).toMatchObject({
          loopback: true,
          onAzure: false,
        });
      }),
    );
  });
});

describe('isAzureHost', () => {
  it.each([
    'contosodata7.blob.core.windows.net',
    'x.vault.azure.net',
    'portal.azure.com',
    'x.logic.azure.us',
  ])('%s is', (host) => {
    expect(isAzureHost(host)).toBe(true);
  });
  it.each(['azure.com.evil.net', 'notazure.com', 'example.com', 'windows.net.example'])(
    '%s is not',
    (host) => {
      expect(isAzureHost(host)).toBe(false);
    },
  );
});
