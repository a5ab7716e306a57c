/** What a thread does with the blobs of a history: it glances at each, in the order in which git writes them into a pipe. */
import { inMemory } from '../../core/document.ts';
import { isPieceWorthInspecting, OVERLAP, roomFor } from '../../core/worth-inspecting.ts';
import { BatchPipe } from '../../sources/batch-pipe.ts';
import { isLfsPointer } from '../../sources/lfs-pointer.ts';
import { isCleanUnderAnyName } from '../clean.ts';
import { ROOM } from './glance.ts';

/** What a thread is given. */
export interface BlobWork {
  /** Where git writes. */
  readonly descriptor: number;
  /**
   * Memory that is shared, as all of the following. Pairs of numbers, from one blob up to another, in the order in which git is asked
   * for them; a pair stands here before git is asked.
   */
  readonly given: Uint32Array;
  /** For each blob what a glance has shown, one of those below, and its size in bytes. */
  readonly shown: Uint8Array;
  readonly sizes: Float64Array;
  /** How many are done, and how many bytes they have. */
  readonly tally: Float64Array;
}

export const UNREAD = 0;
export const CLEAN = 1;
export const WORTH_PLACING = 2;
export const LFS_POINTER = 3;
export const MISSING = 4;

export function glanceAtBlobs({ descriptor, given, shown, sizes, tally }: BlobWork): void {
  const room = roomFor(ROOM);
  const pipe = new BatchPipe(descriptor, room.bytes, OVERLAP);
  let glance = CLEAN;
  const look = (length: number, isFirst: boolean, size: number) => {
    const bytes = room.bytes.subarray(0, length);
    if (isFirst && isLfsPointer(bytes)) glance = LFS_POINTER;
    // What there is no room for may be more than it seems by one piece of it.
    else if (
      isPieceWorthInspecting(room, length, isFirst) &&
      (!isFirst || length < size || !isCleanUnderAnyName(inMemory(bytes)))
    )
      glance = WORTH_PLACING;
    return glance === CLEAN;
  };
  try {
    const numbers = numbersOf(given);
    for (;;) {
      glance = CLEAN;
      const size = pipe.next(look);
      // What git has not written by its end is read by the thread that waits, which then says why.
      if (size === null) return;
      const { value: index } = numbers.next();
      if (index === undefined) return;
      if (size === 'missing') glance = MISSING;
      else sizes[index] = size;
      shown[index] = glance;
      tally[0] = (tally[0] as number) + 1;
      tally[1] = (tally[1] as number) + (sizes[index] as number);
    }
  } finally {
    pipe.close();
  }
}

function* numbersOf(given: Uint32Array): Generator<number, undefined, undefined> {
  for (let at = 0; at < given.length; at += 2) {
    const to = given[at + 1] as number;
    for (let index = given[at] as number; index < to; index++) yield index;
  }
}
