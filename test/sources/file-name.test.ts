import { expect, test } from 'vitest';
import { decodeFileName } from '../../src/sources/file-name.ts';

test.each([
  ['plain', Buffer.from('a.txt'), 'a.txt'],
  ['UTF-8', Buffer.from('ü→😀'), 'ü→😀'],
  ['Latin-1', Buffer.from('caf\xe9.txt', 'latin1'), 'caf\udce9.txt'],
  ['UTF-8 cut short', Buffer.from([0x61, 0xf0, 0x9f, 0x98]), 'a\udcf0\udc9f\udc98'],
  ['both in one name', Buffer.concat([Buffer.from('ü'), Buffer.from([0xfc, 0x41])]), 'ü\udcfcA'],
  ['an encoded surrogate', Buffer.from([0xed, 0xb3, 0xa9]), '\udced\udcb3\udca9'],
])('%s', (_title, name, expected) => {
  expect(decodeFileName(name)).toBe(expected);
});
