/**
 * The least that a program of Node.js can do with a tree: it lists the files below the folder it runs in and reads each, with two
 * threads, into memory that it has already. Nothing is looked at.
 */
import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';

const room = Buffer.alloc(1024 * 1024);

if (isMainThread) readTree();
else parentPort.on('message', (paths) => (paths === null ? process.exit() : readAll(paths)));

/** The other thread begins while this one lists; of what is left when that is done each has about half. */
function readTree() {
  const other = new Worker(new URL(import.meta.url));
  const own = [];
  let count = 0;
  for (const paths of inBatches(filesIn('.'))) {
    if (count++ % 3 === 2) own.push(...paths);
    else other.postMessage(paths);
  }
  other.postMessage(null);
  readAll(own);
}

function* filesIn(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesIn(path);
    else if (entry.isFile()) yield path;
  }
}

function* inBatches(paths) {
  let batch = [];
  for (const path of paths) {
    batch.push(path);
    if (batch.length < 1000) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

function readAll(paths) {
  for (const path of paths) {
    const file = openSync(path);
    while (readSync(file, room) > 0);
    closeSync(file);
  }
}
