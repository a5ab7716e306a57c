/**
 * A blob that is too large to hold: git can only hand it over from its first byte to its last, while whoever looks into
 * an archive goes back and forth. So it is put into a file for temporary files, which nobody else may read, and which
 * has no name any more as soon as it is open (Windows: once it is closed).
 */
import { closeSync, fstatSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileContent } from './file-content.ts';
import { type Where, writeBlob } from './git.ts';

export interface Spooled {
  readonly content: FileContent;
  close(): void;
}

/** Throws a `SourceFailure` where git cannot hand it over, and what the system says where it cannot be put down. */
export function spool(where: Where, oid: string): Spooled {
  const folder = mkdtempSync(join(tmpdir(), 'sasguard-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const path = Buffer.from(join(folder, 'blob'));
    const file = openSync(path, 'wx', 0o600);
    try {
      writeBlob(where, oid, file);
      const content = new FileContent(path, fstatSync(file).size);
      if (process.platform !== 'win32') remove();
      return {
        content,
        close: () => {
          content.close();
          remove();
        },
      };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    remove();
    throw error;
  }
}
