/** The sentence that says what a finder could do, to what, and until when. */
import { wordsOf } from '../sas/kinds/index.ts';
import { STORAGE_SERVICES } from '../sas/kinds/storage.ts';
import type { Token } from '../sas/token.ts';
import { DAY, HOUR, isExpired } from './severity.ts';

export function headlineOf(token: Token, now: number): string {
  const deed = wordsOf(token.kind).deed(token);
  const holder = token.userBound ? 'The one user it is bound to' : 'Anyone holding this';
  if (isExpired(token, now))
    return `${holder} could ${deed} until ${dateOf(token.expiresOn as number)}; it has expired.`;
  const start = token.startsOn !== null && token.startsOn > now ? ` from ${dateOf(token.startsOn)}` : '';
  return `${holder} can ${deed}${start} ${endOf(token, now)}.`;
}

function endOf(token: Token, now: number): string {
  if (token.expiresOn !== null) {
    return `until ${momentOf(token.expiresOn, now)} (${durationOf(token.expiresOn - now)})`;
  }
  if (token.permissions?.includes('sign')) return 'until the key is renewed';
  if (token.kind === 'disk-export-sas') return 'until the export is ended';
  const byPolicy = token.policy !== null && token.services.some((service) => STORAGE.has(service));
  if (token.statesEnd) return 'until an end that cannot be read';
  if (!byPolicy) return 'with no end stated';
  return token.permissions === null
    ? 'for as long as that policy lasts'
    : `for as long as the stored access policy ${token.policy} lasts`;
}

/** Only storage's stored access policies can hold a token's end. */
const STORAGE: ReadonlySet<string> = new Set(STORAGE_SERVICES);

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function dateOf(time: number): string {
  const date = new Date(time);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** An end that is near is told with its hour. */
function momentOf(time: number, now: number): string {
  return time - now > 3 * DAY
    ? dateOf(time)
    : `${dateOf(time)}, ${new Date(time).toISOString().slice(11, 16)} UTC`;
}

const MEAN_YEAR = 365.25 * DAY;

function durationOf(length: number): string {
  if (length <= 0) return 'about now';
  const units: readonly (readonly [number, string])[] = [
    [MEAN_YEAR, 'year'],
    [MEAN_YEAR / 12, 'month'],
    [DAY, 'day'],
    [HOUR, 'hour'],
  ];
  for (const [unit, word] of units) {
    const count = Math.round(length / unit);
    // From two on a unit says enough: 25 years, 18 months, 30 hours.
    if (count >= 2) return `${count} ${word}s`;
  }
  const minutes = Math.max(1, Math.round(length / 60_000));
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
