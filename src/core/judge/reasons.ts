/** Why a token is as bad as it is, worst first; each reason has an id that other tools can lean on. */
import type { Reason, ReasonId } from '../finding.ts';
import type { Token } from '../sas/token.ts';
import { isExpired, isNarrow, YEAR } from './severity.ts';

interface Test {
  readonly id: ReasonId;
  readonly text: string | ((token: Token) => string);
  applies(token: Token, now: number): boolean;
}

const WRITES = [
  'add',
  'create',
  'write',
  'tags',
  'move',
  'ownership',
  'permissions',
  'immutability',
  'update',
  'process',
];
const DELETES = ['delete', 'delete-version', 'permanent-delete', 'process'];

const isKey = (token: Token) => token.permissions?.includes('sign') === true;
const isStorage = (token: Token) =>
  token.services.some((service) => ['blob', 'queue', 'table', 'file'].includes(service));
const allows = (token: Token, permissions: readonly string[]) =>
  token.permissions?.some((permission) => permissions.includes(permission)) === true;

const TESTS: readonly Test[] = [
  { id: 'signing-key', text: 'It is the key itself: it never expires and can sign new SAS.', applies: isKey },
  {
    id: 'whole-disk',
    text: 'Behind this one link lies a whole disk.',
    applies: (token) => token.kind === 'disk-export-sas',
  },
  {
    id: 'account-wide',
    text: 'It opens a whole account, not one container or file.',
    applies: (token) => token.reach === 'account' && token.kind !== 'disk-export-sas' && !isKey(token),
  },
  { id: 'can-delete', text: 'It can delete data.', applies: (token) => allows(token, DELETES) },
  { id: 'can-write', text: 'It can change or add data.', applies: (token) => allows(token, WRITES) },
  {
    id: 'can-list',
    text: 'It can find out what is there.',
    applies: (token) => allows(token, ['list', 'find']),
  },
  {
    id: 'long-lived',
    text: 'It is valid for more than a year.',
    applies: (token, now) => token.expiresOn !== null && token.expiresOn - now > YEAR,
  },
  {
    id: 'no-expiry',
    text: (token) => (token.statesEnd ? 'Its end cannot be read.' : 'It states no end.'),
    applies: (token) =>
      token.expiresOn === null && (token.policy === null || !isStorage(token)) && !isKey(token),
  },
  {
    id: 'runs-workflow',
    text: 'Calling it runs the workflow.',
    applies: (token) => allows(token, ['run']),
  },
  {
    id: 'can-manage',
    text: 'It can manage the entities, not only use them.',
    applies: (token) => allows(token, ['manage']),
  },
  {
    id: 'policy-bound',
    text: (token) =>
      isStorage(token)
        ? `What it may do and for how long may stand in the stored access policy ${token.policy}.`
        : `What it may do is what its rule or policy ${token.policy} may.`,
    applies: (token) => token.policy !== null,
  },
  {
    id: 'plain-http',
    text: 'It may be used over plain HTTP, where others can read it.',
    applies: (token) => isStorage(token) && !isKey(token) && token.protocols.includes('http'),
  },
  {
    id: 'no-ip-limit',
    text: 'It works from any address.',
    applies: (token) => isStorage(token) && !isKey(token) && !isNarrow(token),
  },
  {
    id: 'user-bound',
    text: 'It works only together with the Entra sign-in of one user.',
    applies: (token) => token.userBound,
  },
  {
    id: 'not-yet-valid',
    text: 'It is not valid yet, but will be.',
    applies: (token, now) => token.startsOn !== null && token.startsOn > now,
  },
];

export function reasonsOf(token: Token, now: number): readonly Reason[] {
  // Of a dead token only its death matters.
  if (isExpired(token, now)) return [{ id: 'expired', text: 'It has expired and opens nothing any more.' }];
  return TESTS.filter(({ applies }) => applies(token, now)).map(({ id, text }) => ({
    id,
    text: typeof text === 'string' ? text : text(token),
  }));
}
