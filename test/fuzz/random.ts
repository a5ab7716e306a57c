/** Chance that can be had again: everything a case is made of follows from one text, the seed. */
import { createHash } from 'node:crypto';

export class Random {
  readonly #state: Uint32Array;

  constructor(seed: string) {
    const digest = createHash('sha256').update(seed).digest();
    this.#state = Uint32Array.from([0, 4, 8, 12], (at) => digest.readUInt32LE(at));
  }

  /** 32 random bits (G. Marsaglia, "Xorshift RNGs", 2003, the generator with 128 bits of state). */
  bits(): number {
    const [x, y, z, w] = this.#state as unknown as [number, number, number, number];
    const mixed = x ^ (x << 11);
    const next = (w ^ (w >>> 19) ^ mixed ^ (mixed >>> 8)) >>> 0;
    this.#state.set([y, z, w, next]);
    return next;
  }

  /** A whole number from 0, below a limit. */
  below(limit: number): number {
    return limit <= 0 ? 0 : this.bits() % limit;
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** True once in so many times. */
  once(in_: number): boolean {
    return this.below(in_) === 0;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }

  some<Item>(most: number, item: () => Item): Item[] {
    return Array.from({ length: this.below(most + 1) }, item);
  }

  shuffled<Item>(items: readonly Item[]): Item[] {
    const copy = [...items];
    for (let last = copy.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      [copy[last], copy[other]] = [copy[other] as Item, copy[last] as Item];
    }
    return copy;
  }

  bytes(length: number): Buffer {
    return Buffer.from(Uint8Array.from({ length }, () => this.bits() & 0xff));
  }
}
