import type { Service } from '../../finding.ts';
import { powerOf, readPermissions } from '../permissions.ts';
import type { Query } from '../query.ts';
import type { Token } from '../token.ts';
import type { Description, SasKind } from './kind.ts';
import { accountWords, deletePolicy, renewKeys, scopeOf, verbsOf } from './storage.ts';

/**
 * Signed with an account key for one blob, file, container, share, queue or table. A queue's has no field that names
 * the resource, so what has no other mark is a queue's (reference §2.1, rule 9).
 */
export const serviceSas: SasKind = {
  id: 'service-sas',
  recognises: ({ values }) =>
    values.has('tn') ||
    ['f', 's'].includes(values.get('sr')?.toLowerCase() ?? '') ||
    (['b', 'bs', 'bv', 'c', 'd'].includes(values.get('sr')?.toLowerCase() ?? '') && hasRights(values)) ||
    (values.has('sv') && !values.has('sr') && hasRights(values)),
  describe: describeScope,
  deed: scopeDeed,
  revoke: (token) => (token.policy === null ? renewKeys(token) : deletePolicy(token)),
};

/** Either its own rights and end, or a stored policy that has them. */
function hasRights(values: ReadonlyMap<string, string>): boolean {
  return values.has('si') || values.has('sp') || values.has('se');
}

/** What the fields of a service or user delegation SAS say of its scope and rights. */
export function describeScope(query: Query): Description {
  const scope = scopeOf(query);
  const { values, endpoint } = query;
  const part = PARTS[values.get('sr')?.toLowerCase() ?? ''];
  const permissions = readPermissions(
    values.get('sp'),
    scope.service === 'queue' ? 'process' : 'permissions',
  );
  return {
    reach: scope.reach,
    power: powerOf(permissions, scope.service === 'table'),
    account: endpoint?.account ?? null,
    resource: scope.resource,
    services: scope.service === null ? [] : [scope.service],
    permissions,
    policy: values.get('si') ?? null,
    ...(part === undefined ? {} : { part }),
  };
}

/** Their tokens open the one snapshot or version in the URL; the blob as it is now is refused. */
const PARTS: Readonly<Record<string, 'snapshot' | 'version'>> = { bs: 'snapshot', bv: 'version' };

export function scopeDeed(token: Token): string {
  const service = token.services[0] ?? null;
  const verbs = verbsOf(token, service === 'queue' || service === 'table' ? 'add' : 'append to');
  return `${verbs} ${nounOf(token, service)} ${token.resource === null ? '' : `${token.resource} `}in ${accountWords(token)}`;
}

/** The scope in words, with an article where its name is not known. */
function nounOf(token: Token, service: Service | null): string {
  const [named, unnamed] = nounsOf(token, service);
  return token.resource === null ? unnamed : named;
}

function nounsOf(
  { reach, resource, part }: Token,
  service: Service | null,
): readonly [named: string, unnamed: string] {
  if (service === 'queue') return ['messages in queue', 'the messages in a queue'];
  if (service === 'table' && reach === 'item')
    return ['a range of entities in table', 'a range of entities in a table'];
  if (service === 'table') return ['entities in table', 'the entities in a table'];
  if (service === 'file' && reach === 'item') return ['file', 'a file'];
  if (service === 'file') return ['everything in file share', 'everything in a file share'];
  if (part !== undefined) return [`one ${part} of blob`, `one ${part} of a blob`];
  if (reach === 'item') return ['blob', 'a blob'];
  if (reach === 'unknown') return ['something at', 'something'];
  return [
    resource?.includes('/') ? 'everything in directory' : 'everything in container',
    'everything in a container',
  ];
}
