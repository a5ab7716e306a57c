import { closeSync, openSync, readSync } from 'node:fs';
import type { Content } from '../core/document.ts';
import { type Reading, unreadable } from './reading.ts';

/** A file on disk of any size, read where it is asked for. To be closed when it has been looked at. */
export class FileContent implements Content {
  readonly size: number;
  readonly #file: number;
  /** What the system said when the disk did not answer: the content ended there, and all before it stands. */
  failure: string | null = null;

  /** Throws what the system says where the file cannot be opened. */
  constructor(file: Buffer, size: number) {
    this.size = size;
    this.#file = openSync(file, 'r');
  }

  /** Fewer bytes than were asked for where the file has become shorter, or cannot be read on. */
  read(from: number, to: number): Uint8Array {
    const bytes = new Uint8Array(Math.max(0, Math.min(to, this.size) - from));
    let length = 0;
    try {
      while (length < bytes.length) {
        const more = readSync(this.#file, bytes, length, bytes.length - length, from + length);
        if (more === 0) break;
        length += more;
      }
    } catch (error) {
      this.failure = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    }
    return bytes.subarray(0, length);
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** It as a document, and closed when it has been looked at; and that it could not be read to its end. */
export function* readOpened(content: FileContent, path: string): Generator<Reading, void, undefined> {
  try {
    yield { kind: 'document', document: { path, content, commit: null } };
  } finally {
    content.close();
  }
  if (content.failure !== null)
    yield unreadable(path, `The file cannot be read to its end (${content.failure}).`);
}
