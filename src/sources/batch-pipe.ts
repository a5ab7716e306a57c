/**
 * Objects as `git cat-file --batch` writes them (git-cat-file(1), "Batch output"), read from a pipe by a thread that waits for
 * them and does nothing else: `<oid> <type> <size>`, a line feed, the content, a line feed.
 */
import { closeSync, readSync } from 'node:fs';
import { parseObjectHeader } from './git-output.ts';

/** Told how many bytes of the room are filled, whether they are the object's first, and its size; says whether to go on. */
export type LookAtObject = (length: number, isFirst: boolean, size: number) => boolean;

/** More than a line of either kind of ids has, and little enough that hardly anything of the content comes with it. */
const LINE = 96;

export class BatchPipe {
  readonly #descriptor: number;
  readonly #room: Uint8Array;
  readonly #overlap: number;
  /** What was read and belongs to what follows. */
  readonly #line = Buffer.alloc(LINE);
  #held = 0;

  /**
   * @param descriptor Where git writes, to be read from.
   * @param room The content goes here: all of it, or piece after piece of what there is no room for.
   * @param overlap So many of the last bytes of a piece stay in the room, before the next.
   */
  constructor(descriptor: number, room: Uint8Array, overlap: number) {
    this.#descriptor = descriptor;
    this.#room = room;
    this.#overlap = overlap;
  }

  /** Has the next object looked at and returns its size in bytes; `missing` where git has not got it, `null` at the end. */
  next(look: LookAtObject): number | 'missing' | null {
    const line = this.#nextLine();
    if (line === null) return null;
    const header = parseObjectHeader(line);
    if (header === 'missing') return header;
    let goesOn = true;
    let kept = 0;
    // An empty object is looked at as well.
    for (let left = header.size, isFirst = true; left > 0 || isFirst; isFirst = false) {
      const length = Math.min(left, this.#room.length - kept);
      if (!this.#fill(kept, length)) return null;
      left -= length;
      goesOn = goesOn && look(kept + length, isFirst, header.size);
      if (left > 0) {
        this.#room.copyWithin(0, this.#room.length - this.#overlap);
        kept = this.#overlap;
      }
    }
    return this.#passLineFeed() ? header.size : null;
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #nextLine(): string | null {
    let end = this.#line.indexOf(LINE_FEED);
    while (end === -1 || end >= this.#held) {
      const length = readSync(this.#descriptor, this.#line, this.#held, LINE - this.#held, null);
      if (length === 0) return null;
      this.#held += length;
      end = this.#line.indexOf(LINE_FEED);
    }
    const line = this.#line.toString('latin1', 0, end);
    this.#drop(end + 1);
    return line;
  }

  /** Whether there was so much. */
  #fill(from: number, length: number): boolean {
    const held = Math.min(this.#held, length);
    this.#room.set(this.#line.subarray(0, held), from);
    this.#drop(held);
    for (let filled = held; filled < length; ) {
      const more = readSync(this.#descriptor, this.#room, from + filled, length - filled, null);
      if (more === 0) return false;
      filled += more;
    }
    return true;
  }

  #passLineFeed(): boolean {
    if (this.#held === 0) this.#held = readSync(this.#descriptor, this.#line, 0, LINE, null);
    if (this.#held === 0) return false;
    this.#drop(1);
    return true;
  }

  #drop(length: number): void {
    this.#line.copyWithin(0, length, this.#held);
    this.#held -= length;
  }
}

const LINE_FEED = '\n'.charCodeAt(0);
