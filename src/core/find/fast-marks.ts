/**
 * The marks as `assembly/marks.ts` makes them, sixteen bytes at a time. The layout of its memory is told there; its tables
 * were made from the anchors when this was built (`scripts/assembly.mjs`).
 */
import type { Span } from '../text/view.ts';
import type { Marks } from './marks.ts';
import { MARKS_WASM, TABLES } from './marks.wasm.ts';
import { mayBeBase64, STRETCH_BYTES } from './stretch.ts';

/** `null` where there is no WebAssembly. */
export const fastMarks: ((bytes: Uint8Array) => Marks) | null =
  typeof WebAssembly === 'undefined' ? null : (bytes) => marker().marksIn(bytes);

let only: Marker | null = null;

function marker(): Marker {
  only ??= new Marker();
  return only;
}

const CANDIDATES = 16_384;
const STRETCHES = 81_920;
const BYTES = 131_104;

/** So much is marked at once, which stays in the processor's cache. */
const PIECE = 65_536;
/** An anchor may reach before it, a value that belongs to it behind, and of a stretch the lines beside it count. */
const BESIDE = 512;

class Marker {
  readonly #assembly: Assembly;
  readonly #memory: Uint8Array;
  readonly #numbers: Uint32Array;
  /** Behind the last that was looked at. */
  #stretchEnd = 0;

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
    this.#stretchEnd = 0;
    for (let from = 0, first = 0; from < bytes.length; from += PIECE) {
      this.#assembly.move(Math.max(0, from - BESIDE) - first);
      first = Math.max(0, from - BESIDE);
      const to = Math.min(bytes.length, from + PIECE);
      const piece = bytes.subarray(first, to + BESIDE);
      this.#memory.set(piece, BYTES);
      for (let at = from; at < to; ) {
        at = first + this.#assembly.mark(at - first, to - first, piece.length);
        this.#takeCandidates(first, candidates);
        this.#takeStretches(first, piece.length, bytes, stretches);
      }
    }
    return { candidates, stretches };
  }

  #takeCandidates(first: number, into: number[]): void {
    const end = CANDIDATES / 4 + this.#assembly.candidateCount();
    for (let at = CANDIDATES / 4; at < end; at++) into.push(first + (this.#numbers[at] as number));
  }

  #takeStretches(first: number, held: number, bytes: Uint8Array, into: Span[]): void {
    const last = STRETCHES / 4 + 2 * this.#assembly.stretchCount();
    for (let at = STRETCHES / 4; at < last; at += 2) {
      let start = first + (this.#numbers[at] as number);
      let end = first + (this.#numbers[at + 1] as number);
      if (end <= this.#stretchEnd) continue;
      const isCut = start === first || end === first + held;
      while (STRETCH_BYTES[bytes[start - 1] as number] === 1) start--;
      while (STRETCH_BYTES[bytes[end] as number] === 1) end++;
      this.#stretchEnd = end;
      if (!isCut || mayBeBase64(bytes, start, end)) into.push({ start, end });
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
  stretchCount(): number;
}
