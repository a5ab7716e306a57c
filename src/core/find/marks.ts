/**
 * The one pass over every byte: where a secret may stand, and where a stretch of what may be base64. All that is done with a
 * document begins at these marks, so this is where the time goes. `fast-marks.ts` makes them with the processor's vector
 * instructions; `plain-marks.ts` is the readable definition, to which the fast one is held, and takes its place where there is
 * no WebAssembly (`node --jitless`).
 */
import type { Span } from '../text/view.ts';
import { fastMarks, fastRoom } from './fast-marks.ts';
import { plainMarks } from './plain-marks.ts';

export interface Marks {
  /** Offsets near which to look, in the order in which the anchors are met. Places where nothing is, too; none is missed. */
  readonly candidates: readonly number[];
  /** As long as they can be, at least `SHORTEST_STRETCH`, in order. */
  readonly stretches: readonly Span[];
}

export type Marker = (bytes: Uint8Array) => Marks;

export const marksIn: Marker = fastMarks ?? plainMarks;

/** Memory to read bytes into, where they are marked as they lie: what is read from a disk need not be copied to be looked at. */
export interface Room {
  readonly bytes: Uint8Array;
  /** The marks of its first bytes, so many. */
  marksIn(length: number): Marks;
}

/** Room for so many bytes. */
export const roomFor: (size: number) => Room = fastRoom ?? plainRoom;

function plainRoom(size: number): Room {
  const bytes = new Uint8Array(size);
  return { bytes, marksIn: (length) => plainMarks(bytes.subarray(0, length)) };
}
