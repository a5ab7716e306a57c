/** A file is read through windows, and nobody can tell from the findings where they were. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WINDOW, type Window, windowsOf } from '../../src/core/text/windows.ts';
import { fingerprintOf, inspectionOf, sightingsIn } from '../support/detection.ts';
import { aSas, aSasUrl, aSignature, BLOB_SAS } from '../support/tokens.ts';

const KIB = 1024;
const MIB = 1024 * KIB;
/** How much of a window is seen again in the next. */
const OVERLAP = 128 * KIB;

interface Placed {
  readonly seed: string;
  readonly at: number;
}

const urlOf = (seed: string) => aSasUrl(BLOB_SAS, aSignature(seed));
const sigOf = (seed: string) => encodeURIComponent(aSignature(seed));

/** A text of a length, with tokens at offsets in it. */
function textWith(unit: string, length: number, placed: readonly Placed[]): string {
  const filled = unit.repeat(Math.ceil(length / unit.length) + 1);
  let text = '';
  for (const { seed, at } of placed) text += `${filled.slice(text.length, at)} ${urlOf(seed)} `;
  return text + filled.slice(text.length, length);
}

/** Where the signatures stand, told in the plainest way. */
function placesOf(text: string, placed: readonly Placed[]): object[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  let line = 0;
  return placed.map(({ seed }) => {
    const sig = sigOf(seed);
    while (!lines[line]?.includes(sig)) line++;
    const column = (lines[line] as string).indexOf(sig) + 1;
    return { seed, line: line + 1, column, endLine: line + 1, endColumn: column + sig.length };
  });
}

function foundIn(bytes: string | Uint8Array, placed: readonly Placed[], inside: readonly string[] = []) {
  const seeds = new Map(placed.map(({ seed }) => [fingerprintOf(seed), seed]));
  return sightingsIn(bytes, 'a.log').map(({ token, place }) => {
    const { line, column, endLine, endColumn } = place;
    expect(place.inside).toEqual(inside);
    return { seed: seeds.get(token.fingerprint), line, column, endLine, endColumn };
  });
}

const swapped = (bytes: Buffer) => bytes.swap16();

/** What a file may be made of, and how many bytes a character takes of it. */
const FILES: readonly [title: string, unit: string, width: number, encode: (text: string) => Uint8Array][] = [
  ['LF', 'words and more words go on\n', 1, Buffer.from],
  ['CRLF', 'words and more words go on\r\n', 1, Buffer.from],
  ['CR', 'words and more words go on\r', 1, Buffer.from],
  ['empty lines of CRLF', '\r\n', 1, Buffer.from],
  ['one long line', 'words and more, words go on; ', 1, Buffer.from],
  ['UTF-16 LE', 'wörter gehen 😀 weiter\r\n', 2, (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16 BE', 'wörter gehen 😀 weiter\n', 2, (text) => swapped(Buffer.from(`\ufeff${text}`, 'utf16le'))],
  ['UTF-16 LE without a mark', 'words go on\n', 2, (text) => Buffer.from(text, 'utf16le')],
];

/** Ends of windows, middles of what they share, and beginnings. */
const EDGES = [WINDOW - OVERLAP, WINDOW - OVERLAP / 2, WINDOW];
const SHIFTS = Array.from({ length: 17 }, (_, index) => 37 * index - 296);

/** A shift is met in some of the files, and every one in that of LF. */
const AT_EDGES = FILES.flatMap(([title, ...file], index) =>
  SHIFTS.filter((_, turn) => index === 0 || turn % 4 === index % 4).map(
    (shift) => [title, shift, ...file] as const,
  ),
);

describe('a token at the edge of a window of a file', () => {
  it.each(AT_EDGES)(
    'of %s is found once and in its place, %d bytes further on',
    (_, shift, unit, width, encode) => {
      const placed = EDGES.map((edge) => ({ seed: `${edge}`, at: Math.floor((edge + shift) / width) }));
      const text = textWith(unit, Math.floor((WINDOW + 2 * KIB) / width), placed);
      expect(foundIn(encode(text), placed)).toEqual(placesOf(text, placed));
    },
  );
});

describe('a token in base64 at the edge of a window', () => {
  /** So many bytes make the characters up to there. */
  const decoded = (characters: number) => Math.floor((characters * 3) / 4);

  it.each(SHIFTS.filter((_, index) => index % 2 === 0))('of one run, %d characters further on', (shift) => {
    const placed = EDGES.map((edge) => ({ seed: `${edge}`, at: decoded(edge + shift) }));
    const text = textWith('words and words, ', decoded(WINDOW + 2 * KIB), placed);
    const expected = placed.map(({ seed }) => {
      const start = text.indexOf(sigOf(seed));
      const column = 1 + Math.floor((start * 4) / 3);
      const endColumn = 1 + Math.ceil(((start + sigOf(seed).length) * 4) / 3);
      return { seed, line: 1, column, endLine: 1, endColumn };
    });
    expect(foundIn(Buffer.from(text).toString('base64'), placed)).toEqual(expected);
  });

  it.each(SHIFTS.filter((_, index) => index % 4 === 0))('of lines, %d characters further on', (shift) => {
    // A line of 76 characters and its break stand for 57 bytes.
    const bytesBefore = (edge: number) => Math.floor(((edge + shift) * 57) / 77);
    const placed = EDGES.map((edge) => ({ seed: `${edge}`, at: bytesBefore(edge) }));
    const text = textWith('words and words, ', bytesBefore(WINDOW + 2 * KIB), placed);
    const position = (character: number) => ({
      line: 1 + Math.floor(character / 76),
      column: 1 + (character % 76),
    });
    const expected = placed.map(({ seed }) => {
      const start = text.indexOf(sigOf(seed));
      const first = position(Math.floor((start * 4) / 3));
      const last = position(Math.ceil(((start + sigOf(seed).length) * 4) / 3) - 1);
      return { seed, ...first, endLine: last.line, endColumn: last.column + 1 };
    });
    const lines = Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\n');
    expect(foundIn(lines, placed)).toEqual(expected);
  });

  it.each([-200, -127, -100, -70, -65, -63, -30, -1, 1])(
    'a container in base64 is opened whole, %d KiB from it',
    (distance) => {
      const noise = Array.from({ length: 1600 }, (_, index) => aSignature(`noise ${index}`)).join('\n');
      const release = Buffer.from(gzipSync(`${noise}\n${urlOf('release')}\n`)).toString('base64');
      expect(release.length).toBeGreaterThan(70 * KIB);
      expect(release.length).toBeLessThan(100 * KIB);
      const before = 'words and words go on\n'.repeat((WINDOW + distance * KIB) / 22);
      const { sightings, skipped } = inspectionOf(
        `${before}release: ${release}\n${'words\n'.repeat(30 * KIB)}`,
        'a.yaml',
      );
      expect(skipped).toEqual([]);
      expect(sightings.map(({ token, place }) => [token.fingerprint, place.line, place.inside])).toEqual([
        [fingerprintOf('release'), 1601, ['gzip']],
      ]);
    },
  );
});

describe('a file of many windows', () => {
  /** Steps that meet every alignment and come near no multiple of a window. */
  const placed = (length: number) =>
    Array.from({ length: 120 }, (_, index) => ({
      seed: `many ${index}`,
      at: Math.floor((index * length) / 121) + 31 * (index % 13) + 1,
    }));

  it('shows each token once, in its place and in order', () => {
    const length = 11 * MIB;
    const text = textWith('wörter — und noch mehr 😀\r\n', length, placed(length));
    expect(Buffer.byteLength(text)).toBeGreaterThan(12 * MIB);
    expect(foundIn(text, placed(length))).toEqual(placesOf(text, placed(length)));
  });

  it('that is compressed shows the same', () => {
    const length = 9 * MIB;
    const text = textWith('words and more words\n', length, placed(length));
    const bytes = new Uint8Array(gzipSync(text, { level: 1 }));
    expect(foundIn(bytes, placed(length), ['gzip'])).toEqual(placesOf(text, placed(length)));
  });

  it('of one line shows the same', () => {
    const length = 9 * MIB;
    const text = textWith('wörter, und noch mehr 😀; ', length, placed(length));
    expect(foundIn(text, placed(length))).toEqual(placesOf(text, placed(length)));
  });

  it('that is binary counts its columns in bytes throughout', () => {
    const length = 9 * MIB;
    const text = `\0${textWith('words and more words, ', length, placed(length))}`;
    expect(foundIn(text, placed(length))).toEqual(placesOf(text, placed(length)));
  });

  it('shows what stands at its first and its last byte', () => {
    const [first, last] = ['first', 'last'].map((seed) => aSas(BLOB_SAS, aSignature(seed)));
    const front = `sig=${sigOf('first')}&${(first as string).replace(/&sig=.*/, '')}`;
    const text = `${front}\n${'words and words go on\n'.repeat((9 * MIB) / 22)}${last}`;
    const placed = [
      { seed: 'first', at: 0 },
      { seed: 'last', at: 0 },
    ];
    expect(foundIn(text, placed)).toEqual(placesOf(text, placed));
  });

  it.each([-3, -2, -1, 0, 1, 2, 3])('may end at a window’s end, %d bytes from it', (more) => {
    const token = urlOf('end');
    const text = `${'words and more words\n'.repeat(WINDOW / 21 + 1).slice(0, WINDOW + more - token.length - 1)} ${token}`;
    expect(text).toHaveLength(WINDOW + more);
    const placed = [{ seed: 'end', at: 0 }];
    expect(foundIn(text, placed)).toEqual(placesOf(text, placed));
  });
});

describe('windows', () => {
  const sizes = fc.integer({ min: OVERLAP + 64, max: 3 * OVERLAP });
  const cuts = fc.array(fc.integer({ min: 1, max: 90 * KIB }), { minLength: 1, maxLength: 6 });
  const lengths = fc.integer({ min: 0, max: 900 * KIB });

  /** The bytes in pieces, whose lengths repeat. */
  function* inPieces(bytes: Uint8Array, lengths: readonly number[]): Generator<Uint8Array> {
    for (let at = 0, index = 0; at < bytes.length; index++) {
      const length = lengths[index % lengths.length] as number;
      yield bytes.subarray(at, at + length);
      at += length;
    }
  }

  /** What the windows say, put together; each has to take up where the one before left off. */
  function together(windows: Iterable<Window>): Buffer {
    const parts: Uint8Array[] = [];
    let start = 0;
    let owned = 0;
    let ended = false;
    let shared: Uint8Array | null = null;
    for (const { bytes, from, until, next } of windows) {
      expect(ended).toBe(false);
      expect(start + from).toBe(owned);
      expect(from).toBeLessThanOrEqual(bytes.length);
      if (shared !== null) expect(Buffer.compare(bytes.subarray(0, shared.length), shared)).toBe(0);
      ended = next === null;
      parts.push(bytes.subarray(from, until));
      if (next === null) {
        expect(until).toBe(Number.POSITIVE_INFINITY);
        continue;
      }
      expect(next).toBeGreaterThan(0);
      expect(until).toBeLessThanOrEqual(bytes.length);
      shared = bytes.slice(next);
      owned = start + until;
      start += next;
    }
    expect(ended).toBe(true);
    return Buffer.concat(parts);
  }

  const repeated = (unit: string, length: number) =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

  it('own every byte of any file once, whatever the pieces it comes in', () => {
    const units = fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 40 }),
      fc.constantFrom(new Uint8Array([0x80]), new Uint8Array([0xf0]), new Uint8Array([0xff])),
    );
    fc.assert(
      fc.property(units, lengths, cuts, sizes, (unit, length, pieces, size) => {
        // Letters at its head say that it is no UTF-16.
        const bytes = Buffer.concat([Buffer.from('text'.repeat(200)), Buffer.alloc(length, unit)]);
        expect(together(windowsOf(inPieces(bytes, pieces), size)).equals(bytes)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('cut no character of UTF-8 in two', () => {
    const units = fc.string({ unit: fc.constantFrom('a', 'é', '€', '😀'), minLength: 1, maxLength: 12 });
    const strict = new TextDecoder('utf-8', { fatal: true });
    fc.assert(
      fc.property(units, lengths, cuts, sizes, (unit, length, pieces, size) => {
        const bytes = Buffer.from(unit.repeat(Math.ceil(length / 3 / unit.length)));
        for (const { bytes: seen, next } of windowsOf(inPieces(bytes, pieces), size)) {
          strict.decode(seen);
          if (next !== null) strict.decode(seen.subarray(next));
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['LE', (text: string) => Buffer.from(text, 'utf16le')],
    ['BE', (text: string) => Buffer.from(text, 'utf16le').swap16()],
  ])('show UTF-16 %s as UTF-8, and cut no character in two', (_, encode) => {
    const units = fc.string({ unit: fc.constantFrom('a', 'é', '€', '😀'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(units, lengths, cuts, sizes, (unit, length, pieces, size) => {
        // Where no byte is NUL it would not be taken for UTF-16.
        const text = `a${unit.repeat(Math.ceil(length / 2 / unit.length))}`;
        const shown = together(windowsOf(inPieces(encode(`\ufeff${text}`), pieces), size));
        expect(shown.equals(Buffer.from(text))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('of a file that fits are one, with all of it', () => {
    const bytes = Buffer.from(repeated('words ', 100));
    expect([...windowsOf([bytes])]).toEqual([
      { bytes, from: 0, until: Number.POSITIVE_INFINITY, next: null },
    ]);
    expect([...windowsOf([])].map(({ bytes: seen }) => seen.length)).toEqual([0]);
  });

  it('hold little more than their size, however long the file', () => {
    const piece = new Uint8Array(64 * KIB).fill(0x61);
    function* endless() {
      for (let index = 0; index < 64; index++) yield piece;
    }
    for (const { bytes } of windowsOf(endless(), 256 * KIB)) {
      expect(bytes.length).toBeLessThanOrEqual((256 + 64) * KIB);
    }
  });
});
