/** A thread beside the one that reports: it tells which contents are clean. */
import { parentPort, workerData } from 'node:worker_threads';
import { type BlobWork, glanceAtBlobs } from './blobs.ts';
import { glanceAtPaths, type PathWork } from './paths.ts';

const work = workerData as PathWork | BlobWork;
if ('batches' in work) glanceAtPaths(work);
else glanceAtBlobs(work);
parentPort?.postMessage('done');
