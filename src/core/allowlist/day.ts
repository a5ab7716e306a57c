/** Calendar days in UTC. Dates in a `.sasignore` are days, since a reviewer thinks in days and a diff shows them well. */

export const DAY = 86_400_000;

/** `2027-01-31` → its first moment in milliseconds since 1970; `null` for anything else, also for 30 February. */
export function parseDay(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(day) && dayText(day) === text ? day : null;
}

/** The day on which a moment falls, as `2027-01-31`. */
export function dayText(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

/** How many days are left to the end of one, today included: 1 on that day itself, 0 and less once it is over. */
export function daysLeft(day: string, now: number): number {
  // A day that has begun counts as one.
  return Math.ceil(((parseDay(day) ?? 0) + DAY - now) / DAY);
}
