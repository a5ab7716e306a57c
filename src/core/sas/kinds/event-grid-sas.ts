import { parseEndpoint } from '../endpoint.ts';
import { parseTime } from '../time.ts';
import type { SasKind } from './kind.ts';

/** Event Grid: `r=<topic URL>&e=<end>&s=<signature>`, in a header or a query (reference §5.3). */
export const eventGridSas: SasKind = {
  id: 'event-grid-sas',
  recognises: ({ field, values }) => field === 's' && values.has('r') && values.has('e'),
  describe: ({ values }) => {
    const topic = parseEndpoint(values.get('r') ?? '');
    return {
      reach: 'container',
      power: 3,
      account: topic?.host.split('.')[0] ?? null,
      resource: null,
      services: ['event-grid'],
      permissions: ['send'],
      policy: null,
      expiresOn: parseEnd(values.get('e') ?? ''),
      protocols: ['https'],
      onAzureHost: topic?.onAzure === true,
    };
  },
  deed: ({ account }) =>
    `send events to ${account === null ? 'an Event Grid topic not named here' : `Event Grid topic ${account}`}`,
  revoke: ({ account }) => ({
    text: 'Renew both keys of the topic (for a domain or a namespace: `az eventgrid domain key regenerate`). Every publisher with a renewed key stops working.',
    commands: ['key1', 'key2'].map(
      (key) =>
        `az eventgrid topic key regenerate -g <resource-group> -n ${account ?? '<topic>'} --key-name ${key}`,
    ),
  }),
};

/** .NET's later versions put a narrow no-break space before `AM`, and its invariant culture has 24 hours instead. */
const US_TIME =
  /^(\d{1,2})\/(\d{1,2})\/(\d{4})[\s+](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,7})?)?(?:[\s+]?(AM|PM))?(?:[\s+]?(?:Z|[+-]00:?00))?$/i;

/** `1/2/2030 3:04:05 AM` as .NET writes it in US culture, or an ISO time; spaces may have become `+`. */
function parseEnd(text: string): number | null {
  const match = US_TIME.exec(text.trim());
  if (match === null) return parseTime(text);
  const [month, day, year, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const half = match[7]?.toUpperCase();
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const hours = half === undefined ? hour : (hour % 12) + (half === 'PM' ? 12 : 0);
  const pad = (value: number) => String(value).padStart(2, '0');
  return parseTime(`${year}-${pad(month)}-${pad(day)}T${pad(hours)}:${pad(minute)}:${pad(second)}Z`);
}
