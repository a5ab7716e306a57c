/**
 * Keys without a marker. Nothing in 32 or 64 random bytes tells what they are, so the name before them must: an
 * account's, a storage's, a shared access key, in any language's spelling, with a value of exactly its shape. A name that
 * others use too (`access_key`, `key`, `password`, `primaryKey`) needs to be told by what stands around it.
 */
import { spanOf } from '../../text/view.ts';
import { endsPlainly, signsOfLayersIn } from '../clarity.ts';
import { settingsAround } from '../connection-string.ts';
import { type Endpoint, parseEndpoint } from '../endpoint.ts';
import { accountBeside, ownerOf, pairAround } from '../key-context.ts';
import { keyToken } from '../key-token.ts';
import { PUBLISHED } from '../published.ts';
import type { Reader, Reading } from '../reading.ts';
import { shownName } from '../redact.ts';
import {
  bytesOf,
  mayBeSecret,
  readSecret,
  type Secret,
  SHAPE_44,
  SHAPE_88,
  type Shape,
} from '../signature.ts';
import type { Token } from '../token.ts';
import { markedKind } from './marked-keys.ts';

/**
 * The end of a name, and what stands between it and its value: `=`, `": "`, ` => "`, `', '`, `("`, `>`, `" value="`,
 * `</name><value>`, `: string = "`, ` { get; set; } = "`, `: |` and a line, `: { "type": "string", "value": "`, or mere
 * spaces. Hadoop's names go on with the account's host. The name's beginning is looked at only where this fits.
 */
const NAME_END = new RegExp(
  [
    String.raw`(?:key|(?<![a-z0-9])pass)[_.-]?[0-9A-Za-z_]{0,12}(?:(?<=account\.key)\.[a-z0-9$\{][a-z0-9$\{\}._-]{3,120})?["'\`\]]{0,2}`,
    String.raw`(?:\s{0,4}\{\s{0,4}get;[\w;\s]{0,24}\}|:\s{0,4}&?[a-z]{1,12}(?=\s{0,4}=))?`,
    String.raw`(?:<\/name>\s{0,80}<value>|\s{0,40}(?:=>|:=|==|=|:|,|\(|>)\s{0,40}(?:[|>][+-]?\s{1,40})?|\s{1,40})`,
    String.raw`(?:\{\s{0,40}["']?type["']?\s{0,4}[:=]\s{0,4}["']?\w{1,16}["']?\s{0,4},?\s{0,40})?`,
    String.raw`(?:["']?value["']?\s{0,9}[:=]\s{0,9})?[@$]?["'\`(]{0,2}`,
  ].join(''),
  'gi',
);
const LONGEST_NAME = 48;

/** A value behind a name. */
interface Place {
  readonly text: string;
  /** What stands before the word by which the name was met: its beginning. */
  readonly name: string;
  /** From that word to the value. */
  readonly written: string;
  readonly nameEnd: number;
  readonly end: number;
  readonly settings: ReadonlyMap<string, string>;
}

type Describe = (fingerprint: string, place: Place) => Token;

/** What a name promises, and the value that keeps it. A name may promise several things: the first that is kept counts. */
interface Form {
  readonly names: RegExp;
  readonly shape: Shape;
  /** Whether what stands around it bears it out. */
  readonly holds: (place: Place) => boolean;
  readonly describe: Describe;
}

const FORMS: readonly Form[] = [
  // `AZURE_STORAGE_KEY`, `storageAccountKey1`, `azurestorageaccountkey`, `fs.azure.account.key.<host>`, …
  {
    names: /(?:storage|blob|azure)[_.-]?(?:account[_.-]?)?(?:(?:access|shared)[_.-]?)?key$/i,
    shape: SHAPE_88,
    holds: () => true,
    describe: storageKey,
  },
  // `AccountKey`, `account_access_key`, `--account-key`; Cosmos DB and Batch have accounts too.
  {
    names: /account[_.-]?(?:(?:access|shared)[_.-]?)?key$/i,
    shape: SHAPE_88,
    holds: (place) => place.settings.has('accountname') || ownerAt(place, 200, 100) !== 'another account',
    describe: storageKey,
  },
  // `access_key`, `primary_access_key`, `/DestKey:`: others have such too.
  {
    names: /(?:access[_.-]?(?:shared[_.-]?)?|dest|source)key$/i,
    shape: SHAPE_88,
    holds: (place) => ownerAt(place, 600, 300) === 'storage',
    describe: storageKey,
  },
  // `key = ` in a section of rclone's, `password=` of a mounted share.
  {
    names: /(?:^|[^a-z0-9_.-])(?:key|pass)$/i,
    shape: SHAPE_88,
    holds: (place) => ownerAt(place, 300, 150) === 'storage' || isMount(place),
    describe: storageKey,
  },
  // `SharedAccessKey=`, `shared_access_key: `, `iotHubKey`, `aeg-sas-key: `, …
  {
    names:
      /(?:shared[_.-]?access|aeg[_.-]sas|event[_.-]?grid[_.-]?(?:topic[_.-]?)?(?:access)?|(?:service[_.-]?bus|event[_.-]?hubs?|iot[_.-]?hub|iot|device)[_.-]?(?:primary|secondary|access|symmetric)?)[_.-]?key$/i,
    shape: SHAPE_44,
    holds: () => true,
    describe: sharedKey,
  },
  // The two keys of a rule or a device, as the Azure CLI and ARM list them.
  {
    names: /(?:primary|secondary|symmetric)[_.-]?key$/i,
    shape: SHAPE_44,
    holds: (place) => pairAround(...around(place)) !== null,
    describe: pairedKey,
  },
];

/** Names of keys that sign no SAS; they are other tools' business (contract §3). */
const OTHERS = /(?:cosmos|documentdb|batch|redis|search|secret)[A-Za-z_.-]{0,24}$/i;

export const readNamedKeys: Reader = (view, digest) => {
  const readings: Reading[] = [];
  const { text } = view;
  for (const match of text.matchAll(NAME_END)) {
    const written = match[0];
    const at = match.index + written.length;
    const value = isWord(text, written, at) ? null : valueAt(text, at);
    if (value === null) continue;
    const wordEnd = match.index + (/^key/i.test(written) ? 3 : 4);
    const name = text.slice(Math.max(0, match.index - LONGEST_NAME), match.index);
    if (OTHERS.test(name)) continue;
    const { shape, secret } = value;
    // Whatever it is called, a mark tells what it is.
    const marked = markedKind(secret.text);
    for (const form of FORMS) {
      if (form.shape !== shape || !form.names.test(name + text.slice(match.index, wordEnd))) continue;
      const settings = settingsAround(text, match.index, secret.end);
      const place = { text, name, written, nameEnd: match.index, end: secret.end, settings };
      if (!form.holds(place)) continue;
      const fingerprint = digest(secret.text);
      const token = form.describe(fingerprint, place);
      if (marked !== null && marked !== token.kind) break;
      const harmless = PUBLISHED.has(fingerprint) || isOfOthers(settings) || isEmulator(settings);
      readings.push({
        describe: harmless ? null : () => token,
        span: spanOf(view, at, secret.end),
        understood:
          4 +
          2 * settings.size +
          (endsPlainly(text, secret.end) ? 2 : 0) +
          (addressOf(settings) === null ? 0 : 1) -
          signsOfLayersIn([...settings.values()].join('=')),
        // WireGuard and others have device keys too.
        alone: /(?:^|[^a-z])(?:iot|device)[_.-]?$/i.test(name) && settings.size === 0,
      });
      break;
    }
  }
  return readings;
};

/** Behind a mere space most words are followed by another one, and a space is no form-decoded `+`. */
function isWord(text: string, written: string, at: number): boolean {
  if (!/[\w"'`\]]\s{1,40}["'`(]{0,2}$/.test(written)) return false;
  const space = text.indexOf(' ', at);
  return space >= 0 && space - at < SHAPE_44.length;
}

/** The key behind a name, as it is or, in a secret of Kubernetes, in base64 once more. */
function valueAt(text: string, at: number): { readonly shape: Shape; readonly secret: Secret } | null {
  if (!mayBeSecret(text, at)) return null;
  for (const shape of [SHAPE_88, SHAPE_44]) {
    const secret = readSecret(text, at, shape);
    if (secret !== null) return { shape, secret };
  }
  ENCODED.lastIndex = at;
  const encoded = ENCODED.exec(text)?.[0];
  if (encoded === undefined) return null;
  const inner = String.fromCharCode(...bytesOf(encoded)).trimEnd();
  const shape = inner.length === 88 ? SHAPE_88 : SHAPE_44;
  const secret = readSecret(inner, 0, shape);
  return secret?.end === inner.length
    ? { shape, secret: { text: secret.text, end: at + encoded.length } }
    : null;
}

/** 44 or 88 characters and perhaps the end of their line. */
const ENCODED =
  /(?:[A-Za-z0-9+/]{59}=|[A-Za-z0-9+/]{60}|[A-Za-z0-9+/]{118}==|[A-Za-z0-9+/]{119}=|[A-Za-z0-9+/]{120})(?![A-Za-z0-9+/=])/y;

/** The service named within so many characters before and after. */
function ownerAt(place: Place, before: number, after: number): ReturnType<typeof ownerOf> {
  return ownerOf(...around(place, before, after));
}

function around(
  { text, nameEnd, end }: Place,
  before = 1200,
  after = before,
): [before: string, after: string] {
  return [text.slice(Math.max(0, nameEnd - before), nameEnd), text.slice(end, end + after)];
}

/** `username=contosodata7,password=<key>`: the options of a mounted share, or the file that holds them. */
function isMount(place: Place): boolean {
  return /(?:^|[\s,])username=[a-z0-9]{3,24}[,\r\n]{1,2}$/.test(around(place, 40)[0]);
}

function storageKey(fingerprint: string, place: Place): Token {
  const { settings, written } = place;
  const account =
    settings.get('accountname') ??
    /\.([a-z0-9]{3,24})\.(?:blob|dfs)\./.exec(written)?.[1] ??
    accountBeside(...around(place));
  return keyToken('storage-account-key', fingerprint, {
    account: account !== null && /^[a-z0-9]{3,24}$/.test(account) ? account : null,
  });
}

/** Messaging and IoT write their connection strings alike; the address tells them apart. */
function sharedKey(fingerprint: string, { settings, name }: Place): Token {
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

function pairedKey(fingerprint: string, place: Place): Token {
  const pair = pairAround(...around(place));
  return keyToken(pair?.kind ?? 'messaging-key', fingerprint, {
    account: pair?.account ?? null,
    policy: shown(pair?.policy ?? undefined),
  });
}

function addressOf(settings: ReadonlyMap<string, string>): Endpoint | null {
  return parseEndpoint(settings.get('endpoint') ?? settings.get('hostname') ?? '');
}

function shown(text: string | undefined): string | null {
  return text === undefined ? null : shownName(text);
}

/** Cosmos DB, SignalR and Communication Services write connection strings with keys of the same shape; they open no storage. */
function isOfOthers(settings: ReadonlyMap<string, string>): boolean {
  const endpoint = parseEndpoint(settings.get('endpoint') ?? '');
  return (
    settings.has('accountendpoint') ||
    /\.(?:communication|documents)\.azure\.|\.(?:signalr|webpubsub)\./.test(endpoint?.host ?? '')
  );
}

/** A key beside the emulator's endpoint is the emulator's, whatever the account is called. */
function isEmulator(settings: ReadonlyMap<string, string>): boolean {
  return [...settings].some(
    ([name, value]) => /endpoint$|^hostname$/.test(name) && parseEndpoint(value)?.loopback === true,
  );
}
