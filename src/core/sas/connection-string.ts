/**
 * Connection strings: `BlobEndpoint=https://…;SharedAccessSignature=sv=…` and
 * `DefaultEndpointsProtocol=https;AccountName=…;AccountKey=…` (reference §4.1).
 */
import { isOf, setOf } from '../text/character-set.ts';

const LONGEST = 2048;
const ENDS = setOf(/["'`<>\\]/);
const LINE_ENDS = setOf(/[\r\n]/);
const SPACES = setOf(/\s/);

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
  const isNew = (setting: Setting | null): boolean => {
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
    const ends = at === 0 || start - at === LONGEST || endsString(text, at - 1);
    if (!ends && text[at - 1] !== ';') continue;
    const from = Math.max(at, pieceEnd - LONGEST_SETTING);
    if (pieceEnd < start && !isNew(settingIn(lastWord(text.slice(from, pieceEnd))))) break;
    if (ends || --left === 0) break;
    pieceEnd = at - 1;
  }
  for (let at = end, pieceAt = end; ; at++) {
    const ends = at >= text.length || at - end === LONGEST || endsString(text, at);
    if (!ends && text[at] !== ';') continue;
    const until = Math.min(at, pieceAt + LONGEST_SETTING);
    if (pieceAt > end && !isNew(settingIn(firstWord(text.slice(pieceAt, until))))) break;
    if (ends || --right === 0) break;
    pieceAt = at + 1;
  }
  return settings;
}

const LONGEST_SETTING = 400;
const MOST = 24;

/** What ends the string; not a line's end right behind a `;`, as in a literal over several lines. */
function endsString(text: string, at: number): boolean {
  if (!isOf(LINE_ENDS, text, at)) return isOf(ENDS, text, at);
  let before = at - 1;
  while (at - before < MOST_INDENT && isOf(SPACES, text, before)) before--;
  return text[before] !== ';';
}

const MOST_INDENT = 40;

interface Setting {
  readonly name: string;
  readonly value: string;
}

/** Behind these a value goes on as it may; other names are taken for one only where they begin the word. */
const KNOWN =
  /^.{0,400}(?:^|[^A-Za-z]|\dm)(Endpoint|HostName|GatewayHostName|DeviceId|ModuleId|EntityPath|SharedAccessKeyName|DefaultEndpointsProtocol|AccountName|AccountEndpoint|EndpointSuffix|(?:Blob|File|Queue|Table)(?:Secondary)?Endpoint)=(.{1,400})$/i;

/** The setting a word is. What the whole string is assigned to (`BLOB=AccountName=x`, `?src=Endpoint=sb://…`) is no part of it. */
function settingIn(word: string): Setting | null {
  const known = KNOWN.exec(word);
  const [first, second, ...rest] = word.split('=') as [string, ...string[]];
  const assigned = rest.length > 0 && rest[0] !== '' && /^[A-Za-z]{8,30}$/.test(second ?? '');
  const name = known?.[1] ?? /[A-Za-z]{3,40}$/.exec(assigned ? (second as string) : first)?.[0];
  const value = bare(known?.[2] ?? (assigned ? rest : [second ?? '', ...rest]).join('='));
  return name === undefined || value === '' ? null : { name: name.toLowerCase(), value };
}

/** A value without what closes the string around it: a bracket, a sentence's end, a binary file's NUL, a terminal's `ESC[0m`. */
function bare(value: string): string {
  const [own = ''] = /^[^\x00-\x20\x7f&{}]*/.exec(value) ?? [];
  let end = own.length;
  // An IPv6 address has its own brackets.
  const tail = own.includes('[') ? TAIL : TAIL_AND_BRACKETS;
  while (end > 0 && isOf(tail, own, end - 1)) end--;
  return own.slice(0, end);
}

const TAIL = setOf(/[.,:!)*]/);
const TAIL_AND_BRACKETS = setOf(/[.,:!)*\]]/);

/** Spaces around a `=` are no end of a word. */
function lastWord(piece: string): string {
  const words = piece.replace(/\s{0,9}=\s{0,9}/g, '=').trimEnd();
  let at = words.length;
  while (at > 0 && !isOf(SPACES, words, at - 1)) at--;
  return words.slice(at);
}

function firstWord(piece: string): string {
  const words = piece.replace(/\s{0,9}=\s{0,9}/g, '=').trimStart();
  let end = 0;
  while (end < words.length && !isOf(SPACES, words, end)) end++;
  return words.slice(0, end);
}
