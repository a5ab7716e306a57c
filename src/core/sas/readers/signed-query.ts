/**
 * Tokens in a query string: storage's, messaging's, IoT's and Logic Apps' `sig`, Event Grid's `s`, old API Management's
 * `sn`. A genuine-looking signature decides; what stands beside it only adds to what can be said.
 */
import type { Digest } from '../../inspect.ts';
import { spanOf, type View } from '../../text/view.ts';
import { endsPlainly, escapesAround, isQuotedPrintable, signsOfLayersIn } from '../clarity.ts';
import { connectionOf } from '../connection-string.ts';
import { type Endpoint, parseEndpoint } from '../endpoint.ts';
import { SAS_KINDS } from '../kinds/index.ts';
import { isWorkflow } from '../kinds/workflow-sas.ts';
import { PUBLISHED } from '../published.ts';
import { type Query, readQuery, SAS_FIELDS, type SecretAt, secretsIn } from '../query.ts';
import type { Reader, Reading } from '../reading.ts';
import { redactQuery, shownName } from '../redact.ts';
import { mayBeSecret, readSecret, type Secret, SHAPE_43 } from '../signature.ts';
import { parseTime } from '../time.ts';
import type { Token } from '../token.ts';

/** A name that is the field's and nothing longer, and its `=`. */
const SIGNATURE = /(?<![\w.%-])(sig|s|sn)=/gi;

export const readSignedQueries: Reader = (view, digest) => {
  const readings: Reading[] = [];
  const secretAt = secretsIn(view.text);
  for (const match of view.text.matchAll(SIGNATURE)) {
    const field = (match[1] as string).toLowerCase();
    const reading = readSas(view, field, match.index, match.index + match[0].length, digest, secretAt);
    if (reading !== null) readings.push(reading);
  }
  return readings;
};

/** What a short name may carry is a signature only in the company of the fields that it signs. */
const COMPANY: Readonly<Record<string, readonly string[]>> = { s: ['r', 'e'], sn: ['uid', 'ex'] };

function readSas(
  view: View,
  field: string,
  fieldAt: number,
  valueAt: number,
  digest: Digest,
  secretAt: SecretAt,
): Reading | null {
  const { text } = view;
  if (isQuotedPrintable(text, valueAt)) return null;
  if (!mayBeSecret(text, valueAt)) return null;
  const padded = secretAt(field, valueAt);
  const secret = padded ?? (field === 'sig' ? readSecret(text, valueAt, SHAPE_43) : null);
  if (secret === null) return null;
  const query = withConnection(readQuery(text, field, fieldAt, secret.end, secretAt), text, secret.end);
  if (COMPANY[field]?.some((name) => !query.values.has(name))) return null;
  const workflow = isWorkflow(query);
  // Only Logic Apps writes base64 for URLs; elsewhere those 43 characters are something else's.
  if (padded === null && !workflow) return null;
  const fingerprint = digest(workflow ? unpadded(secret) : secret.text);
  const fields = [...query.values.keys()].filter((name) => SAS_FIELDS.has(name)).length;
  return {
    describe: isHarmless(query, fields, fingerprint) ? null : () => describe(query, fingerprint),
    span: spanOf(view, valueAt, secret.end),
    understood:
      FIELD * (fields + (COMPANY[field]?.length ?? 0)) +
      clarityOf(query, text) +
      (endsPlainly(text, secret.end) ? 1 : 0),
    alone: fields === 0 && query.endpoint === null && field === 'sig',
  };
}

/** A field more weighs more than anything that can be said of the others. */
const FIELD = 16;

/** How much the fields say, in points of which no two readings of one token differ by a field's weight. */
function clarityOf(query: Query, text: string): number {
  const { values, endpoint } = query;
  const address = endpoint ?? signedResource(values);
  // A file's name may look like a host; an address with its scheme is one.
  const isWhole = query.url?.includes('://') === true;
  const host = address === null ? 0 : address.account !== null || address.onAzure ? 3 : isWhole ? 2 : 1;
  const times = TIMES.filter((name) => timeOf(values.get(name)) !== null).length;
  const protocols = /^https?(?:,https?)?$/i.test(values.get('spr') ?? '') ? 1 : 0;
  const left = signsOfLayersIn([query.url ?? '', ...values.values()].join('='));
  return host + times + protocols - left - escapesAround(text, query.start, query.end);
}

const TIMES = ['st', 'se', 'skt', 'ske'];

/** Messaging's tokens name what they open in `sr`, Event Grid's in `r`. */
function signedResource(values: Query['values']): Endpoint | null {
  const resource = values.get('sr') ?? values.get('r');
  return resource === undefined ? null : parseEndpoint(resource);
}

/** Logic Apps' signatures never had the padding that reading put back. */
function unpadded(secret: Secret): string {
  return secret.text.replace(/=+$/, '');
}

/** Published, the emulator's, this machine's, Cosmos DB's; on somebody else's host a lone `sig` is that host's business. */
function isHarmless(query: Query, fields: number, fingerprint: string): boolean {
  const { endpoint, values } = query;
  if (PUBLISHED.has(fingerprint) || endpoint?.loopback) return true;
  if (endpoint === null && signedResource(values)?.loopback) return true;
  return isCosmos(query) || (query.field === 'sig' && fields === 0 && endpoint !== null && !endpoint.onAzure);
}

/** Cosmos DB's `type=resource&ver=1&sig=…` shares the name `sig` and nothing else (reference §6). */
function isCosmos({ values }: Query): boolean {
  const grants = ['sp', 'sr', 'ss', 'si', 'tn'].some((name) => values.has(name));
  return !grants && values.has('ver') && /^(?:resource|master|aad)$/.test(values.get('type') ?? '');
}

/** A token without a URL of its own may stand in a connection string that names the endpoint. */
function withConnection(query: Query, text: string, end: number): Query {
  if (query.endpoint !== null || !isSetting(text.slice(Math.max(0, query.start - 64), query.start)))
    return query;
  const url = connectionOf(text, query.start, end);
  const endpoint = url === null ? null : parseEndpoint(url);
  return endpoint === null ? query : { ...query, endpoint };
}

/** Whether a stretch ends in a setting's name: `…;SharedAccessSignature=`, and some write a `?` behind it. */
function isSetting(before: string): boolean {
  return /(?:sharedaccesssignature|;\s{0,4}[\w ]{2,40})=\s{0,2}["']?\??$/i.test(before);
}

export function describe(query: Query, fingerprint: string): Token {
  const kind = SAS_KINDS.find((candidate) => candidate.recognises(query)) as (typeof SAS_KINDS)[number];
  const { values, endpoint } = query;
  return {
    startsOn: latest(timeOf(values.get('st')), timeOf(values.get('skt'))),
    expiresOn: earliest(timeOf(values.get('se')), timeOf(values.get('ske'))),
    statesEnd: ['se', 'ske', 'e', 'ex'].some((name) => values.has(name)),
    protocols: protocolsOf(values.get('spr')),
    onAzureHost: endpoint?.onAzure === true,
    ...shown(kind.describe(query)),
    fingerprint,
    kind: kind.id,
    ipRange: shownText(values.get('sip') ?? null),
    userBound: values.has('sduoid'),
    redacted: redactQuery(query),
  };
}

function shown<Named extends Pick<Token, 'resource' | 'policy' | 'account'>>(named: Named): Named {
  return {
    ...named,
    resource: shownText(named.resource),
    policy: shownText(named.policy),
    account: shownText(named.account),
  };
}

function shownText(text: string | null): string | null {
  return text === null ? null : shownName(text);
}

function timeOf(text: string | undefined): number | null {
  return text === undefined ? null : parseTime(text);
}

function latest(one: number | null, other: number | null): number | null {
  return one === null ? other : other === null ? one : Math.max(one, other);
}

function earliest(one: number | null, other: number | null): number | null {
  return one === null ? other : other === null ? one : Math.min(one, other);
}

/** Without `spr` both are allowed (reference §2.2). */
function protocolsOf(spr: string | undefined): Token['protocols'] {
  const named = (['https', 'http'] as const).filter((protocol) =>
    spr?.toLowerCase().split(',').includes(protocol),
  );
  return named.length > 0 ? named : ['https', 'http'];
}
