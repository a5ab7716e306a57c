/** `12,345`; by hand, since the locale data of a Node.js build is not ours to rely on. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
