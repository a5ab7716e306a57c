/**
 * The query string a signature stands in: its parameters in any order, and the URL before it. This is the one place
 * that knows where a token begins and ends in running text.
 */

import { isOf, setOf } from '../text/character-set.ts';
import { decodeUtf8 } from '../text/utf8.ts';
import type { Endpoint } from './endpoint.ts';
import { parseEndpoint } from './endpoint.ts';
import { decodePercent } from './percent.ts';

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
  /** Where the query begins in the text. */
  readonly start: number;
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
/** A further parameter. Behind a comma another URL of a list may begin, so only some values have one. */
const PARAMETER = /&([\w.$-]{1,40})=([\w\-.~%+/:*()@!$[\]'=]*)/y;
const ENDS: ReadonlySet<string> = new Set(['se', 'ske']);
const LISTS: ReadonlySet<string> = new Set(['spr', 'srh', 'srq', 'rscc', 'rscd', 'rsce', 'rscl', 'rsct']);

/**
 * The query around a signature. `sigAt` is the offset of the field's name, `valueEnd` the one behind its value.
 * Nothing is read across another signature: a token contains one.
 */
export function readQuery(text: string, field: string, sigAt: number, valueEnd: number): Query {
  const start = beginningOf(text, sigAt);
  const left = text.slice(start, sigAt);
  const first = firstParameterIn(left);
  const before = left.slice(first).split('&').map(splitPiece);
  const pieces = [
    ...before.filter((piece) => piece !== null),
    { name: field, raw: '' },
    ...parametersAfter(text, valueEnd),
  ];
  const values = new Map<string, string>();
  for (const { name, raw } of pieces) {
    const key = name.toLowerCase();
    if (key === 'sig' || key === field || raw === '') continue;
    const value = decodeUtf8(decodePercent(raw));
    const known = values.get(key);
    if (known === undefined) values.set(key, value);
    // Which of two ends the service would take nobody can tell, so there is none that can be read.
    else if (ENDS.has(key) && known !== value) values.set(key, `${known} or ${value}`);
  }
  const url = urlAtEnd(left.slice(0, first).replace(/[?,;]+$/, ''));
  return {
    field,
    values,
    pieces,
    url,
    endpoint: url === null ? null : parseEndpoint(url),
    start: start + first,
  };
}

/**
 * Behind the last `?`. Without one the first piece may have anything in front of it (`SharedAccessSignature=sv=…`,
 * `https://…/container,sv=…`), of which only the last `name=value` belongs to the token.
 */
function firstParameterIn(left: string): number {
  const mark = left.lastIndexOf('?');
  if (mark >= 0) return mark + 1;
  const end = left.includes('&') ? left.indexOf('&') : left.length;
  const piece = /(?<![\w$-])[A-Za-z]{1,8}=[^=]*={0,2}$/.exec(left.slice(0, end));
  return piece?.index ?? end;
}

function beginningOf(text: string, sigAt: number): number {
  const earliest = Math.max(0, sigAt - LONGEST);
  let at = sigAt;
  let quotesBelong: boolean | undefined;
  while (at > earliest) {
    const character = text[at - 1] as string;
    if (character === "'") {
      quotesBelong ??= standsInUnquotedUrl(text, at - 1);
      if (!quotesBelong) break;
    } else if (!isOf(QUERY_CHARACTERS, text, at - 1)) break;
    if (character === '=' && /[?&]sig$/i.test(text.slice(Math.max(0, at - 5), at - 1))) break;
    at--;
  }
  return at;
}

/**
 * RFC 3986 allows `'` in a URL (`filename*=UTF-8''x`, OData's `PartitionKey%20eq%20'NL'`); whether one belongs to it or
 * closes a literal is told by what the URL begins with.
 */
function standsInUnquotedUrl(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  const url = /[a-z][a-z0-9+.-]{0,15}$/i.exec(before.slice(0, Math.max(0, before.lastIndexOf('://'))));
  if (url === null || /[\s"<>`|]/.test(before.slice(url.index))) return false;
  return before[url.index - 1] !== "'";
}

function* parametersAfter(text: string, from: number): Generator<{ name: string; raw: string }> {
  let at = from;
  while (at - from < LONGEST) {
    PARAMETER.lastIndex = at;
    const match = PARAMETER.exec(text);
    if (match === null) return;
    at = PARAMETER.lastIndex;
    const name = match[1] as string;
    let raw = match[2] as string;
    if (LISTS.has(name.toLowerCase())) {
      const more = /^(?:,[\w\-.~%+/*()@!$]+)*/.exec(text.slice(at, at + 200))?.[0] ?? '';
      raw += more;
      at += more.length;
    }
    // Punctuation of the sentence or the call around a URL does not belong to its last value.
    yield { name, raw: text[at] === '&' ? raw : raw.replace(/[.:!)\]*']+$/, '') };
  }
}

function splitPiece(piece: string): { name: string; raw: string } | null {
  const equals = piece.indexOf('=');
  return equals > 0 ? { name: piece.slice(0, equals), raw: piece.slice(equals + 1) } : null;
}

/** The URL that ends here: from its last scheme, else from where a bare host begins. */
function urlAtEnd(text: string): string | null {
  const slashes = text.lastIndexOf('://');
  const scheme =
    slashes < 0 ? null : /[a-z][a-z0-9+.-]{0,15}$/i.exec(text.slice(Math.max(0, slashes - 16), slashes));
  if (scheme !== null) return text.slice(slashes - scheme[0].length);
  let start = text.length;
  while (start > 0 && text.length - start < LONGEST_BARE && isOf(BARE_CHARACTERS, text, start - 1)) start--;
  const bare = text.slice(start);
  return BARE.test(bare) ? bare : null;
}

/** A host without a scheme, with its path: a name with a dot, an address, or one of this machine's own names. */
const BARE =
  /^(?:(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,63}|\d{1,3}(?:\.\d{1,3}){3}|localhost|azurite)(?::\d{1,5})?(?:\/[^:]*)?$/i;
const BARE_CHARACTERS = setOf(/[\w.%:/-]/);
const LONGEST_BARE = 500;
