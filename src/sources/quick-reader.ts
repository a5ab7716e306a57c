/**
 * Reads one small file after the other with the fewest calls to the system: of a large tree most of the time goes into
 * opening files, so that asking for each what it is, before and once more when it is open, would double it.
 */
import { closeSync, constants, openSync, readSync } from 'node:fs';
import { sep } from 'node:path';

/** In bytes; Linux opens none that is longer. */
const LONGEST_PATH = 4096;
/** In bytes; hardly any source file is larger. */
const SMALL = 1024 * 1024;

/** A link is not followed and a pipe not waited for (open(2)). Windows knows neither, and there nothing is read here. */
const FLAGS =
  constants.O_NOFOLLOW === undefined || constants.O_NONBLOCK === undefined
    ? null
    : constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

export class QuickReader {
  readonly #bytes = Buffer.allocUnsafeSlow(SMALL);
  readonly #path = Buffer.allocUnsafeSlow(LONGEST_PATH);
  readonly #start: number;

  /** @param root Below which all files are. */
  constructor(root: string) {
    this.#start = this.#path.write(root.endsWith(sep) ? root : `${root}${sep}`);
  }

  /**
   * The bytes of a small file, which stay as they are until the next call; `null` for all that takes a closer look: links,
   * pipes, folders, large and empty files, and whatever cannot be opened.
   */
  read(name: Uint8Array): Uint8Array | null {
    const end = this.#start + name.length;
    if (FLAGS === null || name.length === 0 || end > LONGEST_PATH) return null;
    this.#path.set(name, this.#start);
    return this.#read(this.#path.subarray(0, end), FLAGS);
  }

  #read(path: Buffer, flags: number): Uint8Array | null {
    let descriptor: number | null = null;
    try {
      descriptor = openSync(path, flags);
      const length = readSync(descriptor, this.#bytes, 0, SMALL, 0);
      // Not every file system gives at once all it could (read(2)): only that nothing follows says that it is the end.
      const isWhole = length > 0 && length < SMALL && this.#endsAt(descriptor, length);
      return isWhole ? this.#bytes.subarray(0, length) : null;
    } catch {
      return null;
    } finally {
      if (descriptor !== null) closeSync(descriptor);
    }
  }

  #endsAt(descriptor: number, length: number): boolean {
    return readSync(descriptor, this.#bytes, length, 1, length) === 0;
  }
}
