import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inspect } from '../../src/core/inspect.ts';
import { isWorthALook } from '../../src/core/worth-a-look.ts';
import {
  isPieceWorthInspecting,
  isWorthInspecting,
  OVERLAP,
  roomFor,
} from '../../src/core/worth-inspecting.ts';
import { documentOf } from '../support/detection.ts';
import { aSasUrl, aStorageKey, sha256 } from '../support/tokens.ts';

const URL = aSasUrl();
const KEY = `DefaultEndpointsProtocol=https;AccountName=contosodata7;AccountKey=${aStorageKey()}`;

/** Ways in which a token may stand in a file. A new codec or container adds its line here. */
const SPELLINGS: readonly [string, string | Uint8Array][] = [
  ['as it is', `Get it: ${URL}\n`],
  ['alone, with a word nearby', `azure blob\nsig=${new URLSearchParams(URL.split('?')[1]).get('sig')}\n`],
  ['a connection string', KEY],
  ['JSON', JSON.stringify({ url: URL, key: KEY })],
  ['percent-encoded twice', encodeURIComponent(encodeURIComponent(URL))],
  ['HTML entities', URL.replaceAll('&', '&amp;').replaceAll('=', '&#61;')],
  ['source escapes', URL.replaceAll('&', '\\u0026').replaceAll('=', '\\x3d')],
  ['UTF-16 little-endian', Buffer.from(`\uFEFF${URL}\r\n`, 'utf16le')],
  ['UTF-16 big-endian', Buffer.from(`\uFEFF${URL}\r\n`, 'utf16le').swap16()],
  ['binary around it', Buffer.concat([Buffer.from([0, 1, 2, 255]), Buffer.from(URL), Buffer.from([0, 200])])],
];

test.each(SPELLINGS)('what inspect finds is worth a look, and the inspection: %s', (_title, content) => {
  const document = documentOf(Buffer.from(content as string), 'a.txt');
  expect(inspect(document, sha256).sightings).not.toEqual([]);
  expect(isWorthALook(document)).toBe(true);
  expect(isWorthInspecting(document)).toBe(true);
});

test('a name is worth a look as well', () => {
  const document = documentOf('', `docs/${URL.split('?')[1]}.txt`);
  expect(inspect(document, sha256).sightings).not.toEqual([]);
  expect(isWorthALook(document)).toBe(true);
  expect(isWorthInspecting(document)).toBe(true);
});

test.each([
  ['prose', 'The design has no signature. A key idea: sign nothing.\n'],
  ['code', 'const signal = new AbortController().signal;\nfor (const key of keys) map.set(key, value);\n'],
  ['a placeholder', `https://contosodata7.blob.core.windows.net/?sv=2020-08-04&sig=<signature>\n`],
  ['nothing', ''],
])('%s is not', (_title, text) => {
  expect(isWorthALook(documentOf(text))).toBe(false);
});

test.each([
  ['the name of a service', 'Events come from eventgrid.\n'],
  ['a long value that is none', `const key = '${'AbCdEfGhIj0123456789'.repeat(2)}';\n`],
])('%s is worth a look, and no inspection', (_title, text) => {
  const document = documentOf(text);
  expect(isWorthALook(document)).toBe(true);
  expect(isWorthInspecting(document)).toBe(false);
});

test.each([
  ['gzip', gzipSync('nothing')],
  ['gzip in base64', Buffer.from(gzipSync('nothing, and more of it, '.repeat(3)).toString('base64'))],
  ['a format that is not opened', Buffer.from('7z\xbc\xaf\x27\x1c', 'latin1')],
])('what has to be opened is worth inspecting, whatever it holds: %s', (_title, bytes) => {
  expect(isWorthInspecting(documentOf(bytes))).toBe(true);
});

test('where an inspection is not worth it, it would find nothing and say nothing', () => {
  const piece = fc.oneof(
    fc.constantFrom(...SPELLINGS.map(([, content]) => Buffer.from(content as string))),
    fc
      .constantFrom('sig=', 'eventgrid', 'AccountKey=', '\n', 'azure ', '%2526', '&amp;')
      .map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 80 }).map((bytes) => Buffer.from(bytes)),
    fc.base64String({ maxLength: 100 }).map((text) => Buffer.from(text)),
  );
  const cut = fc.tuple(piece, fc.double({ min: 0, max: 1, noNaN: true }));
  const content = fc
    .array(cut, { maxLength: 5 })
    .map((pieces) => Buffer.concat(pieces.map(([bytes, part]) => bytes.subarray(bytes.length * part))));
  fc.assert(
    fc.property(content, fc.constantFrom('a.txt', `${URL.split('?')[1]}.txt`), (bytes, path) => {
      const document = documentOf(bytes, path);
      const { sightings, skipped } = inspect(document, sha256);
      if (!isWorthInspecting(document)) expect([sightings, skipped]).toEqual([[], []]);
    }),
    { numRuns: 300 },
  );
});

const ROOM = 2 * OVERLAP;

/** Whether a glance that reads piece by piece would stop at one. */
function isAnyPieceWorthInspecting(content: Uint8Array): boolean {
  const room = roomFor(ROOM);
  let isWorth = false;
  for (let from = 0; from === 0 || from + OVERLAP < content.length; from += ROOM - OVERLAP) {
    const piece = content.subarray(from, from + ROOM);
    room.bytes.set(piece);
    isWorth ||= isPieceWorthInspecting(room, piece.length, from === 0);
  }
  return isWorth;
}

test.each(SPELLINGS)('what inspect finds is worth inspecting wherever pieces part: %s', (_title, content) => {
  const token = Buffer.from(content as string);
  for (const before of [0, ROOM - 300, ROOM - 20, ROOM, 2 * ROOM - OVERLAP - 100, 3 * ROOM]) {
    const whole = Buffer.concat([
      Buffer.alloc(token.includes(0) ? before & ~1 : before, 'so it is.\n'),
      token,
      Buffer.alloc(ROOM, 'and goes on.\n'),
    ]);
    if (inspect(documentOf(whole, 'a.txt'), sha256).sightings.length === 0) continue;
    expect(isAnyPieceWorthInspecting(whole), `behind ${before} bytes`).toBe(true);
  }
});

test('what holds nothing is no piece worth inspecting', () => {
  expect(isAnyPieceWorthInspecting(Buffer.alloc(5 * ROOM, 'nothing stands here, key or signature.\n'))).toBe(
    false,
  );
  expect(isAnyPieceWorthInspecting(new Uint8Array())).toBe(false);
});
