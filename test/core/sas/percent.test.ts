import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePercent } from '../../../src/core/sas/percent.ts';

describe('decodePercent', () => {
  it.each([
    ['%2F', '/'],
    ['%2f', '/'],
    ['a%20b', 'a b'],
    ['a+b', 'a+b'],
    ['%252B', '%2B'],
    ['%E2%82%AC', '\xe2\x82\xac'],
    // Broken escapes stay as they are
    ['%', '%'],
    ['%2', '%2'],
    ['%6GRV', '%6GRV'],
    ['%%2B', '%+'],
    ['100% of 2B', '100% of 2B'],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(decodePercent(text)).toBe(expected);
  });

  it('undoes what encodeURIComponent does, byte for byte', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const bytes = Buffer.from(text, 'utf8').toString('latin1');
        expect(decodePercent(encodeURIComponent(text))).toBe(bytes);
      }),
    );
  });
});
