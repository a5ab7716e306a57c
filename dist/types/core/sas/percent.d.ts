/** `%2F` → `/`. What is no valid escape stays as it is: a broken one is a reason to say less, never to fail. */
export declare function decodePercent(text: string): string;
/** The words that an encoded value stands for, in UTF-8. Most have nothing to decode, and decoding costs more than a look. */
export declare function decodeWords(text: string): string;
