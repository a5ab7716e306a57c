/** Threads beside this one, where there is enough to do for them to be worth their start. */
import { existsSync, realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { areAllDone, type Batch } from './batch.ts';
import type { ThreadData } from './thread.ts';

/** With fewer paths one thread is done before another has begun. */
const WORTH_A_THREAD = 1000;
/** More would want memory, some 30 MB each, and wait for the same disk. */
const MOST = 4;

/** The other threads that look at a tree. */
export class Threads {
  readonly #root: string;
  readonly #batches: Batch[] = [];
  readonly #posted = new Int32Array(new SharedArrayBuffer(4));
  #threads: readonly Thread[] | null = null;
  #paths = 0;

  /** @param root Below which all paths are. */
  constructor(root: string) {
    this.#root = root;
  }

  /** Has them look at more paths. They begin at once, while this thread goes on listing. */
  share(batch: Batch): void {
    this.#batches.push(batch);
    this.#paths += batch.ends.length;
    if (this.#threads !== null) this.#post(batch);
    else if (this.#paths >= WORTH_A_THREAD) {
      this.#threads = this.#start();
      for (const earlier of this.#batches) this.#post(earlier);
    }
  }

  /** Waits until they have done with what they took, or are no more. */
  async end(): Promise<void> {
    this.#post(null);
    const left = new Set(this.#threads?.map(({ ended }) => ended));
    for (const one of left) one.then(() => left.delete(one));
    // One that has not begun by now has taken nothing.
    while (left.size > 0 && !this.#batches.every(areAllDone)) await Promise.race(left);
    for (const { thread } of this.#threads ?? []) thread.unref();
  }

  #start(): Thread[] {
    const file = threadFile();
    const count = file === null ? 0 : Math.min(availableParallelism(), MOST) - 1;
    return Array.from({ length: count }, () => this.#startOne(file as string));
  }

  #startOne(file: string): Thread {
    const { port1, port2 } = new MessageChannel();
    const workerData: ThreadData = { root: this.#root, batches: port2, posted: this.#posted };
    const thread = new Worker(file, { workerData, transferList: [port2], execArgv: [] });
    const ended = new Promise<void>((resolve) => {
      // What a thread has taken and not done is looked at by this one, which then fails as it would have without others.
      for (const event of ['message', 'error', 'exit']) thread.once(event, () => resolve());
    });
    port1.unref();
    return { thread, ended, batches: port1 };
  }

  /** `null` comes last. */
  #post(batch: Batch | null): void {
    for (const { batches } of this.#threads ?? []) batches.postMessage(batch);
    Atomics.add(this.#posted, 0, 1);
    Atomics.notify(this.#posted, 0);
  }
}

interface Thread {
  readonly thread: Worker;
  readonly ended: Promise<void>;
  readonly batches: MessagePort;
}

/** Beside the executable that runs, in `dist`; there is none where the sources run. */
function threadFile(): string | null {
  const [, script] = process.argv;
  if (script === undefined || !existsSync(script)) return null;
  const file = join(dirname(dirname(realpathSync(script))), 'thread', 'index.js');
  return existsSync(file) ? file : null;
}
