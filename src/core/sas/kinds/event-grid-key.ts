import type { KindWords } from './kind.ts';
import { nameOf, renewKey } from './words.ts';

/** The key of an Event Grid topic, domain or namespace; `aeg-sas-key` is one despite its name. */
export const eventGridKey: KindWords = {
  id: 'event-grid-key',
  deed: ({ account }) => `send events to ${nameOf('Event Grid topic', account)} and sign tokens for it`,
  revoke: ({ account }) =>
    renewKey('key of the topic, domain or namespace', [
      `az eventgrid topic key regenerate -g <resource-group> -n ${account ?? '<topic>'} --key-name key1`,
    ]),
};
