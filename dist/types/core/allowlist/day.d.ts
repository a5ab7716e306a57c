/** Calendar days in UTC. Dates in a `.sasignore` are days, since a reviewer thinks in days and a diff shows them well. */
export declare const DAY = 86400000;
/** `2027-01-31` → its first moment in milliseconds since 1970; `null` for anything else, also for 30 February. */
export declare function parseDay(text: string): number | null;
/** The day on which a moment falls, as `2027-01-31`. */
export declare function dayText(moment: number): string;
/** How many days are left to the end of one, today included: 1 on that day itself, 0 and less once it is over. */
export declare function daysLeft(day: string, now: number): number;
