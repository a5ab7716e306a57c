/**
 * Storage account keys. A key has no structure of its own that would tell it from any other 64 random bytes, so its
 * context must: a name that speaks of an account's, a storage's or an access key, and a value of exactly its shape.
 */
import type { Digest } from '../inspect.ts';
import { spanOf, type View } from '../text/view.ts';
import { settingsAround } from './connection-string.ts';
import { parseEndpoint } from './endpoint.ts';
import { PUBLISHED } from './published.ts';
import type { Reading } from './read.ts';
import { readSecret, SHAPE_88 } from './signature.ts';
import type { Token } from './token.ts';

/** `AccountKey=`, `"account_key": "`, `AZURE_STORAGE_KEY: `, `--account-key `, `accountKey := `, … */
const NAMED_KEY =
  /(?<![A-Za-z0-9])[A-Za-z_.-]{0,40}(?:account|storage|access)[_.-]?(?:account[_.-]?|access[_.-]?|shared[_.-]?)?key[_.-]?[0-9A-Za-z_]{0,12}["'\]]{0,2}(?:\s{0,4}(?:=>|:=|=|:|,)\s{0,4}|\s)["'`(]{0,2}/gi;

export function readKeys(view: View, digest: Digest): Reading[] {
  const readings: Reading[] = [];
  for (const match of view.text.matchAll(NAMED_KEY)) {
    const at = match.index + match[0].length;
    const secret = readSecret(view.text, at, SHAPE_88);
    if (secret === null) continue;
    const fingerprint = digest(secret.text);
    const settings = settingsAround(view.text, match.index, secret.end);
    if (PUBLISHED.has(fingerprint) || isCosmos(settings) || isEmulator(settings)) continue;
    const account = settings.get('accountname') ?? null;
    readings.push({
      token: keyToken(fingerprint, account !== null && /^[a-z0-9]{3,24}$/.test(account) ? account : null),
      span: spanOf(view, at, secret.end),
      understood: 1 + settings.size,
      alone: false,
    });
  }
  return readings;
}

function keyToken(fingerprint: string, account: string | null): Token {
  return {
    fingerprint,
    kind: 'storage-account-key',
    reach: 'account',
    power: 3,
    account,
    resource: null,
    services: ['blob', 'queue', 'table', 'file'],
    permissions: ['sign'],
    startsOn: null,
    expiresOn: null,
    policy: null,
    protocols: ['https', 'http'],
    ipRange: null,
    userBound: false,
    onAzureHost: true,
    redacted: account === null ? 'AccountKey=***' : `AccountName=${account};AccountKey=***`,
  };
}

/** Cosmos DB's connection strings have an `AccountKey` too, of the same shape; it opens no storage. */
function isCosmos(settings: ReadonlyMap<string, string>): boolean {
  return settings.has('accountendpoint');
}

/** A key beside the emulator's endpoint is the emulator's, whatever the account is called. */
function isEmulator(settings: ReadonlyMap<string, string>): boolean {
  return [...settings].some(([name, value]) => name.endsWith('endpoint') && parseEndpoint(value)?.loopback === true);
}
