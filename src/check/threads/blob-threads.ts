/** Threads that glance at all blobs of a history, each at a share of them, which its own git reads for it. */
import { availableParallelism } from 'node:os';
import { pipeObjects, type Where } from '../../sources/git.ts';
import { UNREAD } from './blobs.ts';
import { startThread, threadsOf } from './start.ts';

/** With fewer blobs one thread is done before another has begun. */
const WORTH_A_THREAD = 1000;
/** More would want memory, some 60 MB each with its git, and wait for the same disk. */
const MOST = 4;

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
  // A git takes as long to read as a thread to look, and other gits list commits meanwhile.
  const wanted = Math.min(MOST, Math.ceil(availableParallelism() / 2));
  const count = oids.length < WORTH_A_THREAD ? 0 : threadsOf(wanted);
  const shares = Array.from({ length: count }, (_, nth) => {
    const [from, to] = [nth, nth + 1].map((part) => Math.floor((oids.length * part) / count));
    const piped = pipeObjects(where, oids.slice(from, to));
    if (piped === null) return null;
    const { descriptor } = piped;
    const tally = new Float64Array(new SharedArrayBuffer(16));
    const { ended } = startThread({
      descriptor,
      tally,
      shown: shown.subarray(from, to),
      sizes: sizes.subarray(from, to),
    });
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

function sum(numbers: readonly (number | undefined)[]): number {
  return numbers.reduce<number>((total, number = 0) => total + number, 0);
}
