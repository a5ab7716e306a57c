/**
 * A blob that is too large to hold: git can only hand it over from its first byte to its last, while whoever looks into
 * an archive goes back and forth. So it is put into a file for temporary files, which nobody else may read, and which
 * has no name any more as soon as it is open (Windows: once it is closed).
 */
import { closeSync, fstatSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SourceFailure } from './failure.ts';
import { FileContent, readOpened } from './file-content.ts';
import { type Where, writeBlob } from './git.ts';
import { type Reading, unreadable } from './reading.ts';

/** A blob as a document, to be looked at before the next is asked for; and what could not be read of it. */
export function* readLarge(where: Where, path: string, oid: string): Generator<Reading, void, undefined> {
  const aside = putAside(where, oid);
  if (aside === null) {
    const reason = 'There may be too little room in the folder for temporary files (TMPDIR).';
    yield unreadable(path, `This version is too large to hold and could not be put aside. ${reason}`);
    return;
  }
  try {
    yield* readOpened(aside.content, path);
  } finally {
    aside.remove();
  }
}

interface Aside {
  readonly content: FileContent;
  remove(): void;
}

/** `null` where git cannot hand it over, or the system not take it. */
function putAside(where: Where, oid: string): Aside | null {
  let folder: string | null = null;
  const remove = () => {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  };
  try {
    folder = mkdtempSync(join(tmpdir(), 'sasguard-'));
    const path = Buffer.from(join(folder, 'blob'));
    const file = openSync(path, 'wx', 0o600);
    try {
      writeBlob(where, oid, file);
      const content = new FileContent(path, fstatSync(file).size);
      if (process.platform !== 'win32') remove();
      return { content, remove };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    remove();
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined && !(error instanceof SourceFailure)) throw error;
    return null;
  }
}
