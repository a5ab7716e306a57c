import type { Allowlist } from '../core/allowlist/allowlist.ts';
import { parseAllowlist } from '../core/allowlist/parse.ts';
import { type AllowlistText, allowlistText } from '../sources/allowlist-file.ts';

/** The allowlist of a run, and how much of it is already agreed. */
export interface AgreedAllowlist {
  readonly allowlist: Allowlist | null;
  readonly trusted: Allowlist | null | 'all';
}

/** Where the exceptions are taken as they are: a scan of a tree, or a file that was named. */
export function agreed(list: AllowlistText | null): AgreedAllowlist {
  return { allowlist: parsed(list), trusted: 'all' };
}

/** Where the exceptions are about to change, from one version of the file to another: what is new is not agreed yet. */
export function proposed(version: Uint8Array | null, committed: Uint8Array | null): AgreedAllowlist {
  const list = version && allowlistText(version);
  const before = committed && allowlistText(committed);
  if (list?.text === before?.text) return agreed(list);
  return { allowlist: parsed(list), trusted: parsed(before) };
}

/** From its bytes, as they stand in a commit. */
export function parsedAllowlist(bytes: Uint8Array, path: string): Allowlist {
  const { text } = allowlistText(bytes, path);
  return parseAllowlist(text, path);
}

function parsed(list: AllowlistText | null): Allowlist | null {
  return list === null ? null : parseAllowlist(list.text, list.path);
}
