/**
 * The query string a signature stands in: its parameters in any order, and the URL before it. This is the one place
 * that knows where a token begins and ends in running text.
 */
import type { Endpoint } from './endpoint.ts';
import { parseEndpoint } from './endpoint.ts';
import { decodePercent } from './percent.ts';

export interface Query {
  /** The field that carries the signature: `sig`, in Event Grid `s`, in old API Management `sn`. */
  readonly field: string;
  /** Decoded values by lower-case name, without the signature. The first of a name counts. */
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
const QUERY_CHARACTER = /[A-Za-z0-9\-._~%&=+/:,*()@!$?[\]\x80-\xff]/;

/**
 * The query around a signature. `sigAt` is the offset of the field's name, `valueEnd` the one behind its value.
 * Nothing is read across another signature: a token contains one.
 */
export function readQuery(text: string, field: string, sigAt: number, valueEnd: number): Query {
  const start = beginningOf(text, sigAt);
  const left = text.slice(start, sigAt);
  const right = text.slice(valueEnd, endOf(text, valueEnd));
  const first = firstParameterIn(left);
  const before = left.slice(first).split('&');
  const pieces = [
    ...before.map(splitPiece),
    { name: field, raw: '' },
    ...(right.startsWith('&') ? trimEnd(right).slice(1).split('&').map(splitPiece) : []),
  ].filter((piece) => piece !== null);
  const values = new Map<string, string>();
  for (const { name, raw } of pieces) {
    const key = name.toLowerCase();
    if (key !== 'sig' && key !== field && raw !== '' && !values.has(key)) values.set(key, decodePercent(raw));
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
  const piece = /(?<![\w$-])[A-Za-z]{1,8}=[^=]*$/.exec(left.slice(0, end));
  return piece?.index ?? end;
}

function beginningOf(text: string, sigAt: number): number {
  const earliest = Math.max(0, sigAt - LONGEST);
  let at = sigAt;
  while (at > earliest) {
    const character = text[at - 1] as string;
    if (!QUERY_CHARACTER.test(character) && !isQuotedValue(text, at - 1)) break;
    if (character === '=' && /[?&]sig$/i.test(text.slice(Math.max(0, at - 5), at - 1))) break;
    at--;
  }
  return at;
}

/** OData filters bring raw quotes into a URL: `$filter=PartitionKey%20eq%20'NL'&sv=…`. */
function isQuotedValue(text: string, at: number): boolean {
  if (text[at] !== "'") return false;
  return (
    /(?:%20|\+)'[\w.%-]{0,64}'&?$/.test(text.slice(Math.max(0, at - 72), at + 2)) ||
    /^'[\w.%-]{0,64}'[&)]/.test(text.slice(at, at + 72))
  );
}

function endOf(text: string, from: number): number {
  const last = Math.min(text.length, from + LONGEST);
  let at = from;
  while (at < last && text[at] !== '?' && QUERY_CHARACTER.test(text[at] as string)) at++;
  return at;
}

/** Punctuation of the sentence or the call around a URL does not belong to its last value. */
function trimEnd(text: string): string {
  return text.replace(/[.,:!)\]*]+$/, '');
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
  return (
    /(?:^|[^\w.%-])((?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,63}(?::\d{1,5})?(?:\/[^:=,]*)?)$/i.exec(text)?.[1] ??
    null
  );
}
