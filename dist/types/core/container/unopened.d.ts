/** The name of the format that begins with these bytes and is not opened. */
export declare function unopened(head: Uint8Array): string | null;
