import { parseEndpoint } from '../endpoint.ts';
import type { Query } from '../query.ts';
import { parseSeconds } from '../time.ts';
import type { Token } from '../token.ts';
import type { Description, KindWords, SasKind } from './kind.ts';
import { quoted } from './quoted.ts';

/**
 * Service Bus, Event Hubs, Relay, Notification Hubs: `sr` is the address of what it opens and everything below it, `skn`
 * the authorization rule whose key signed it (reference §5.1). The rule's rights do not stand in the token.
 */
export const messagingSas: SasKind = {
  id: 'messaging-sas',
  recognises: ({ values }) =>
    isAddress(values.get('sr')) && (values.has('skn') || /^\d+$/.test(values.get('se') ?? '')),
  describe,
  deed: (token) => `${rightsOf(token)} ${addressWords(token)}`,
  revoke: renewRule,
};

/** Not one of storage's short words: an address, or a bare namespace as some hand-made tokens have it. */
function isAddress(sr: string | undefined): boolean {
  return sr !== undefined && sr.length > 2;
}

function describe({ values }: Query): Description {
  const address = parseEndpoint(values.get('sr') ?? '');
  const path = address?.segments ?? [];
  const rule = values.get('skn') ?? null;
  return {
    reach: path.includes('publishers') ? 'item' : path.length > 0 ? 'container' : 'account',
    ...rightsOfRule(rule),
    account: address?.host.split('.')[0] ?? null,
    resource: path.length > 0 ? path.join('/') : null,
    services: ['messaging'],
    policy: rule,
    expiresOn: parseSeconds(values.get('se')),
    protocols: ['https'],
    onAzureHost: address?.onAzure === true,
  };
}

/** The rules that every namespace or hub is created with; of any other only its name is known. */
function rightsOfRule(rule: string | null): Pick<Description, 'power' | 'permissions'> {
  switch (rule) {
    case 'RootManageSharedAccessKey':
    case 'DefaultFullSharedAccessSignature':
      return { power: 3, permissions: ['send', 'listen', 'manage'] };
    case 'DefaultListenSharedAccessSignature':
      return { power: 2, permissions: ['listen'] };
    default:
      return { power: 2, permissions: null };
  }
}

function rightsOf(token: Token): string {
  if (token.permissions?.includes('manage')) return 'send, listen and manage';
  if (token.permissions?.includes('listen')) return 'listen';
  return token.policy === null ? 'send or listen' : `do what the rule ${token.policy} allows`;
}

export function addressWords({ account, resource }: Token): string {
  const namespace =
    account === null ? 'a messaging namespace not named here' : `messaging namespace ${account}`;
  return resource === null ? `in everything of ${namespace}` : `at ${resource} in ${namespace}`;
}

/** Both keys of the rule, since a token does not tell which one signed it. */
export function renewRule(token: Token): ReturnType<KindWords['revoke']> {
  const namespace = token.account ?? '<namespace>';
  const rule = quoted(token.policy ?? '<rule>');
  const renew = (service: string, key: string) =>
    `az ${service} namespace authorization-rule keys renew -g <resource-group> --namespace-name ${namespace} -n ${rule} --key ${key}`;
  return {
    text: 'Renew both keys of the authorization rule, or delete the rule; for Event Hubs and Relay say `az eventhubs` or `az relay`, and where the rule belongs to a queue, topic or hub add its name. Every client of a renewed key stops working.',
    commands: [renew('servicebus', 'PrimaryKey'), renew('servicebus', 'SecondaryKey')],
  };
}
