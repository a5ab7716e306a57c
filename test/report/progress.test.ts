/** The line that says how far a run is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Standing } from '../../src/core/standing.ts';
import { type Moment, renderProgress } from '../../src/report/progress.ts';

const MB = 2 ** 20;

function at(seconds: number, standing: Partial<Standing>): Moment {
  const start: Standing = { doing: null, unit: 'object', done: 0, total: null, bytes: 0 };
  return { time: seconds * 1000, standing: { ...start, ...standing } };
}

/** A run that has been at it for some seconds, evenly. */
function after(seconds: number, { done = 0, bytes = 0, ...rest }: Partial<Standing>): Moment[] {
  const share = (index: number) => index / 10;
  return Array.from({ length: 11 }, (_, index) =>
    at(share(index) * seconds, { ...rest, done: done * share(index), bytes: bytes * share(index) }),
  );
}

test.each<[string, Moment[], string]>([
  ['nothing yet', [], ''],
  ['a list that grows', [at(1, { doing: 'Listing commits', done: 12_400 })], 'Listing commits: 12,400'],
  [
    'findings that are placed',
    after(2, { doing: 'Placing what was found', done: 12, total: 400 }),
    'Placing what was found: 12 of 400',
  ],
  ['too early for a rate', after(0.5, { done: 10, total: 40, bytes: 2 * MB }), '10 of 40 objects, 2.0 MB'],
  [
    'too early to tell the end',
    after(2, { done: 12_000, total: 54_000, bytes: 100 * MB }),
    '12,000 of 54,000 objects, 100 MB, 50.0 MB/s',
  ],
  [
    'a while',
    after(8, { done: 12_000, total: 54_000, bytes: 100 * MB }),
    '12,000 of 54,000 objects, 100 MB, 12.5 MB/s, 30 seconds left',
  ],
  [
    'files',
    after(8, { unit: 'file', done: 1000, total: 1001, bytes: 800 }),
    '1,000 of 1,001 files, 800 bytes, 100 bytes/s, 5 seconds left',
  ],
  [
    'minutes',
    after(8, { done: 100, total: 2_000, bytes: MB }),
    '100 of 2,000 objects, 1.0 MB, 128 KB/s, 3 minutes left',
  ],
  [
    'hours',
    after(8, { done: 100, total: 100_000, bytes: MB }),
    '100 of 100,000 objects, 1.0 MB, 128 KB/s, 3 hours left',
  ],
  ['days', after(8, { done: 1, total: 1_000_000, bytes: MB }), '1 of 1,000,000 objects, 1.0 MB, 128 KB/s'],
  ['one alone', after(2, { done: 1, total: 1, bytes: 5 }), '1 of 1 object, 5 bytes, 3 bytes/s'],
  ['all', after(8, { done: 9, total: 9, bytes: 0 }), '9 of 9 objects, 0 bytes, 0 bytes/s'],
  ['no total', after(8, { done: 9, bytes: MB }), '9 objects, 1.0 MB, 128 KB/s'],
  [
    'what came before was something else',
    [
      at(0, { doing: 'Listing commits', done: 5000 }),
      at(9, { total: 90, bytes: MB }),
      at(9.5, { done: 9, total: 90, bytes: 2 * MB }),
    ],
    '9 of 90 objects, 2.0 MB',
  ],
])('%s', (_, moments, expected) => {
  expect(renderProgress(moments, 79)).toBe(expected);
});

test.each([
  [79, '12,000 of 54,000 objects, 100 MB, 12.5 MB/s, 30 seconds left'],
  [55, '12,000 of 54,000 objects, 12.5 MB/s, 30 seconds left'],
  [45, '12,000 of 54,000 objects, 30 seconds left'],
  [40, '12,000 of 54,000 objects'],
  [8, '12,000 o'],
  [0, ''],
])('what says least goes first in %i columns', (width, expected) => {
  expect(renderProgress(after(8, { done: 12_000, total: 54_000, bytes: 100 * MB }), width)).toBe(expected);
});

test('whatever the figures, it is one line of figures that is not too wide', () => {
  const figure = fc.oneof(fc.nat(), fc.maxSafeNat());
  const moment = fc.record({
    time: fc.oneof(fc.nat(100_000), fc.double({ min: 0, max: 1e12, noNaN: true })),
    standing: fc.record<Standing>({
      doing: fc.constantFrom(null, 'Listing commits'),
      unit: fc.constantFrom('object', 'file'),
      done: figure,
      total: fc.option(figure),
      bytes: figure,
    }),
  });
  fc.assert(
    fc.property(fc.array(moment, { maxLength: 5 }), fc.integer({ min: -1, max: 200 }), (moments, width) => {
      const line = renderProgress(moments, width);
      expect(line.length).toBeLessThanOrEqual(Math.max(0, width));
      expect(line).not.toMatch(/NaN|Infinity|undefined|-|[\r\n]/);
    }),
  );
});
