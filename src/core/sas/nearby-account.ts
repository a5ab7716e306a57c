/**
 * Which storage account a text names: in a host, or as the value of a setting. A token without an address opens some
 * account, and the one named beside it is most likely that.
 */

import { Landmarks, linesBetween } from '../text/landmarks.ts';
import { parseEndpoint } from './endpoint.ts';
import { standsInRandom } from './randomness.ts';

export interface NamedAccount {
  readonly account: string;
  /** Offset of the name. */
  readonly at: number;
}

/** Beyond these nothing is nearby, in either direction. */
const FARTHEST = 2048;
const LINES = 20;

/**
 * The account named nearest to a stretch of the bytes, by lines, or `null`; asked for any number of stretches. Of two
 * equally near the one before it counts.
 */
export function accountsNear(bytes: Uint8Array): (start: number, end: number) => NamedAccount | null {
  const accounts = new Landmarks(bytes, (text) => [...accountsIn(text)]);
  return (start, end) => {
    const before = accounts.before(start, FARTHEST);
    const after = accounts.from(end, FARTHEST);
    const linesToBefore = before === null ? Infinity : linesBetween(bytes, before.at, start, LINES);
    const linesToAfter = after === null ? Infinity : linesBetween(bytes, end, after.at, LINES);
    const nearest = linesToAfter < linesToBefore ? after : before;
    return Math.min(linesToBefore, linesToAfter) <= LINES ? nearest : null;
  };
}

/** Every storage account that a text names, in order. Variables and placeholders have no account's form. */
export function* accountsIn(text: string): Generator<NamedAccount> {
  for (const match of text.matchAll(NAMED)) {
    const whole = match[0];
    const account = match[1] ?? accountOf(whole);
    if (account === null || !ACCOUNT.test(account)) continue;
    // What looks like the name in front of a host may be the end of somebody's secret.
    if (standsInRandom(text, match.index, match.index + whole.length)) continue;
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
