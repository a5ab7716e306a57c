import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionsOf } from '../../../src/core/find/regions.ts';

describe('regionsOf', () => {
  const candidates = fc
    .tuple(fc.uniqueArray(fc.nat(300_000), { maxLength: 60 }), fc.nat(10_000))
    .map(([offsets, more]) => {
      const sorted = [...offsets].sort((one, other) => one - other);
      return { sorted, length: (sorted.at(-1) ?? 0) + 1 + more };
    });

  it('holds every candidate in a region with all that may belong to its token', () => {
    fc.assert(
      fc.property(candidates, ({ sorted, length }) => {
        const regions = [...regionsOf(sorted, length)];
        for (const at of sorted) {
          expect(
            regions.some(
              ({ start, end }) => start <= Math.max(0, at - 2048) && end >= Math.min(length, at + 2048),
            ),
          ).toBe(true);
        }
      }),
    );
  });

  it('lies within the text, begins ever later, and is of bounded length', () => {
    fc.assert(
      fc.property(candidates, ({ sorted, length }) => {
        let before = -1;
        for (const { start, end } of regionsOf(sorted, length)) {
          expect(start).toBeGreaterThan(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(length);
          expect(end - start).toBeLessThanOrEqual(131_072);
          before = start;
        }
      }),
    );
  });

  it('of no candidates there are none', () => {
    expect([...regionsOf([], 1000)]).toEqual([]);
  });

  it('a file that is all candidates is decoded little more than once', () => {
    const every = Array.from({ length: 100_000 }, (_, index) => index * 3);
    const decoded = [...regionsOf(every, 300_000)].reduce((sum, { start, end }) => sum + end - start, 0);
    expect(decoded).toBeLessThan(2 * 300_000);
  });
});
