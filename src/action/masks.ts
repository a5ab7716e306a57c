/**
 * Has the runner hide every secret that is found, in whatever a later line of the job may print. The parser lets a
 * secret go once its digest is taken, so the digest is where the runner is told of it, and nobody keeps it.
 *
 * Those lines are the one place where a secret stands on standard output; the runner takes them away and prints
 * `::add-mask::***`. Outside a workflow nobody would, so there nothing is written.
 */
import { setSecret } from '@actions/core';
import type { Digest } from '../core/inspect.ts';
import { sha256 } from '../sources/digest.ts';

/** The runner holds every line of the job against every mask, so there must be an end to them. */
const MOST_SECRETS = 1000;

/** `mask` is told each spelling once. */
export function masking(env: NodeJS.ProcessEnv, mask: (spelling: string) => void = setSecret): Digest {
  if (env.GITHUB_ACTIONS !== 'true') return sha256;
  const masked = new Set<string>();
  return (secret) => {
    const fingerprint = sha256(secret);
    if (!masked.has(fingerprint) && masked.size < MOST_SECRETS) {
      masked.add(fingerprint);
      for (const spelling of spellingsOf(secret)) mask(spelling);
    }
    return fingerprint;
  };
}

/**
 * As it is and as programs write it. Padding is left out, since it often is and what is around a mask is nobody's
 * secret. Letters and digits are spelled alike everywhere.
 */
export function spellingsOf(secret: string): ReadonlySet<string> {
  const bare = secret.replace(/=+$/, '');
  const written = (of: (sign: string, code: string) => string) =>
    bare.replace(/[^A-Za-z0-9]/g, (sign) => of(sign, sign.charCodeAt(0).toString(16).padStart(2, '0')));
  return new Set([
    bare,
    bare.replaceAll('+', ' '),
    bare.replaceAll('+', '-').replaceAll('/', '_'),
    encodeURIComponent(bare),
    // Python's `quote` leaves the slash alone, JavaScript's `URLSearchParams` and .NET do not agree on case.
    bare.replaceAll('+', '%2B'),
    written((sign, code) => (URL_SAFE.test(sign) ? sign : `%${code.toLowerCase()}`)),
    written((sign, code) => (URL_SAFE.test(sign) ? sign : `%25${code.toUpperCase()}`)),
    // JSON: PHP escapes the slash, .NET the plus.
    bare.replaceAll('/', '\\/'),
    bare.replaceAll('+', '\\u002B'),
    bare.replaceAll('+', '\\u002b'),
    // HTML.
    bare.replaceAll('+', '&#43;'),
    bare.replaceAll('+', '&#x2B;'),
    bare.replaceAll('+', '&#x2b;'),
    written((_, code) => `&#x${code.toUpperCase()};`),
    ...base64sOf(bare),
  ]);
}

const URL_SAFE = /[-_.~]/;

/** Base64 takes three bytes at a time, so what it makes of a text depends on where among them the text begins. */
function base64sOf(text: string): readonly string[] {
  return [0, 1, 2].map((before) => {
    const bytes = Buffer.from(' '.repeat(before) + text);
    const whole = Math.floor(bytes.length / 3) * 4;
    // The first group holds bytes that are not the text's, and so does the last where it is not full.
    return bytes.toString('base64').slice(before === 0 ? 0 : 4, whole);
  });
}
