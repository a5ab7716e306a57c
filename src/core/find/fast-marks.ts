/**
 * The marks as `assembly/marks.ts` makes them, sixteen bytes at a time. The layout of its memory is told there; its tables
 * were made from the anchors when this was built (`scripts/assembly.mjs`).
 */
import type { Span } from '../text/view.ts';
import type { Marks, Room } from './marks.ts';
import { MARKS_WASM, TABLES } from './marks.wasm.ts';
import { mayBeBase64, STRETCH_BYTES } from './stretch.ts';

const hasWebAssembly = typeof WebAssembly !== 'undefined';

/** `null` where there is no WebAssembly. */
export const fastMarks: ((bytes: Uint8Array) => Marks) | null = hasWebAssembly
  ? (bytes) => {
      marker ??= new Marker(BESIDE + PIECE + BESIDE);
      return marker.marksIn(bytes);
    }
  : null;

let marker: Marker | null = null;

/** The same for bytes that lie in its memory; `null` where there is no WebAssembly. */
export const fastRoom: ((size: number) => Room) | null = hasWebAssembly
  ? (size) => {
      const own = new Marker(size);
      return { bytes: own.bytes, marksIn: (length) => own.marksHere(length) };
    }
  : null;

const CANDIDATES = 16_384;
const STRETCHES = 81_920;
const BYTES = 131_104;

/** So much is marked at once, which stays in the processor's cache. */
const PIECE = 65_536;
/** An anchor may reach before it, a value that belongs to it behind, and of a stretch the lines beside it count. */
const BESIDE = 512;

class Marker {
  readonly #assembly: Assembly;
  readonly #numbers: Uint32Array;
  /** The memory for the bytes. */
  readonly bytes: Uint8Array;
  /** Behind the last that was looked at. */
  #stretchEnd = 0;

  /** @param size The most bytes that it holds at once. */
  constructor(size: number) {
    compiled ??= new WebAssembly.Module(fromBase64(MARKS_WASM));
    this.#assembly = new WebAssembly.Instance(compiled).exports;
    const { memory } = this.#assembly;
    // Sixteen bytes are loaded at once, and of a stretch those behind it.
    const missing = BYTES + size + BESIDE - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
    new Uint8Array(memory.buffer).set(fromBase64(TABLES));
    this.bytes = new Uint8Array(memory.buffer, BYTES, size);
    this.#numbers = new Uint32Array(memory.buffer);
  }

  /** Bytes that lie elsewhere are copied piece by piece. */
  marksIn(bytes: Uint8Array): Marks {
    const marks = this.#begin();
    for (let from = 0, first = 0; from < bytes.length; from += PIECE) {
      this.#assembly.move(Math.max(0, from - BESIDE) - first);
      first = Math.max(0, from - BESIDE);
      const to = Math.min(bytes.length, from + PIECE);
      const piece = bytes.subarray(first, to + BESIDE);
      this.bytes.set(piece);
      for (let at = from; at < to; ) {
        at = first + this.#assembly.mark(at - first, to - first, piece.length);
        this.#take(first, piece.length, bytes, marks);
      }
    }
    return marks;
  }

  marksHere(length: number): Marks {
    const bytes = this.bytes.subarray(0, length);
    const marks = this.#begin();
    for (let at = 0; at < length; ) {
      at = this.#assembly.mark(at, Math.min(length, at + PIECE), length);
      this.#take(0, length, bytes, marks);
    }
    return marks;
  }

  #begin(): MarksSoFar {
    this.#assembly.begin();
    this.#stretchEnd = 0;
    return { candidates: [], stretches: [] };
  }

  #take(first: number, held: number, bytes: Uint8Array, { candidates, stretches }: MarksSoFar): void {
    this.#takeCandidates(first, candidates);
    this.#takeStretches(first, held, bytes, stretches);
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

let compiled: object | null = null;

const PAGE = 65_536;

interface MarksSoFar {
  readonly candidates: number[];
  readonly stretches: Span[];
}

/** Zeros are there already; of the tables they are nine in ten, and a start of the hook waits for each byte. */
function fromBase64(text: string): Uint8Array {
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (const { 0: run, index } of characters.matchAll(/[^\0]+/g)) {
    for (let at = 0; at < run.length; at++) bytes[index + at] = run.charCodeAt(at);
  }
  return bytes;
}

/** What is used of WebAssembly, which is no part of ECMAScript, nor of what TypeScript knows of Node.js. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: Assembly };
};

interface Assembly {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): void };
  mark(from: number, to: number, length: number): number;
  begin(): void;
  move(by: number): void;
  candidateCount(): number;
  stretchCount(): number;
}
