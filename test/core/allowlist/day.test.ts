import { expect, it } from 'vitest';
import { dayText, parseDay } from '../../../src/core/allowlist/day.ts';

it.each([
  ['2026-11-21', Date.UTC(2026, 10, 21)],
  ['2028-02-29', Date.UTC(2028, 1, 29)],
  ['0000-01-01', Date.parse('0000-01-01T00:00:00Z')],
  ['2027-02-29', null],
  ['2026-02-30', null],
  ['2026-13-01', null],
  ['2026-00-10', null],
  ['2026-1-1', null],
  ['2026-11-21T00:00:00Z', null],
  ['21.11.2026', null],
  [' 2026-11-21', null],
  ['2026-11-21\n', null],
  ['２０２６-11-21', null],
  ['', null],
])('%j is the day %s', (text, expected) => {
  expect(parseDay(text)).toBe(expected);
});

it('names the day of a moment in UTC', () => {
  expect(dayText(Date.parse('2026-11-21T23:59:59.999Z'))).toBe('2026-11-21');
});
