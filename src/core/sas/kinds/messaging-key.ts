import type { KindWords } from './kind.ts';
import { renewRule } from './messaging-sas.ts';
import { nameOf } from './words.ts';

/** The key of an authorization rule of Service Bus, Event Hubs, Relay or Notification Hubs. */
export const messagingKey: KindWords = {
  id: 'messaging-key',
  deed: ({ account, policy, resource }) =>
    `sign tokens for ${policy === null ? 'an authorization rule' : `the rule ${policy}`} of ${nameOf('messaging namespace', account)}${resource === null ? '' : ` (${resource})`}`,
  revoke: renewRule,
};
