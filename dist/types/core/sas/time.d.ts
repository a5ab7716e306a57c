/**
 * Times as tokens spell them (reference §2.6): a date, with minutes, seconds, fractions, or hours only; `Z`, an
 * offset, or nothing, which means UTC. `Date.parse` would read the last as local time and refuse the hours.
 */
/**
 * Milliseconds since 1970, in whole seconds; `null` for what is no time. Digits alone are Unix seconds; milliseconds,
 * a common slip, lie beyond the year 9999 and so count as unknown.
 */
export declare function parseTime(text: string): number | null;
/** The end of a messaging or IoT token, where digits alone are Unix seconds however few they are: `12345` is in 1970. */
export declare function parseSeconds(text: string | undefined): number | null;
/** `2030-01-02T03:04:05Z`. */
export declare function formatTime(time: number): string;
