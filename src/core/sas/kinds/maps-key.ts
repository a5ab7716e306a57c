import type { KindWords } from './kind.ts';
import { nameOf, renewKey } from './words.ts';

/** The key of an Azure Maps account. */
export const mapsKey: KindWords = {
  id: 'maps-key',
  deed: ({ account }) => `use ${nameOf('Azure Maps account', account)} at its owner's expense`,
  revoke: ({ account }) =>
    renewKey('key of the Azure Maps account', [
      `az maps account keys renew -g <resource-group> -n ${account ?? '<account>'} --key primary`,
    ]),
};
