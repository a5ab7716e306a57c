/**
 * Times as tokens spell them (reference §2.6): a date, with minutes, seconds, fractions, or hours only; `Z`, an
 * offset, or nothing, which means UTC. `Date.parse` would read the last as local time and refuse the hours.
 */

/** Form encoding makes a `+` of the space before the time. */
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T +](\d{2})(?::?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?)?)?\s*(?:Z|([+ -])(\d{2}):?(\d{2})?)?$/i;
/** ISO 8601's basic form; without a time it could not be told from other numbers. */
const BASIC = /^(\d{4})(\d{2})(\d{2})(T\d{2}(?:\d{2}(?:\d{2})?)?(?:Z|[+-]\d{2}:?\d{2})?)$/i;

const YEAR_10000 = Date.UTC(10_000, 0);
/** `Date.UTC` would take a year 0 for 1900. */
const YEAR_0 = -62_167_219_200_000;

/**
 * Milliseconds since 1970, in whole seconds; `null` for what is no time. Digits alone are Unix seconds; milliseconds,
 * a common slip, lie beyond the year 9999 and so count as unknown.
 */
export function parseTime(text: string): number | null {
  if (/^\d{1,15}$/.test(text) && text.length > 8) {
    const time = Number(text) * 1000;
    return time < YEAR_10000 ? time : null;
  }
  const match = ISO.exec(text.trim().replace(BASIC, '$1-$2-$3$4'));
  if (match === null) return null;
  const [year, month, day, hour, minute, second] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0)) as number[];
  const date = new Date(Date.UTC(2000, 0, 1, hour, minute, second));
  // Date.UTC would take the years 0–99 for the last century, and every call rolls the 31st of June over into July.
  date.setUTCFullYear(year as number, (month as number) - 1, day);
  if (date.getUTCMonth() + 1 !== month) return null;
  if ((hour as number) > 23 || (minute as number) > 59 || (second as number) > 60) return null;
  const utc = date.getTime() - offsetOf(match[7], match[8], match[9]);
  return utc >= YEAR_0 && utc < YEAR_10000 ? utc : null;
}

/** The end of a messaging or IoT token, where digits alone are Unix seconds however few they are: `12345` is in 1970. */
export function parseSeconds(text: string | undefined): number | null {
  if (text === undefined || !/^\d{1,15}$/.test(text)) return text === undefined ? null : parseTime(text);
  const time = Number(text) * 1000;
  return time < YEAR_10000 ? time : null;
}

/** A `+` that became a space in form decoding is still a `+`. */
function offsetOf(sign: string | undefined, hours: string | undefined, minutes: string | undefined): number {
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)) * 60_000;
}

/** `2030-01-02T03:04:05Z`. */
export function formatTime(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
