/**
 * What stands around a key whose name alone does not tell whose it is: an `access_key` is a storage account's beside
 * `azurerm_storage_account`, and Redis' elsewhere. The service named nearest has it.
 */

import { accountsIn } from './nearby-account.ts';

export type Owner = 'storage' | 'another account' | 'another service';

/** Services with accounts, whose keys have the same name and shape; they sign no SAS (contract §3). */
const ACCOUNTS = String.raw`cosmos(?:[\w.-]{0,8}azure)?|documentdb|documents\.azure|(?:azure|az)[ _.-]?batch|azurerm_batch|batch[ _.-]?(?:account|service|shared|key)|\.batch\.`;
const SERVICES = [
  'redis|signalr|web[_.-]?pub[_.-]?sub|communication|cognitive|openai|search|azurecr|container[_.-]?registry',
  'app[_.-]?config|automation|log[_.-]?analytics|machine[_.-]?learning',
  String.raw`\b(?:aws|s3|gcp|gcs)|amazon|minio|digitalocean|aliyun|google`,
].join('|');
const STORAGE = String.raw`storage|azure|blob|\bwasbs?\b|\babfss?\b|core\.windows`;

/** Others' words first: they are the longer ones (`documents.azure`). */
const NAMES = new RegExp(`(${ACCOUNTS})|(${SERVICES})|${STORAGE}`, 'gi');

/** Whose key stands between two stretches of text, by the service named nearest; `null` where none is named. */
export function ownerOf(before: string, after: string): Owner | null {
  let last: RegExpExecArray | null = null;
  for (const match of before.matchAll(NAMES)) last = match;
  const [first = null] = after.matchAll(NAMES);
  const distance = last === null ? 0 : before.length - last.index - last[0].length;
  const nearest = last !== null && (first === null || distance <= first.index) ? last : first;
  if (nearest === null) return null;
  return nearest[1] !== undefined
    ? 'another account'
    : nearest[2] !== undefined
      ? 'another service'
      : 'storage';
}

/** The account that the line of a key names, or the line before or after it: where there is just one, it is the key's. */
export function accountBeside(before: string, after: string): string | null {
  const names = new Set(
    [lastLines(before.slice(-LONGEST_LINES)), firstLines(after.slice(0, LONGEST_LINES))].flatMap((lines) =>
      [...accountsIn(lines), ...mountsIn(lines)].map(({ account }) => account),
    ),
  );
  return names.size === 1 ? ([...names][0] as string) : null;
}

/** `username=contosodata7,password=…`: a share is mounted in its account's name. */
function* mountsIn(text: string): Generator<{ readonly account: string }> {
  for (const match of text.matchAll(/(?:^|[\s,])username=([a-z0-9]{3,24})(?=[,\s]|$)/g))
    yield { account: match[1] as string };
}

const LONGEST_LINES = 400;

function lastLines(text: string): string {
  const line = text.lastIndexOf('\n');
  return line <= 0 ? text : text.slice(text.lastIndexOf('\n', line - 1) + 1);
}

function firstLines(text: string): string {
  const line = text.indexOf('\n');
  const next = line < 0 ? -1 : text.indexOf('\n', line + 1);
  return next < 0 ? text : text.slice(0, next);
}

/** Two keys under one name: those of an authorization rule or a policy, and those of a device. */
export interface Pair {
  readonly kind: 'messaging-key' | 'iot-key';
  readonly account: string | null;
  readonly policy: string | null;
}

const IOT_HOST = /\.azure-devices(?:-provisioning)?\.(?:net|cn|us)/i;
const IOT_POLICY =
  /^(?:iothubowner|service|device|registryRead(?:Write)?|provisioningserviceowner|enrollment(?:read|write))$/;
const MESSAGING_HOST = /\.servicebus\.[a-z]/i;

/**
 * `primaryKey` and `secondaryKey` are told by their object: `"symmetricKey": {`, a `keyName` with a policy's `rights`, or
 * the connection strings beside them. Search, Maps, SignalR and others list theirs by the same names.
 */
export function pairAround(before: string, after: string): Pair | null {
  const opened = before.lastIndexOf('{');
  const closed = after.indexOf('}');
  const object = before.slice(opened + 1) + (closed < 0 ? after : after.slice(0, closed));
  const iot = nameBefore(object, IOT_HOST);
  if (/symmetric[_-]?key["']?\s{0,9}[:=]\s{0,40}\{?[^{}]{0,160}$/i.test(before.slice(-240)))
    return { kind: 'iot-key', account: iot ?? nameBefore(before + after, IOT_HOST), policy: null };
  const policy = /\bkey_?name["']?\s{0,20}[:=]\s{0,9}["']?([\w.-]{1,128})/i.exec(object)?.[1] ?? null;
  if (
    IOT_HOST.test(object) ||
    (policy !== null && IOT_POLICY.test(policy)) ||
    /\brights["']?\s{0,20}[:=]\s{0,9}["']?(?:Registry|Service(?:Config|Connect)|DeviceConnect|Enrollment)/i.test(
      object,
    )
  )
    return { kind: 'iot-key', account: iot, policy };
  if (!MESSAGING_HOST.test(object) && !/SharedAccess/.test(policy ?? '')) return null;
  return { kind: 'messaging-key', account: nameBefore(object, MESSAGING_HOST), policy };
}

/** The name in front of a service's own part of a host; the provisioning service has a host for all, `global`. */
function nameBefore(text: string, host: RegExp): string | null {
  const at = text.search(host);
  const name = at < 0 ? null : /[a-z0-9-]{3,63}$/i.exec(text.slice(Math.max(0, at - 63), at));
  return name === null || name[0] === 'global' ? null : name[0];
}
