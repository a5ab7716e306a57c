/** What the storage kinds have in common: whose account, which resource, and their words. */
import type { Permission, Reach, Revocation, Service } from '../../finding.ts';
import type { Query } from '../query.ts';
import type { Token } from '../token.ts';
import { quoted } from './quoted.ts';

export const STORAGE_SERVICES = ['blob', 'queue', 'table', 'file'] as const satisfies readonly Service[];

/** `storage account contosodata7`, or as much as is known. */
export function accountWords(token: Token): string {
  return token.account === null ? 'a storage account not named here' : `storage account ${token.account}`;
}

/** The scope of a service SAS, from `sr` where the service has one, else from what only that service signs. */
export interface Scope {
  readonly service: (typeof STORAGE_SERVICES)[number] | null;
  readonly reach: Reach;
  readonly resource: string | null;
}

type Sized = Omit<Scope, 'resource'> & { readonly segments: number };

/** `sr` values (reference §2.2); `segments` is how much of the path names the resource. */
const SIGNED_RESOURCES: Readonly<Record<string, Sized>> = {
  b: { service: 'blob', reach: 'item', segments: Number.POSITIVE_INFINITY },
  bs: { service: 'blob', reach: 'item', segments: Number.POSITIVE_INFINITY },
  bv: { service: 'blob', reach: 'item', segments: Number.POSITIVE_INFINITY },
  c: { service: 'blob', reach: 'container', segments: 1 },
  d: { service: 'blob', reach: 'container', segments: Number.POSITIVE_INFINITY },
  f: { service: 'file', reach: 'item', segments: Number.POSITIVE_INFINITY },
  s: { service: 'file', reach: 'container', segments: 1 },
};

export function scopeOf(query: Query): Scope {
  const { values, endpoint } = query;
  const path = endpoint?.segments ?? [];
  const table = values.get('tn');
  if (table !== undefined) {
    const ranged = ['spk', 'srk', 'epk', 'erk'].some((name) => values.has(name));
    return { service: 'table', reach: ranged ? 'item' : 'container', resource: table };
  }
  const sr = values.get('sr')?.toLowerCase();
  if (sr === undefined && (endpoint?.service ?? 'queue') === 'queue') {
    return { service: 'queue', reach: 'container', resource: path[0] ?? null };
  }
  const sized = sr === undefined ? undefined : SIGNED_RESOURCES[sr];
  if (sized === undefined) {
    return { service: endpoint?.service ?? null, reach: 'unknown', resource: null };
  }
  const depth = sr === 'd' ? directoryDepth(values.get('sdd')) : sized.segments;
  const named = path.slice(0, depth);
  return { service: sized.service, reach: sized.reach, resource: named.length > 0 ? named.join('/') : null };
}

/** `sdd` counts the directory's own segments; the container comes before them. */
function directoryDepth(sdd: string | undefined): number {
  return sdd !== undefined && /^\d{1,4}$/.test(sdd) ? Number(sdd) + 1 : Number.POSITIVE_INFINITY;
}

/** How a permission is said, in the order in which it is said; `add` depends on what is added to. */
const VERBS: readonly (readonly [Permission, string])[] = [
  ['read', 'read'],
  ['list', 'list'],
  ['find', 'find'],
  ['execute', 'read the attributes of'],
  ['add', 'append to'],
  ['create', 'create'],
  ['write', 'write'],
  ['update', 'update'],
  ['process', 'take and remove'],
  ['tags', 'tag'],
  ['move', 'move'],
  ['delete', 'delete'],
  ['delete-version', 'delete versions of'],
  ['permanent-delete', 'permanently delete'],
  ['ownership', 'change the owner of'],
  ['permissions', 'change the permissions of'],
  ['immutability', 'lock and unlock'],
];

/** `read, list, write and delete`; what a stored policy allows when the token does not say. */
export function verbsOf(token: Pick<Token, 'permissions' | 'policy'>, add = 'append to'): string {
  if (token.permissions === null) {
    return token.policy === null
      ? 'use, with rights it does not state,'
      : `do what stored access policy ${token.policy} allows with`;
  }
  const said = VERBS.filter(([permission]) => token.permissions?.includes(permission));
  return inWords(said.map(([permission, verb]) => (permission === 'add' ? add : verb)));
}

export function inWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Whoever holds a key-signed token keeps it until the key that signed it changes; which of the two did, it does not say. */
export function renewKeys(token: Token): Revocation {
  const account = token.account ?? '<account>';
  return {
    text: 'Renew both account keys, one after the other: a SAS does not tell which one signed it. Every client and every SAS of a renewed key stops working.',
    commands: [
      `az storage account keys renew -g <resource-group> -n ${account} --key key1`,
      `az storage account keys renew -g <resource-group> -n ${account} --key key2`,
    ],
  };
}

const POLICY_COMMANDS: Readonly<Record<string, readonly [command: string, option: string]>> = {
  blob: ['container', '-c'],
  file: ['share', '-s'],
  queue: ['queue', '-q'],
  table: ['table', '-t'],
};

/** A token that leans on a stored access policy ends with it, and nothing else does. */
export function deletePolicy(token: Token): Revocation {
  const service = token.services[0] ?? 'blob';
  const [command, option] = POLICY_COMMANDS[service] ?? ['container', '-c'];
  const resource = token.resource?.split('/')[0] ?? `<${command}>`;
  return {
    text: 'Delete the stored access policy it leans on; only the tokens that name this policy stop working, within 30 seconds. Do not create a policy of the same name again: that would revive them.',
    commands: [
      `az storage ${command} policy delete --account-name ${token.account ?? '<account>'} ${option} ${quoted(resource)} -n ${quoted(token.policy ?? '<policy>')}`,
    ],
  };
}
