/**
 * What the URL in front of a token says: whose storage it is, which service, and whether it is a real host at all.
 * A host never decides whether something is a token, only what can be said of it (reference §3).
 */
import { decodeWords } from './percent.ts';

export type StorageService = 'blob' | 'queue' | 'table' | 'file';

export interface Endpoint {
  readonly scheme: string | null;
  /** Lower case, without port. */
  readonly host: string;
  /** Percent-decoded segments. */
  readonly segments: readonly string[];
  readonly account: string | null;
  readonly service: StorageService | null;
  /** A host of Azure's own, in any of its clouds. */
  readonly onAzure: boolean;
  /** The emulator's and this machine's own names. */
  readonly loopback: boolean;
  /** A managed disk's export host: behind its one blob lies a whole disk. */
  readonly disk: boolean;
}

const STORAGE_SUFFIX =
  /^(?:core\.(?:windows\.net|chinacloudapi\.cn|usgovcloudapi\.net|cloudapi\.de|microsoft\.scloud|eaglex\.ic\.gov|sovcloud-api\.(?:fr|de))|storage\.azure\.net)$/;

/** `<account>[-secondary][.z12][.privatelink].<service>.<suffix>`; Azure Stack Hub has a suffix of its customer's. */
const STORAGE_HOST =
  /^(?<account>md-[a-z0-9-]{1,40}|[a-z0-9]{3,24})(?:-(?:secondary|internetrouting|microsoftrouting))?(?:\.z\d{1,2})?(?:\.privatelink)?\.(?<service>blob|dfs|file|queue|table|web)\.(?<suffix>[a-z0-9.-]{3,200})$/;

const ONELAKE_HOST =
  /^(?:[a-z0-9-]{1,63}\.)?(?:[a-z0-9-]{1,63}-)?onelake\.(?:blob|dfs)\.fabric\.microsoft\.com$|\.onelake\.fabric\.microsoft\.com$/;

const AZURE_SUFFIX =
  /\.(?:windows\.net|azure\.net|azure\.com|azure\.us|azure\.cn|azureedge\.net|azurefd\.net|azurewebsites\.net|chinacloudapi\.cn|usgovcloudapi\.net|cloudapi\.de|microsoft\.scloud|eaglex\.ic\.gov|sovcloud-api\.(?:fr|de)|fabric\.microsoft\.com|azure-devices(?:-provisioning)?\.(?:net|cn|us)|azure-api\.net|powerplatform\.com)$/;

const LOOPBACK_HOST =
  /^(?:127(?:\.\d{1,3}){3}|localhost|.*\.localhost|azurite|host\.docker\.internal|\[::1\])$/;

const SERVICES: Readonly<Record<string, StorageService>> = {
  blob: 'blob',
  dfs: 'blob',
  web: 'blob',
  file: 'file',
  queue: 'queue',
  table: 'table',
};

/** Reads `scheme://host[:port]/path` or `host/path`; `null` when there is no host in it. */
export function parseEndpoint(url: string): Endpoint | null {
  const match = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/?#]*)([^?#]*)/i.exec(url) as RegExpExecArray;
  // What stands before an `@` is a user name (or a container, in `wasbs://c@account.blob…`), never the host.
  const host = (match[2] as string)
    .slice((match[2] as string).lastIndexOf('@') + 1)
    .replace(/:\d*$/, '')
    .toLowerCase();
  if (!/^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])$/.test(host)) return null;
  if (match[1] === undefined && !host.includes('.') && !LOOPBACK_HOST.test(host)) return null;
  return {
    scheme: match[1]?.toLowerCase() ?? null,
    host,
    segments: segmentsOf(match[3] as string),
    ...identify(host),
  };
}

export function isAzureHost(host: string): boolean {
  return AZURE_SUFFIX.test(host);
}

function identify(host: string): Pick<Endpoint, 'account' | 'service' | 'onAzure' | 'loopback' | 'disk'> {
  const loopback = LOOPBACK_HOST.test(host);
  if (ONELAKE_HOST.test(host))
    return { account: 'onelake', service: 'blob', onAzure: true, loopback, disk: false };
  const storage = STORAGE_HOST.exec(host)?.groups;
  if (storage === undefined)
    return { account: null, service: null, onAzure: isAzureHost(host), loopback, disk: false };
  const account = storage.account as string;
  const onAzure = STORAGE_SUFFIX.test(storage.suffix as string);
  return {
    account,
    service: SERVICES[storage.service as string] as StorageService,
    onAzure,
    loopback,
    disk: onAzure && account.startsWith('md-') && storage.service === 'blob',
  };
}

function segmentsOf(path: string): string[] {
  return path
    .split('/')
    .filter((segment) => segment !== '')
    .map(decodeWords);
}
