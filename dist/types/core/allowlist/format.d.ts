/** Total. Without a version that is known nothing is a block, and the text comes back as it is. */
export declare function formatAllowlist(text: string): string;
/** The blocks that `formatAllowlist` leaves as they stand, each by the number of its line. */
export declare function unformattable(text: string): readonly number[];
