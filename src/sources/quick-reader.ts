/**
 * Reads one file after the other with the fewest calls to the system: of a large tree most of the time goes into
 * opening files, so that asking for each what it is, before and once more when it is open, would double it.
 */
import { closeSync, constants, openSync, readSync } from 'node:fs';
import { sep } from 'node:path';

/** In bytes; Linux opens none that is longer. */
const LONGEST_PATH = 4096;

/** A link is not followed and a pipe not waited for (open(2)). Windows knows neither, and there nothing is read here. */
const FLAGS =
  constants.O_NOFOLLOW === undefined || constants.O_NONBLOCK === undefined
    ? null
    : constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Told how many bytes of the room are filled, and whether they are the file's first; says whether to go on. */
export type Look = (length: number, isFirst: boolean) => boolean;

export class QuickReader {
  readonly #room: Uint8Array;
  readonly #overlap: number;
  readonly #path = Buffer.allocUnsafeSlow(LONGEST_PATH);
  readonly #start: number;

  /**
   * @param root Below which all files are.
   * @param room What is read goes here: a file, or piece after piece of one for which there is no room.
   * @param overlap So many of the last bytes of a piece stay in the room, before the next.
   */
  constructor(root: string, room: Uint8Array, overlap: number) {
    this.#room = room;
    this.#overlap = overlap;
    this.#start = this.#path.write(root.endsWith(sep) ? root : `${root}${sep}`);
  }

  /**
   * Has a file looked at and returns its size in bytes; `null` where `look` did not want to go on, and for all that takes a
   * closer look: links, pipes, folders, empty files, and whatever cannot be opened or read to its end.
   */
  read(name: Uint8Array, look: Look): number | null {
    const end = this.#start + name.length;
    if (FLAGS === null || name.length === 0 || end > LONGEST_PATH) return null;
    this.#path.set(name, this.#start);
    let descriptor: number | null = null;
    try {
      descriptor = openSync(this.#path.subarray(0, end), FLAGS);
      return this.#readOpen(descriptor, look);
    } catch {
      return null;
    } finally {
      if (descriptor !== null) closeSync(descriptor);
    }
  }

  #readOpen(descriptor: number, look: Look): number | null {
    let kept = 0;
    let isEnd = false;
    for (let size = 0; ; ) {
      const room = this.#room.length - kept;
      const length = readSync(descriptor, this.#room, kept, room, size);
      if (length === 0) return size === 0 ? null : size;
      // Not every file system gives at once all it could (read(2)): only that nothing follows says that it was the end.
      if (isEnd || !look(kept + length, size === 0)) return null;
      isEnd = length < room;
      size += length;
      kept = Math.min(kept + length, this.#overlap);
      if (!isEnd) this.#room.copyWithin(0, this.#room.length - kept);
    }
  }
}
