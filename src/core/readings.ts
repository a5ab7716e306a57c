/**
 * Some bytes → every secret in them. Candidates are found on the bytes, only the stretches around them are decoded, and
 * of several readings of one secret the best understood counts.
 */
import { layersOf, MOST_VIEWS } from './codec/index.ts';
import { isContainer } from './container/recognise.ts';
import { type Marks, marksIn } from './find/marks.ts';
import { regionsOf } from './find/regions.ts';
import type { Digest } from './inspect.ts';
import { corroborationIn } from './sas/corroboration.ts';
import { readTokens } from './sas/read.ts';
import type { Reading } from './sas/reading.ts';
import { type Span, type View, viewOf } from './text/view.ts';
import { base64In, DEPTH } from './transport/base64.ts';

export interface Readings {
  /** In order of place, none overlapping another. */
  readonly secrets: readonly Reading[];
  /** Container files that were written as base64, with the place of their text. */
  readonly containers: readonly Carried[];
  /** Stretches that can be read in more ways than were tried. */
  readonly unfinished: readonly Span[];
}

/**
 * How many views of its regions a document may have: for so many at first, and so many a region after that. Ordinary
 * regions have two or three; only a text made to have many everywhere is looked at less thoroughly in the end.
 */
const VIEWS_AT_FIRST = 256;
const VIEWS_A_REGION = 8;

export interface Carried {
  readonly bytes: Uint8Array;
  readonly span: Span;
}

/** `path` is what the bytes are called: a name may vouch for what stands alone in them. */
export function readingsIn(bytes: Uint8Array, path: string, digest: Digest, depth = DEPTH): Readings {
  const best = new Map<number, Reading>();
  const containers: Carried[] = [];
  const unfinished: Span[] = [];
  const add = (reading: Reading) => {
    const known = best.get(reading.span.start);
    if (known === undefined || reading.understood > known.understood) best.set(reading.span.start, reading);
  };
  const { candidates, stretches } = marksIn(bytes);
  let digestOnce = digest;
  for (const { view, region } of viewsIn(bytes, candidates)) {
    if (view === null) unfinished.push(region);
    else {
      // A region's first view is the region as it stands.
      if (view.layers.length === 0) digestOnce = remembering(digest);
      for (const reading of readTokens(view, digestOnce)) add(reading);
    }
  }
  if (depth > 0) {
    for (const { bytes: inner, placeOf } of base64In(bytes, stretches)) {
      const found = readingsIn(inner, path, digest, depth - 1);
      for (const reading of found.secrets) add({ ...reading, span: placeOf(reading.span) });
      for (const span of found.unfinished) unfinished.push(placeOf(span));
      for (const carried of found.containers) containers.push({ ...carried, span: placeOf(carried.span) });
      if (isContainer(inner))
        containers.push({ bytes: inner, span: placeOf({ start: 0, end: inner.length }) });
    }
  }
  return { secrets: vouched(apart([...best.values()]), bytes, path), containers, unfinished };
}

/**
 * Whether there is anything of this at all, which the first that is met tells. `marks` are those of the bytes. Fingerprints
 * tell one secret from another, and need not be made for it.
 */
export function holdsReading(
  bytes: Uint8Array,
  marks: Marks = marksIn(bytes),
  depth: number = DEPTH,
): boolean {
  for (const { view } of viewsIn(bytes, marks.candidates)) {
    if (view === null || readTokens(view, () => '').length > 0) return true;
  }
  if (depth === 0) return false;
  for (const { bytes: inner } of base64In(bytes, marks.stretches)) {
    if (isContainer(inner) || holdsReading(inner, marksIn(inner), depth - 1)) return true;
  }
  return false;
}

/** The views of each region, fewest layers first, and none (`null`) where there were more than are tried. */
function* viewsIn(
  bytes: Uint8Array,
  candidates: readonly number[],
): Generator<{ readonly view: View | null; readonly region: Span }> {
  let left = VIEWS_AT_FIRST;
  for (const region of regionsOf(candidates, bytes.length)) {
    left += VIEWS_A_REGION;
    const layers = layersOf(viewOf(bytes, region.start, region.end), Math.min(MOST_VIEWS, left));
    for (let next = layers.next(); ; next = layers.next()) {
      if (next.done === true) {
        if (next.value) yield { view: null, region };
        break;
      }
      left--;
      yield { view: next.value, region };
    }
  }
}

/** What stands in one view of a region stands in most of the others; none of it is remembered beyond the region. */
function remembering(digest: Digest): Digest {
  const known = new Map<string, string>();
  return (text) => {
    let fingerprint = known.get(text);
    if (fingerprint === undefined) {
      fingerprint = digest(text);
      known.set(text, fingerprint);
    }
    return fingerprint;
  };
}

function apart(readings: Reading[]): Reading[] {
  const ordered = readings.sort((one, other) => one.span.start - other.span.start);
  return ordered.filter(
    ({ span }, index) => index === 0 || span.start >= (ordered[index - 1] as Reading).span.end,
  );
}

function vouched(readings: readonly Reading[], bytes: Uint8Array, path: string): Reading[] {
  if (!readings.some(({ alone }) => alone)) return [...readings];
  const isVouchedFor = corroborationIn(bytes, path);
  return readings.map((reading) =>
    reading.alone && isVouchedFor(reading.span.start, reading.span.end)
      ? { ...reading, alone: false }
      : reading,
  );
}
