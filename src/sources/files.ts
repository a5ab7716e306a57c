/** Files that were named, one after the other and within bounds: whoever wrote them may have written too much. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';

/** What a file holds, or why that cannot be had, to stand behind its name. */
export type FileRead = { readonly bytes: Uint8Array } | { readonly bytes: null; readonly why: string };

export function* readFiles(
  names: readonly string[],
  cwd: string,
  bounds: { readonly each: number; readonly all: number },
): Generator<FileRead, void, undefined> {
  let left = bounds.all;
  for (const name of names) {
    const file = readFile(resolve(cwd, name), Math.min(bounds.each, left));
    left -= file.bytes?.length ?? 0;
    yield file;
  }
}

function readFile(file: string, most: number): FileRead {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(file, 'r');
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return { bytes: null, why: 'is not a file' };
    if (stats.size > most) return { bytes: null, why: `is larger than the ${most} bytes that may be read` };
    const bytes = Buffer.alloc(stats.size);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = readSync(descriptor, bytes, length, bytes.length - length, null);
    }
    return { bytes: bytes.subarray(0, length) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { bytes: null, why: `cannot be read (${code})` };
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}
