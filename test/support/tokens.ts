/**
 * Tokens for the tests, made at run time from fields, so that no file of this repository holds one.
 * A signature is the SHA-256 of a seed: it looks exactly like a genuine one and opens nothing.
 */
import { createHash } from 'node:crypto';

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

const MADE = new Set<string>();

/** Every secret that was made so far, for sweeps over what a program has written. */
export function madeSecrets(): ReadonlySet<string> {
  return MADE;
}

function made(secret: string): string {
  MADE.add(secret);
  return secret;
}

/** 44 characters of base64, the shape of an HMAC-SHA256; the same seed gives the same signature. */
export function aSignature(seed = 'one'): string {
  return made(createHash('sha256').update(`signature ${seed}`).digest('base64'));
}

/** 88 characters of base64, the shape of a storage account key. */
export function aStorageKey(seed = 'one'): string {
  return made(createHash('sha512').update(`key ${seed}`).digest('base64'));
}

export interface SasFields {
  readonly [name: string]: string;
}

/** A query string with its signature last, values percent-encoded as the SDKs do. */
export function aSas(fields: SasFields = ACCOUNT_SAS, signature = aSignature()): string {
  return Object.entries({ ...fields, sig: signature })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}

/** The shape of the leak of 2023: everything in the account, until 2051. */
export const ACCOUNT_SAS: SasFields = {
  sv: '2020-08-04',
  ss: 'b',
  srt: 'sco',
  sp: 'racwdl',
  st: '2020-10-06T00:00:00Z',
  se: '2051-10-06T00:00:00Z',
};

/** Reads one blob for a day after the tests' own now. */
export const BLOB_SAS: SasFields = {
  sv: '2022-11-02',
  sr: 'b',
  sp: 'r',
  se: '2026-11-22T10:00:00Z',
  spr: 'https',
};

/** The moment by which the tests judge; handed over with `--now`. */
export const NOW = '2026-11-21T10:00:00Z';

export function aSasUrl(
  fields: SasFields = ACCOUNT_SAS,
  signature = aSignature(),
  at = 'https://contosodata7.blob.core.windows.net/',
): string {
  return `${at}?${aSas(fields, signature)}`;
}
