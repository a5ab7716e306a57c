/**
 * The marks as `assembly/marks.ts` makes them, sixteen bytes at a time. The layout of its memory is told there; its tables
 * were made from the anchors when this was built (`scripts/assembly.mjs`).
 */
import type { Span } from '../text/view.ts';
import type { Marks } from './marks.ts';
import { MARKS_WASM, TABLES } from './marks.wasm.ts';
import { SHORTEST_STRETCH, STRETCH_BYTES } from './stretch.ts';

/** `null` where there is no WebAssembly. */
export const fastMarks: ((bytes: Uint8Array) => Marks) | null =
  typeof WebAssembly === 'undefined' ? null : (bytes) => marker().marksIn(bytes);

let only: Marker | null = null;

function marker(): Marker {
  only ??= new Marker();
  return only;
}

const CANDIDATES = 16_384;
const BLOCKS = 81_920;
const BYTES = 147_520;

/** So much is marked at once, which stays in the processor's cache. */
const PIECE = 65_536;
/** An anchor may reach as far before it, and a value that belongs to it as far behind. */
const BEFORE = 32;
const BEHIND = 256;

class Marker {
  readonly #assembly: Assembly;
  readonly #memory: Uint8Array;
  readonly #numbers: Uint32Array;

  constructor() {
    const module = new WebAssembly.Module(fromBase64(MARKS_WASM));
    this.#assembly = new WebAssembly.Instance(module).exports;
    this.#memory = new Uint8Array(this.#assembly.memory.buffer);
    this.#numbers = new Uint32Array(this.#assembly.memory.buffer);
    this.#memory.set(fromBase64(TABLES));
  }

  marksIn(bytes: Uint8Array): Marks {
    const candidates: number[] = [];
    const stretches: Span[] = [];
    this.#assembly.begin();
    for (let from = 0, first = 0; from < bytes.length; from += PIECE) {
      this.#assembly.move(Math.max(0, from - BEFORE) - first);
      first = Math.max(0, from - BEFORE);
      const to = Math.min(bytes.length, from + PIECE);
      const piece = bytes.subarray(first, to + BEHIND);
      this.#memory.set(piece, BYTES);
      for (let at = from; at < to; ) {
        at = first + this.#assembly.mark(at - first, to - first, piece.length);
        this.#takeCandidates(first, candidates);
        this.#takeStretches(first, bytes, stretches);
      }
    }
    return { candidates, stretches };
  }

  #takeCandidates(first: number, into: number[]): void {
    const end = CANDIDATES / 4 + this.#assembly.candidateCount();
    for (let at = CANDIDATES / 4; at < end; at++) into.push(first + (this.#numbers[at] as number));
  }

  /** A stretch may begin before the blocks that are wholly in it, and end behind them. */
  #takeStretches(first: number, bytes: Uint8Array, into: Span[]): void {
    const last = BLOCKS / 4 + 2 * this.#assembly.rowCount();
    for (let at = BLOCKS / 4; at < last; at += 2) {
      let start = first + (this.#numbers[at] as number);
      let end = first + (this.#numbers[at + 1] as number);
      if (end <= (into.at(-1)?.end ?? 0)) continue;
      while (STRETCH_BYTES[bytes[start - 1] as number] === 1) start--;
      while (STRETCH_BYTES[bytes[end] as number] === 1) end++;
      if (end - start >= SHORTEST_STRETCH) into.push({ start, end });
    }
  }
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** What is used of WebAssembly, which is no part of ECMAScript, nor of what TypeScript knows of Node.js. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: Assembly };
};

interface Assembly {
  readonly memory: { readonly buffer: ArrayBuffer };
  mark(from: number, to: number, length: number): number;
  begin(): void;
  move(by: number): void;
  candidateCount(): number;
  rowCount(): number;
}
