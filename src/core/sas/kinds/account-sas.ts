import type { Service } from '../../finding.ts';
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
    };
  },
  deed: (token) => `${verbsOf(token)} ${scopeWords(token)}`,
  revoke: renewKeys,
};

function scopeWords(token: Token): string {
  const { services } = token;
  const everything = token.reach === 'account' ? 'everything' : 'everything whose name is known';
  const among =
    services.length > 0 && services.length < STORAGE_SERVICES.length
      ? ` (${inWords(services)} ${services.length === 1 ? 'service' : 'services'})`
      : '';
  return `${everything} in ${accountWords(token)}${among}`;
}
