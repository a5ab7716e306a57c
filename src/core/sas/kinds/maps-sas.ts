import type { KindWords } from './kind.ts';

/** Azure Maps: a SAS in name, a JSON Web Token in form, for a day at most (reference §5.6). */
export const mapsSas: KindWords = {
  id: 'maps-sas',
  deed: () => "use an Azure Maps account at its owner's expense",
  revoke: () => ({
    text: 'Renew the key of the Azure Maps account that issued it.',
    commands: [
      'az maps account keys renew -g <resource-group> -n <account> --key primary',
      'az maps account keys renew -g <resource-group> -n <account> --key secondary',
    ],
  }),
};
