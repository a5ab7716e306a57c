import { decodeUtf8 } from '../text/utf8.ts';

/** `%2F` → `/`. What is no valid escape stays as it is: a broken one is a reason to say less, never to fail. */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The words that an encoded value stands for, in UTF-8. Most have nothing to decode, and decoding costs more than a look. */
export function decodeWords(text: string): string {
  const bytes = decodePercent(text);
  return /[\x80-\xff]/.test(bytes) ? decodeUtf8(bytes) : bytes;
}
