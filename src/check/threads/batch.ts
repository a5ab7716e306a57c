/**
 * Some paths of a tree in memory that all threads share, and what has been made of each. Nobody hands out work: a thread takes
 * the next few paths from a counter whenever it has done with the last.
 */
import type { ListedPath } from '../../sources/git-output.ts';

/** What is shared; it goes to another thread as it is. */
export interface Batch {
  /** One name after the other, each with a line feed behind it, and where each ends. A submodule's is empty. */
  readonly names: Uint8Array;
  readonly ends: Uint32Array;
  /**
   * The size in bytes of each document whose content was looked at and is clean; `NOT_CLEAN` for one that was looked at, and
   * `NOT_REACHED` for all others.
   */
  readonly sizes: Float64Array;
  /** How many paths are taken, and with how many of them a thread has done. */
  readonly counters: Int32Array;
}

export const NOT_CLEAN = -1;
export const NOT_REACHED = -2;

const TAKEN = 0;
const DONE = 1;

/** Paths that are taken at once: few enough that threads end together, enough that the counter costs nothing. */
const AT_ONCE = 32;

export function batchOf(paths: readonly ListedPath[]): Batch {
  const ends = new Uint32Array(new SharedArrayBuffer(4 * paths.length));
  let length = 0;
  for (const [index, path] of paths.entries()) {
    ends[index] = length + nameOf(path).length;
    length = (ends[index] as number) + 1;
  }
  const names = new Uint8Array(new SharedArrayBuffer(length)).fill(LINE_FEED);
  for (const [index, path] of paths.entries()) names.set(nameOf(path), startOf(ends, index));
  const sizes = new Float64Array(new SharedArrayBuffer(8 * paths.length)).fill(NOT_REACHED);
  return { names, ends, sizes, counters: new Int32Array(new SharedArrayBuffer(8)) };
}

const LINE_FEED = 0x0a;
const NO_NAME = new Uint8Array();

function nameOf({ name, isSubmodule }: ListedPath): Uint8Array {
  return isSubmodule ? NO_NAME : name;
}

function startOf(ends: Uint32Array, index: number): number {
  return index === 0 ? 0 : (ends[index - 1] as number) + 1;
}

export function nameAt({ names, ends }: Batch, index: number): Uint8Array {
  return names.subarray(startOf(ends, index), ends[index]);
}

/** The number of the path in whose name, or behind whose name, an offset of `names` lies. */
export function pathWith({ ends }: Batch, offset: number): number {
  let low = 0;
  for (let high = ends.length - 1; low < high; ) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The paths that nobody else has taken yet, by their number, a few at a time. */
export function* takePaths({ ends, counters }: Batch): Generator<number, void, undefined> {
  for (;;) {
    const first = Atomics.add(counters, TAKEN, AT_ONCE);
    const last = Math.min(first + AT_ONCE, ends.length);
    if (last <= first) return;
    for (let index = first; index < last; index++) yield index;
    Atomics.add(counters, DONE, last - first);
  }
}

/** Leaves nothing to be taken. What is taken already is still done. */
export function withdraw({ ends, counters }: Batch): void {
  Atomics.store(counters, TAKEN, ends.length);
}

/** With how many of its paths a thread has done. */
export function doneOf({ counters }: Batch): number {
  return Atomics.load(counters, DONE);
}

/** Whether nothing is left to be taken, nor taken and not done. */
export function areAllDone(batch: Batch): boolean {
  return doneOf(batch) === batch.ends.length;
}
