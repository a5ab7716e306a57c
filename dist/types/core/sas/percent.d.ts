/** `%2F` → `/`. What is no valid escape stays as it is: a broken one is a reason to say less, never to fail. */
export declare function decodePercent(text: string): string;
