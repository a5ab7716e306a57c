/**
 * Keys without a marker. Nothing in 32 or 64 random bytes tells what they are, so the name before them must: an
 * account's, a storage's, an access or a shared access key, in any language's spelling, with a value of exactly its shape.
 */
import { spanOf } from '../../text/view.ts';
import { settingsAround } from '../connection-string.ts';
import { type Endpoint, parseEndpoint } from '../endpoint.ts';
import { keyToken } from '../key-token.ts';
import { PUBLISHED } from '../published.ts';
import type { Reader, Reading } from '../reading.ts';
import { withoutSecrets } from '../redact.ts';
import { readSecret, SHAPE_44, SHAPE_88 } from '../signature.ts';
import type { Token } from '../token.ts';

/** What stands between a name and its value: `=`, `": "`, ` => "`, `', '`, `("`, or a mere space on a command line. */
const ASSIGNMENT = String.raw`["'\`\]]{0,2}(?:\s{0,9}(?:=>|:=|==|=|:|,|\()\s{0,9}|\s{1,4})["'\`(]{0,2}`;

/** `AccountKey`, `account_key`, `AZURE_STORAGE_KEY`, `storageAccountKey1`, `--account-key`, … */
const STORAGE_KEY = new RegExp(
  String.raw`(?<![A-Za-z0-9])[A-Za-z_.-]{0,40}(?:account|storage|access)[_.-]?(?:account[_.-]?|access[_.-]?|shared[_.-]?)?key[_.-]?[0-9A-Za-z_]{0,12}${ASSIGNMENT}`,
  'gi',
);

/** `SharedAccessKey=`, `shared_access_key: `, `primaryKey` beside a hub's name, `aeg-sas-key: `, … */
const SHARED_KEY = new RegExp(
  String.raw`(?<![A-Za-z0-9])[A-Za-z_.-]{0,40}(?:shared[_.-]?access[_.-]?key|aeg[_.-]sas[_.-]key|eventgrid[_.-]?(?:access[_.-]?)?key|event[_.-]grid[_.-](?:access[_.-])?key|eventGrid(?:Access)?Key|(?:service[_.-]?bus|event[_.-]?hubs?|iot[_.-]?hub|iot|device)[_.-]?(?:primary[_.-]?|secondary[_.-]?|access[_.-]?|symmetric[_.-]?)?key)[_.-]?[0-9A-Za-z_]{0,12}${ASSIGNMENT}`,
  'gi',
);

export const readNamedKeys: Reader = (view, digest) => {
  const readings: Reading[] = [];
  for (const match of view.text.matchAll(STORAGE_KEY)) {
    const at = match.index + match[0].length;
    const secret = readSecret(view.text, at, SHAPE_88);
    if (secret === null) continue;
    const settings = settingsAround(view.text, match.index, secret.end);
    const fingerprint = digest(secret.text);
    const harmless = PUBLISHED.has(fingerprint) || isCosmos(settings) || isEmulator(settings);
    readings.push({
      token: harmless ? null : storageKey(fingerprint, settings),
      span: spanOf(view, at, secret.end),
      understood: 2 + settings.size,
      alone: false,
    });
  }
  for (const match of view.text.matchAll(SHARED_KEY)) {
    const at = match.index + match[0].length;
    const secret = readSecret(view.text, at, SHAPE_44);
    if (secret === null) continue;
    const settings = settingsAround(view.text, match.index, secret.end);
    const fingerprint = digest(secret.text);
    const harmless =
      PUBLISHED.has(fingerprint) || isEmulator(settings) || settings.has('usedevelopmentemulator');
    readings.push({
      token: harmless ? null : sharedKey(match[0], fingerprint, settings),
      span: spanOf(view, at, secret.end),
      understood: 2 + settings.size,
      alone: false,
    });
  }
  return readings;
};

function storageKey(fingerprint: string, settings: ReadonlyMap<string, string>): Token {
  const account = settings.get('accountname');
  return keyToken('storage-account-key', fingerprint, {
    account: account !== undefined && /^[a-z0-9]{3,24}$/.test(account) ? account : null,
  });
}

/** Messaging and IoT write their connection strings alike; the address tells them apart. */
function sharedKey(name: string, fingerprint: string, settings: ReadonlyMap<string, string>): Token {
  const address = addressOf(settings);
  const kind = /aeg|event[_.-]?grid/i.test(name)
    ? 'event-grid-key'
    : /iot|device/i.test(name) || settings.has('hostname') || /\.azure-devices/.test(address?.host ?? '')
      ? 'iot-key'
      : 'messaging-key';
  return keyToken(kind, fingerprint, {
    account: address?.host.split('.')[0] ?? null,
    resource: shown(settings.get('entitypath') ?? settings.get('deviceid')),
    policy: shown(settings.get('sharedaccesskeyname')),
  });
}

function addressOf(settings: ReadonlyMap<string, string>): Endpoint | null {
  return parseEndpoint(settings.get('endpoint') ?? settings.get('hostname') ?? '');
}

function shown(text: string | undefined): string | null {
  return text === undefined ? null : withoutSecrets(text).slice(0, 120);
}

/** Cosmos DB's connection strings have an `AccountKey` too, of the same shape; it opens no storage. */
function isCosmos(settings: ReadonlyMap<string, string>): boolean {
  return settings.has('accountendpoint');
}

/** A key beside the emulator's endpoint is the emulator's, whatever the account is called. */
function isEmulator(settings: ReadonlyMap<string, string>): boolean {
  return [...settings].some(
    ([name, value]) => /endpoint$|^hostname$/.test(name) && parseEndpoint(value)?.loopback === true,
  );
}
