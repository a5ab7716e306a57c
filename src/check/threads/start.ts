/** Starts threads, each of which ends with its work. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { BlobWork } from './blobs.ts';
import type { PathWork } from './paths.ts';

export interface Thread {
  /** When the work is done, or the thread is no more; what it had not done is done by who waits, and fails as it would have without others. */
  readonly ended: Promise<void>;
  /** Lets the process end without it. */
  leave(): void;
}

/** How many of so many threads there can be: none where the sources run, of which a thread has no file. */
export function threadsOf(wanted: number): number {
  return threadFile() === null ? 0 : wanted;
}

export function startThread(work: PathWork | BlobWork): Thread {
  const thread = new Worker(threadFile() as string, {
    workerData: work,
    transferList: 'batches' in work ? [work.batches] : [],
    execArgv: [],
    // What a thread throws away is soon found again; without a limit each lets some 20 MB of it gather.
    resourceLimits: { maxYoungGenerationSizeMb: 6 },
    // A pipe that another thread opened is this one's to close.
    trackUnmanagedFds: false,
  });
  const ended = new Promise<void>((resolve) => {
    for (const event of ['message', 'error', 'exit']) thread.once(event, () => resolve());
  });
  return { ended, leave: () => thread.unref() };
}

/** Beside the executable that runs, in `dist`; there is none where the sources run. */
function threadFile(): string | null {
  const [, script] = process.argv;
  if (script === undefined || !existsSync(script)) return null;
  const file = join(dirname(dirname(realpathSync(script))), 'thread', 'index.js');
  return existsSync(file) ? file : null;
}
