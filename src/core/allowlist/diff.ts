/** What a removal does to a file, as a unified diff that `git apply` and people read. */
import type { Removal } from './edit.ts';

/** Lines of the diff without line ends; empty where nothing goes. */
export function diffOf({ lines, gone }: Removal, path: string): string[] {
  if (gone.size === 0) return [];
  const diff = [`--- a/${path}`, `+++ b/${path}`];
  let before = 0;
  for (const { from, to } of hunksOf(gone, lines.length)) {
    const hunk = lines.slice(from, to);
    const going = hunk.filter((_, index) => gone.has(from + index)).length;
    const start = from - before;
    diff.push(`@@ -${spanOf(from, hunk.length)} +${spanOf(start, hunk.length - going)} @@`);
    for (const [index, line] of hunk.entries()) {
      diff.push(`${gone.has(from + index) ? '-' : ' '}${line.replace(/\n$/, '')}`);
      if (!line.endsWith('\n')) diff.push('\\ No newline at end of file');
    }
    before += going;
  }
  return diff;
}

const CONTEXT = 3;

function hunksOf(
  gone: ReadonlySet<number>,
  length: number,
): { readonly from: number; readonly to: number }[] {
  const hunks: { from: number; to: number }[] = [];
  for (const line of [...gone].sort((one, other) => one - other)) {
    const from = Math.max(0, line - CONTEXT);
    const to = Math.min(length, line + 1 + CONTEXT);
    const last = hunks.at(-1);
    if (last !== undefined && from <= last.to) last.to = to;
    else hunks.push({ from, to });
  }
  return hunks;
}

/** Of nothing, the line before it is named (POSIX, diff -u). */
function spanOf(index: number, length: number): string {
  return `${length === 0 ? index : index + 1},${length}`;
}
