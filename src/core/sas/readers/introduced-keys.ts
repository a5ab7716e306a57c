/**
 * Keys without a marker and without a name of their own: the second argument of a credential, a line of what
 * `az storage account keys list` prints, the password of a mounted share. What introduces the key says whose it is; it is
 * looked at only where a value of a key's shape stands.
 */
import type { Kind } from '../../finding.ts';
import { isOf, setOf } from '../../text/character-set.ts';
import { spanOf } from '../../text/view.ts';
import { accountBeside, ownerOf } from '../key-context.ts';
import { keyToken } from '../key-token.ts';
import { PUBLISHED } from '../published.ts';
import type { Reader, Reading } from '../reading.ts';
import { shownName } from '../redact.ts';
import { readSecret, SHAPE_44, SHAPE_88, type Shape } from '../signature.ts';

interface Introduction {
  /** What stands before the key; its first group is the name that goes with it, where there is one. */
  readonly before: RegExp;
  readonly shape: Shape;
  readonly kind: Kind;
  /** Whether the text around bears it out, where the words alone do not say enough. */
  readonly holds?: (before: string, after: string) => boolean;
}

const FIRST_ARGUMENT = String.raw`\(\s{0,80}@?(?:["'\`]([\w.-]{3,128})["'\`]|[\w.$>()\[\]]{1,80}),\s{0,80}@?["'\`]$`;

const INTRODUCTIONS: readonly Introduction[] = [
  // `new StorageSharedKeyCredential("account", "key")`, `NewSharedKeyCredential(…)`, `AzureNamedKeyCredential(…)`,
  // `StorageCredentials(…)`, `createBlobService(…)`, `NewBasicClient(…)`, of all the SDKs there were.
  {
    before: new RegExp(
      `(?:StorageCredentials|(?<!Batch)SharedKey(?:Lite)?Credentials?|NamedKeyCredential|(?:Blob|Queue|Table|File)Service|NewBasicClient)[A-Za-z_:]{0,20}${FIRST_ARGUMENT}`,
      'i',
    ),
    shape: SHAPE_88,
    kind: 'storage-account-key',
    holds: (before, after) => ownerOf(before, after) !== 'another account',
  },
  {
    before: new RegExp(`(?:SharedKey|NamedKey)Credential${FIRST_ARGUMENT}`, 'i'),
    shape: SHAPE_44,
    kind: 'messaging-key',
  },
  {
    before: /(?:AzureKeyCredential|TopicCredentials|EventGridKeyCredential)\(\s{0,80}@?["'`]$/i,
    shape: SHAPE_44,
    kind: 'event-grid-key',
    holds: (before, after) => /event[ _.-]?grid/i.test(before + after),
  },
  // `az storage account keys list` as JSON, YAML, a table or tab-separated; `Get-AzStorageAccountKey`.
  {
    before:
      /keyName["']?\s{0,9}[:=]\s{0,9}["']?(?:key|kerb)[12]\b[^{}]{0,120}?\bvalue["']?\s{0,9}[:=]\s{0,9}["']?$/i,
    shape: SHAPE_88,
    kind: 'storage-account-key',
    holds: (before, after) => /permissions/i.test(before.slice(-160) + after.slice(0, 80)),
  },
  {
    before: /\b(?:key|kerb)[12]\s{1,40}(?:full\s{1,40})?$/i,
    shape: SHAPE_88,
    kind: 'storage-account-key',
    holds: (before, after) => /full\s{1,40}$/i.test(before) || /^\s{1,8}full\b/i.test(after),
  },
  // The classic service's answer: `<StorageServiceKeys><Primary><key></Primary><Secondary>…`.
  {
    before: /<StorageServiceKeys>.{0,200}<(?:Primary|Secondary)>\s{0,40}$/is,
    shape: SHAPE_88,
    kind: 'storage-account-key',
  },
  // `net use Z: \\account.file.core.windows.net\share /user:AZURE\account <key>`, `cmdkey … /pass:<key>`.
  {
    before:
      /\/u(?:ser)?:["']?(?:[a-z]{1,20}\\{1,2})?([a-z0-9]{3,24})["']?\s{1,8}(?:\/pass(?:word)?:)?["']?$/i,
    shape: SHAPE_88,
    kind: 'storage-account-key',
    holds: (before, after) => ownerOf(before, after) === 'storage',
  },
  {
    before: /\\([a-z0-9]{3,24})\.file\.core\.[a-z.]{5,40}(?:\\[^\s"']{1,80})?["']?\s{1,8}["']?$/i,
    shape: SHAPE_88,
    kind: 'storage-account-key',
  },
  // `azure storage blob upload -a account -k <key>`; the password of `New-PSDrive`, in PowerShell.
  {
    before: /\baz(?:ure)? storage [^\r\n]{0,300}\s-k\s{1,4}["']?$/i,
    shape: SHAPE_88,
    kind: 'storage-account-key',
  },
  {
    before: /SecureString\s{1,4}(?:-String\s{1,4})?["']$/i,
    shape: SHAPE_88,
    kind: 'storage-account-key',
    holds: (before, after) => ownerOf(before, after) === 'storage',
  },
];

/** How far an introduction, and what bears it out, may stand from the key. */
const BEFORE = 400;
const AFTER = 200;
/** What comes right before a key: a quote, a space, the colon of `/pass:`, or an element's `>`. */
const EDGES = setOf(/["'`\s:>]/);
const QUOTES = setOf(/["'`]/);

export const readIntroducedKeys: Reader = (view, digest) => {
  const readings: Reading[] = [];
  const { text } = view;
  for (let at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
    const shape = text[at + 1] === '=' ? SHAPE_88 : isOf(QUOTES, text, at + 1) ? SHAPE_44 : null;
    if (shape === null) continue;
    const start = at - shape.length;
    if (!isOf(EDGES, text, start - 1)) continue;
    const secret = readSecret(text, start, shape);
    if (secret === null) continue;
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const after = text.slice(secret.end, secret.end + AFTER);
    const introduction = INTRODUCTIONS.find(
      (one) => one.shape === shape && one.before.test(before) && one.holds?.(before, after) !== false,
    );
    if (introduction === undefined) continue;
    const { kind } = introduction;
    const name = introduction.before.exec(before)?.[1];
    const fingerprint = digest(secret.text);
    readings.push({
      describe: PUBLISHED.has(fingerprint)
        ? null
        : () => keyToken(kind, fingerprint, namesOf(kind, name, before, after)),
      span: spanOf(view, start, secret.end),
      understood: name === undefined ? 6 : 7,
      alone: false,
    });
  }
  return readings;
};

/** The name that stands before a key is its account's; before a messaging key, its rule's. */
function namesOf(
  kind: Kind,
  name: string | undefined,
  before: string,
  after: string,
): Parameters<typeof keyToken>[2] {
  if (kind === 'messaging-key') return { policy: name === undefined ? null : shownName(name) };
  if (kind !== 'storage-account-key') return {};
  return {
    account: name !== undefined && /^[a-z0-9]{3,24}$/.test(name) ? name : accountBeside(before, after),
  };
}
