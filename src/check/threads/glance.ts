import { isPieceWorthInspecting, OVERLAP, type Room, roomFor } from '../../core/worth-inspecting.ts';
import { isLfsPointer } from '../../sources/lfs-pointer.ts';
import { QuickReader } from '../../sources/quick-reader.ts';
import { NOT_CLEAN } from './batch.ts';

/** In bytes, with what stays of the piece before; hardly any source file is larger. */
export const ROOM = 1024 * 1024 + OVERLAP;

/** Glances at the files below a root. */
export class Glance {
  readonly #room: Room = roomFor(ROOM);
  readonly #reader: QuickReader;
  readonly #isClean = (length: number, isFirst: boolean) => {
    if (isFirst && isLfsPointer(this.#room.bytes.subarray(0, length))) return false;
    return !isPieceWorthInspecting(this.#room, length, isFirst);
  };

  constructor(root: string) {
    this.#reader = new QuickReader(root, this.#room.bytes, OVERLAP);
  }

  /** The size of a file in whose content nothing is to be found or said; `NOT_CLEAN` for one to look at. */
  sizeOf(name: Uint8Array): number {
    return this.#reader.read(name, this.#isClean) ?? NOT_CLEAN;
  }
}
