/** Threads beside this one, where there is enough to do for them to be worth their start. */
import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { areAllDone, type Batch } from './batch.ts';
import { startThread, type Thread, threadsOf } from './start.ts';

/** With fewer paths one thread is done before another has begun. */
const WORTH_A_THREAD = 1000;
/** More would want memory, some 30 MB each, and wait for the same disk. */
const MOST = 4;

/** The other threads that look at a tree. */
export class PathThreads {
  readonly #root: string;
  readonly #batches: Batch[] = [];
  readonly #posted = new Int32Array(new SharedArrayBuffer(4));
  #threads: readonly PathThread[] | null = null;
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
  }

  /** Lets the process end without them, whatever they are at. */
  leave(): void {
    this.#post(null);
    for (const thread of this.#threads ?? []) thread.leave();
  }

  #start(): PathThread[] {
    const others = threadsOf(Math.min(availableParallelism(), MOST) - 1);
    return Array.from({ length: others }, () => {
      const { port1, port2 } = new MessageChannel();
      port1.unref();
      const thread = startThread({ root: this.#root, batches: port2, posted: this.#posted });
      return { ...thread, batches: port1 };
    });
  }

  /** `null` comes last. */
  #post(batch: Batch | null): void {
    for (const { batches } of this.#threads ?? []) batches.postMessage(batch);
    Atomics.add(this.#posted, 0, 1);
    Atomics.notify(this.#posted, 0);
  }
}

interface PathThread extends Thread {
  readonly batches: MessagePort;
}
