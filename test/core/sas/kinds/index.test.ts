import { describe, expect, it } from 'vitest';
import type { Kind, Reach } from '../../../../src/core/finding.ts';
import { SAS_KINDS, wordsOf } from '../../../../src/core/sas/kinds/index.ts';
import type { Token } from '../../../../src/core/sas/token.ts';
import { aToken, tokenIn } from '../../../support/detection.ts';
import { aSas, aSignature } from '../../../support/tokens.ts';

const BLOB = 'https://contosodata7.blob.core.windows.net/c/dir/b.txt';
const QUEUE = 'https://contosodata7.queue.core.windows.net/q';
const TABLE = 'https://contosodata7.table.core.windows.net/T';
const SHARE = 'https://contosodata7.file.core.windows.net/s/dir/f.txt';
const DISK = 'https://md-q1w2e3r4t5y6.z12.blob.storage.azure.net/a1b2c3/abcd';

/** A token of fields written `sv=… sp=…`, alone or behind a URL. */
function token(fields: string, url: string | null = null): Token {
  const pairs = fields.split(' ').map((field) => field.split('=') as [string, string]);
  const query = aSas(Object.fromEntries(pairs), aSignature());
  return tokenIn(url === null ? query : `${url}?${query}`);
}

describe('the classification of reference §2.1', () => {
  it.each<[fields: string, kind: Kind]>([
    // 4: any field of a delegation key
    ['sv=2022-11-02 sr=b sp=r se=2030-01-01 skoid=x', 'user-delegation-sas'],
    ['sv=2022-11-02 sr=b sp=r se=2030-01-01 sktid=x', 'user-delegation-sas'],
    ['sv=2022-11-02 sr=b sp=r se=2030-01-01 skt=2029-12-31', 'user-delegation-sas'],
    ['sv=2022-11-02 sr=b sp=r se=2030-01-01 ske=2030-01-01', 'user-delegation-sas'],
    ['sv=2022-11-02 sr=b sp=r se=2030-01-01 sks=b', 'user-delegation-sas'],
    ['sv=2022-11-02 sr=b sp=r se=2030-01-01 skv=2022-11-02', 'user-delegation-sas'],
    ['sv=2025-07-05 sp=r se=2030-01-01 skoid=x', 'user-delegation-sas'],
    ['sv=2025-07-05 tn=T sp=r se=2030-01-01 skoid=x', 'user-delegation-sas'],
    ['sv=2022-11-02 ss=b srt=o sp=r se=2030-01-01 skoid=x', 'user-delegation-sas'],
    ['SV=2022-11-02 SR=b SP=r SE=2030-01-01 SKOID=x', 'user-delegation-sas'],
    // 5: both ss and srt, whatever stands beside them; one alone is a damaged one
    ['sv=2022-11-02 ss=b srt=sco sp=r se=2030-01-01', 'account-sas'],
    ['sv=2022-11-02 ss=b srt=sco sr=b sp=r se=2030-01-01', 'account-sas'],
    ['sv=2022-11-02 ss=b srt=sco', 'account-sas'],
    ['sv=2022-11-02 ss=b sp=r se=2030-01-01', 'account-sas'],
    ['sv=2022-11-02 srt=sco sp=r se=2030-01-01', 'account-sas'],
    ['ss=b srt=sco sp=r se=2030-01-01', 'account-sas'],
    // 6: tn
    ['sv=2019-02-02 tn=T sp=r se=2030-01-01', 'service-sas'],
    ['sv=2019-02-02 tn=T si=policy', 'service-sas'],
    // 7: a resource of the blob service with its rights, its end or a policy
    ['sv=2022-11-02 sr=b sp=r se=2030-01-01', 'service-sas'],
    ['sv=2022-11-02 sr=bs sp=r', 'service-sas'],
    ['sv=2022-11-02 sr=bv se=2030-01-01', 'service-sas'],
    ['sv=2022-11-02 sr=c si=policy', 'service-sas'],
    ['sv=2022-11-02 sr=d sp=r se=2030-01-01 sdd=2', 'service-sas'],
    // 8: a resource of Azure Files
    ['sv=2022-11-02 sr=f sp=r se=2030-01-01', 'service-sas'],
    ['sv=2022-11-02 sr=s si=policy', 'service-sas'],
    ['sv=2022-11-02 sr=s', 'service-sas'],
    ['sv=2022-11-02 sr=f', 'service-sas'],
    // 9: no resource at all is a queue's
    ['sv=2022-11-02 sp=raup se=2030-01-01', 'service-sas'],
    ['sv=2022-11-02 si=policy', 'service-sas'],
    // 10: without sv, from before 2012
    ['st=2009-02-09 se=2009-02-10 sr=c sp=r', 'legacy-sas'],
    ['st=2009-02-09 se=2009-02-10 sr=b sp=r si=YWJj', 'legacy-sas'],
    ['sr=b', 'legacy-sas'],
    // 11: too little
    ['sv=2018-03-28', 'unknown-sas'],
    ['sv=2018-03-28 sr=b', 'unknown-sas'],
    ['sv=2018-03-28 sr=c', 'unknown-sas'],
    ['sv=2018-03-28 sr=zz sp=r se=2030-01-01', 'unknown-sas'],
    ['sp=r', 'unknown-sas'],
    ['se=2030-01-01 sp=r', 'unknown-sas'],
  ])('%s → %s', (fields, kind) => {
    expect(token(fields).kind).toBe(kind);
  });

  it.each([
    DISK,
    'https://md-hdd-a1.z3.blob.storage.azure.net/x/abcd',
    'https://md-impexp-a1.blob.core.windows.net/x/abcd',
  ])('on %s it exports a disk', (url) => {
    expect(token('sv=2018-03-28 sr=b si=76fa4842-d48b-45a8-ae15-a5bee9d8c5de', url).kind).toBe(
      'disk-export-sas',
    );
    expect(token('sv=2018-11-09 sr=bs si=x snapshot=2024-01-01', url).kind).toBe('disk-export-sas');
  });

  it.each([
    ['an odd permission letter', 'sv=2022-11-02 sr=b sp=rZ9 se=2030-01-01', 'service-sas'],
    ['a version nobody knows', 'sv=2099-99-99 sr=b sp=r se=2030-01-01', 'service-sas'],
    ['a version that is none', 'sv=Sanitized sr=b sp=r se=2030-01-01', 'service-sas'],
    ['a broken sip', 'sv=2022-11-02 sr=b sp=r se=2030-01-01 sip=999', 'service-sas'],
    ['a broken se', 'sv=2022-11-02 sr=b sp=r se=soon', 'service-sas'],
    ['an unknown parameter', 'sv=2022-11-02 sr=b sp=r se=2030-01-01 zz=1 jwt=x', 'service-sas'],
    ['an account’s broken letters', 'sv=2022-11-02 ss=?? srt=?? sp=?? se=??', 'account-sas'],
  ])('%s lowers what can be said, never whether it is reported', (_, fields, kind) => {
    expect(token(fields).kind).toBe(kind);
  });

  it('leaves nothing unrecognised', () => {
    expect(token('rscd=x').kind).toBe('unknown-sas');
  });

  it.each(['type=resource&ver=1&sv=1', 'type=master&ver=1.0&sv=1', 'type=aad&ver=1.0&sv=1'])(
    '%s is Cosmos DB’s and no SAS',
    (fields) => {
      expect(() =>
        tokenIn(`azure https://contoso.documents.azure.com/dbs?${fields}&sig=${aSignature()}`),
      ).toThrow('found 0');
    },
  );
});

describe('reach (contract §5)', () => {
  it.each<[fields: string, url: string | null, reach: Reach]>([
    // one item
    ['sv=1 sr=b sp=r se=2030-01-01', BLOB, 'item'],
    ['sv=1 sr=f sp=r se=2030-01-01', SHARE, 'item'],
    // snapshot and version 1
    ['sv=1 sr=bs sp=r se=2030-01-01', BLOB, 'item'],
    ['sv=1 sr=bv sp=r se=2030-01-01', BLOB, 'item'],
    // table with any of spk srk epk erk 1
    ['sv=1 tn=T sp=r se=2030-01-01 spk=a', TABLE, 'item'],
    ['sv=1 tn=T sp=r se=2030-01-01 srk=a', TABLE, 'item'],
    ['sv=1 tn=T sp=r se=2030-01-01 epk=a', TABLE, 'item'],
    ['sv=1 tn=T sp=r se=2030-01-01 erk=a', TABLE, 'item'],
    // container, directory, share, queue, table
    ['sv=1 sr=c sp=r se=2030-01-01', BLOB, 'container'],
    ['sv=1 sr=d sp=r se=2030-01-01 sdd=1', BLOB, 'container'],
    ['sv=1 sr=s sp=r se=2030-01-01', SHARE, 'container'],
    ['sv=1 sp=raup se=2030-01-01', QUEUE, 'container'],
    ['sv=1 sp=raup se=2030-01-01', null, 'container'],
    ['sv=1 tn=T sp=r se=2030-01-01', TABLE, 'container'],
    // account SAS with srt=o only
    ['sv=1 ss=b srt=o sp=r se=2030-01-01', BLOB, 'container'],
    ['sv=1 ss=bqtf srt=o sp=rwdl se=2030-01-01', null, 'container'],
    // account SAS with s or c in srt
    ['sv=1 ss=b srt=s sp=r se=2030-01-01', BLOB, 'account'],
    ['sv=1 ss=b srt=c sp=r se=2030-01-01', BLOB, 'account'],
    ['sv=1 ss=b srt=co sp=r se=2030-01-01', BLOB, 'account'],
    ['sv=1 ss=b srt=ocs sp=r se=2030-01-01', null, 'account'],
    // damaged account SAS 3
    ['sv=1 ss=b sp=r se=2030-01-01', BLOB, 'account'],
    ['sv=1 srt=sco sp=r se=2030-01-01', BLOB, 'account'],
    ['sv=1 srt=o sp=r se=2030-01-01', BLOB, 'account'],
    // whole disk
    ['sv=1 sr=b si=x', DISK, 'account'],
    ['sv=1 sr=b sp=r se=2030-01-01', DISK, 'account'],
    // unknown sr 2, unknown 2
    ['sv=1 sr=zz sp=r se=2030-01-01', BLOB, 'unknown'],
    ['sv=1', BLOB, 'unknown'],
    // delegated ones are no different
    ['sv=1 sr=b sp=r se=2030-01-01 skoid=x', BLOB, 'item'],
    ['sv=1 sr=c sp=r se=2030-01-01 skoid=x', BLOB, 'container'],
    // legacy ones neither
    ['sr=b sp=r se=2030-01-01', BLOB, 'item'],
    ['sr=c sp=r se=2030-01-01', BLOB, 'container'],
  ])('%s at %s opens %s', (fields, url, reach) => {
    expect(token(fields, url).reach).toBe(reach);
  });
});

describe('power (contract §5)', () => {
  it.each<[fields: string, power: 1 | 2 | 3]>([
    // r e 1
    ['sv=1 sr=b sp=r se=2030-01-01', 1],
    ['sv=1 sr=b sp=e se=2030-01-01', 1],
    ['sv=1 ss=b srt=sco sp=r se=2030-01-01', 1],
    // l f (with or without r) 2
    ['sv=1 sr=c sp=l se=2030-01-01', 2],
    ['sv=1 sr=c sp=rl se=2030-01-01', 2],
    ['sv=1 sr=c sp=f se=2030-01-01', 2],
    ['sv=1 ss=b srt=sco sp=rf se=2030-01-01', 2],
    // table r 2
    ['sv=1 tn=T sp=r se=2030-01-01', 2],
    ['sv=1 tn=T sp=r se=2030-01-01 spk=a', 2],
    ['sv=1 ss=t srt=sco sp=r se=2030-01-01', 2],
    // every other letter 3
    ...[...'acwdxytmopiu'].map((letter): [string, 3] => [`sv=1 sr=c sp=r${letter} se=2030-01-01`, 3]),
    ['sv=1 sr=b sp=rw se=2030-01-01 skoid=x', 3],
    // also where srt leaves it without effect
    ['sv=1 ss=b srt=s sp=rd se=2030-01-01', 3],
    ['sv=1 ss=b srt=c sp=ru se=2030-01-01', 3],
    // queues: p processes
    ['sv=1 sp=p se=2030-01-01', 3],
    ['sv=1 sp=r se=2030-01-01', 1],
    // a stored policy without sp 2, and sp where it stands beside si
    ['sv=1 sr=c si=x', 2],
    ['sv=1 sr=c si=x se=2030-01-01', 2],
    ['sv=1 sr=c si=x sp=r', 1],
    ['sv=1 sr=c si=x sp=rw', 3],
    // unknown letters alone 2; known letters decide where unknown ones stand beside them
    ['sv=1 sr=b sp=zz se=2030-01-01', 2],
    ['sv=1 sr=b sp=zr se=2030-01-01', 1],
    ['sv=1 sr=b sp=zw se=2030-01-01', 3],
    ['sv=1 sr=b se=2030-01-01', 2],
    ['sv=1', 2],
    // by any case
    ['sv=1 sr=b sp=R se=2030-01-01', 1],
    ['sv=1 sr=b sp=RW se=2030-01-01', 3],
  ])('%s is worth %d', (fields, power) => {
    expect(token(fields).power).toBe(power);
  });
});

describe('what a token says of itself', () => {
  it.each<[fields: string, url: string | null, expected: Partial<Token>]>([
    ['sv=1 sr=b sp=r', BLOB, { account: 'contosodata7', resource: 'c/dir/b.txt', services: ['blob'] }],
    ['sv=1 sr=c sp=r', BLOB, { resource: 'c', services: ['blob'] }],
    ['sv=1 sr=d sp=r sdd=1', BLOB, { resource: 'c/dir', services: ['blob'] }],
    ['sv=1 sr=d sp=r sdd=0', BLOB, { resource: 'c', services: ['blob'] }],
    ['sv=1 sr=d sp=r', BLOB, { resource: 'c/dir/b.txt', services: ['blob'] }],
    ['sv=1 sr=f sp=r', SHARE, { resource: 's/dir/f.txt', services: ['file'] }],
    ['sv=1 sr=s sp=r', SHARE, { resource: 's', services: ['file'] }],
    [
      'sv=1 sp=raup se=2030-01-01',
      QUEUE,
      { resource: 'q', services: ['queue'], permissions: ['read', 'add', 'update', 'process'] },
    ],
    ['sv=1 tn=T sp=r', TABLE, { resource: 'T', services: ['table'] }],
    ['sv=1 tn=T sp=r', null, { account: null, resource: 'T', services: ['table'] }],
    ['sv=1 sr=c sp=r', null, { account: null, resource: null, services: ['blob'] }],
    [
      'sv=1 ss=bfqt srt=sco sp=rp',
      BLOB,
      { resource: null, services: ['blob', 'queue', 'table', 'file'], permissions: ['read', 'process'] },
    ],
    ['sv=1 ss=tfqb srt=sco sp=r', null, { services: ['blob', 'queue', 'table', 'file'] }],
    ['sv=1 ss=f srt=sco sp=r', null, { services: ['file'] }],
    ['sv=1 srt=sco sp=r', null, { services: [] }],
    ['sv=1', null, { services: [], resource: null, permissions: null }],
    ['sv=1 sr=c si=web-read', BLOB, { policy: 'web-read', permissions: null, expiresOn: null }],
    ['sv=1 sr=b sp=p', BLOB, { permissions: ['permissions'] }],
    // Times: the later start, the earlier end
    [
      'sv=1 sr=b sp=r st=2026-01-01 se=2030-01-01 skt=2026-02-01 ske=2029-01-01',
      BLOB,
      { startsOn: Date.UTC(2026, 1, 1), expiresOn: Date.UTC(2029, 0, 1) },
    ],
    [
      'sv=1 sr=b sp=r st=2026-03-01 se=2028-01-01 skt=2026-02-01 ske=2029-01-01',
      BLOB,
      { startsOn: Date.UTC(2026, 2, 1), expiresOn: Date.UTC(2028, 0, 1) },
    ],
    ['sv=1 sr=b sp=r ske=2029-01-01', BLOB, { startsOn: null, expiresOn: Date.UTC(2029, 0, 1) }],
    ['sv=1 sr=b sp=r se=10000-01-01', BLOB, { expiresOn: null }],
    ['sv=1 sr=b sp=r se=soon ske=2029-01-01', BLOB, { expiresOn: Date.UTC(2029, 0, 1) }],
    // Protocols: absent means both
    ['sv=1 sr=b sp=r', BLOB, { protocols: ['https', 'http'] }],
    ['sv=1 sr=b sp=r spr=https', BLOB, { protocols: ['https'] }],
    ['sv=1 sr=b sp=r spr=https,http', BLOB, { protocols: ['https', 'http'] }],
    ['sv=1 sr=b sp=r spr=HTTPS', BLOB, { protocols: ['https'] }],
    ['sv=1 sr=b sp=r spr=nonsense', BLOB, { protocols: ['https', 'http'] }],
    // The address field as it stands
    ['sv=1 sr=b sp=r sip=10.0.0.1-10.0.0.9', BLOB, { ipRange: '10.0.0.1-10.0.0.9' }],
    ['sv=1 sr=b sp=r sip=999', BLOB, { ipRange: '999' }],
    ['sv=1 sr=b sp=r', BLOB, { ipRange: null }],
    // Bound to a user
    ['sv=1 sr=b sp=r skoid=x sduoid=y', BLOB, { userBound: true }],
    ['sv=1 sr=b sp=r skoid=x', BLOB, { userBound: false }],
    // Where it stands
    ['sv=1 sr=b sp=r', 'https://cdn.contoso.com/c/b', { account: null, onAzureHost: false }],
    [
      'sv=1 sr=b sp=r',
      'https://onelake.blob.fabric.microsoft.com/w/i',
      { account: 'onelake', onAzureHost: true },
    ],
    ['sv=1 sr=b sp=r', DISK, { account: 'md-q1w2e3r4t5y6' }],
  ])('%s at %s', (fields, url, expected) => {
    expect(token(fields, url)).toMatchObject(expected);
  });

  it('shows words as words', () => {
    expect(
      tokenIn(`https://contosodata7.blob.core.windows.net/c/%E2%82%AC.txt?sv=1&sr=b&sp=r&sig=${aSignature()}`)
        .resource,
    ).toBe('c/€.txt');
    expect(
      tokenIn(`https://contosodata7.blob.core.windows.net/c/€.txt?sv=1&sr=b&sp=r&sig=${aSignature()}`)
        .resource,
    ).toBe('c/€.txt');
  });
});

describe('the registry', () => {
  it('holds each kind once, and what takes all comes last', () => {
    const ids = SAS_KINDS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.at(-1)).toBe('unknown-sas');
  });

  it.each(SAS_KINDS.map(({ id }) => id))('%s has words of its own', (id) => {
    expect(wordsOf(id).id).toBe(id);
    expect(wordsOf(id).deed(aToken({ kind: id }))).not.toBe('');
  });
});

describe('how to revoke', () => {
  it.each<[title: string, token: Token, commands: readonly string[]]>([
    [
      'an account SAS',
      token('sv=1 ss=b srt=sco sp=r', BLOB),
      [
        'az storage account keys renew -g <resource-group> -n contosodata7 --key key1',
        'az storage account keys renew -g <resource-group> -n contosodata7 --key key2',
      ],
    ],
    [
      'a service SAS without a policy',
      token('sv=1 sr=b sp=r'),
      [
        'az storage account keys renew -g <resource-group> -n <account> --key key1',
        'az storage account keys renew -g <resource-group> -n <account> --key key2',
      ],
    ],
    [
      'a policy of a container',
      token('sv=1 sr=c si=web-read', BLOB),
      ['az storage container policy delete --account-name contosodata7 -c c -n web-read'],
    ],
    [
      'a policy of a blob’s container',
      token('sv=1 sr=b si=web-read', BLOB),
      ['az storage container policy delete --account-name contosodata7 -c c -n web-read'],
    ],
    [
      'a policy of a share',
      token('sv=1 sr=s si=p', SHARE),
      ['az storage share policy delete --account-name contosodata7 -s s -n p'],
    ],
    [
      'a policy of a queue',
      token('sv=1 si=p', QUEUE),
      ['az storage queue policy delete --account-name contosodata7 -q q -n p'],
    ],
    [
      'a policy of a table',
      token('sv=1 tn=T si=p', TABLE),
      ['az storage table policy delete --account-name contosodata7 -t T -n p'],
    ],
    [
      'a policy of a container not named here',
      token('sv=1 sr=c si=p'),
      ['az storage container policy delete --account-name <account> -c <container> -n p'],
    ],
    [
      'a legacy policy',
      token('sr=c si=p se=2030-01-01', BLOB),
      ['az storage container policy delete --account-name contosodata7 -c c -n p'],
    ],
    [
      'a user delegation SAS',
      token('sv=1 sr=b sp=r skoid=x', BLOB),
      ['az storage account revoke-delegation-keys -g <resource-group> -n contosodata7'],
    ],
    [
      'a disk',
      token('sv=1 sr=b si=x', DISK),
      [
        'az disk revoke-access -g <resource-group> -n <disk>',
        'az snapshot revoke-access -g <resource-group> -n <snapshot>',
      ],
    ],
  ])('%s', (_, of, commands) => {
    const revoke = wordsOf(of.kind).revoke(of);
    expect(revoke.commands).toEqual(commands);
    expect(revoke.text).toMatch(/^[A-Z].*\.$/);
  });

  it.each(["a'b", '$(id)', '`id`', 'a b', 'a;b', 'a|b', 'a&b', '$HOME', 'a\nb', '€'])(
    'a policy named %j cannot break out of the command',
    (policy) => {
      const of = tokenIn(
        `${BLOB}?sv=1&sr=c&si=${encodeURIComponent(policy).replaceAll("'", '%27')}&sig=${aSignature()}`,
      );
      const [command] = wordsOf(of.kind).revoke(of).commands;
      const prefix = 'az storage container policy delete --account-name contosodata7 -c c -n ';
      expect(command?.startsWith(prefix)).toBe(true);
      // Undone as a POSIX shell undoes single quotes, the argument is the policy again and one word.
      const words = command?.slice(prefix.length).match(/^(?:'[^']*'|\\')+$/)?.[0];
      expect(
        words?.replace(
          /'([^']*)'|\\(')/g,
          (_, inside: string | undefined, quote: string | undefined) => inside ?? quote ?? '',
        ),
      ).toBe(policy);
    },
  );
});
