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
import { shownName } from '../redact.ts';
import { readSecret, SHAPE_44, SHAPE_88, type Shape } from '../signature.ts';
import type { Token } from '../token.ts';

/**
 * The end of a name, and what stands between it and its value: `=`, `": "`, ` => "`, `', '`, `("`, `>`, `" value="`,
 * `</name><value>`, or a mere space on a command line. Hadoop's names go on with the account's host. The name's
 * beginning is looked at only where this fits.
 */
const NAME_END = new RegExp(
  [
    String.raw`key[_.-]?[0-9A-Za-z_]{0,12}(?:\.[a-z0-9][a-z0-9.-]{3,120})?["'\`\]]{0,2}`,
    String.raw`(?:<\/name>\s{0,80}<value>|\s{0,40}(?:=>|:=|==|=|:|,|\(|>)\s{0,40}|\s{1,8})`,
    String.raw`(?:["']?value["']?\s{0,9}[:=]\s{0,9})?[@$]?["'\`(]{0,2}`,
  ].join(''),
  'gi',
);

/** `AccountKey`, `account_key`, `AZURE_STORAGE_KEY`, `storageAccountKey1`, `--account-key`, … */
const STORAGE_NAME = /(?:account|storage|access)[_.-]?(?:(?:account|access|shared)[_.-]?)?$/i;

/** `SharedAccessKey=`, `shared_access_key: `, `iotHubKey`, `aeg-sas-key: `, … */
const SHARED_NAME =
  /(?:shared[_.-]?access|aeg[_.-]sas|event[_.-]?grid[_.-]?(?:topic[_.-]?)?(?:access)?|(?:service[_.-]?bus|event[_.-]?hubs?|iot[_.-]?hub|iot|device)[_.-]?(?:primary|secondary|access|symmetric)?)[_.-]?$/i;
/** Names of keys that sign no SAS; they are other tools' business (contract §3). */
const OTHERS = /(?:cosmos|documentdb|batch|redis|search|secret)[A-Za-z_.-]{0,24}$/i;
const LONGEST_NAME = 48;

type Describe = (fingerprint: string, settings: ReadonlyMap<string, string>, name: string) => Token;

/** What a name promises, and the value that keeps it. A name may promise either: the first that is kept counts. */
const FORMS: readonly { readonly names: RegExp; readonly shape: Shape; readonly describe: Describe }[] = [
  { names: STORAGE_NAME, shape: SHAPE_88, describe: storageKey },
  { names: SHARED_NAME, shape: SHAPE_44, describe: sharedKey },
];

export const readNamedKeys: Reader = (view, digest) => {
  const readings: Reading[] = [];
  for (const match of view.text.matchAll(NAME_END)) {
    const name = view.text.slice(Math.max(0, match.index - LONGEST_NAME), match.index);
    if (OTHERS.test(name)) continue;
    const at = match.index + match[0].length;
    for (const { names, shape, describe } of FORMS) {
      const secret = names.test(name) ? readSecret(view.text, at, shape) : null;
      if (secret === null) continue;
      const fingerprint = digest(secret.text);
      const settings = settingsAround(view.text, match.index, secret.end);
      const harmless = PUBLISHED.has(fingerprint) || isOfOthers(settings) || isEmulator(settings);
      readings.push({
        describe: harmless ? null : () => describe(fingerprint, settings, name),
        span: spanOf(view, at, secret.end),
        understood: 2 + settings.size,
        // WireGuard and others have device keys too.
        alone: /(?:^|[^a-z])(?:iot|device)[_.-]?$/i.test(name) && settings.size === 0,
      });
      break;
    }
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
function sharedKey(fingerprint: string, settings: ReadonlyMap<string, string>, name: string): Token {
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
  return text === undefined ? null : shownName(text);
}

/** Cosmos DB and Communication Services write connection strings with keys of the same shape; they open no storage. */
function isOfOthers(settings: ReadonlyMap<string, string>): boolean {
  const endpoint = parseEndpoint(settings.get('endpoint') ?? '');
  return (
    settings.has('accountendpoint') || /\.(?:communication|documents)\.azure\./.test(endpoint?.host ?? '')
  );
}

/** A key beside the emulator's endpoint is the emulator's, whatever the account is called. */
function isEmulator(settings: ReadonlyMap<string, string>): boolean {
  return [...settings].some(
    ([name, value]) => /endpoint$|^hostname$/.test(name) && parseEndpoint(value)?.loopback === true,
  );
}
