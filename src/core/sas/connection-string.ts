/**
 * Connection strings: `BlobEndpoint=https://…;SharedAccessSignature=sv=…` and
 * `DefaultEndpointsProtocol=https;AccountName=…;AccountKey=…` (reference §4.1).
 */
import { isOf, setOf } from '../text/character-set.ts';

const LONGEST = 2048;
const ENDS = setOf(/["'`<>\r\n\\]/);

/** The URL of the endpoint that a connection string names around a stretch of text, or `null` outside one. */
export function connectionOf(text: string, start: number, end: number): string | null {
  const settings = settingsAround(text, start, end);
  for (const name of ['blobendpoint', 'fileendpoint', 'queueendpoint', 'tableendpoint']) {
    const url = settings.get(name);
    if (url !== undefined) return url;
  }
  const account = settings.get('accountname');
  const suffix = settings.get('endpointsuffix') ?? 'core.windows.net';
  return account === undefined ? null : `https://${account}.blob.${suffix}`;
}

/** The settings of the connection string a stretch stands in, by lower-case name; none where there is no `;`. */
export function settingsAround(text: string, start: number, end: number): ReadonlyMap<string, string> {
  let first = start;
  while (first > 0 && start - first < LONGEST && !isOf(ENDS, text, first - 1)) first--;
  let last = end;
  while (last < text.length && last - end < LONGEST && !isOf(ENDS, text, last)) last++;
  const settings = new Map<string, string>();
  for (const piece of `${text.slice(first, start)};${text.slice(end, last)}`.split(';')) {
    const match = /([A-Za-z]{3,40})\s*=\s*(\S+)\s*$/.exec(piece.slice(-400));
    if (match !== null) settings.set((match[1] as string).toLowerCase(), match[2] as string);
  }
  return settings;
}
