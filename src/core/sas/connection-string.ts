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

/**
 * The settings of the connection string a stretch stands in, by lower-case name; none where there is no `;`. A string has
 * each name once, so a name that comes again belongs to the next one.
 */
export function settingsAround(text: string, start: number, end: number): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  const isNew = (piece: string): boolean => {
    const setting = settingIn(piece);
    if (setting === null) return true;
    if (settings.has(setting.name)) return false;
    settings.set(setting.name, setting.value);
    return true;
  };
  // No connection string has so many settings; a long line of others would be read anew for each secret in it.
  let left = MOST;
  let right = MOST;
  // Left of the stretch the first piece is its own name, right of it the rest of its own value.
  for (let at = start, pieceEnd = start; ; at--) {
    const ends = at === 0 || start - at === LONGEST || isOf(ENDS, text, at - 1);
    if (!ends && text[at - 1] !== ';') continue;
    if (pieceEnd < start && !isNew(text.slice(Math.max(at, pieceEnd - LONGEST_SETTING), pieceEnd))) break;
    if (ends || --left === 0) break;
    pieceEnd = at - 1;
  }
  for (let at = end, pieceAt = end; ; at++) {
    const ends = at >= text.length || at - end === LONGEST || isOf(ENDS, text, at);
    if (!ends && text[at] !== ';') continue;
    if (pieceAt > end && !isNew(text.slice(Math.max(pieceAt, at - LONGEST_SETTING), at))) break;
    if (ends || --right === 0) break;
    pieceAt = at + 1;
  }
  return settings;
}

const LONGEST_SETTING = 400;
const MOST = 24;

/** The setting that ends a piece. What the whole string is assigned to (`BLOB=AccountName=x`) is no part of it. */
function settingIn(piece: string): { readonly name: string; readonly value: string } | null {
  const word = /\S{1,400}$/.exec(piece.replace(/\s{0,9}=\s{0,9}/g, '=').trim())?.[0] ?? '';
  const [first, second, ...rest] = word.split('=') as [string, ...string[]];
  const assigned = rest.length > 0 && rest[0] !== '' && /^[A-Za-z]{8,30}$/.test(second ?? '');
  const name = /[A-Za-z]{3,40}$/.exec(assigned ? (second as string) : first)?.[0];
  const value = (assigned ? rest : [second ?? '', ...rest]).join('=');
  return name === undefined || value === '' ? null : { name: name.toLowerCase(), value };
}
