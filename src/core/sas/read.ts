/**
 * One view of a document → the tokens in it. Here a secret is read, digested and dropped: what this file returns holds
 * a fingerprint and what the token says of itself, and nothing after it can know more.
 */
import type { Digest } from '../inspect.ts';
import { decodeUtf8 } from '../text/utf8.ts';
import { type Span, spanOf, type View } from '../text/view.ts';
import { connectionOf } from './connection-string.ts';
import { type Endpoint, parseEndpoint } from './endpoint.ts';
import { readKeys } from './keys.ts';
import { SAS_KINDS } from './kinds/index.ts';
import { PUBLISHED } from './published.ts';
import { type Query, readQuery, SAS_FIELDS } from './query.ts';
import { redactQuery, withoutSecrets } from './redact.ts';
import { readSecret, SHAPE_44 } from './signature.ts';
import { parseTime } from './time.ts';
import type { Token } from './token.ts';

/** A token as one view shows it. Several views may show the same one; the best understood counts. */
export interface Reading {
  /** `null` for what is harmless: read in full, it takes part, so that no worse reading of it counts. */
  readonly token: Token | null;
  /** The bytes of the document that carry the secret. */
  readonly span: Span;
  /** How much of the token was understood: its fields. A view with a layer too many or too few shows fewer. */
  readonly understood: number;
  /** A token that nothing beside it vouches for needs something nearby (contract §4). */
  readonly alone: boolean;
}

/** A name that is `sig` and nothing longer, and its `=`. */
const SIGNATURE = /(?<![\w.%-])sig=/gi;

export function readTokens(view: View, digest: Digest): Reading[] {
  const readings: Reading[] = [];
  for (const match of view.text.matchAll(SIGNATURE)) {
    const reading = readSas(view, match.index, match.index + match[0].length, digest);
    if (reading !== null) readings.push(reading);
  }
  readings.push(...readKeys(view, digest));
  return readings;
}

function readSas(view: View, sigAt: number, valueAt: number, digest: Digest): Reading | null {
  const secret = readSecret(view.text, valueAt, SHAPE_44);
  if (secret === null) return null;
  const fingerprint = digest(secret.text);
  if (PUBLISHED.has(fingerprint)) return null;
  const query = withConnection(readQuery(view.text, sigAt, secret.end), view.text, secret.end);
  const understood = [...query.values.keys()].filter((name) => SAS_FIELDS.has(name)).length;
  return {
    token: isHarmless(query, understood) ? null : describe(query, fingerprint),
    span: spanOf(view, valueAt, secret.end),
    understood,
    alone: understood === 0 && query.endpoint === null,
  };
}

/** The emulator's, this machine's, Cosmos DB's; and on somebody else's host a lone `sig` is that host's own business. */
function isHarmless(query: Query, understood: number): boolean {
  const { endpoint } = query;
  if (endpoint?.loopback || isCosmos(query)) return true;
  return understood === 0 && endpoint !== null && !endpoint.onAzure;
}

/** Cosmos DB's `type=resource&ver=1&sig=…` shares the name `sig` and nothing else (reference §6). */
function isCosmos({ values }: Query): boolean {
  return values.has('type') && values.has('ver');
}

/** A token without a URL of its own may stand in a connection string that names the endpoint. */
function withConnection(query: Query, text: string, end: number): Query {
  if (query.endpoint !== null) return query;
  const url = connectionOf(text, query.start, end);
  const endpoint = url === null ? null : parseEndpoint(url);
  return endpoint === null ? query : { ...query, endpoint };
}

function describe(query: Query, fingerprint: string): Token {
  const kind = SAS_KINDS.find((candidate) => candidate.recognises(query)) as (typeof SAS_KINDS)[number];
  const { values, endpoint } = query;
  const description = kind.describe(query);
  return {
    fingerprint,
    kind: kind.id,
    ...description,
    resource: shown(description.resource),
    policy: shown(description.policy),
    startsOn: latest(timeOf(values.get('st')), timeOf(values.get('skt'))),
    expiresOn: earliest(timeOf(values.get('se')), timeOf(values.get('ske'))),
    protocols: protocolsOf(values.get('spr')),
    ipRange: shown(values.get('sip') ?? null),
    userBound: values.has('sduoid'),
    onAzureHost: isOnAzure(endpoint),
    redacted: redactQuery(query),
  };
}

/** Text of the document that will be shown: as words, of bearable length, and without anybody's secret. */
function shown(text: string | null): string | null {
  return text === null ? null : withoutSecrets(decodeUtf8(text)).slice(0, 300);
}

function isOnAzure(endpoint: Endpoint | null): boolean {
  return endpoint?.onAzure === true;
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
  const named = (['https', 'http'] as const).filter((protocol) => spr?.toLowerCase().split(',').includes(protocol));
  return named.length > 0 ? named : ['https', 'http'];
}
