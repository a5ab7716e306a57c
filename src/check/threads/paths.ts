/** What a thread does with the paths of a tree, beside others that take from the same batches. */
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { readPath } from '../../sources/tree.ts';
import { isClean } from '../clean.ts';
import { type Batch, NOT_CLEAN, nameAt, takePaths } from './batch.ts';
import { Glance } from './glance.ts';

/** What a thread is given. */
export interface PathWork {
  /** Below which all paths are. */
  readonly root: string;
  /** What to look at comes here, and `null` behind the last. */
  readonly batches: MessagePort;
  /** How many messages have come. */
  readonly posted: Int32Array;
}

/** Tells of each only whether its content is clean. */
export function glanceAtPaths(work: PathWork): void {
  const glance = new Glance(work.root);
  for (const batch of allBatches(work)) {
    for (const index of takePaths(batch)) {
      const size = glance.sizeOf(nameAt(batch, index));
      batch.sizes[index] = size === NOT_CLEAN ? sizeByLook(work.root, nameAt(batch, index)) : size;
    }
  }
}

function* allBatches({ batches, posted }: PathWork): Generator<Batch, void, undefined> {
  for (;;) {
    const known = Atomics.load(posted, 0);
    const received = receiveMessageOnPort(batches);
    if (received?.message === null) return;
    if (received === undefined) Atomics.wait(posted, 0, known);
    else yield received.message;
  }
}

function sizeByLook(root: string, shared: Uint8Array): number {
  let size = NOT_CLEAN;
  if (shared.length === 0) return size;
  // Much of Node.js takes no shared memory.
  const name = Buffer.from(shared);
  // Behind a document may come a problem that reading it met.
  for (const reading of readPath(root, { name, isSubmodule: false })) {
    if (reading.kind !== 'document') return NOT_CLEAN;
    size = isClean(reading.document) ? reading.document.content.size : NOT_CLEAN;
  }
  return size;
}
