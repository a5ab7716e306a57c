import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  contentOf,
  recognised,
  record,
  unpacked,
  type ZipEntry,
  type ZipForm,
  zipOf,
} from '../../support/archives.ts';

const A: ZipEntry = { name: 'a.txt', text: 'first '.repeat(50) };
const B: ZipEntry = { name: 'dir/b.txt', text: 'second '.repeat(50) };
const BOTH = [A, B].map(({ name, text }) => ({ name, text, fault: null }));
const ENTRY = 'PK\x03\x04';

describe('a zip file', () => {
  it.each<[string, readonly ZipEntry[], ZipForm?]>([
    ['deflated', [A, B]],
    [
      'stored',
      [
        { ...A, method: 0 },
        { ...B, method: 0 },
      ],
    ],
    [
      'written in one go',
      [
        { ...A, streamed: true },
        { ...B, streamed: true },
      ],
    ],
    [
      'stored in one go, as PyTorch does',
      [
        { ...A, method: 0, streamed: true },
        { ...B, method: 0 },
      ],
    ],
    [
      'with sizes in 64 bits',
      [
        { ...A, zip64: true },
        { ...B, zip64: true },
      ],
    ],
    ['with a directory in 64 bits', [A, B], { zip64: true }],
    ['with a comment', [A, B], { comment: 'made by nobody' }],
    ['with a comment of the longest', [A, B], { comment: 'x'.repeat(65_535) }],
    ['with folders', [{ name: 'dir/', text: '', method: 0 }, A, { name: 'other/' }, B]],
  ])('%s is read', (_, entries, form = {}) => {
    expect(unpacked(zipOf(entries, form))).toEqual(BOTH);
  });

  it.each([
    ['a line for the shell', '#!/usr/bin/env python3\n', zipOf([A, B])],
    ['a line for the shell, in 64 bits', '#!/usr/bin/env python3\n', zipOf([A, B], { zip64: true })],
    ['the mark of a split archive', 'PK\x07\x08', zipOf([A, B])],
    ['the mark of one that is not', 'PK00', zipOf([A, B])],
  ])('is read behind %s', (_, before, file) => {
    expect(unpacked(Buffer.concat([Buffer.from(before), file]))).toEqual(BOTH);
  });

  it('is read behind a program of any length, where somebody asks for it', () => {
    const file = Buffer.concat([Buffer.alloc(100_000, 'MZ'), zipOf([A, B])]);
    const names = [...recognised(zipOf([])).members(contentOf(file), null)].map(({ name }) => name);
    expect(names).toEqual([A.name, B.name]);
  });

  it.each([
    ['a line break', '\n'],
    ['zeros', '\0'.repeat(5000)],
    ['half a record', 'PK\x05\x06'],
  ])('may be followed by %s', (_, behind) => {
    expect(unpacked(Buffer.concat([zipOf([A, B]), Buffer.from(behind)]))).toEqual(BOTH);
  });

  it('without entries holds nothing', () => {
    expect(unpacked(zipOf([]))).toEqual([]);
  });

  it('may hold a member of nothing', () => {
    expect(unpacked(zipOf([{ name: 'empty' }]))).toEqual([{ name: 'empty', text: '', fault: null }]);
  });

  it('reads a folder that has data', () => {
    expect(unpacked(zipOf([{ name: 'dir/', text: 'hidden' }]))).toEqual([
      { name: 'dir/', text: 'hidden', fault: null },
    ]);
  });

  it.each([
    ['UTF-8', Buffer.from('grün/日本.txt'), 'grün/日本.txt'],
    ['a code page', Buffer.from([0x67, 0x72, 0x81, 0x6e]), 'gr\x81n'],
    ['what leads elsewhere', Buffer.from('../../etc/\n\x1b[31m'), '../../etc/\n\x1b[31m'],
    ['very many characters', Buffer.alloc(60_000, 'n'), 'n'.repeat(60_000)],
    ['very many of a code page', Buffer.alloc(60_000, 0xff), 'ÿ'.repeat(60_000)],
  ])('gives names as they stand: %s', (_, name, expected) => {
    expect(unpacked(zipOf([{ ...A, name }]))[0]?.name).toBe(expected);
  });

  it.each([
    ['encrypted', 'encrypted', { flags: 0x0001 }],
    ['encrypted strongly', 'encrypted', { flags: 0x0041 }],
    ['encrypted by WinZip', 'encrypted', { method: 99 }],
    ['behind masked headers', 'encrypted', { flags: 0x2000 }],
    ['in deflate64', 'unsupported', { method: 9 }],
    ['in bzip2', 'unsupported', { method: 12 }],
    ['in LZMA', 'unsupported', { method: 14 }],
    ['in zstd', 'unsupported', { method: 93 }],
    ['longer than the file', 'damaged', { lie: { size: 100_000 } }],
    ['of four gigabytes less one', 'damaged', { lie: { size: 0xffffffff } }],
    ['behind the file', 'damaged', { lie: { offset: 100_000 } }],
    ['where no entry is', 'damaged', { lie: { offset: 1 } }],
    ['where no number reaches', 'damaged', { zip64: true, lie: { size: 2 ** 63, offset: 2 ** 63 } }],
  ])('says of an entry that stands %s that it is %s, and reads on', (_, fault, odd) => {
    const odds: ZipEntry = { ...A, name: 'odd', ...odd };
    expect(unpacked(zipOf([odds, B]))).toEqual([{ name: 'odd', text: '', fault }, BOTH[1]]);
  });

  it('says of damaged data that it is damaged, and what came before stands', () => {
    const text = Array.from({ length: 5000 }, (_, i) => `line ${i}\n`).join('');
    const file = zipOf([{ name: 'long', text }, B]);
    file.fill(0xff, 8000, 8100);
    const [long, other] = unpacked(file);
    expect(long?.fault).toBe('damaged');
    expect(long?.text).toContain('line 100\n');
    expect(other).toEqual(BOTH[1]);
  });

  it('says of a directory that breaks off that it is damaged', () => {
    expect(unpacked(zipOf([A, B], { count: 3 }))).toEqual([
      ...BOTH,
      { name: '', text: '', fault: 'damaged' },
    ]);
  });
});

describe('a zip file without its directory', () => {
  it.each<[string, readonly ZipEntry[]]>([
    ['deflated', [A, B]],
    [
      'stored',
      [
        { ...A, method: 0 },
        { ...B, method: 0 },
      ],
    ],
    [
      'deflated in one go',
      [
        { ...A, streamed: true },
        { ...B, streamed: true },
      ],
    ],
    [
      'stored in one go',
      [
        { ...A, method: 0, streamed: true },
        { ...B, method: 0, streamed: true },
      ],
    ],
    ['with folders', [{ name: 'dir/', method: 0 }, A, { name: 'other/', streamed: true }, B]],
  ])('is read from the start as far as it goes, and damaged: %s', (_, entries) => {
    const file = zipOf(entries);
    const directory = Buffer.from(file).indexOf('PK\x01\x02');
    expect(unpacked(file.subarray(0, directory + 20))).toEqual([
      ...BOTH,
      { name: '', text: '', fault: 'damaged' },
    ]);
  });

  it('gives what there is of a member that was cut', () => {
    const file = zipOf([A, { name: 'long', text: 'x'.repeat(1000), method: 0 }]);
    expect(unpacked(file.subarray(0, 700))).toEqual([
      BOTH[0],
      { name: 'long', text: expect.stringMatching(/^x{100,}$/), fault: 'damaged' },
      { name: '', text: '', fault: 'damaged' },
    ]);
  });

  it('is not taken for the zip that lies in it whole', () => {
    const inner = zipOf([{ name: 'inner', text: 'not all there is' }]);
    const outer = zipOf([A, { name: 'inner.zip', text: Buffer.from(inner).toString('latin1'), method: 0 }]);
    const cut = outer.subarray(0, Buffer.from(outer).lastIndexOf('PK\x05\x06', outer.length - 23) + 22);
    const names = unpacked(cut).map(({ name }) => name);
    expect(names).toContain('a.txt');
    expect(names).toContain('');
  });

  it('cut short anywhere ends, and always says so', () => {
    const file = zipOf([A, { ...B, method: 0, streamed: true }, { ...A, zip64: true }], { zip64: true });
    for (let length = 4; length < file.length; length++) {
      const found = unpacked(file.subarray(0, length));
      expect(found.some(({ fault }) => fault === 'damaged')).toBe(true);
    }
  });
});

describe('a zip file made to keep its reader busy', () => {
  /** As in Fifield's «A better zip bomb»: every name has the one stretch that makes up the file. */
  it('by many names for one stretch is read as long as the file lasts', () => {
    const kernel: ZipEntry = { name: 'kernel', text: 'x'.repeat(5_000_000), method: 8 };
    const size = deflateRawSync(kernel.text as string).length;
    const others = Array.from({ length: 2000 }, (_, i) => ({ name: `n${i}`, lie: { size, offset: 0 } }));
    const file = zipOf([kernel, ...others]);
    const found = unpacked(file);
    expect(found).toHaveLength(2001);
    const read = found.filter(({ fault }) => fault === null);
    expect(read.length * size).toBeLessThan(file.length);
    expect(found.at(-1)?.fault).toBe('damaged');
  });

  it('by entries one within the other asks for no more bytes than a few times the file', () => {
    const entries = Array.from({ length: 2000 }, (_, i) => ({ name: `${i}`, text: 'y', method: 0 }));
    const plain = zipOf(entries);
    const starts = [
      ...Buffer.from(plain)
        .toString('latin1')
        .matchAll(/PK\x03\x04/g),
    ].map(({ index }) => index);
    const end = Buffer.from(plain).indexOf('PK\x01\x02');
    const file = zipOf(
      entries.map((entry, i) => ({ ...entry, lie: { size: end - (starts[i] as number) - 40 } })),
    );
    const content = contentOf(file);
    let longest = 0;
    for (const entry of recognised(file).members(content, null)) {
      if (entry.kind === 'member') for (const piece of entry.pieces) longest += piece.length;
    }
    expect(longest).toBeLessThanOrEqual(file.length);
    expect(content.asked.bytes).toBeLessThan(file.length * 4);
  });

  it('by records at the end that point nowhere', () => {
    const file = Buffer.concat([Buffer.from(ENTRY), Buffer.from('PK\x05\x06'.repeat(50_000))]);
    expectQuick(file);
  });

  it('by records at the end that lead to others', () => {
    const ends = record([0x06054b50, 4], [0, 4], [1, 2], [1, 2], [0, 4], [0xffffffff, 4], [0, 2]);
    const locator = record([0x07064b50, 4], [0, 4], [0, 8], [1, 4]);
    const both = Buffer.concat([locator, ends]);
    expectQuick(Buffer.concat([Buffer.from(ENTRY), ...Array.from({ length: 50_000 }, () => both)]));
  });

  it('by entries without end', () => {
    const entry = record([0x04034b50, 4], [20, 2], [8, 2], [0, 2], [0, 16], [1, 2], [0, 2], [0x6e, 1]);
    expectQuick(Buffer.concat(Array.from({ length: 50_000 }, () => entry)));
  });

  it('by what only begins like a record', () => {
    expectQuick(Buffer.concat([Buffer.from(ENTRY), Buffer.alloc(5_000_000, 'P')]));
    expectQuick(Buffer.concat([Buffer.from(ENTRY), Buffer.from('PK\x03'.repeat(1_000_000))]));
  });

  it('by a great many entries does no work for those that nobody asks for', () => {
    const file = zipOf(Array.from({ length: 20_000 }, (_, i) => ({ name: `${i}`, text: 'y' })));
    const content = contentOf(file);
    const members = recognised(file).members(content, null);
    for (let i = 0; i < 3; i++) expect(members.next().value).toMatchObject({ kind: 'member', name: `${i}` });
    expect(content.asked.bytes).toBeLessThan(150_000);
  });

  it('by zeros in zeros gives pieces one at a time', () => {
    const zeros = zipOf([{ name: 'zeros', text: '\0'.repeat(10_000_000) }]);
    expect(zeros.length).toBeLessThan(20_000);
    const content = contentOf(zeros);
    const [entry] = recognised(zeros).members(content, null);
    if (entry?.kind !== 'member') throw new Error('refused');
    const first = entry.pieces.next().value as Uint8Array;
    expect(first.length).toBeLessThanOrEqual(1024 * 1024);
  });
});

function expectQuick(file: Uint8Array): void {
  const began = performance.now();
  const found = unpacked(file);
  expect(found.at(-1)).toEqual({ name: '', text: '', fault: 'damaged' });
  expect(performance.now() - began).toBeLessThan(20_000);
}
