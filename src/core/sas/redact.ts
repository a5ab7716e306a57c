/**
 * The only way a token becomes text again, and the sieve for every piece of a document that is shown to people.
 */
import type { Query } from './query.ts';

const LONGEST_URL = 300;
const LONGEST_VALUE = 160;

/** The token as it stands with `***` for its secret; other secrets that stand in the same text go the same way. */
export function redactQuery(query: Query): string {
  const parameters = query.pieces
    .filter(({ name }) => /^[A-Za-z$_][\w.$-]{0,31}$/.test(name))
    .map(
      ({ name, raw }) =>
        `${name}=${raw === '' && /^(?:sig|s|sn)$/i.test(name) ? '***' : clip(raw, LONGEST_VALUE)}`,
    );
  const url = query.url === null ? '' : `${clip(query.url, LONGEST_URL)}?`;
  return withoutSecrets(url + parameters.join('&'));
}

/** Text from a document, fit to be shown: whatever in it could be another secret becomes `***`. */
export function withoutSecrets(text: string): string {
  return text
    .replace(/(sig(?:=|%(?:25)*3d))[^&\s]{8,}/gi, '$1***')
    .replace(PADDED_BASE64, (run) => (hasVariety(run) ? '***' : run))
    .replace(/(?:[A-Za-z0-9+=_-]|%(?:25)*(?:2b|2f|3d))+/gi, (run) => (hasVariety(run) ? '***' : run));
}

/** The shape of a signature or a key: it may contain slashes, so what tells it from a path is its length and its end. */
const PADDED_BASE64 = /(?:[A-Za-z0-9+/]|%(?:25)*2[bf]){43,}(?:=|%(?:25)*3d)+/gi;

/** A GUID or a hexadecimal digest of any length has fewer different characters; a shorter run holds no whole secret. */
function hasVariety(run: string): boolean {
  return run.length >= 40 && new Set(run).size >= 20;
}

function clip(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}
