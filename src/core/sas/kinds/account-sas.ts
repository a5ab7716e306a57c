import type { Permission, Service } from '../../finding.ts';
import { powerOf, readPermissions } from '../permissions.ts';
import type { Token } from '../token.ts';
import type { SasKind } from './kind.ts';
import { accountWords, inWords, renewKeys, STORAGE_SERVICES, verbsOf } from './storage.ts';

const SERVICE_LETTERS: Readonly<Record<string, Service>> = { b: 'blob', q: 'queue', t: 'table', f: 'file' };

/**
 * Signed for the account itself: every container, share, queue and table of the services in `ss`, present and future.
 * `ss` and `srt` make it one, whatever else stands there: a widely copied sample of Microsoft's also carries `sr=b`.
 */
export const accountSas: SasKind = {
  id: 'account-sas',
  recognises: ({ values }) => values.has('ss') || values.has('srt'),
  describe: ({ values, endpoint }) => {
    const letters = new Set(values.get('ss')?.toLowerCase());
    const services = STORAGE_SERVICES.filter((service) =>
      [...letters].some((letter) => SERVICE_LETTERS[letter] === service),
    );
    const types = values.get('srt')?.toLowerCase() ?? '';
    const permissions = readPermissions(values.get('sp'), 'process');
    return {
      // Objects alone can be opened only by who knows their names. With one of the two fields missing the token is
      // damaged, and what it was signed for may be anything.
      reach: values.has('ss') && /^o+$/.test(types) ? 'container' : 'account',
      power: powerOf(permissions, letters.has('t') && letters.size === 1),
      account: endpoint?.account ?? null,
      resource: null,
      services,
      permissions,
      policy: null,
      ...(/[sco]/.test(types) ? { levels: types.replace(/[^sco]/g, '') } : {}),
    };
  },
  deed,
  revoke: renewKeys,
};

/** What the letters allow at the levels they are for; of the others the service knows no operation (reference §2.5). */
function deed(token: Token): string {
  const { permissions, levels = 'sco' } = token;
  if (permissions === null) return `${verbsOf(token)} ${scopeWords(token)}`;
  const effective = permissions.filter((permission) => hasEffect(permission, token));
  const done = levels.includes('o')
    ? verbsOf({ ...token, permissions: effective })
    : inWords(effective.flatMap((permission) => deedsWithoutContent(permission, token)));
  if (done === '')
    return `use a SAS of ${accountWords(token)}, whose letters have no effect as it is signed,`;
  return levels.includes('o') ? `${done} ${scopeWords(token)}` : `${done} in ${accountWords(token)}`;
}

const SERVICES_WITH: Partial<Record<Permission, readonly Service[]>> = {
  update: ['queue', 'table'],
  process: ['queue'],
  add: ['blob', 'queue', 'table'],
  tags: ['blob'],
  find: ['blob'],
  'delete-version': ['blob'],
  'permanent-delete': ['blob'],
  immutability: ['blob'],
};

function hasEffect(permission: Permission, { services, levels = 'sco' }: Token): boolean {
  if (permission === 'list' && /^o+$/.test(levels)) return false;
  const having = SERVICES_WITH[permission];
  return (
    having === undefined || services.length === 0 || having.some((service) => services.includes(service))
  );
}

const NOUNS: Partial<Record<Service, string>> = {
  blob: 'containers',
  queue: 'queues',
  table: 'tables',
  file: 'shares',
};

/** Without `o` in `srt` no blob, file, message or entity can be opened. */
function deedsWithoutContent(permission: Permission, { services, levels = '' }: Token): string[] {
  const signed = services.length > 0 ? services : STORAGE_SERVICES;
  const things = inWords(signed.map((service) => NOUNS[service] ?? 'containers'));
  const [atService, atContainer] = [levels.includes('s'), levels.includes('c')];
  switch (permission) {
    case 'read':
      return [
        ...(atService ? ['read the service settings'] : []),
        ...(atContainer ? [`read the properties of ${things}`] : []),
      ];
    case 'list':
      return [
        ...(atService ? [`list the names of ${things}`] : []),
        ...(atContainer ? [`list what is in ${things}`] : []),
      ];
    case 'write':
      return [
        ...(atService ? ['change the service settings'] : []),
        ...(atContainer ? [`create and change ${things}`] : []),
      ];
    case 'create':
      return atContainer ? [`create ${things}`] : [];
    case 'delete':
      return atContainer ? [`delete ${things}`] : [];
    case 'find':
      return ['find blobs by their tags'];
    default:
      return [];
  }
}

function scopeWords(token: Token): string {
  const { services } = token;
  const everything = token.reach === 'account' ? 'everything' : 'everything whose name is known';
  const among =
    services.length > 0 && services.length < STORAGE_SERVICES.length
      ? ` (${inWords(services)} ${services.length === 1 ? 'service' : 'services'})`
      : '';
  return `${everything} in ${accountWords(token)}${among}`;
}
