/**
 * The only way a token becomes text again, and the sieve for every piece of a document that is shown to people.
 */
import { decodeUtf8 } from '../text/utf8.ts';
import { decodePercent } from './percent.ts';
import type { Query } from './query.ts';
import { holdsRandom } from './randomness.ts';

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
        `${withoutSecrets(name)}=${isSignature(name, raw) ? '***' : upToSecret(shorten(decodeUtf8(raw), LONGEST_VALUE))}`,
    );
  const url = query.url === null ? '' : `${shownUrl(decodeUtf8(query.url))}?`;
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

/** Before the `?` of the token there may be another one, and behind that another token. */
function shownUrl(url: string): string {
  const masked = shorten(url, LONGEST_URL);
  const query = masked.indexOf('?') + 1;
  return query === 0 ? masked : masked.slice(0, query) + upToSecret(masked.slice(query));
}

/** Another token in a value may be in pieces, of which the last is too short to be known for one. */
function upToSecret(masked: string): string {
  const at = masked.indexOf('***');
  return at < 0 ? masked : masked.slice(0, at + 3);
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

/** A run may have slashes, so a path may be one; it may be percent-encoded more than once. */
function looksSecret(run: string): boolean {
  return holdsRandom(run.includes('%') ? decodePercent(run.replace(/%(?:25)+/g, '%')) : run);
}
