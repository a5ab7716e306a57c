/**
 * The only way a token becomes text again, and the sieve for every piece of a document that is shown to people.
 */
import { decodeUtf8 } from '../text/utf8.ts';
import { decodePercent } from './percent.ts';
import type { Query } from './query.ts';

const LONGEST_URL = 300;
const LONGEST_VALUE = 160;

/**
 * The token as it stands with `***` for its secret. Other secrets in the same text go the same way, and before anything
 * is cut short: what is left of a cut secret would no longer be known for one.
 */
export function redactQuery(query: Query): string {
  const parameters = query.pieces
    .filter(({ name }) => /^[A-Za-z$_][\w.$-]{0,31}$/.test(name))
    .map(
      ({ name, raw }) =>
        `${withoutSecrets(name)}=${isSignature(name, raw) ? '***' : shorten(decodeUtf8(raw), LONGEST_VALUE)}`,
    );
  const url = query.url === null ? '' : `${shorten(decodeUtf8(query.url), LONGEST_URL)}?`;
  return url + parameters.join('&');
}

/** A name out of a document, of bearable length. */
export function shownName(text: string): string {
  return shorten(text, LONGEST_URL);
}

/** The query keeps an empty value in the place of the signature; a second one beside it is somebody's too. */
function isSignature(name: string, raw: string): boolean {
  return /^sig$/i.test(name) || (raw === '' && /^(?:s|sn)$/i.test(name));
}

function shorten(text: string, longest: number): string {
  const masked = withoutSecrets(text);
  return masked.length <= longest ? masked : `${masked.slice(0, longest)}…`;
}

/** Text from a document, fit to be shown: whatever in it could be another secret becomes `***`. Linear in the text. */
export function withoutSecrets(text: string): string {
  return text
    .replace(/(sig(?:=|%(?:25)*3d))[^&\s]{8,}/gi, '$1***')
    .replace(/(?:[A-Za-z0-9+/=_-]|%(?:25)*(?:2b|2f|3d|2d|5f))+/gi, (run) => (looksSecret(run) ? '***' : run));
}

/** Of 43 characters, the shortest secret, this many are enough to know one by. */
const WINDOW = 40;
/** Of the 43, one window in three lies within. */
const STEP = 3;
const LEAST_DISTINCT = 20;
/** Random base64 changes between capitals, small letters and digits at 27 of 42 places; names of people at half that. */
const LEAST_CHANGES = 14;
const LEAST_OF_EACH = 4;

/**
 * Whether a run holds a stretch that is random base64. It may have slashes, so a path may be one; a path of words, a
 * GUID and a hexadecimal digest change too seldom or lack capitals.
 */
function looksSecret(run: string): boolean {
  const plain = decodePercent(run.replace(/%(?:25)+/g, '%'));
  for (let start = 0; start + WINDOW <= plain.length; start += STEP) {
    if (isRandom(plain.slice(start, start + WINDOW))) return true;
  }
  return false;
}

function isRandom(text: string): boolean {
  let changes = 0;
  const counts = { capital: 0, small: 0, digit: 0 };
  let last: keyof typeof counts | null = null;
  for (const character of text) {
    const now = classOf(character);
    // The hyphens and slashes between words are no sign of chance.
    if (now === null) continue;
    counts[now]++;
    if (last !== null && now !== last) changes++;
    last = now;
  }
  return (
    changes >= LEAST_CHANGES &&
    counts.capital >= LEAST_OF_EACH &&
    counts.small >= LEAST_OF_EACH &&
    new Set(text).size >= LEAST_DISTINCT
  );
}

function classOf(character: string): 'capital' | 'small' | 'digit' | null {
  if (/[A-Z]/.test(character)) return 'capital';
  if (/[a-z]/.test(character)) return 'small';
  return /[0-9]/.test(character) ? 'digit' : null;
}
