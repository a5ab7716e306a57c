/**
 * What stands near a place in some bytes, for any number of places: looked for only around what is asked for, and once,
 * so that a file full of places is still walked only once.
 */
import { latin1 } from './view.ts';

export interface Landmark {
  /** Offset in the bytes. */
  readonly at: number;
}

/** They are looked for in stretches of this length; one over the edge is seen from its own stretch. */
const STRETCH = 8192;
const MARGIN = 256;

export class Landmarks<Mark extends Landmark> {
  readonly #bytes: Uint8Array;
  readonly #find: (text: string) => readonly Mark[];
  readonly #known = new Map<number, readonly Mark[]>();

  /** `find` tells the marks in a text (bytes spelled as Latin-1), ascending. */
  constructor(bytes: Uint8Array, find: (text: string) => readonly Mark[]) {
    this.#bytes = bytes;
    this.#find = find;
  }

  /** The last one that begins before an offset and no more than so many bytes from it. */
  before(offset: number, farthest: number): Mark | null {
    const earliest = Math.max(0, offset - farthest);
    for (let stretch = Math.floor(offset / STRETCH); stretch >= Math.floor(earliest / STRETCH); stretch--) {
      const mark = this.#marksIn(stretch).findLast(({ at }) => at < offset);
      if (mark !== undefined) return mark.at >= earliest ? mark : null;
    }
    return null;
  }

  /** The first one at an offset or behind it, less than so many bytes from it. */
  from(offset: number, farthest: number): Mark | null {
    const latest = Math.min(this.#bytes.length, offset + farthest);
    for (let stretch = Math.floor(offset / STRETCH); stretch <= Math.floor(latest / STRETCH); stretch++) {
      const mark = this.#marksIn(stretch).find(({ at }) => at >= offset);
      if (mark !== undefined) return mark.at < latest ? mark : null;
    }
    return null;
  }

  #marksIn(stretch: number): readonly Mark[] {
    const known = this.#known.get(stretch);
    if (known !== undefined) return known;
    const from = Math.max(0, stretch * STRETCH - MARGIN);
    const to = Math.min(this.#bytes.length, (stretch + 1) * STRETCH + MARGIN);
    const marks = this.#find(latin1(this.#bytes, from, to))
      .map((mark) => ({ ...mark, at: from + mark.at }))
      .filter(({ at }) => Math.floor(at / STRETCH) === stretch);
    this.#known.set(stretch, marks);
    return marks;
  }
}

/** How many lines end between two offsets; counted no further than one more than `most`. */
export function linesBetween(
  bytes: Uint8Array,
  from: number,
  to: number,
  most = Number.POSITIVE_INFINITY,
): number {
  let lines = 0;
  for (let at = from; at < to && lines <= most; at++) {
    // LF, a lone CR, and of CRLF the LF.
    if (bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a)) lines++;
  }
  return lines;
}
