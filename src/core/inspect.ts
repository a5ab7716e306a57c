/**
 * One document → every token in it, with its place as the person sees it. Candidates are found on the bytes, only the
 * stretches around them are decoded, and of several readings of one secret the best understood counts.
 */
import { layersOf } from './codec/index.ts';
import type { Document } from './document.ts';
import { findCandidates } from './find/candidates.ts';
import { regionsOf } from './find/regions.ts';
import type { Place } from './finding.ts';
import { corroborationIn } from './sas/corroboration.ts';
import { readTokens } from './sas/read.ts';
import type { Reading } from './sas/reading.ts';
import type { Token } from './sas/token.ts';
import { linesOf } from './text/lines.ts';
import { toUtf8 } from './text/utf-16.ts';
import { type Span, viewOf } from './text/view.ts';
import { base64In, DEPTH } from './transport/base64.ts';
import { isWorthALook } from './worth-a-look.ts';

/** Lower-case hex SHA-256 of a text's UTF-8 bytes; handed in, since the core imports no crypto. */
export type Digest = (text: string) => string;

/** One token at one place. */
export interface Sighting {
  readonly token: Token;
  readonly place: Place;
}

/** Every token in a document and in its name, in order of place. Total: whatever the bytes, it never throws. */
export function inspect(document: Document, digest: Digest): readonly Sighting[] {
  if (!isWorthALook(document)) return [];
  const named = tokensIn(encoder.encode(document.path), document.path, digest);
  const path = redactPath(document.path, named);
  const bytes = toUtf8(document.bytes);
  const readings = tokensIn(bytes, document.path, digest);
  if (readings.length === 0 && named.length === 0) return [];
  const positionOf = linesOf(bytes);
  return [
    ...named.map(({ token }) => ({ token, place: { ...START, path, commit: document.commit } })),
    ...readings.map(({ token, span }) => {
      const start = positionOf(span.start);
      const end = positionOf(span.end);
      return {
        token,
        place: {
          path,
          line: start.line,
          column: start.column,
          endLine: end.line,
          endColumn: end.column,
          commit: document.commit,
          inside: [],
        },
      };
    }),
  ];
}

/** A path as it may be shown: with `***` for a token in it. */
export function shownPath(path: string, digest: Digest): string {
  return redactPath(path, tokensIn(encoder.encode(path), path, digest));
}

const encoder = new TextEncoder();
/** A token in a file's name has no line of its own. */
const START = { line: 1, column: 1, endLine: 1, endColumn: 1, inside: [] } as const;

/** A secret that was read, is not harmless, and is vouched for. */
interface Found {
  readonly token: Token;
  readonly span: Span;
}

function tokensIn(bytes: Uint8Array, path: string, digest: Digest): Found[] {
  return readingsIn(bytes, path, digest).flatMap(({ describe, alone, span }) =>
    describe === null || alone ? [] : [{ token: describe(), span }],
  );
}

/** The best reading of every secret in the bytes, by place, none overlapping another. */
function readingsIn(bytes: Uint8Array, path: string, digest: Digest, depth = DEPTH): Reading[] {
  const best = new Map<number, Reading>();
  const add = (reading: Reading) => {
    const known = best.get(reading.span.start);
    if (known === undefined || reading.understood > known.understood) best.set(reading.span.start, reading);
  };
  for (const region of regionsOf(findCandidates(bytes), bytes.length)) {
    for (const view of layersOf(viewOf(bytes, region.start, region.end)))
      readTokens(view, digest).forEach(add);
  }
  if (depth > 0) {
    for (const inner of base64In(bytes)) {
      for (const reading of readingsIn(inner.bytes, path, digest, depth - 1)) {
        add({ ...reading, span: inner.placeOf(reading.span) });
      }
    }
  }
  const ordered = [...best.values()].sort((one, other) => one.span.start - other.span.start);
  const isVouchedFor = corroborationIn(bytes, path);
  return ordered
    .filter(({ span }, index) => index === 0 || span.start >= (ordered[index - 1] as Reading).span.end)
    .map((reading) =>
      reading.alone && isVouchedFor(reading.span.start, reading.span.end)
        ? { ...reading, alone: false }
        : reading,
    );
}

function redactPath(path: string, readings: readonly Found[]): string {
  // Nothing but a finding may change a name: one that is not Unicode would come back as another.
  if (readings.length === 0) return path;
  const bytes = encoder.encode(path);
  const decoder = new TextDecoder();
  let shown = '';
  let copied = 0;
  for (const { span } of readings) {
    shown += `${decoder.decode(bytes.subarray(copied, span.start))}***`;
    copied = span.end;
  }
  return shown + decoder.decode(bytes.subarray(copied));
}
