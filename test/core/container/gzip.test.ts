import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { contained, contentOf, recognised, record, unpacked } from '../../support/archives.ts';

const TEXT = 'what is inside\n'.repeat(20);

describe('a gzip file', () => {
  it.each([
    ['x.tar.gz', 'x.tar'],
    ['x.tgz', 'x.tar'],
    ['X.TAZ', 'X.tar'],
    ['a.log.gz', 'a.log'],
    ['A.LOG.GZ', 'A.LOG'],
    ['map.svgz', 'map.svg'],
    ['data', 'gzip'],
    ['.gz', 'gzip'],
    ['', 'gzip'],
    [null, 'gzip'],
  ])('named %s holds %s', (name, inside) => {
    expect(unpacked(gzipSync(TEXT), name)).toEqual([{ name: inside, text: TEXT, fault: null }]);
  });

  it.each([
    ['was.txt', 'data', 'was.txt'],
    ['/home/me/was.txt', 'data', '/home/me/was.txt'],
    ['C:\\temp\\was.txt', 'data', 'C:\\temp\\was.txt'],
    ['grün.txt', 'data', 'grün.txt'],
    ['two\nlines\n/name', 'data', 'two\nlines\n/name'],
    ['was.txt', 'now.txt.gz', 'now.txt'],
    ['was.txt', null, 'gzip'],
    ['x'.repeat(300), 'data', 'gzip'],
  ])('that stores the name %j and is called %s', (stored, name, inside) => {
    expect(unpacked(streamWith({ name: stored }), name)).toEqual([{ name: inside, text: TEXT, fault: null }]);
  });

  it.each([
    ['a comment', { comment: 'said of it' }],
    ['an extra field', { extra: 'AB\x04\0abcd' }],
    ['a header sum', { sum: true }],
    ['everything', { name: 'n', comment: 'c', extra: 'AB\x04\0abcd', sum: true }],
  ])('with %s in its header', (_, header) => {
    expect(unpacked(streamWith(header), 'a.gz')).toEqual([{ name: 'a', text: TEXT, fault: null }]);
  });

  it('finds the stored name behind an extra field', () => {
    expect(unpacked(streamWith({ name: 'was.txt', extra: 'AB\x04\0abcd' }), 'data')[0]?.name).toBe('was.txt');
  });

  it('written in several streams is one file', () => {
    const file = Buffer.concat([gzipSync('one, '), gzipSync(''), gzipSync('two, '), gzipSync('three')]);
    expect(unpacked(file)).toEqual([{ name: 'gzip', text: 'one, two, three', fault: null }]);
  });

  it.each([
    ['zeros', Buffer.alloc(10_000)],
    ['one byte', Buffer.from('\n')],
    ['half a magic', Buffer.from([0x1f])],
    ['words', Buffer.from('-- signed by nobody --')],
  ])('may be followed by %s', (_, behind) => {
    expect(unpacked(Buffer.concat([gzipSync(TEXT), behind]))).toEqual([
      { name: 'gzip', text: TEXT, fault: null },
    ]);
  });

  it.each([
    ['the sum is wrong', -8],
    ['the length is wrong', -4],
  ])('is damaged when %s, but read', (_, at) => {
    const file = new Uint8Array(gzipSync(TEXT));
    file[file.length + at] = ~(file.at(at) as number);
    expect(unpacked(file)).toEqual([{ name: 'gzip', text: TEXT, fault: 'damaged' }]);
  });

  it('is damaged when a later stream is, and what came before stands', () => {
    const file = Buffer.concat([gzipSync(TEXT), Buffer.from([0x1f, 0x8b, 8, 0xe0, 1, 2, 3, 4, 5, 6])]);
    expect(unpacked(file)).toEqual([{ name: 'gzip', text: TEXT, fault: 'damaged' }]);
  });

  it('cut short anywhere gives what came through and is damaged', () => {
    const file = gzipSync(TEXT);
    for (let length = 3; length < file.length; length++) {
      const [member, ...others] = unpacked(file.subarray(0, length));
      expect(others).toEqual([]);
      expect(member?.fault).toBe('damaged');
      expect(TEXT.startsWith(member?.text as string)).toBe(true);
    }
  });

  it('comes in pieces of bounded size, whatever it grows to', () => {
    const file = gzipSync(Buffer.alloc(20_000_000));
    let sum = 0;
    for (const entry of recognised(file).members(contentOf(file), null)) {
      if (entry.kind === 'refusal') continue;
      for (const piece of entry.pieces) {
        expect(piece.length).toBeLessThanOrEqual(1024 * 1024);
        sum += piece.length;
      }
    }
    expect(sum).toBe(20_000_000);
  });

  it('gives pieces that stay as they are when the next are asked for', () => {
    const text = Array.from({ length: 100_000 }, (_, i) => `line ${i}\n`).join('');
    expect(unpacked(gzipSync(text))).toEqual([{ name: 'gzip', text, fault: null }]);
  });

  it('may be left at any piece without further work', () => {
    const file = gzipSync(Buffer.alloc(30_000_000));
    const content = contentOf(file);
    const [entry] = recognised(file).members(content, null);
    if (entry?.kind !== 'member') throw new Error('refused');
    expect(entry.pieces.next().value).toBeInstanceOf(Uint8Array);
    entry.pieces.return(null);
    expect(content.asked.bytes).toBeLessThan(100_000);
  });
});

describe('a gzip file made to keep its reader busy', () => {
  it('by a header without end', () => {
    expectQuick(Buffer.concat([header(8), Buffer.alloc(20_000_000, 'a')]), 'damaged');
  });

  it('by a great many streams of nothing', () => {
    const file = Buffer.concat(Array.from({ length: 5000 }, () => gzipSync('')));
    expect(expectQuick(file, null)).toBe('');
  });

  it('by a great many streams of one byte', () => {
    const file = Buffer.concat(Array.from({ length: 5000 }, () => gzipSync('x')));
    expect(expectQuick(file, null)).toHaveLength(5000);
  });

  it('by blocks that hold nothing', () => {
    expectQuick(
      Buffer.concat([header(0), Buffer.from('\0\0\0\xff\xff'.repeat(400_000), 'latin1')]),
      'damaged',
    );
  });

  /** 37 bytes a block; an inflater that fills its tables unchecked needs 30 ms for each. */
  it('by code tables that claim more codes than there are', () => {
    expectQuick(Buffer.concat([header(0), overfullBlocks(2000)]), 'damaged');
  });
});

function expectQuick(file: Uint8Array, fault: string | null): string {
  const began = performance.now();
  const [entry] = recognised(file).members(contentOf(file), null);
  if (entry === undefined) throw new Error('nothing inside');
  const found = contained(entry);
  expect(found.fault).toBe(fault);
  expect(performance.now() - began).toBeLessThan(20_000);
  return found.text;
}

function header(flags: number): Buffer {
  return Buffer.from([0x1f, 0x8b, 8, flags, 0, 0, 0, 0, 0, 0xff]);
}

function streamWith(said: { name?: string; comment?: string; extra?: string; sum?: boolean }): Uint8Array {
  const flags =
    (said.sum ? 2 : 0) | (said.extra ? 4 : 0) | (said.name === undefined ? 0 : 8) | (said.comment ? 16 : 0);
  const start = Buffer.concat([
    header(flags),
    said.extra ? record([said.extra.length, 2]) : Buffer.alloc(0),
    Buffer.from(said.extra ?? ''),
    Buffer.from(said.name === undefined ? '' : `${said.name}\0`),
    Buffer.from(said.comment ? `${said.comment}\0` : ''),
  ]);
  const sum = said.sum ? crc32(start).subarray(0, 2) : Buffer.alloc(0);
  return Buffer.concat([
    start,
    sum,
    deflateRawSync(TEXT),
    crc32(Buffer.from(TEXT)),
    record([TEXT.length, 4]),
  ]);
}

/** Node.js 20 computes it only while it writes gzip. */
function crc32(bytes: Uint8Array): Buffer {
  return gzipSync(bytes).subarray(-8, -4);
}

/** Deflate blocks of which each states 286 codes, hundreds of them of one and two bits, and ends at once. */
function overfullBlocks(count: number): Buffer {
  const bits: number[] = [];
  const put = (value: number, length: number) => {
    for (let i = 0; i < length; i++) bits.push((value >> i) & 1);
  };
  // RFC 1951 §3.2.7: four code lengths are used, 1, 2, 15 and «repeat» (16), each written in two bits.
  const code: Record<number, number> = { 1: 0b00, 2: 0b10, 15: 0b01, 16: 0b11 };
  const state = (length: number) => put(code[length] as number, 2);
  const repeat = (times: number) => {
    state(16);
    put(times - 3, 2);
  };
  const once = () => {
    put(0b100, 3);
    put(29, 5);
    put(29, 5);
    put(15, 4);
    for (const length of [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15])
      put(length in code ? 2 : 0, 3);
    state(15);
    state(2);
    for (let i = 0; i < 42; i++) repeat(6);
    state(2);
    for (let i = 0; i < 3; i++) state(1);
    for (let i = 0; i < 4; i++) repeat(6);
    repeat(4);
    state(15);
    state(1);
    for (let i = 0; i < 4; i++) repeat(6);
    repeat(4);
    put(1, 1);
  };
  for (let i = 0; i < count; i++) once();
  return Buffer.from(
    Array.from({ length: Math.ceil(bits.length / 8) }, (_, i) =>
      bits.slice(i * 8, i * 8 + 8).reduce((byte, bit, n) => byte | (bit << n), 0),
    ),
  );
}
