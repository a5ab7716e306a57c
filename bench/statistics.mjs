export function median(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** The straight line `at + slope · x` with the least squares, how much of the variation it explains, and the worst miss in parts of the line. */
export function lineThrough(points) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const middle = { x: mean(points.map(([x]) => x)), y: mean(points.map(([, y]) => y)) };
  const spread = (value) => mean(points.map(([x, y]) => value(x - middle.x, y - middle.y)));
  const slope = spread((x, y) => x * y) / spread((x) => x * x);
  const at = middle.y - slope * middle.x;
  const misses = points.map(([x, y]) => Math.abs(y - at - slope * x));
  const explained = 1 - mean(misses.map((miss) => miss * miss)) / spread((_, y) => y * y);
  const worst = Math.max(...points.map(([x], index) => misses[index] / (at + slope * x)));
  return { at, slope, explained, worst };
}
