/**
 * Where a tree's exceptions are read from: `.sasignore` at its root, another file that was named, or nowhere. (The
 * hook reads the staged one, in `staged.ts`.) Only read here; what stands in it is the core's to judge.
 */
import { lstatSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Problem } from '../core/finding.ts';
import { SourceFailure } from './failure.ts';

export const ALLOWLIST_NAME = '.sasignore';

export type AllowlistChoice =
  | { readonly kind: 'repository' }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'none' };

export interface AllowlistText {
  /** As it is named in the report. */
  readonly path: string;
  readonly text: string;
}

export function readAllowlistFile(choice: AllowlistChoice, root: string, cwd: string): AllowlistText | null {
  if (choice.kind === 'none') return null;
  if (choice.kind === 'file') return readNamedAllowlist(choice.file, cwd);
  const file = join(root, ALLOWLIST_NAME);
  if (isNoFile(file)) {
    const { code, message, effect, path } = allowlistNoFile();
    throw new SourceFailure(code, message, effect, path);
  }
  const bytes = readIfThere(file);
  return bytes === null ? null : allowlistText(bytes);
}

export function readNamedAllowlist(file: string, cwd: string): AllowlistText {
  const bytes = readIfThere(resolve(cwd, file));
  if (bytes !== null) return allowlistText(bytes, file);
  throw new SourceFailure('no-allowlist', 'The file given with --allowlist does not exist.', 'fault');
}

/**
 * Exceptions through a link would be those of a file that nobody reviewed here, and git shows only where it leads. What
 * one door refuses the others must not take.
 */
export function allowlistNoFile(): Problem {
  return {
    code: 'allowlist-not-a-file',
    message:
      'Not a file but a link or a folder. Put the entries into a file of this name in the repository itself.',
    path: ALLOWLIST_NAME,
    line: null,
    effect: 'fault',
  };
}

/** A byte-order mark is kept: that it must not be there is for the lint to say. */
export function allowlistText(bytes: Uint8Array, path = ALLOWLIST_NAME): AllowlistText {
  return { path, text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8') };
}

function isNoFile(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false })?.isFile() === false;
  } catch {
    // Reading it will say what is wrong.
    return false;
  }
}

function readIfThere(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new SourceFailure('unreadable-allowlist', `The allowlist cannot be read (${code}).`);
  }
}
