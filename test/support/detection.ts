/**
 * The core as the tests of the core call it: text in, tokens or a report out, with the tests' own digest and moment.
 */
import { conclude, type Run } from '../../src/core/conclude.ts';
import type { Document } from '../../src/core/document.ts';
import { type Inspection, inspect, type Sighting } from '../../src/core/inspect.ts';
import type { Report } from '../../src/core/report.ts';
import type { Token } from '../../src/core/sas/token.ts';
import { inMemory } from '../../src/core/text/content.ts';
import { aSignature, NOW, sha256 } from './tokens.ts';

export const NOW_MS = Date.parse(NOW);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The API's own spelling of a moment so far from the tests' now. */
export function afterNow(milliseconds: number): string {
  return `${new Date(NOW_MS + milliseconds).toISOString().slice(0, 19)}Z`;
}

/** A document as a source would hand it over. */
export function documentOf(content: string | Uint8Array, path = 'notes.md'): Document {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return { path, content: inMemory(bytes), commit: null };
}

export function inspectionOf(content: string | Uint8Array, path?: string): Inspection {
  return inspect(documentOf(content, path), sha256);
}

export function sightingsIn(content: string | Uint8Array, path?: string): readonly Sighting[] {
  return inspectionOf(content, path).sightings;
}

export function tokensIn(content: string | Uint8Array, path?: string): readonly Token[] {
  return sightingsIn(content, path).map(({ token }) => token);
}

/** The token of a text that holds exactly one. */
export function tokenIn(content: string | Uint8Array, path?: string): Token {
  const tokens = tokensIn(content, path);
  if (tokens.length !== 1) throw new Error(`expected one token, found ${tokens.length}`);
  return tokens[0] as Token;
}

/** The fingerprint of the signature of a seed. */
export function fingerprintOf(seed?: string): string {
  return sha256(aSignature(seed));
}

/** A run over files given as path → text, with no allowlist. */
export function reportOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<Run> = {},
): Report {
  const sightings = Object.entries(files).flatMap(([path, content]) => sightingsIn(content, path));
  return concludeOf(sightings, { files: Object.keys(files).length, ...options });
}

export function concludeOf(sightings: readonly Sighting[], options: Partial<Run> = {}): Report {
  return conclude({
    source: { kind: 'tree', root: '.' },
    files: 1,
    bytes: 0,
    sightings,
    problems: [],
    skipped: [],
    allowlist: null,
    trusted: 'all',
    complete: true,
    failOn: 'low',
    now: NOW_MS,
    digest: sha256,
    ...options,
  });
}

/** A token as the parser hands it on: reads one blob, for a day. */
export function aToken(fields: Partial<Token> = {}): Token {
  return {
    fingerprint: sha256('a token'),
    kind: 'service-sas',
    reach: 'item',
    power: 1,
    account: 'contosodata7',
    resource: 'models/a.bin',
    services: ['blob'],
    permissions: ['read'],
    startsOn: null,
    expiresOn: NOW_MS + DAY,
    policy: null,
    protocols: ['https'],
    ipRange: null,
    userBound: false,
    statesEnd: false,
    onAzureHost: true,
    redacted: 'sv=2022-11-02&sr=b&sp=r&sig=***',
    ...fields,
  };
}

/** Every offset of `part` in `text`. */
export function offsetsOf(text: string, part: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) offsets.push(at);
  return offsets;
}
