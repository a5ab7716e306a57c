/**
 * Which storage account a text names: in a host, or as the value of a setting. A token without an address opens some
 * account, and the one named beside it is most likely that.
 */
import { latin1 } from '../text/view.ts';
import { parseEndpoint } from './endpoint.ts';

export interface NamedAccount {
  readonly account: string;
  /** Offset of the name. */
  readonly at: number;
}

/** Beyond these nothing is nearby, in either direction. */
const LONGEST = 2048;
const LINES = 20;

/** The account named nearest to a stretch of a document, or `null`. Of two equally near the one before it counts. */
export function accountNear(bytes: Uint8Array, start: number, end: number): NamedAccount | null {
  const from = linesBefore(bytes, start);
  const before = [...accountsIn(latin1(bytes, from, start))].at(-1);
  const [after] = accountsIn(latin1(bytes, end, linesAfter(bytes, end)));
  if (before === undefined) return after === undefined ? null : { ...after, at: end + after.at };
  const distance = start - (from + before.at + before.account.length);
  return after !== undefined && after.at < distance
    ? { ...after, at: end + after.at }
    : { ...before, at: from + before.at };
}

/** Every storage account that a text names, in order. Variables and placeholders have no account's form. */
export function* accountsIn(text: string): Generator<NamedAccount> {
  for (const match of text.matchAll(NAMED)) {
    const whole = match[0];
    const account = match[1] ?? accountOf(whole);
    if (account === null || !ACCOUNT.test(account)) continue;
    yield { account, at: match.index + whole.lastIndexOf(account) };
  }
}

const ACCOUNT = /^[a-z0-9]{3,24}$/;

/**
 * `AccountName=x`, `account_name: "x"`, `-StorageAccountName x`, `--account-name x`, `AZURE_STORAGE_ACCOUNT=x`; or a
 * host. A name without quotes ends its line or its setting: before a comma or a bracket it is a variable.
 */
const NAMED = new RegExp(
  [
    String.raw`(?<![A-Za-z])(?:(?:azure[_.-]?)?storage[_.-]?)?account(?:[_.-]?name)?["'\`\])]{0,2}`,
    String.raw`(?:\s{0,20}(?:=>|:=|=|:|,)\s{0,20}|[ \t]{1,8})["'\`]{0,1}([a-z0-9]{3,24})`,
    String.raw`(?=["'\`;&<]|[ \t]{0,8}(?:[\r\n]|$)|[ \t]{1,8}(?:--?[a-z]|#|\\|;))`,
    String.raw`|(?<![a-z0-9.-])[a-z0-9-]{3,64}\.(?:z\d{1,2}\.)?(?:privatelink\.)?(?:blob|dfs|file|queue|table|web)\.[a-z0-9.-]{3,80}`,
  ].join(''),
  'gi',
);

/** The account of a storage host of Azure's own; a disk's export host belongs to nobody's account. */
function accountOf(host: string): string | null {
  const endpoint = parseEndpoint(host.toLowerCase());
  return endpoint?.onAzure === true && !endpoint.loopback ? endpoint.account : null;
}

function linesBefore(bytes: Uint8Array, start: number): number {
  const earliest = Math.max(0, start - LONGEST);
  let lines = 0;
  for (let at = start; at > earliest; at--) {
    if (endsLine(bytes, at - 1) && ++lines > LINES) return at;
  }
  return earliest;
}

function linesAfter(bytes: Uint8Array, end: number): number {
  const latest = Math.min(bytes.length, end + LONGEST);
  let lines = 0;
  for (let at = end; at < latest; at++) {
    if (endsLine(bytes, at) && ++lines > LINES) return at;
  }
  return latest;
}

/** LF, a lone CR, and of CRLF the LF. */
function endsLine(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a);
}
