/** Chance that can be had again: whole numbers below a limit, all of which follow from the seed (G. Marsaglia, "Xorshift RNGs", 2003). */
export function chance(seed) {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
