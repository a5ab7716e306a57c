/** A thread that looks at a tree's files beside others, and tells of each only whether its content is clean. */
import { parentPort, workerData } from 'node:worker_threads';
import { QuickReader } from '../../sources/quick-reader.ts';
import { readPath } from '../../sources/tree.ts';
import { isClean } from '../clean.ts';
import { sizeByGlance } from './glance.ts';
import { NOT_CLEAN, nameAt, type SharedPaths, takePaths } from './shared-paths.ts';

const shared = workerData as SharedPaths;
const reader = new QuickReader(shared.root);
for (const index of takePaths(shared)) {
  const size = sizeByGlance(nameAt(shared, index), reader);
  shared.sizes[index] = size === NOT_CLEAN ? sizeByLook(index) : size;
}
parentPort?.postMessage('done');

function sizeByLook(index: number): number {
  // Much of Node.js takes no shared memory.
  const name = Buffer.from(nameAt(shared, index));
  let size = NOT_CLEAN;
  if (name.length === 0) return size;
  // Behind a document may come a problem that reading it met.
  for (const reading of readPath(shared.root, { name, isSubmodule: false })) {
    if (reading.kind !== 'document') return NOT_CLEAN;
    size = isClean(reading.document) ? reading.document.content.size : NOT_CLEAN;
  }
  return size;
}
