/**
 * How bad a token is: reach, power and life, each worth points, and their sum. The rule is public (contract §5), so that
 * everybody can foresee it.
 */
import type { Reach, Severity } from '../finding.ts';
import { addressesIn } from '../sas/ip-range.ts';
import type { Token } from '../sas/token.ts';

const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const YEAR = 366 * DAY;

/** Clocks differ: the service lets a token in for this long before and after its times (Microsoft's SAS best practices). */
const CLOCK_SKEW = 15 * MINUTE;

const REACH_POINTS: Readonly<Record<Reach, number>> = { item: 1, container: 2, unknown: 2, account: 3 };

/** At most an hour, a week, a year; more, none stated or unknown. */
const LIFE_LIMITS = [HOUR, 7 * DAY, YEAR];

/** Sums 2–3, 4–5, 6–7 and 8–9. */
const LEVELS: readonly Severity[] = ['low', 'medium', 'high', 'critical'];

export function severityOf(token: Token, now: number): Severity {
  if (token.permissions?.includes('sign')) return 'critical';
  if (isExpired(token, now)) return 'info';
  const sum = REACH_POINTS[token.reach] + token.power + lifePoints(token, now);
  const level = Math.floor(sum / 2) - 1 - (isNarrow(token) ? 1 : 0) - (token.userBound ? 1 : 0);
  return LEVELS[Math.max(0, level)] as Severity;
}

export function isExpired(token: Token, now: number): boolean {
  return token.expiresOn !== null && now >= token.expiresOn + CLOCK_SKEW;
}

/** Whether only a few machines can use it: at most 256 IPv4 addresses. */
export function isNarrow(token: Token): boolean {
  const addresses = token.ipRange === null ? null : addressesIn(token.ipRange);
  return addresses !== null && addresses <= 256;
}

function lifePoints(token: Token, now: number): number {
  if (token.expiresOn === null) return LIFE_LIMITS.length;
  const left = token.expiresOn - now;
  const index = LIFE_LIMITS.findIndex((limit) => left <= limit);
  return index < 0 ? LIFE_LIMITS.length : index;
}
