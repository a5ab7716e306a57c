import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../../src/core/sas/ip-range.ts';

describe('addressesIn', () => {
  it.each([
    ['168.1.5.65', 1],
    ['0.0.0.0', 1],
    ['255.255.255.255', 1],
    ['10.0.0.1-10.0.0.1', 1],
    ['168.1.5.60-168.1.5.70', 11],
    ['10.0.0.0-10.0.0.255', 256],
    ['10.0.0.0-10.0.1.0', 257],
    ['10.0.0.250-10.0.1.9', 16],
    ['0.0.0.0-255.255.255.255', 4_294_967_296],
    [' 10.0.0.1 - 10.0.0.2 ', 2],
  ])('%s lets in %d', (text, count) => {
    expect(addressesIn(text)).toBe(count);
  });

  it.each([
    ...[
      '',
      '-',
      '10.0.0.1-',
      '-10.0.0.1',
      '10.0.0',
      '10.0.0.0.1',
      '256.0.0.1',
      '10.0.0.999',
      '10.0.0.1000',
      'a.b.c.d',
    ],
    ...[
      '10.0.0.9-10.0.0.1',
      '10.0.0.1-10.0.0.2-10.0.0.3',
      '10.0.0.0/24',
      '::1',
      '2001:db8::1',
      'localhost',
      '*',
    ],
    ...['10.0.0.1,10.0.0.2', '10.0.0.1-256.0.0.1', '<ip>', '٣.٣.٣.٣', '10.0.0.1\n'.repeat(2)],
  ])('%j is broken', (text) => {
    expect(addressesIn(text)).toBeNull();
  });

  it('counts both ends of any range', () => {
    const address = (number: number) => [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.');
    fc.assert(
      fc.property(fc.nat(0xffffffff), fc.nat(0xffffffff), (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(addressesIn(`${address(low)}-${address(high)}`)).toBe(high - low + 1);
      }),
    );
  });
});
