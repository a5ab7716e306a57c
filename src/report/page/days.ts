/** Days and how far away they are, in words. Everything is UTC, since the exceptions are. */

export const DAY = 86_400_000;

export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `31 Jan 2027` */
export function dayName(time: number): string {
  const date = new Date(time);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** The first moment of a day that is written as in a `.sasignore`, or `null`. */
export function startOf(day: string): number | null {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

/** How many days are left to the end of one, today included, as the core counts them. */
export function daysLeft(lastDay: number, now: number): number {
  return Math.ceil((lastDay + DAY - now) / DAY);
}
