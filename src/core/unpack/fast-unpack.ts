/** The same by `assembly/unpack.ts`, where the layout of its memory is told. */
import { UNPACK_WASM } from './unpack.wasm.ts';

const hasWebAssembly = typeof WebAssembly !== 'undefined';

/** `null` where there is no WebAssembly. */
export const fastUnpack: ((characters: Uint8Array) => Uint8Array) | null = hasWebAssembly
  ? (characters) => {
      assembly ??= new Assembly();
      return assembly.unpack(characters);
    }
  : null;

let assembly: Assembly | null = null;

const CHARACTERS = 256;
const BYTES = 65_792;
/** A multiple of four. */
const AT_ONCE = 65_536;

class Assembly {
  readonly #exports: Exports;
  readonly #memory: Uint8Array;

  constructor() {
    const code = Uint8Array.from(atob(UNPACK_WASM), (character) => character.charCodeAt(0));
    this.#exports = new WebAssembly.Instance(new WebAssembly.Module(code)).exports;
    this.#memory = new Uint8Array(this.#exports.memory.buffer);
  }

  unpack(characters: Uint8Array): Uint8Array {
    const bytes = new Uint8Array(Math.floor((characters.length * 3) / 4));
    for (let from = 0, at = 0; at < bytes.length; from += AT_ONCE) {
      const some = characters.subarray(from, from + AT_ONCE);
      this.#memory.set(some, CHARACTERS);
      this.#exports.unpack(some.length);
      const size = Math.floor((some.length * 3) / 4);
      bytes.set(this.#memory.subarray(BYTES, BYTES + size), at);
      at += size;
    }
    return bytes;
  }
}

/** What is used of WebAssembly, which is no part of ECMAScript, nor of what TypeScript knows of Node.js. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: Exports };
};

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  unpack(length: number): void;
}
