/**
 * How a run is spread over shards: each document is in exactly one, by the digest of its name (of a content in commits, by
 * that of its id), whatever the machine, the system and the order of the list.
 */
import type { Shard } from '../core/report.ts';
import { sha256 } from './digest.ts';

/** A shard, and the digest of the list that it is a part of; `null` where the run failed before it had one. */
export interface ListedShard extends Shard {
  readonly listing: string | null;
}

/** More than that makes nothing quicker, since each shard lists everything. */
const MOST = 1000;

/** `3/8`, or `null` where that is none. */
export function parseShard(text: string): Shard | null {
  const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index <= shard.count && shard.count <= MOST ? shard : null;
}

/** What is expected, for a message about something else. */
export const SHARD_FORM = `I/N with 1 ≤ I ≤ N ≤ ${MOST}`;

/** Whether something is for this shard; everything is where there are none. */
export function isInShard(shard: Shard | null | undefined, key: string | Uint8Array): boolean {
  if (shard === null || shard === undefined) return true;
  // 48 bits, which a number holds exactly.
  const number = Number.parseInt(sha256(textOf(key)).slice(0, 12), 16);
  return number % shard.count === shard.index - 1;
}

/** The shard together with the list of everything, by which shards of one run know each other; `null` where it failed before. */
export function listedShard(
  shard: Shard | null | undefined,
  names: (() => Iterable<string | Uint8Array>) | null,
): ListedShard | null {
  if (shard === null || shard === undefined) return null;
  return { ...shard, listing: names && sha256([...names()].map(textOf).join('\0')) };
}

/** Names are bytes, which need not be UTF-8: a character each, so that no two become alike. */
function textOf(key: string | Uint8Array): string {
  return typeof key === 'string' ? key : Buffer.from(key).toString('latin1');
}
