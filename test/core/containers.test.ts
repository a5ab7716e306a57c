/** What lies in archives, and in archives in archives, is found where the person will look for it. */
import { constants, deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isWorthALook } from '../../src/core/worth-a-look.ts';
import { paxRecord, record, type TarEntry, tarOf, type ZipEntry, zipOf } from '../support/archives.ts';
import { documentOf, fingerprintOf, inspectionOf, sightingsIn } from '../support/detection.ts';
import { leaksOf } from '../support/leaks.ts';
import { ACCOUNT_SAS, aSas, aSasUrl, aSignature, aStorageKey, BLOB_SAS } from '../support/tokens.ts';

const SIG = encodeURIComponent(aSignature());
/** Its token stands at line 2. */
const TEXT = `{ "model": "resnet",\n  "weights": "${aSasUrl()}" }\n`;
const COLUMN = (TEXT.split('\n')[1] as string).indexOf(SIG) + 1;
const AT = { line: 2, column: COLUMN, endLine: 2, endColumn: COLUMN + SIG.length };
const CLEAN = 'nothing to see here\n'.repeat(20);

const zip = (...entries: readonly ZipEntry[]) => zipOf([{ name: 'README', text: CLEAN }, ...entries]);
const zipWith = (name: string, text: string | Uint8Array) => zip({ name, text });
const tarWith = (...entries: readonly TarEntry[]) => tarOf([{ name: 'README', text: CLEAN }, ...entries]);
const gzip = (text: string | Uint8Array) => new Uint8Array(gzipSync(text));
const base64 = (bytes: string | Uint8Array) => Buffer.from(bytes as string).toString('base64');
const wrapped = (text: string) => text.replace(/.{76}/g, '$&\n');
const bytesOf = (...parts: readonly (string | Uint8Array)[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));

const TAR = tarWith({ name: 'dir/a.txt', text: TEXT });
const RELEASE = JSON.stringify({ name: 'web', config: { sas: aSasUrl() }, manifest: CLEAN });

describe('a token in', () => {
  it.each<[path: string, bytes: Uint8Array, inside: readonly string[]]>([
    ['model.zip', zipWith('data/config.json', TEXT), ['data/config.json']],
    ['stored.zip', zip({ name: 'a.txt', text: TEXT, method: 0 }), ['a.txt']],
    ['streamed.zip', zip({ name: 'a.txt', text: TEXT, streamed: true }), ['a.txt']],
    ['large.zip', zip({ name: 'a.txt', text: TEXT, zip64: true }), ['a.txt']],
    ['plan.docx', zipWith('word/document.xml', TEXT), ['word/document.xml']],
    ['costs.xlsx', zipWith('xl/sharedStrings.xml', TEXT), ['xl/sharedStrings.xml']],
    ['app.jar', zipWith('BOOT-INF/classes/application.yml', TEXT), ['BOOT-INF/classes/application.yml']],
    ['tool-1.0-py3-none-any.whl', zipWith('tool/settings.py', TEXT), ['tool/settings.py']],
    ['Contoso.1.0.0.nupkg', zipWith('content/app.config', TEXT), ['content/app.config']],
    ['model.pt', zip({ name: 'model/data.pkl', text: TEXT, method: 0 }), ['model/data.pkl']],
    ['tool.pyz', bytesOf('#!/usr/bin/env python3\n', zipWith('__main__.py', TEXT)), ['__main__.py']],
    ['no-ending', zipWith('a.txt', TEXT), ['a.txt']],
    ['x.tar', TAR, ['dir/a.txt']],
    ['x.tar.gz', gzip(TAR), ['x.tar', 'dir/a.txt']],
    ['x.tgz', gzip(TAR), ['x.tar', 'dir/a.txt']],
    ['releases/x.tgz', gzip(TAR), ['x.tar', 'dir/a.txt']],
    ['a.log.gz', gzip(TEXT), ['a.log']],
    ['logs/2025/a.log.GZ', gzip(TEXT), ['a.log']],
    ['two.gz', bytesOf(gzip(CLEAN.slice(0, 20)), gzip(TEXT.slice(TEXT.indexOf('\n') + 1))), ['two']],
    ['dump', gzip(TEXT), ['gzip']],
    ['picture.svgz', gzip(TEXT), ['picture.svg']],
    ['old.zip', zipWith('in/model.zip', zipWith('a.txt', TEXT)), ['in/model.zip', 'a.txt']],
    [
      'all.tar.gz',
      gzip(tarWith({ name: 'out.zip', text: zipWith('in.zip', zipWith('a.txt', TEXT)) })),
      ['all.tar', 'out.zip', 'in.zip', 'a.txt'],
    ],
    ['logs.zip', zipWith('logs/a.log.gz', gzip(TEXT)), ['logs/a.log.gz', 'a.log']],
    ['win.zip', zipWith('out.txt', Buffer.from(`\ufeff${TEXT}`, 'utf16le')), ['out.txt']],
    ['crlf.zip', zipWith('out.txt', TEXT.replaceAll('\n', '\r\n')), ['out.txt']],
  ])('%s stands in the innermost text', (path, bytes, inside) => {
    const { sightings, skipped } = inspectionOf(bytes, path);
    expect(sightings.map(({ token, place }) => [token.fingerprint, place])).toEqual([
      [fingerprintOf(), { path, ...AT, commit: null, nearbyAccount: null, inside }],
    ]);
    expect(skipped).toEqual([]);
  });

  it.each<[title: string, text: string, inside: readonly string[], at: object]>([
    ['gzip', `data:\n  cloud-init: ${base64(gzip(TEXT))}\n`, ['gzip'], AT],
    ['gzip that is wrapped', `-----\n${wrapped(base64(gzip(RELEASE)))}\n-----\n`, ['gzip'], { line: 1 }],
    ['gzip, twice', `data:\n  release: ${base64(base64(gzip(RELEASE)))}\n`, ['gzip'], { line: 1 }],
    ['zip', `[Convert]::FromBase64String("${base64(zipWith('a.txt', TEXT))}")`, ['a.txt'], AT],
    ['zip that is stored', base64(zip({ name: 'a.txt', text: TEXT, method: 0 })), ['a.txt'], AT],
    ['tar', `payload='${base64(TAR)}'`, ['dir/a.txt'], AT],
    ['tar.gz', `echo ${base64(gzip(TAR))} | base64 -d | tar xz`, ['gzip', 'dir/a.txt'], AT],
    ['gzip, its slashes escaped', `{"r":"${base64(gzip(RELEASE)).replaceAll('/', '\\/')}"}`, ['gzip'], {}],
  ])('base64 of %s is found', (_, text, inside, at) => {
    const { sightings, skipped } = inspectionOf(text, 'release.yaml');
    expect(sightings.map(({ token }) => token.fingerprint)).toEqual([fingerprintOf()]);
    expect(sightings[0]?.place).toMatchObject({ path: 'release.yaml', ...at, inside });
    expect(skipped).toEqual([]);
  });

  it('base64 in an archive in base64 is found at the text that the archive holds', () => {
    const text = `key: ${base64(zipWith('secret.yaml', `kind: Secret\nsas: ${base64(aSasUrl())}\n`))}\n`;
    expect(sightingsIn(text).map(({ place }) => place)).toMatchObject([{ line: 2, inside: ['secret.yaml'] }]);
  });

  it('several members is told in the order of the archive', () => {
    const seeds = ['c', 'a', 'b'];
    const members = seeds.map((seed) => ({ name: seed, text: aSasUrl(BLOB_SAS, aSignature(seed)) }));
    expect(sightingsIn(zipOf(members)).map(({ token, place }) => [token.fingerprint, place.inside])).toEqual(
      seeds.map((seed) => [fingerprintOf(seed), [seed]]),
    );
  });

  it('two members is told twice', () => {
    const members = ['a', 'b'].map((name) => ({ name, text: TEXT, method: 0 }));
    expect(sightingsIn(zipOf(members)).map(({ place }) => place.inside)).toEqual([['a'], ['b']]);
  });

  it('a key is found as well', () => {
    const text = `AccountName=contosodata7;AccountKey=${aStorageKey()}`;
    const [sighting] = sightingsIn(zipWith('local.settings.json', text));
    expect(sighting?.token).toMatchObject({ kind: 'storage-account-key', account: 'contosodata7' });
  });
});

describe('depth', () => {
  /** Gzip in gzip, so many times. */
  const nested = (depth: number): Uint8Array => (depth === 0 ? bytesOf(TEXT) : gzip(nested(depth - 1)));
  const endings = (depth: number) => '.gz'.repeat(depth);

  it('four containers deep is looked at', () => {
    const { sightings, skipped } = inspectionOf(nested(4), `a${endings(4)}`);
    expect(sightings.map(({ place }) => place.inside)).toEqual([['a.gz.gz.gz', 'a.gz.gz', 'a.gz', 'a']]);
    expect(skipped).toEqual([]);
  });

  it('five are not, and that is said', () => {
    const path = `a${endings(5)}`;
    expect(inspectionOf(nested(5), path)).toEqual({
      sightings: [],
      skipped: [{ path, reason: 'too-deep: a.gz.gz.gz.gz/a.gz.gz.gz/a.gz.gz/a.gz' }],
    });
  });

  it.each([5, 3000])('members without a name count as well: %d of them', (depth) => {
    let file = zipOf([{ name: '', text: TEXT }]);
    for (let level = 1; level < depth; level++) file = zipOf([{ name: '', text: file, method: 0 }]);
    expect(inspectionOf(file, 'x.zip').skipped).toEqual([
      { path: 'x.zip', reason: expect.stringMatching(/^too-deep/) },
    ]);
  });

  it('members without a name count as well where nothing but their headers is written', () => {
    const headers: Uint8Array[] = [];
    for (let size = TEXT.length; headers.length < 5000; size += 30) {
      const sizes = [
        [0, 4],
        [size, 4],
        [size, 4],
        [0, 4],
      ] as const;
      headers.unshift(record([0x04034b50, 4], [20, 2], [0, 4], [0, 4], ...sizes));
    }
    const { skipped } = inspectionOf(bytesOf(...headers, TEXT), 'x.zip');
    expect(skipped.map(({ reason }) => reason)).toContainEqual(expect.stringMatching(/^too-deep/));
  });

  it('what is stored too deep is found in the bytes', () => {
    let file = zipOf([{ name: 'a.txt', text: TEXT, method: 0 }]);
    for (const name of ['1.zip', '2.zip', '3.zip', '4.zip']) file = zipOf([{ name, text: file }]);
    const { sightings, skipped } = inspectionOf(file, '5.zip');
    expect(sightings.map(({ place }) => place.inside)).toEqual([['4.zip', '3.zip', '2.zip', '1.zip']]);
    expect(skipped).toEqual([{ path: '5.zip', reason: 'too-deep: 4.zip/3.zip/2.zip/1.zip' }]);
  });
});

describe('what cannot be opened is skipped', () => {
  const LONG = `${TEXT}${Array.from({ length: 5000 }, (_, line) => `${line} ${aSignature(`${line}`)}\n`).join('')}`;
  const cut = (bytes: Uint8Array) => bytes.subarray(0, Math.floor(bytes.length / 2));
  const magic = (...bytes: readonly number[]) => bytesOf(new Uint8Array(bytes), CLEAN);
  const ZSTD = magic(0x28, 0xb5, 0x2f, 0xfd);

  it.each<[title: string, path: string, bytes: Uint8Array, reason: string]>([
    ['an encrypted member', 'x.zip', zip({ name: 'a.txt', text: CLEAN, flags: 1 }), 'encrypted: a.txt'],
    [
      'an encrypted member in an archive inside',
      'x.tgz',
      gzip(tarWith({ name: 'in.zip', text: zip({ name: 'a.txt', text: CLEAN, method: 99 }) })),
      'encrypted: x.tar/in.zip/a.txt',
    ],
    ['a member in zstd', 'x.zip', zip({ name: 'a.txt', text: CLEAN, method: 93 }), 'unsupported: a.txt'],
    ['a gzip that was cut', 'a.log.gz', cut(gzip(LONG)), 'damaged: a.log'],
    [
      'a tar that was cut',
      'a.tar',
      tarWith({ name: 'a.txt', text: LONG }).subarray(0, 4000),
      'damaged: a.txt',
    ],
    [
      'a tar.gz that was cut',
      'a.tgz',
      cut(gzip(tarWith({ name: 'a.txt', text: LONG }))),
      'damaged: a.tar and 1 more',
    ],
    ['a zip without its directory', 'a.zip', zipWith('a.txt', CLEAN).subarray(0, -60), 'damaged'],
    ['zstd', 'a.zst', ZSTD, 'unsupported (zstd)'],
    ['xz', 'a.xz', magic(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0), 'unsupported (xz)'],
    ['7z', 'a.7z', magic(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), 'unsupported (7z)'],
    ['rar', 'a.rar', bytesOf('Rar!\x1a\x07\x01\0', CLEAN), 'unsupported (rar)'],
    ['bzip2', 'a.bz2', bytesOf('BZh9', magic(0x31, 0x41, 0x59, 0x26, 0x53, 0x59)), 'unsupported (bzip2)'],
    ['lz4', 'a.lz4', magic(0x04, 0x22, 0x4d, 0x18), 'unsupported (lz4)'],
    ['zstd in an archive', 'a.zip', zipWith('layers/1.zst', ZSTD), 'unsupported (zstd): layers/1.zst'],
  ])('%s', (_, path, bytes, reason) => {
    const { skipped } = inspectionOf(bytes, path);
    expect(skipped.map(({ path: shown }) => shown)).toEqual(skipped.map(() => path));
    expect(skipped.map((each) => each.reason)).toContain(reason);
  });

  it('with all of one reason in one line', () => {
    const members = ['a', 'b', 'c'].map((name) => ({ name, text: CLEAN, flags: 1 }));
    expect(inspectionOf(zip(...members, { name: 'd', method: 93 }), 'x.zip').skipped).toEqual([
      { path: 'x.zip', reason: 'encrypted: a and 2 more' },
      { path: 'x.zip', reason: 'unsupported: d' },
    ]);
  });

  it.each<[title: string, path: string, bytes: Uint8Array, inside: readonly string[]]>([
    ['a gzip', 'a.log.gz', cut(gzip(LONG)), ['a.log']],
    ['a tar', 'a.tar', tarWith({ name: 'a.txt', text: LONG }).subarray(0, 9000), ['a.txt']],
    ['a tar.gz', 'a.tgz', cut(gzip(tarWith({ name: 'a.txt', text: LONG }))), ['a.tar', 'a.txt']],
    ['a zip', 'a.zip', cut(zipWith('a.txt', LONG)), ['a.txt']],
  ])('and what came before the end of %s that was cut is found', (_, path, bytes, inside) => {
    expect(sightingsIn(bytes, path).map(({ place }) => place)).toEqual([
      { path, ...AT, commit: null, nearbyAccount: null, inside },
    ]);
  });

  it.each<[title: string, odd: Partial<ZipEntry>]>([
    ['encrypted', { flags: 1 }],
    ['of a method of its own', { method: 93 }],
    ['not where the directory says', { lie: { offset: 3 } }],
  ])('and what stands beside a member that is %s is found once', (_, odd) => {
    const file = zip({ name: 'odd', text: CLEAN, ...odd }, { name: 'a.txt', text: TEXT, method: 0 });
    const { sightings, skipped } = inspectionOf(file, 'x.zip');
    expect(sightings.map(({ place }) => place)).toEqual([
      { path: 'x.zip', ...AT, commit: null, nearbyAccount: null, inside: ['a.txt'] },
    ]);
    expect(skipped).toHaveLength(1);
  });

  it('and what is stored in a member that cannot be reached is found in the bytes', () => {
    const file = zip({ name: 'a.txt', text: TEXT, method: 0, lie: { offset: 3 } });
    const { sightings, skipped } = inspectionOf(file, 'x.zip');
    expect(sightings.map(({ token, place }) => [token.fingerprint, place.inside])).toEqual([
      [fingerprintOf(), []],
    ]);
    expect(skipped).toEqual([{ path: 'x.zip', reason: 'damaged: a.txt' }]);
  });

  it('so each is worth a look', () => {
    for (const start of [ZSTD, zipOf([]), gzip(''), TAR]) {
      expect(isWorthALook(documentOf(start, 'x.bin'))).toBe(true);
    }
  });

  it('and a file that only begins like an archive is read as what it is', () => {
    for (const start of ['PK\x03\x04', '\x1f\x8b\x08', 'PK\x05\x06']) {
      const bytes = bytesOf(Buffer.from(start, 'latin1'), '\n', TEXT);
      expect(sightingsIn(bytes).map(({ token }) => token.fingerprint)).toEqual([fingerprintOf()]);
    }
  });
});

describe('what stands in an archive beside its members is found in its bytes:', () => {
  const behind = (bytes: Uint8Array) => bytesOf(bytes, `\n${TEXT}`);
  const commented = (() => {
    const file = gzipSync(CLEAN);
    const header = Buffer.from(file.subarray(0, 10));
    header[3] = 16;
    return bytesOf(header, TEXT, '\0', file.subarray(10));
  })();

  it.each<[title: string, bytes: Uint8Array]>([
    ['the comment of a zip', zipOf([{ name: 'a.txt', text: CLEAN }], { comment: TEXT })],
    ['the script before a zip', bytesOf(`#!/bin/sh\n# ${aSasUrl()}\n`, zipWith('a.txt', CLEAN))],
    ['behind a zip', behind(zipWith('a.txt', CLEAN))],
    ['behind a zip of nothing', behind(zipOf([]))],
    ['behind a gzip', behind(gzip(CLEAN))],
    ['behind a tar', behind(tarWith({ name: 'a.txt', text: CLEAN }))],
    ['the comment of a gzip', commented],
    ['the target of a link in a tar', tarWith({ name: 'a', type: '2', also: [[157, target()]] })],
    ['a remark in a tar', tarWith({ name: 'pax', type: 'x', text: paxRecord('comment', aSasUrl()) })],
  ])('%s', (_, bytes) => {
    expect(sightingsIn(bytes, 'x.bin').map(({ token, place }) => [token.fingerprint, place.inside])).toEqual([
      [fingerprintOf(), []],
    ]);
  });

  it('but not what stands in a member that is stored', () => {
    const file = zipOf([{ name: 'a.txt', text: TEXT, method: 0 }], { comment: 'nothing' });
    expect(sightingsIn(file).map(({ place }) => place.inside)).toEqual([['a.txt']]);
  });
});

/** As much of a token as fits into the field of a header. */
function target(): Uint8Array {
  return Buffer.from(`b?${aSas({ sv: '2022-11-02', sr: 'b', sp: 'r' })}`);
}

describe('a token in the name of a member', () => {
  const NAME = `downloads/model.bin?${aSas(BLOB_SAS)}`;
  const SHOWN = NAME.replace(SIG, '***');

  it.each<[title: string, path: string, bytes: Uint8Array, inside: readonly string[]]>([
    ['zip', 'x.zip', zipWith(NAME, CLEAN), [SHOWN]],
    ['an empty member', 'x.zip', zipWith(NAME, ''), [SHOWN]],
    ['tar', 'x.tar', tarWith(...longNamed(NAME)), [SHOWN]],
    ['tar.gz', 'x.tgz', gzip(tarWith(...longNamed(NAME))), ['x.tar', SHOWN]],
    ['gzip', 'dump', gzipNamed(NAME.slice('downloads/'.length)), [SHOWN.slice('downloads/'.length)]],
    ['an encrypted member', 'x.zip', zip({ name: NAME, text: CLEAN, flags: 1 }), [SHOWN]],
  ])('is found, and shown as ***: %s', (_, path, bytes, inside) => {
    const found = sightingsIn(bytes, path);
    expect(found.map(({ token, place }) => [token.fingerprint, place])).toEqual([
      [
        fingerprintOf(),
        { path, line: 1, column: 1, endLine: 1, endColumn: 1, commit: null, nearbyAccount: null, inside },
      ],
    ]);
  });

  it('is shown as *** also for what lies in it', () => {
    const file = zipWith(NAME, aSasUrl(BLOB_SAS, aSignature('two')));
    expect(sightingsIn(file).map(({ token, place }) => [token.fingerprint, place.inside])).toEqual([
      [fingerprintOf(), [SHOWN]],
      [fingerprintOf('two'), [SHOWN]],
    ]);
  });

  it.each([990, 1000, 1010, 1020, 1030])(
    'does not show where the name is cut, %d characters on',
    (length) => {
      const sas = `?${aSas(BLOB_SAS)}`;
      const name = `${'n'.repeat(length - sas.indexOf(SIG) - SIG.length / 2)}${sas}`;
      for (const file of [
        zip({ name, text: CLEAN, flags: 1 }),
        zipWith(name, aSasUrl(BLOB_SAS, aSignature('two'))),
        tarWith(
          { name: 'l', type: 'L', text: `${name}\0` },
          { name: 'x', text: aSasUrl(BLOB_SAS, aSignature('two')) },
        ),
      ]) {
        expect(leaksOf(aSignature(), JSON.stringify(inspectionOf(file, 'x.zip')))).toEqual([]);
      }
    },
  );

  it('does not show where a slash of its own parts the name', () => {
    const seed = Array.from({ length: 100 }, (_, index) => `slash ${index}`).find((name) =>
      /^[^/]{8,12}\/[^/]*$/.test(aSignature(name)),
    ) as string;
    const name = `b?sv=2022-11-02&sr=b&sp=r&sig=${aSignature(seed)}&x=.gz`;
    for (const [path, bytes] of [
      [name, gzip(aSasUrl(BLOB_SAS, aSignature('two')))],
      ['x.zip', zipWith(name, gzip(aSasUrl(BLOB_SAS, aSignature('two'))))],
      ['dump', gzipNamed(name)],
    ] as const) {
      expect(leaksOf(aSignature(seed), JSON.stringify(inspectionOf(bytes, path)))).toEqual([]);
    }
  });

  it('never shows in what was skipped', () => {
    const odd = { text: CLEAN, flags: 1 };
    const names = [NAME, aSasUrl(ACCOUNT_SAS), encodeURIComponent(NAME), `x?${aSas(BLOB_SAS)}&x=1`];
    for (const name of names) {
      for (const path of ['x.zip', name]) {
        for (const file of [
          zip({ name, ...odd }),
          zipWith(name, zip({ name: 'a', ...odd })),
          zipWith(name, gzip(CLEAN).subarray(0, 15)),
          zip({ name, ...odd, lie: { offset: 7 } }),
        ]) {
          const { skipped, sightings } = inspectionOf(file, path);
          expect(skipped).toHaveLength(1);
          expect(skipped[0]?.reason).toContain('***');
          expect(
            leaksOf(aSignature(), JSON.stringify({ skipped, places: sightings.map(({ place }) => place) })),
          ).toEqual([]);
        }
      }
    }
  });
});

describe('an archive may be hostile', () => {
  const MIB = 1024 * 1024;
  /** Deflate blocks that follow one another as often as one likes: each ends on a byte and looks at none before it. */
  const BLOCK = deflateRawSync(Buffer.alloc(MIB), { finishFlush: constants.Z_FULL_FLUSH });
  const LAST = Buffer.from([3, 0]);
  const zeros = (mebibytes: number) => bytesOf(Buffer.concat(Array(mebibytes).fill(BLOCK)), LAST);

  it('a gigabyte of zeros in a megabyte is read as far as the bound, and that is said', () => {
    const data = zeros(1024);
    expect(data.length).toBeLessThan(2 * MIB);
    const { sightings, skipped } = inspectionOf(
      zip({ name: 'a.txt', text: TEXT }, { name: 'bomb', data }, { name: 'b.txt', text: TEXT }),
      'x.zip',
    );
    expect(sightings.map(({ place }) => place.inside)).toEqual([['a.txt']]);
    expect(skipped).toEqual([{ path: 'x.zip', reason: 'too-large-inflated: bomb' }]);
  });

  it('many bombs in one archive have one bound together', () => {
    const bomb = zipOf([{ name: 'zeros', data: zeros(60) }]);
    const twenty = Array.from({ length: 20 }, (_, index) => ({ name: `${index}.zip`, text: bomb }));
    const { skipped } = inspectionOf(zipOf(twenty), 'x.zip');
    expect(skipped).toEqual([{ path: 'x.zip', reason: 'too-large-inflated: 4.zip/zeros' }]);
  });

  it('a container within one is held up to 64 MiB, and a larger one is looked through as bytes', () => {
    const member = { name: 'a.txt', text: TEXT, method: 0 };
    const large = zipOf([member, { name: 'zeros', data: new Uint8Array(65 * MIB), method: 0 }]);
    const { sightings, skipped } = inspectionOf(zipOf([{ name: 'in.zip', text: large }]), 'x.zip');
    expect(sightings.map(({ token, place }) => [token.fingerprint, place.inside])).toEqual([
      [fingerprintOf(), ['in.zip']],
    ]);
    expect(skipped).toEqual([{ path: 'x.zip', reason: 'too-large-inflated: in.zip' }]);
  });

  it('of more than 100 000 entries the first are looked at', () => {
    const entries = Array.from({ length: 100_000 }, (_, index) => ({ name: `${index}`, method: 0 }));
    const first = { name: 'a.txt', text: TEXT };
    const { sightings, skipped } = inspectionOf(zipOf([first, ...entries]), 'x.zip');
    expect(sightings.map(({ place }) => place.inside)).toEqual([['a.txt']]);
    expect(skipped).toEqual([{ path: 'x.zip', reason: 'too-many-entries' }]);
  });

  it('of members that share one stretch only as many are read as the file is long', () => {
    const shared = Array.from({ length: 1000 }, (_, index) => ({
      name: `${index}`,
      data: index === 0 ? zeros(16) : new Uint8Array(),
      lie: { offset: 0, size: zeros(16).length },
    }));
    const { skipped } = inspectionOf(zipOf(shared), 'x.zip');
    expect(skipped).toHaveLength(1);
    expect(skipped[0]?.reason).toMatch(/^damaged: \d and 99\d more$/);
  });
});

describe('files that are no text', () => {
  const SAFETENSORS = (() => {
    const header = JSON.stringify({ __metadata__: { source: aSasUrl() }, w: { dtype: 'F32', shape: [2] } });
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(header.length));
    return bytesOf(length, header, Buffer.alloc(64, 0x3f));
  })();
  const pickled = (text: string) => {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(Buffer.byteLength(text));
    return bytesOf(new Uint8Array([0x80, 4, 0x7d, 0x58]), length, text, new Uint8Array([0x94, 0x73, 0x2e]));
  };
  const page = (text: string) => {
    const bytes = Buffer.alloc(4096);
    bytes.write('SQLite format 3\0');
    bytes.set([0x0d, 0, 0, 0, 1, 0x0e, 0], 100);
    bytes.set([0x81, 0x60, 1, 3, 0, 0x83, 0x41], 3500);
    bytes.write(text, 3507);
    return new Uint8Array(bytes);
  };

  it.each<[title: string, path: string, bytes: Uint8Array]>([
    ['a pickle', 'model.pkl', pickled(aSasUrl())],
    ['the header of safetensors', 'model.safetensors', SAFETENSORS],
    ['a page of SQLite', 'app.db', page(aSasUrl())],
    [
      'a plain object of a PDF',
      'plan.pdf',
      bytesOf(`%PDF-1.7\n%\xe2\xe3\n4 0 obj\n<< /URI (${aSasUrl()}) >>\nendobj\n`),
    ],
    [
      'a PDF that escapes its parentheses',
      'plan.pdf',
      bytesOf(
        `%PDF-1.7\n%\xe2\xe3\n<< /URI (${aSasUrl(BLOB_SAS, aSignature(), 'https://contosodata7.blob.core.windows.net/c/a\\(1\\).txt')}) >>`,
      ),
    ],
    [
      'a string of UTF-16 in a program',
      'app.exe',
      bytesOf('MZ\x90\0', Buffer.alloc(200, 7), Buffer.from(aSasUrl(), 'utf16le'), '\0\0'),
    ],
    [
      'big-endian UTF-16 in a program',
      'app.bin',
      bytesOf('MZ\x90\0', Buffer.alloc(200, 7), Buffer.from(aSasUrl(), 'utf16le').swap16(), '\0\0'),
    ],
    [
      'a string between zeros',
      'app.o',
      bytesOf('\x7fELF\0\0\0', aSasUrl(), '\0', aSasUrl().slice(0, 8), '\0'),
    ],
  ])('%s', (_, path, bytes) => {
    const found = sightingsIn(bytes, path);
    expect(found.map(({ token }) => token.fingerprint)).toEqual([fingerprintOf()]);
    expect(found[0]?.place).toMatchObject({ path, inside: [] });
  });

  it.each<[title: string, member: string, bytes: Uint8Array]>([
    ['a pickle', 'archive/data.pkl', pickled(aSasUrl())],
    ['the header of safetensors', 'model.safetensors', SAFETENSORS],
    ['a page of SQLite', 'app.db', page(aSasUrl())],
  ])('%s in an archive', (_, member, bytes) => {
    const found = sightingsIn(zipWith(member, bytes), 'x.zip');
    expect(found.map(({ token, place }) => [token.fingerprint, place.inside])).toEqual([
      [fingerprintOf(), [member]],
    ]);
  });
});

/** GNU tar: a long name stands in an entry of its own before. */
function longNamed(name: string): readonly TarEntry[] {
  return [{ name: '././@LongLink', type: 'L', text: `${name}\0` }, { name: name.slice(0, 99) }];
}

function gzipNamed(name: string): Uint8Array {
  const file = gzipSync(CLEAN);
  const header = Buffer.from(file.subarray(0, 10));
  header[3] = 8;
  return bytesOf(header, name, '\0', file.subarray(10));
}
