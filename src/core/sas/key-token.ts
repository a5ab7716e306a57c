import type { Kind, Service } from '../finding.ts';
import { STORAGE_SERVICES } from './kinds/storage.ts';
import type { Token } from './token.ts';

const SERVICES: Partial<Record<Kind, readonly Service[]>> = {
  'storage-account-key': STORAGE_SERVICES,
  'messaging-key': ['messaging'],
  'iot-key': ['iot'],
  'event-grid-key': ['event-grid'],
  'api-management-key': ['api-management'],
  'maps-key': ['maps'],
};

/** What its setting is called where a key of the kind stands in a connection string. */
const SETTINGS: Partial<Record<Kind, readonly [name: string, key: string]>> = {
  'storage-account-key': ['AccountName', 'AccountKey'],
  'messaging-key': ['Endpoint', 'SharedAccessKey'],
  'iot-key': ['HostName', 'SharedAccessKey'],
};

interface Names {
  readonly account?: string | null;
  readonly resource?: string | null;
  readonly policy?: string | null;
}

/** A key that signs SAS: it can do whatever they can, with no end but its own renewal. */
export function keyToken(kind: Kind, fingerprint: string, names: Names = {}): Token {
  const { account = null, resource = null, policy = null } = names;
  const [name, key] = SETTINGS[kind] ?? ['account', 'key'];
  return {
    fingerprint,
    kind,
    reach: 'account',
    power: 3,
    account,
    resource,
    services: SERVICES[kind] ?? [],
    permissions: ['sign'],
    startsOn: null,
    expiresOn: null,
    statesEnd: false,
    policy,
    protocols: kind === 'storage-account-key' ? ['https', 'http'] : ['https'],
    ipRange: null,
    userBound: false,
    onAzureHost: true,
    redacted: account === null ? `${key}=***` : `${name}=${account};${key}=***`,
  };
}
