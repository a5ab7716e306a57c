import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Reach, SEVERITIES, type Severity } from '../../../src/core/finding.ts';
import { isExpired, isNarrow, severityOf } from '../../../src/core/judge/severity.ts';
import type { Token } from '../../../src/core/sas/token.ts';
import { aToken, DAY, HOUR, MINUTE, NOW_MS } from '../../support/detection.ts';

const WEEK = 7 * DAY;
const YEAR = 366 * DAY;

const REACHES: readonly (readonly [Reach, number])[] = [
  ['item', 1],
  ['container', 2],
  ['unknown', 2],
  ['account', 3],
];
/** What remains, in milliseconds; `null` where no end is stated. */
const LIVES: readonly (readonly [number | null, number])[] = [
  [HOUR, 0],
  [WEEK, 1],
  [YEAR, 2],
  [YEAR + 1, 3],
  [null, 3],
];
/** Contract §5: 2–3 low, 4–5 medium, 6–7 high, 8–9 critical. */
const OF_SUM: Readonly<Record<number, Severity>> = {
  2: 'low',
  3: 'low',
  4: 'medium',
  5: 'medium',
  6: 'high',
  7: 'high',
  8: 'critical',
  9: 'critical',
};

const aged = (life: number | null, fields: Partial<Token> = {}) =>
  aToken({ expiresOn: life === null ? null : NOW_MS + life, ...fields });

describe('severityOf', () => {
  const table = REACHES.flatMap(([reach, r]) =>
    ([1, 2, 3] as const).flatMap((power) =>
      LIVES.map(([life, l]) => ({ reach, power, life, sum: r + power + l })),
    ),
  );

  it.each(table)('reach $reach, power $power, $life ms left: sum $sum', ({ reach, power, life, sum }) => {
    expect(severityOf(aged(life, { reach, power }), NOW_MS)).toBe(OF_SUM[sum]);
  });

  it('the table holds every sum', () => {
    expect([...new Set(table.map(({ sum }) => sum))].sort()).toEqual(Object.keys(OF_SUM).map(Number));
  });

  /** With reach 1 and power 2 each point of life but the last is a level more or at its edge: 3, 4, 5, 6. */
  it.each([
    // Up to an hour, to the millisecond
    [1, 2, HOUR, 'low'],
    [1, 2, HOUR + 1, 'medium'],
    [1, 2, HOUR - 1, 'low'],
    [1, 2, 0, 'low'],
    // Up to a week
    [1, 1, WEEK - 1, 'low'],
    [1, 1, WEEK, 'low'],
    [1, 1, WEEK + 1, 'medium'],
    // Up to a year of 366 days
    [1, 2, YEAR - 1, 'medium'],
    [1, 2, YEAR, 'medium'],
    [1, 2, YEAR + 1, 'high'],
    [1, 2, 365 * DAY, 'medium'],
  ] as const)('reach %d, power %d, %d ms left is %s', (_, power, life, severity) => {
    expect(severityOf(aged(life, { power }), NOW_MS)).toBe(severity);
  });

  it.each([
    [15 * MINUTE - 1, 'low'],
    [15 * MINUTE, 'info'],
    [15 * MINUTE + 1, 'info'],
    [10 * YEAR, 'info'],
  ] as const)('%d ms after its end it is %s', (past, severity) => {
    expect(severityOf(aged(-past), NOW_MS)).toBe(severity);
  });

  it('a dead token is info whatever it once opened', () => {
    const token = aged(-DAY, {
      reach: 'account',
      power: 3,
      permissions: ['read', 'write', 'delete'],
      kind: 'account-sas',
    });
    expect(severityOf(token, NOW_MS)).toBe('info');
  });

  it('a token that is not valid yet is judged by its end', () => {
    expect(severityOf(aged(YEAR + 1, { startsOn: NOW_MS + DAY, reach: 'account', power: 3 }), NOW_MS)).toBe(
      'critical',
    );
  });

  it.each([null, NOW_MS + HOUR, NOW_MS - YEAR])(
    'a signing key is critical, even with an end of %s',
    (expiresOn) => {
      const key = aToken({
        kind: 'storage-account-key',
        permissions: ['sign'],
        reach: 'account',
        power: 3,
        expiresOn,
      });
      expect(severityOf(key, NOW_MS)).toBe('critical');
    },
  );

  describe('what is taken off', () => {
    const worst = { reach: 'account', power: 3, expiresOn: null } as const;
    const NARROW = '10.0.0.0-10.0.0.255';

    it.each([
      [{}, 'critical'],
      [{ ipRange: NARROW }, 'high'],
      [{ ipRange: '10.0.0.1' }, 'high'],
      [{ userBound: true }, 'high'],
      [{ ipRange: NARROW, userBound: true }, 'medium'],
      // 257 addresses are too many
      [{ ipRange: '10.0.0.0-10.0.1.0' }, 'critical'],
      [{ ipRange: '0.0.0.0-255.255.255.255' }, 'critical'],
      // A broken sip takes off nothing
      [{ ipRange: '999.1.1.1' }, 'critical'],
      [{ ipRange: '10.0.0.9-10.0.0.1' }, 'critical'],
      [{ ipRange: '::1' }, 'critical'],
      [{ ipRange: '' }, 'critical'],
    ] as const)('%j leaves %s', (fields, severity) => {
      expect(severityOf(aToken({ ...worst, ...fields }), NOW_MS)).toBe(severity);
    });

    it.each([
      [{ power: 3, expiresOn: NOW_MS + HOUR, userBound: true }, 'low'],
      [{ power: 3, expiresOn: NOW_MS + HOUR, ipRange: '10.0.0.1', userBound: true }, 'low'],
      [{ power: 1, expiresOn: NOW_MS + HOUR, ipRange: '10.0.0.1', userBound: true }, 'low'],
    ] as const)('%j stays at low', (fields, severity) => {
      expect(severityOf(aToken(fields), NOW_MS)).toBe(severity);
    });

    it('nothing is taken off a signing key', () => {
      const key = aToken({
        kind: 'storage-account-key',
        permissions: ['sign'],
        ipRange: '10.0.0.1',
        userBound: true,
      });
      expect(severityOf(key, NOW_MS)).toBe('critical');
    });

    it('nothing lifts a dead token', () => {
      expect(severityOf(aged(-DAY, { ipRange: '10.0.0.1', userBound: true }), NOW_MS)).toBe('info');
    });
  });

  it('time passing never makes a token worse', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Reach>('item', 'container', 'account', 'unknown'),
        fc.constantFrom<1 | 2 | 3>(1, 2, 3),
        fc.integer({ min: -2 * YEAR, max: 2 * YEAR }),
        fc.nat(YEAR),
        (reach, power, life, passing) => {
          const token = aged(life, { reach, power });
          const rank = (now: number) => SEVERITIES.indexOf(severityOf(token, now));
          expect(rank(NOW_MS + passing)).toBeLessThanOrEqual(rank(NOW_MS));
        },
      ),
    );
  });
});

describe('isExpired', () => {
  it('a token without an end never is', () => {
    expect(isExpired(aToken({ expiresOn: null }), Number.MAX_SAFE_INTEGER)).toBe(false);
  });
});

describe('isNarrow', () => {
  it.each([
    [null, false],
    ['10.0.0.0-10.0.0.255', true],
    ['10.0.0.0-10.0.1.0', false],
  ])('%s: %s', (ipRange, narrow) => {
    expect(isNarrow(aToken({ ipRange }))).toBe(narrow);
  });
});
