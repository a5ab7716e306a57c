/** Threads beside this one, where there is enough to do for them to be worth their start. */
import { existsSync, realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { areAllDone, type SharedPaths } from './shared-paths.ts';

/** With fewer paths one thread is done before another has begun. */
const WORTH_A_THREAD = 1000;
/** More would want memory, some 30 MB each, and wait for the same disk. */
const MOST = 4;

/** Starts the others; what is returned waits until they have done with what they took, or are no more. */
export function startThreads(shared: SharedPaths): () => Promise<void> {
  const file = threadFile();
  const count = shared.ends.length < WORTH_A_THREAD || file === null ? 0 : othersWanted();
  const threads = Array.from({ length: count }, () => startThread(file as string, shared));
  return async () => {
    const left = new Set(threads.map(({ ended }) => ended));
    for (const one of left) one.then(() => left.delete(one));
    // One that has not begun by now has taken nothing.
    while (left.size > 0 && !areAllDone(shared)) await Promise.race(left);
    for (const { thread } of threads) thread.unref();
  };
}

function othersWanted(): number {
  return Math.min(availableParallelism(), MOST) - 1;
}

function startThread(file: string, shared: SharedPaths) {
  const thread = new Worker(file, { workerData: shared, execArgv: [] });
  const ended = new Promise<void>((resolve) => {
    // What a thread has taken and not done is looked at by this one, which then fails as it would have without others.
    for (const event of ['message', 'error', 'exit']) thread.once(event, () => resolve());
  });
  return { thread, ended };
}

/** Beside the executable that runs, in `dist`; there is none where the sources run. */
function threadFile(): string | null {
  const [, script] = process.argv;
  if (script === undefined || !existsSync(script)) return null;
  const file = join(dirname(dirname(realpathSync(script))), 'thread', 'index.js');
  return existsSync(file) ? file : null;
}
