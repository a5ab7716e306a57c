import { expect, test } from 'vitest';
import { inspect } from '../../src/core/inspect.ts';
import { isWorthALook } from '../../src/core/worth-a-look.ts';
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

test.each(SPELLINGS)('what inspect finds is worth a look: %s', (_title, content) => {
  const document = documentOf(Buffer.from(content as string), 'a.txt');
  expect(inspect(document, sha256).sightings).not.toEqual([]);
  expect(isWorthALook(document)).toBe(true);
});

test('a name is worth a look as well', () => {
  const document = documentOf('', `docs/${URL.split('?')[1]}.txt`);
  expect(inspect(document, sha256).sightings).not.toEqual([]);
  expect(isWorthALook(document)).toBe(true);
});

test.each([
  ['prose', 'The design has no signature. A key idea: sign nothing.\n'],
  ['code', 'const signal = new AbortController().signal;\nfor (const key of keys) map.set(key, value);\n'],
  ['a placeholder', `https://contosodata7.blob.core.windows.net/?sv=2020-08-04&sig=<signature>\n`],
  ['nothing', ''],
])('%s is not', (_title, text) => {
  expect(isWorthALook(documentOf(text))).toBe(false);
});
