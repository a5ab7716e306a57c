/** Threads that glance at all blobs of a history, each at those that its own git reads for it. */
import { availableParallelism } from 'node:os';
import { pipeObjects, type Where } from '../../sources/git.ts';
import { UNREAD } from './blobs.ts';
import { startThread, threadsOf } from './start.ts';

/** With fewer blobs one thread is done before another has begun. */
const WORTH_A_THREAD = 1000;
/** With its git each takes a core and a half, and some 25 MB; more would wait for the same disk. */
const MOST = 3;

/** What the threads have shown of blobs, by their number. */
export interface Glances {
  readonly shown: Uint8Array;
  readonly sizes: Float64Array;
}

/** A glance that goes on, until it is done or stopped. */
export interface Glancing {
  /** What is still `UNREAD` then is for the caller to read: there are no threads, or a git has failed. */
  readonly ended: Promise<Glances>;
  /** How many blobs are done by now, and how many bytes they have. */
  tally(): { readonly done: number; readonly bytes: number };
  stop(): void;
}

export function glanceInThreads(where: Where, oids: readonly string[]): Glancing {
  const shown = new Uint8Array(new SharedArrayBuffer(oids.length)).fill(UNREAD);
  const sizes = new Float64Array(new SharedArrayBuffer(8 * oids.length));
  // A thread and its git mostly wait for each other. Once commits are listed nothing else runs, so there are as many pairs as cores.
  const wanted = Math.min(MOST, availableParallelism());
  const count = oids.length < WORTH_A_THREAD ? 0 : threadsOf(wanted);
  const parts = [...partsOf(oids.length, count)];
  const left = parts.values();
  const shares = Array.from({ length: count }, () => {
    const given = new Uint32Array(new SharedArrayBuffer(8 * parts.length));
    const piped = pipeObjects(where, give(left, given, oids));
    if (piped === null) return null;
    const { descriptor } = piped;
    const tally = new Float64Array(new SharedArrayBuffer(16));
    const { ended } = startThread({ descriptor, given, shown, sizes, tally });
    return { ended: ended.then(piped.stop), stop: piped.stop, tally };
  }).filter((share) => share !== null);
  return {
    ended: Promise.all(shares.map(({ ended }) => ended)).then(() => ({ shown, sizes })),
    tally: () => ({
      done: sum(shares.map(({ tally }) => tally[0])),
      bytes: sum(shares.map(({ tally }) => tally[1])),
    }),
    stop: () => {
      for (const { stop } of shares) stop();
    },
  };
}

interface Part {
  readonly from: number;
  readonly to: number;
}

/** In blobs: smaller ones would part more of those that git unpacks from one another; larger ones would be held as text once more. */
const SMALLEST_PART = 256;
const LARGEST_PART = 16_384;

/** Smaller and smaller, so that all who take them end at about the same time. */
function* partsOf(total: number, takers: number): Generator<Part, void, undefined> {
  for (let from = 0; takers > 0 && from < total; ) {
    const size = Math.max(SMALLEST_PART, Math.ceil((total - from) / (4 * takers)));
    const to = Math.min(total, from + Math.min(LARGEST_PART, size));
    yield { from, to };
    from = to;
  }
}

/** Whoever asks takes the next part. The thread is told which blobs these are before git is, since it has to know when git answers. */
function* give(
  left: IterableIterator<Part>,
  given: Uint32Array,
  oids: readonly string[],
): Generator<readonly string[], void, undefined> {
  let at = 0;
  for (const { from, to } of left) {
    given[at++] = from;
    given[at++] = to;
    yield oids.slice(from, to);
  }
}

function sum(numbers: readonly (number | undefined)[]): number {
  return numbers.reduce<number>((total, number = 0) => total + number, 0);
}
