import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../src/core/finding.ts';
import { headlineOf } from '../../../src/core/judge/headline.ts';
import { SAS_KINDS } from '../../../src/core/sas/kinds/index.ts';
import { afterNow, DAY, HOUR, MINUTE, NOW_MS, tokenIn } from '../../support/detection.ts';
import { aMarkedKey } from '../../support/marked-keys.ts';
import { aSas, aSignature, aStorageKey, type SasFields } from '../../support/tokens.ts';

const BLOB = 'https://contosodata7.blob.core.windows.net';
const QUEUE = 'https://contosodata7.queue.core.windows.net/jobs';
const TABLE = 'https://contosodata7.table.core.windows.net/Orders';
const SHARE = 'https://contosodata7.file.core.windows.net/tools';
const DISK = 'https://md-q1w2e3r4t5y6.z12.blob.storage.azure.net/a1/abcd';
const SIG = encodeURIComponent(aSignature());
const NS = 'contoso.servicebus.windows.net';
const HUB = 'contoso.azure-devices.net';

const TOPIC = encodeURIComponent('https://contoso.westus2-1.eventgrid.azure.net/api/events');
const flow = aSignature('flow').replaceAll('+', '-').replaceAll('/', '_').slice(0, 43);
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** `sv=… sp=…` behind a URL, valid until 2030 unless it says otherwise. */
function sas(fields: string, url?: string): string {
  const given = Object.fromEntries(
    fields.split(' ').map((field) => field.split('=') as [string, string]),
  ) as SasFields;
  const query = aSas({ sv: '2022-11-02', se: '2030-01-01', ...given });
  return url === undefined ? query : `${url}?${query}`;
}

const CASES: readonly (readonly [kind: Kind, text: string, headline: string])[] = [
  [
    'account-sas',
    sas('ss=b srt=sco sp=racwdl se=2051-10-06', BLOB),
    'Anyone holding this can read, list, append to, create, write and delete everything in storage account contosodata7 (blob service) until 6 October 2051 (25 years).',
  ],
  [
    'account-sas',
    sas('ss=bf srt=sco sp=rl', BLOB),
    'Anyone holding this can read and list everything in storage account contosodata7 (blob and file services) until 1 January 2030 (3 years).',
  ],
  [
    'account-sas',
    sas('ss=bfqt srt=sco sp=rwdlacuptfxyi', BLOB),
    'Anyone holding this can read, list, find, append to, create, write, update, take and remove, tag, delete, delete versions of, permanently delete and lock and unlock everything in storage account contosodata7 until 1 January 2030 (3 years).',
  ],
  [
    'account-sas',
    sas('ss=bfqt srt=o sp=r'),
    'Anyone holding this can read everything whose name is known in a storage account not named here until 1 January 2030 (3 years).',
  ],
  [
    'account-sas',
    sas('ss=q srt=o sp=p'),
    'Anyone holding this can take and remove everything whose name is known in a storage account not named here (queue service) until 1 January 2030 (3 years).',
  ],
  [
    'account-sas',
    sas('ss=b srt=sco sp=zz'),
    'Anyone holding this can use, with rights it does not state, everything in a storage account not named here (blob service) until 1 January 2030 (3 years).',
  ],
  [
    'service-sas',
    sas('sr=b sp=r', `${BLOB}/models/vit.pt`),
    'Anyone holding this can read blob models/vit.pt in storage account contosodata7 until 1 January 2030 (3 years).',
  ],
  [
    'service-sas',
    sas('sr=b sp=r'),
    'Anyone holding this can read a blob in a storage account not named here until 1 January 2030 (3 years).',
  ],
  [
    'service-sas',
    sas('sr=c sp=rl', `${BLOB}/models`),
    'Anyone holding this can read and list everything in container models in storage account contosodata7 until 1 January 2030 (3 years).',
  ],
  [
    'service-sas',
    sas('sr=c sp=rl'),
    'Anyone holding this can read and list everything in a container in a storage account not named here until 1 January 2030 (3 years).',
  ],
  [
    'service-sas',
    sas('sr=d sp=racwdlmeop sdd=2', `${BLOB}/lake/a/b/c`),
    'Anyone holding this can read, list, read the attributes of, append to, create, write, move, delete, change the owner of and change the permissions of everything in directory lake/a/b in storage account contosodata7 until 1 January 2030 (3 years).',
  ],
  [
    'service-sas',
    sas('sr=f sp=rw', `${SHARE}/agent.zip`),
    'Anyone holding this can read and write file tools/agent.zip in storage account contosodata7 until 1 January 2030 (3 years).',
  ],
  [
    'service-sas',
    sas('sr=f sp=r'),
    'Anyone holding this can read a file in a storage account not named here until 1 January 2030 (3 years).',
  ],
  [
    'service-sas',
    sas('sr=s sp=rcwdl', SHARE),
    'Anyone holding this can read, list, create, write and delete everything in file share tools in storage account contosodata7 until 1 January 2030 (3 years).',
  ],
  [
    'service-sas',
    sas('sr=s sp=rl'),
    'Anyone holding this can read and list everything in a file share in a storage account not named here until 1 January 2030 (3 years).',
  ],
  [
    'service-sas',
    sas('sp=raup', QUEUE),
    'Anyone holding this can read, add, update and take and remove messages in queue jobs in storage account contosodata7 until 1 January 2030 (3 years).',
  ],
  [
    'service-sas',
    sas('sp=raup'),
    'Anyone holding this can read, add, update and take and remove the messages in a queue in a storage account not named here until 1 January 2030 (3 years).',
  ],
  [
    'service-sas',
    sas('tn=Orders sp=raud', TABLE),
    'Anyone holding this can read, add, update and delete entities in table Orders in storage account contosodata7 until 1 January 2030 (3 years).',
  ],
  [
    'service-sas',
    sas('tn=Orders sp=r spk=NL epk=NL', TABLE),
    'Anyone holding this can read a range of entities in table Orders in storage account contosodata7 until 1 January 2030 (3 years).',
  ],
  [
    'service-sas',
    `${BLOB}/models?sv=2022-11-02&sr=c&si=web-read&sig=${SIG}`,
    'Anyone holding this can do what stored access policy web-read allows with everything in container models in storage account contosodata7 for as long as that policy lasts.',
  ],
  [
    'service-sas',
    `sv=2022-11-02&sr=c&si=web-read&sig=${SIG}`,
    'Anyone holding this can do what stored access policy web-read allows with everything in a container in a storage account not named here for as long as that policy lasts.',
  ],
  [
    'service-sas',
    sas('sr=c si=web-read sp=rl', `${BLOB}/models`),
    'Anyone holding this can read and list everything in container models in storage account contosodata7 until 1 January 2030 (3 years).',
  ],
  [
    'user-delegation-sas',
    sas('sr=b sp=r skoid=x ske=2026-11-25', `${BLOB}/c/b`),
    'Anyone holding this can read blob c/b in storage account contosodata7 until 25 November 2026 (4 days).',
  ],
  [
    'user-delegation-sas',
    sas('sr=b sp=r skoid=x sduoid=y', `${BLOB}/c/b`),
    'The one user it is bound to can read blob c/b in storage account contosodata7 until 1 January 2030 (3 years).',
  ],
  [
    'user-delegation-sas',
    sas(`sr=b sp=r skoid=x sduoid=y skt=${afterNow(2 * DAY)}`, `${BLOB}/c/b`),
    'The one user it is bound to can read blob c/b in storage account contosodata7 from 23 November 2026 until 1 January 2030 (3 years).',
  ],
  [
    'legacy-sas',
    `${BLOB}/pics?sr=c&sp=r&se=2009-02-10&sig=${SIG}`,
    'Anyone holding this could read everything in container pics in storage account contosodata7 until 10 February 2009; it has expired.',
  ],
  [
    'disk-export-sas',
    `${DISK}?sv=2018-03-28&sr=b&si=76fa4842-d48b-45a8-ae15-a5bee9d8c5de&sig=${SIG}`,
    'Anyone holding this can download the whole disk exported at md-q1w2e3r4t5y6 until the export is ended.',
  ],
  [
    'disk-export-sas',
    sas('sr=b sp=rw', DISK),
    'Anyone holding this can change the whole disk exported at md-q1w2e3r4t5y6 until 1 January 2030 (3 years).',
  ],
  [
    'unknown-sas',
    `${BLOB}/c?sig=${SIG}`,
    'Anyone holding this can use an Azure SAS of storage account contosodata7, whose fields are incomplete, with no end stated.',
  ],
  [
    'unknown-sas',
    `sv=2018-03-28&sig=${SIG}`,
    'Anyone holding this can use an Azure SAS of a storage account not named here, whose fields are incomplete, with no end stated.',
  ],
  [
    'messaging-sas',
    `SharedAccessSignature sr=sb%3A%2F%2F${NS}%2F&sig=${SIG}&se=1893553445&skn=RootManageSharedAccessKey`,
    'Anyone holding this can send, listen and manage in everything of messaging namespace contoso until 2 January 2030 (3 years).',
  ],
  [
    'messaging-sas',
    `SharedAccessSignature sr=sb%3A%2F%2F${NS}%2Fqueue1&sig=${SIG}&se=1893553445&skn=send-only`,
    'Anyone holding this can do what the rule send-only allows at queue1 in messaging namespace contoso until 2 January 2030 (3 years).',
  ],
  [
    'messaging-sas',
    `SharedAccessSignature sr=https%3A%2F%2F${NS}%2Fhub1&sig=${SIG}&se=1893553445&skn=DefaultListenSharedAccessSignature`,
    'Anyone holding this can listen at hub1 in messaging namespace contoso until 2 January 2030 (3 years).',
  ],
  [
    'iot-sas',
    `SharedAccessSignature sr=${HUB}%2Fdevices%2Fd1&sig=${SIG}&se=1893553445`,
    'Anyone holding this can send and listen as devices/d1 of IoT hub contoso until 2 January 2030 (3 years).',
  ],
  [
    'iot-sas',
    `SharedAccessSignature sr=${HUB}&sig=${SIG}&se=1893553445&skn=iothubowner`,
    'Anyone holding this can do what the policy iothubowner allows on the whole of IoT hub contoso until 2 January 2030 (3 years).',
  ],
  [
    'event-grid-sas',
    `aeg-sas-token: r=${TOPIC}&e=1%2F2%2F2030%203%3A04%3A05%20AM&s=${SIG}`,
    'Anyone holding this can send events to Event Grid topic contoso until 2 January 2030 (3 years).',
  ],
  [
    'workflow-sas',
    `https://prod-07.westeurope.logic.azure.com/workflows/0a1b/triggers/manual/paths/invoke?sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${flow}`,
    'Anyone holding this can run workflow 0a1b, using all its connections, with no end stated.',
  ],
  [
    'workflow-sas',
    `sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${flow}`,
    'Anyone holding this can run a workflow, using all its connections, with no end stated.',
  ],
  [
    'workflow-sas',
    `sp=%2Fruns%2F08%2Fcontents%2Fx%2Fread&sv=1.0&se=2026-11-22&sig=${flow}`,
    'Anyone holding this can read a run of a workflow until 22 November 2026, 00:00 UTC (14 hours).',
  ],
  [
    'api-management-sas',
    `Authorization: SharedAccessSignature integration&203001020304&${aStorageKey('apim')}`,
    'Anyone holding this can manage an API Management service not named here until 2 January 2030 (3 years).',
  ],
  [
    'maps-sas',
    `jwt-sas ${part({ alg: 'RS256' })}.${part({ exp: NOW_MS / 1000 + 3600 })}.${aStorageKey('maps').replace(/[+/=]/g, '_')}`,
    "Anyone holding this can use an Azure Maps account at its owner's expense until 21 November 2026, 11:00 UTC (60 minutes).",
  ],
  [
    'storage-account-key',
    `AccountName=contosodata7;AccountKey=${aStorageKey()}`,
    'Anyone holding this can do everything in storage account contosodata7 and sign new SAS for it until the key is renewed.',
  ],
  [
    'storage-account-key',
    `AZURE_STORAGE_KEY=${aStorageKey()}`,
    'Anyone holding this can do everything in a storage account not named here and sign new SAS for it until the key is renewed.',
  ],
  [
    'messaging-key',
    `Endpoint=sb://${NS}/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=${aSignature()}`,
    'Anyone holding this can sign tokens for the rule RootManageSharedAccessKey of messaging namespace contoso until the key is renewed.',
  ],
  [
    'messaging-key',
    `Endpoint=sb://${NS}/;SharedAccessKeyName=send;SharedAccessKey=${aSignature()};EntityPath=hub1`,
    'Anyone holding this can sign tokens for the rule send of messaging namespace contoso (hub1) until the key is renewed.',
  ],
  [
    'messaging-key',
    `shared_access_key: ${aSignature()}`,
    'Anyone holding this can sign tokens for an authorization rule of a messaging namespace not named here until the key is renewed.',
  ],
  [
    'iot-key',
    `HostName=${HUB};DeviceId=d1;SharedAccessKey=${aSignature()}`,
    'Anyone holding this can sign tokens for device d1 of IoT hub contoso until the key is renewed.',
  ],
  [
    'iot-key',
    `HostName=${HUB};SharedAccessKeyName=iothubowner;SharedAccessKey=${aSignature()}`,
    'Anyone holding this can sign tokens for the policy iothubowner of IoT hub contoso until the key is renewed.',
  ],
  [
    'event-grid-key',
    `aeg-sas-key: ${aSignature()}`,
    'Anyone holding this can send events to an Event Grid topic not named here and sign tokens for it until the key is renewed.',
  ],
  [
    'api-management-key',
    `key: ${aMarkedKey({ marker: 'APIM', size: 64, checksumSeed: 'Tenant00' })}`,
    'Anyone holding this can act on an API Management service not named here and sign tokens for it until the key is renewed.',
  ],
  [
    'service-sas',
    sas('sr=b sp=r se=2020-01-01', `${BLOB}/c/b`),
    'Anyone holding this could read blob c/b in storage account contosodata7 until 1 January 2020; it has expired.',
  ],
  [
    'account-sas',
    sas('ss=b srt=sco sp=rwdl se=2026-11-21T09:45:00Z', BLOB),
    'Anyone holding this could read, list, write and delete everything in storage account contosodata7 (blob service) until 21 November 2026; it has expired.',
  ],
  [
    'service-sas',
    sas(`sr=b sp=r st=${afterNow(DAY)}`, `${BLOB}/c/b`),
    'Anyone holding this can read blob c/b in storage account contosodata7 from 22 November 2026 until 1 January 2030 (3 years).',
  ],
  [
    'service-sas',
    sas('sr=b sp=r se=9999-12-31T23:59:59Z', `${BLOB}/c/b`),
    'Anyone holding this can read blob c/b in storage account contosodata7 until 31 December 9999 (7973 years).',
  ],
  [
    'service-sas',
    sas('sr=b sp=r se=soon', `${BLOB}/c/b`),
    'Anyone holding this can read blob c/b in storage account contosodata7 until an end that cannot be read.',
  ],
  [
    'service-sas',
    sas('sr=b sp=r se=10000-01-01', `${BLOB}/c/b`),
    'Anyone holding this can read blob c/b in storage account contosodata7 until an end that cannot be read.',
  ],
  [
    'service-sas',
    sas('sr=b sp=r', 'https://cdn.contoso.com/c/b'),
    'Anyone holding this can read blob c/b in a storage account not named here until 1 January 2030 (3 years).',
  ],
  [
    'service-sas',
    sas('sr=c sp=rl', 'https://onelake.blob.fabric.microsoft.com/w'),
    'Anyone holding this can read and list everything in container w in storage account onelake until 1 January 2030 (3 years).',
  ],
];

describe('headlineOf', () => {
  it.each(CASES)('%s: %s', (kind, text, headline) => {
    const token = tokenIn(text);
    expect(token.kind).toBe(kind);
    expect(headlineOf(token, NOW_MS)).toBe(headline);
  });

  it.each(SAS_KINDS.map(({ id }) => id))('there is a sentence of %s above', (id) => {
    expect(CASES.some(([kind]) => kind === id)).toBe(true);
  });

  it.each<[left: number, end: string]>([
    [-14 * MINUTE, 'until 21 November 2026, 09:46 UTC (about now)'],
    [0, 'until 21 November 2026, 10:00 UTC (about now)'],
    [1, 'until 21 November 2026, 10:00 UTC (about now)'],
    [30_000, 'until 21 November 2026, 10:00 UTC (1 minute)'],
    [MINUTE, 'until 21 November 2026, 10:01 UTC (1 minute)'],
    [30 * MINUTE, 'until 21 November 2026, 10:30 UTC (30 minutes)'],
    [HOUR, 'until 21 November 2026, 11:00 UTC (60 minutes)'],
    [90 * MINUTE, 'until 21 November 2026, 11:30 UTC (2 hours)'],
    [2 * HOUR, 'until 21 November 2026, 12:00 UTC (2 hours)'],
    [DAY, 'until 22 November 2026, 10:00 UTC (24 hours)'],
    [2 * DAY, 'until 23 November 2026, 10:00 UTC (2 days)'],
    [3 * DAY, 'until 24 November 2026, 10:00 UTC (3 days)'],
    [3 * DAY + 1000, 'until 24 November 2026 (3 days)'],
    [10 * DAY, 'until 1 December 2026 (10 days)'],
    [50 * DAY, 'until 10 January 2027 (2 months)'],
    [61 * DAY, 'until 21 January 2027 (2 months)'],
    [400 * DAY, 'until 26 December 2027 (13 months)'],
    [700 * DAY, 'until 21 October 2028 (2 years)'],
    [731 * DAY, 'until 21 November 2028 (2 years)'],
    [9131 * DAY, 'until 21 November 2051 (25 years)'],
  ])('with %d ms left it ends %s', (left, end) => {
    const token = tokenIn(sas(`sr=b sp=r se=${afterNow(left)}`, `${BLOB}/c/b`));
    expect(headlineOf(token, NOW_MS)).toBe(
      `Anyone holding this can read blob c/b in storage account contosodata7 ${end}.`,
    );
  });

  it('names the policy that it speaks of, also where the token states its rights itself', () => {
    const token = tokenIn(`${BLOB}/pics/a.jpg?sr=b&sp=r&si=old&sig=${SIG}`);
    expect(headlineOf(token, NOW_MS)).toMatch(/policy old\b/);
  });

  it('in every sentence the first letter is a capital and nothing is left empty', () => {
    for (const [, text] of CASES) {
      expect(headlineOf(tokenIn(text), NOW_MS)).toMatch(
        /^(?:Anyone holding this|The one user it is bound to) (?:can|could) \S.*[^ ]\.$/,
      );
      expect(headlineOf(tokenIn(text), NOW_MS)).not.toMatch(/ {2}|undefined|null|\(\)/);
    }
  });
});
