import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fastUnpack } from '../../../src/core/unpack/fast-unpack.ts';
import { plainUnpack } from '../../../src/core/unpack/plain-unpack.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const URL_ALPHABET = ALPHABET.replace('+', '-').replace('/', '_');

const written = fc
  .constantFrom(ALPHABET, URL_ALPHABET)
  .chain((alphabet) => fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 300 }));

test.each([
  ['plainly', plainUnpack],
  ['by WebAssembly', fastUnpack as typeof plainUnpack],
])('base64 is unpacked %s as Node.js does', (_, unpack) => {
  fc.assert(
    fc.property(written, (text) => {
      // A single character behind the last four is no byte, of which Node.js makes one.
      const expected = Buffer.from(text, 'base64url').subarray(0, Math.floor((text.length * 3) / 4));
      expect(Buffer.from(unpack(Buffer.from(text)))).toEqual(expected);
    }),
  );
});

test.each([65_535, 65_536, 65_537, 65_538, 131_072, 200_003])(
  '%i characters, in pieces, are the same',
  (length) => {
    const text = Buffer.from(ALPHABET.repeat(Math.ceil(length / 64)).slice(0, length));
    const unpacked = Buffer.from(fastUnpack?.(text) as Uint8Array);
    expect(unpacked.equals(plainUnpack(text))).toBe(true);
  },
);

test('what was unpacked before leaves nothing behind', () => {
  fastUnpack?.(Buffer.from('////'.repeat(100)));
  expect(fastUnpack?.(Buffer.from('QQ'))).toEqual(new Uint8Array([0x41]));
});
