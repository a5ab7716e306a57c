/**
 * The query string a signature stands in: its parameters in any order, and the URL before it. This is the one place
 * that knows where a token begins and ends in running text.
 */

import { type CharacterSet, isOf, setOf } from '../text/character-set.ts';
import type { Endpoint } from './endpoint.ts';
import { parseEndpoint } from './endpoint.ts';
import { decodeWords } from './percent.ts';
import { readSecret, type Secret, SHAPE_44, SHAPE_88 } from './signature.ts';

export interface Query {
  /** The field that carries the signature: `sig`, in Event Grid `s`, in old API Management `sn`. */
  readonly field: string;
  /** Decoded values by lower-case name, without the signature. The first of a name counts, save for two ends. */
  readonly values: ReadonlyMap<string, string>;
  /** Names and raw values in the order in which they stand, the signature with an empty value. */
  readonly pieces: readonly { readonly name: string; readonly raw: string }[];
  /** The URL before the `?`, as it stands, or `null`. */
  readonly url: string | null;
  readonly endpoint: Endpoint | null;
  /** Where the query begins in the text, and where its last parameter ends. */
  readonly start: number;
  readonly end: number;
}

/** Fields of a SAS other than `sig` (reference §2.2). One of them beside a signature vouches for it. */
export const SAS_FIELDS: ReadonlySet<string> = new Set([
  ...[
    'sv',
    'ss',
    'srt',
    'sr',
    'sp',
    'st',
    'se',
    'si',
    'sip',
    'spr',
    'ses',
    'sdd',
    'tn',
    'spk',
    'srk',
    'epk',
    'erk',
  ],
  ...[
    'skoid',
    'sktid',
    'skt',
    'ske',
    'sks',
    'skv',
    'saoid',
    'suoid',
    'scid',
    'sduoid',
    'skdutid',
    'srh',
    'srq',
    'sk',
  ],
  ...['rscc', 'rscd', 'rsce', 'rscl', 'rsct', 'skn'],
]);

/** A token and its URL are shorter; a longer run of URL characters is read no further back than this. */
const LONGEST = 4096;
/** What can stand in a query string, and in a URL before one (RFC 3986), but quotes and what ends a URL in prose. */
const QUERY_CHARACTERS = setOf(/[A-Za-z0-9\-._~%&=+/:,*()@!$?[\]\x80-\xff]/);
/** A further parameter, or a piece without a value. Behind a comma another URL of a list may begin, so only some values have one. */
const PARAMETER = /&([\w.$%~:@!*()+[\]-]{0,80})(?:=([\w\-.~%+/:*()@!$[\]'=]{0,4096}))?/y;
/**
 * A response header written as it is, `rscd=attachment; filename="a b.txt"`: what otherwise ends a token belongs to it
 * where another parameter follows.
 */
const RAW_HEADER =
  /rsc[cdelt]=[\w.%+*/-]{1,80}(?:(?:[;,](?: |(?! ))| )[^\s"&<>;,|`]{0,120}(?:"[^"&<>\r\n]{0,120}")?){1,9}(?=&[\w$]{1,20}=)/iy;
const LONGEST_HEADER = 300;
/** There are five; each may stand twice. */
const MOST_HEADERS = 10;
const ENDS: ReadonlySet<string> = new Set(['se', 'ske']);
const LISTS: ReadonlySet<string> = new Set(['spr', 'srh', 'srq', 'rscc', 'rscd', 'rsce', 'rscl', 'rsct']);

/**
 * The query around a signature. `sigAt` is the offset of the field's name, `valueEnd` the one behind its value.
 * Nothing is read across another signature: a token contains one. A placeholder in its place, or the same one again,
 * is none (reference §2.7).
 */
export function readQuery(
  text: string,
  field: string,
  sigAt: number,
  valueEnd: number,
  secretAt: SecretAt,
): Query {
  const endOfOther = otherSignatures(text, field, sigAt, secretAt);
  const start = behindColour(text, beginningOf(text, sigAt, endOfOther));
  const left = text.slice(start, sigAt);
  const first = firstParameterIn(left);
  const after = parametersAfter(text, valueEnd, endOfOther);
  const pieces = [...piecesIn(left.slice(first)), { name: field, raw: '' }, ...after.pieces];
  const values = new Map<string, string>();
  for (const { name, raw } of pieces) {
    const key = name.toLowerCase();
    if (key === 'sig' || key === field || raw === '') continue;
    const value = decodeWords(raw);
    const known = values.get(key);
    if (known === undefined) values.set(key, value);
    // Which of two ends the service would take nobody can tell, so there is none that can be read.
    else if (ENDS.has(key) && known !== value) values.set(key, `${known} or ${value}`);
  }
  const path = left.slice(0, first);
  const url = urlWithSpaces(text, start, path) ?? urlAtEnd(withoutTail(path, URL_TAIL));
  return {
    field,
    values,
    pieces,
    url,
    endpoint: url === null ? null : parseEndpoint(url),
    start: start + first,
    end: after.end,
  };
}

/** The signature of a field at an offset, or `null`. Neighbours are asked for again and again, so answers are kept. */
export type SecretAt = (field: string, at: number) => Secret | null;

export function secretsIn(text: string): SecretAt {
  const known = { s: new Map<number, Secret | null>(), sn: new Map<number, Secret | null>() };
  return (field, at) => {
    const [secrets, shape] = field === 'sn' ? [known.sn, SHAPE_88] : [known.s, SHAPE_44];
    let secret = secrets.get(at);
    if (secret === undefined) {
      secret = readSecret(text, at, shape);
      secrets.set(at, secret);
    }
    return secret;
  };
}

/** Where the parameter of this name ends, if it is another token's signature; else `null`. */
type EndOfOther = (nameAt: number, nameEnd: number) => number | null;

/** A few copies of one signature are seen past; a line of nothing else would be walked anew from each of them. */
const MOST_COPIES = 3;

function otherSignatures(text: string, field: string, sigAt: number, secretAt: SecretAt): EndOfOther {
  let own: Secret | null | undefined;
  let copies = 0;
  return (nameAt, nameEnd) => {
    if (nameEnd - nameAt !== field.length || text.slice(nameAt, nameEnd).toLowerCase() !== field) return null;
    const other = secretAt(field, nameEnd + 1);
    if (other === null) return null;
    own ??= secretAt(field, sigAt + field.length + 1);
    return other.text === own?.text && ++copies <= MOST_COPIES ? null : other.end;
  };
}

/**
 * Behind the `?` of the token's own URL. Without one the first piece may have anything in front of it (`SharedAccessSignature=sv=…`,
 * `https://…/container,sv=…`, `dl_sv=…`), of which only the last `name=value` belongs to the token.
 */
function firstParameterIn(left: string): number {
  const mark = queryMark(left) + 1;
  const end = left.indexOf('&', mark);
  const piece = left.slice(mark, end < 0 ? left.length : end);
  const match = FIRST_FIELD.exec(piece);
  if (match === null) return mark > 0 ? mark : piece.length;
  // Behind a `?` it is the name itself, unless that carries a whole token: `?aeg-sas-token=r=…`, `?dl_sv=…`.
  const isField =
    mark === 0 ||
    match.index === 0 ||
    /^(?:[re]|uid)$/i.test(match[0].slice(0, match[0].indexOf('='))) ||
    isSasField(match[0]);
  return isField ? mark + match.index : mark;
}

/** The last `?` that ends an address; another one is a part of a value, which may have some (RFC 3986 §3.4). */
function queryMark(left: string): number {
  let mark = left.lastIndexOf('?');
  while (mark > 0) {
    const earlier = left.lastIndexOf('?', mark - 1);
    const between = left.slice(earlier + 1, mark);
    const piece = between.slice(between.lastIndexOf('&') + 1);
    if (earlier < 0 || (between !== '' && piece === between) || /[:.][^/]{0,300}\//.test(piece)) return mark;
    mark = earlier;
  }
  return mark;
}

function isSasField(piece: string): boolean {
  return SAS_FIELDS.has(piece.slice(0, piece.indexOf('=')).toLowerCase());
}

/** The last `name=value` of a piece; behind an underscore only a field's own name tells it from a longer name. */
const FIRST_FIELD = /(?:(?<![\w$-])[A-Za-z]{1,8}|(?<=_)(?:s[eprstv]|sip|spr|srt|tn|skoid))=[^=]*={0,2}$/i;

function piecesIn(query: string): { name: string; raw: string }[] {
  return query
    .split('&')
    .map(splitPiece)
    .filter((piece) => piece !== null);
}

const EQUALS = 0x3d;

function beginningOf(text: string, sigAt: number, endOfOther: EndOfOther): number {
  const earliest = Math.max(0, sigAt - LONGEST);
  let at = sigAt;
  let quotesBelong: boolean | undefined;
  let headers = MOST_HEADERS;
  while (at > earliest) {
    const code = text.charCodeAt(at - 1);
    if (code === 0x27) {
      quotesBelong ??= standsInUnquotedUrl(text, at - 1);
      if (!quotesBelong && !isApostrophe(text, at - 1) && !standsInKeys(text, at - 1)) break;
    } else if (!isOf(QUERY_CHARACTERS, text, at - 1)) {
      const header = headers-- > 0 ? rawHeaderAround(text, at - 1) : -1;
      if (header < earliest) break;
      at = header;
      continue;
    } else if (code === EQUALS) {
      const end = endOfOther(nameBefore(text, at - 1), at - 1);
      if (end !== null) return end;
    }
    at--;
  }
  return at;
}

/** A terminal's `ESC[4m` is no part of the name behind it. */
function behindColour(text: string, start: number): number {
  const colour = /^\[?[\d;]{0,9}m/.exec(text.slice(start, start + 12))?.[0];
  return colour !== undefined && /\x1b(?:\[[\d;]{0,16})?$/.test(text.slice(Math.max(0, start - 18), start))
    ? start + colour.length
    : start;
}

/**
 * Where the name of a parameter begins that ends here; only the short ones are of interest. Where lines were joined it may
 * stand right behind the padding of another signature.
 */
function nameBefore(text: string, end: number): number {
  for (let at = end - 1; at >= end - 4; at--) {
    if (isOf(BEFORE_NAMES, text, at) || endsPadding(text, at)) return at + 1;
  }
  return end;
}

function endsPadding(text: string, at: number): boolean {
  return text[at] === '=' || (text[at - 2] === '%' && text.slice(at - 1, at + 1).toUpperCase() === '3D');
}

/** Where the response header begins that a character belongs to which otherwise ends a token; -1 where there is none. */
function rawHeaderAround(text: string, at: number): number {
  if (!isOf(IN_HEADERS, text, at)) return -1;
  const from = Math.max(0, at - LONGEST_HEADER);
  const header = from + text.slice(from, at).lastIndexOf('rsc');
  if (header < from || !isOf(BEFORE_NAMES, text, header - 1)) return -1;
  RAW_HEADER.lastIndex = header;
  return RAW_HEADER.test(text) && RAW_HEADER.lastIndex > at ? header : -1;
}

const IN_HEADERS = setOf(/[ ;"]/);
const BEFORE_NAMES = setOf(/[?&]/);

/**
 * RFC 3986 allows `'` in a URL (`filename*=UTF-8''x`, OData's `PartitionKey%20eq%20'NL'`); whether one belongs to it or
 * closes a literal is told by what the URL begins with.
 */
function standsInUnquotedUrl(text: string, at: number): boolean {
  const from = Math.max(0, at - LONGEST);
  const slashes = text.slice(from, at).lastIndexOf('://');
  const scheme = slashes < 0 ? null : schemeBefore(text, from + slashes);
  if (scheme === null || /[\s"<>`|]/.test(text.slice(scheme, at))) return false;
  return text[scheme - 1] !== "'";
}

/** An apostrophe within a value: a letter before it, and no other field's `=` between it and the next `&`. */
function isApostrophe(text: string, at: number): boolean {
  return (
    /^[\w.~%'-]{1,60}&/.test(text.slice(at + 1, at + 62)) &&
    /[?&"'\s][a-z]{2,5}=[\w.~%/'-]{1,80}$/i.test(text.slice(Math.max(0, at - 90), at))
  );
}

/** The keys of one entity of a table, which OData writes in apostrophes (`Orders(PartitionKey='NL',RowKey='1')?sv=…`). */
const KEYS = /\(PartitionKey='[^&?"\s]{0,200}',RowKey='[^&?"\s]{0,200}'\)/y;
const LONGEST_KEYS = 440;

function standsInKeys(text: string, at: number): boolean {
  const from = Math.max(0, at - LONGEST_KEYS);
  const keys = from + text.slice(from, at).lastIndexOf('(PartitionKey=');
  if (keys < from) return false;
  KEYS.lastIndex = keys;
  return KEYS.test(text) && KEYS.lastIndex > at;
}

function parametersAfter(
  text: string,
  from: number,
  endOfOther: EndOfOther,
): { readonly pieces: { name: string; raw: string }[]; readonly end: number } {
  const pieces: { name: string; raw: string }[] = [];
  let at = from;
  while (at - from < LONGEST) {
    PARAMETER.lastIndex = at;
    const match = PARAMETER.exec(text);
    if (match === null) break;
    const nameEnd = at + 1 + (match[1] as string).length;
    if (endOfOther(at + 1, nameEnd) !== null) break;
    at = PARAMETER.lastIndex;
    if (match[1] === '' || match[2] === undefined) continue;
    const name = match[1] as string;
    let raw = match[2];
    if (LISTS.has(name.toLowerCase())) {
      const end = listEnd(text, nameEnd - name.length, at);
      raw += text.slice(at, end);
      at = end;
    }
    // Punctuation of the sentence or the call around a URL does not belong to its last value.
    pieces.push({ name, raw: text[at] === '&' ? raw : withoutTail(raw, VALUE_TAIL) });
  }
  return { pieces, end: at };
}

/** Where a value ends that may have commas, and a response header's more than those. */
function listEnd(text: string, nameAt: number, at: number): number {
  RAW_HEADER.lastIndex = nameAt;
  if (RAW_HEADER.test(text)) return RAW_HEADER.lastIndex;
  return at + (/^(?:,[\w\-.~%+/*()@!$]+)*/.exec(text.slice(at, at + 200))?.[0] ?? '').length;
}

function splitPiece(whole: string): { name: string; raw: string } | null {
  // A parameter that carries a token which has no address has the token's first one in its value.
  const piece = CARRIED.exec(whole)?.[1] ?? whole;
  const equals = piece.indexOf('=');
  return equals > 0 ? { name: piece.slice(0, equals), raw: piece.slice(equals + 1) } : null;
}

const CARRIED = /^[\w.$-]{1,40}=(?:SharedAccessSignature[ +])?((?:r|sr|uid|sv|ss|sp|st|se)=.{1,4096})$/is;

/** The URL that ends here: from its last scheme, else from where a bare host begins. */
function urlAtEnd(text: string): string | null {
  const slashes = text.lastIndexOf('://');
  const scheme = slashes < 0 ? null : schemeBefore(text, slashes);
  if (scheme !== null) return text.slice(scheme);
  let start = text.length;
  while (start > 0 && text.length - start < LONGEST_BARE && isOf(BARE_CHARACTERS, text, start - 1)) start--;
  const bare = text.slice(start);
  return BARE.test(bare) ? bare : null;
}

/** The beginning of a literal's URL whose path has spaces: `"https://account.blob.core.windows.net/a b/c.txt?sv=…"`. */
const SPACED = /["'`](https?:\/\/[\w.:-]{3,120}\/(?:[\w.%()/-]{1,100} ){1,6})$/;
const LONGEST_SPACED = 500;

function urlWithSpaces(text: string, start: number, path: string): string | null {
  if (text[start - 1] !== ' ' || !path.endsWith('?')) return null;
  const before = SPACED.exec(text.slice(Math.max(0, start - LONGEST_SPACED), start));
  return before === null ? null : before[1] + path.slice(0, -1);
}

/** Where the scheme begins that ends here, before its `://`. What is longer than any scheme may be the end of a secret. */
function schemeBefore(text: string, end: number): number | null {
  const from = Math.max(0, end - LONGEST_SCHEME - 1);
  const scheme = /(?:(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{0,15}|https?)$/i.exec(text.slice(from, end));
  return scheme === null ? null : from + scheme.index;
}

const LONGEST_SCHEME = 16;

const URL_TAIL = setOf(/[?,;]/);
const VALUE_TAIL = setOf(/[.:!)\]*']/);

/** A regular expression would begin anew at each character of a long tail that goes on after all. */
function withoutTail(text: string, tail: CharacterSet): string {
  let end = text.length;
  while (end > 0 && isOf(tail, text, end - 1)) end--;
  return text.slice(0, end);
}

/** A host without a scheme, with its path: a name with a dot, an address, or one of this machine's own names. */
const BARE =
  /^(?:(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,63}|\d{1,3}(?:\.\d{1,3}){3}|localhost|azurite)(?::\d{1,5})?(?:\/[^:]*)?$/i;
const BARE_CHARACTERS = setOf(/[\w.%:/-]/);
const LONGEST_BARE = 500;
