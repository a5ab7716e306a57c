/** Names come from the document: in a command they stand in single quotes unless they are plain words. */
export declare function quoted(text: string): string;
