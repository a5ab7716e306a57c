/** The URL of the endpoint that a connection string names around a stretch of text, or `null` outside one. */
export declare function connectionOf(text: string, start: number, end: number): string | null;
/**
 * The settings of the connection string a stretch stands in, by lower-case name; none where there is no `;`. A string has
 * each name once, so a name that comes again belongs to the next one.
 */
export declare function settingsAround(text: string, start: number, end: number): ReadonlyMap<string, string>;
