/** `%2F` → `/`. What is no valid escape stays as it is: a broken one is a reason to say less, never to fail. */
export function decodePercent(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
