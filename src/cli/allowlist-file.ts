/**
 * The `.sasignore` that a command changes. It is written beside itself and then put in its place, so that a crash leaves
 * either the old file or the new one.
 */
import { isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import type { Allowlist } from '../core/allowlist/allowlist.ts';
import { ALLOWLIST_NAME } from '../sources/allowlist-file.ts';
import { SourceFailure } from '../sources/failure.ts';
import { findRepository } from '../sources/repository.ts';
import { type Call, UsageFault } from './command.ts';

export interface OpenedAllowlist {
  readonly file: string;
  /** As messages call it. */
  readonly name: string;
  /** `null` where there is none yet. */
  readonly text: string | null;
}

/** The one at the root of the repository, or the file that was named. */
export function openAllowlistFile({ where }: Pick<Call, 'where'>, named?: string): OpenedAllowlist {
  const file =
    named === undefined
      ? join(findRepository(where) ?? where.cwd, ALLOWLIST_NAME)
      : resolve(where.cwd, named);
  const name = named === undefined ? ALLOWLIST_NAME : 'The file given with --allowlist';
  return { file, name, text: read(file, name) };
}

/** Below a version that is not known nothing counts, so there is nothing to change. */
export function refuseUnread({ problems, path }: Allowlist): void {
  const fault = problems.find(({ code }) => code === 'missing-version' || code === 'unknown-version');
  if (fault !== undefined) throw new UsageFault(`${path}:${fault.line}: ${fault.message}`);
}

export function saveAllowlistFile({ file, name, text: before }: OpenedAllowlist, text: string): void {
  // Somebody may have edited it while questions were answered.
  if (read(file, name) !== before) {
    throw new UsageFault(`${name} has changed meanwhile, so nothing was written. Call the command again.`);
  }
  const beside = `${file}.${randomUUID()}.tmp`;
  try {
    if (before !== null) accessSync(file, constants.W_OK);
    const descriptor = openSync(beside, 'wx');
    try {
      if (before !== null) fchmodSync(descriptor, statSync(file).mode);
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    throw new UsageFault(`${name} cannot be written (${code}).`);
  }
}

function read(file: string, name: string): string | null {
  const bytes = readBytes(file, name);
  if (bytes === null) return null;
  // Written again, what is not UTF-8 would be lost.
  if (!isUtf8(bytes))
    throw new UsageFault(`${name} is not UTF-8 (line ${lineNotUtf8(bytes)}). Save it as UTF-8.`);
  return bytes.toString('utf8');
}

function readBytes(file: string, name: string): Buffer | null {
  try {
    // Written through a link, the text would end up in whatever file somebody made it point to.
    if (!lstatSync(file).isFile()) throw new UsageFault(`${name} is a link or a folder, not a file.`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof UsageFault) throw error;
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw new SourceFailure('unreadable-allowlist', `${name} cannot be read (${code}).`);
  }
}

function lineNotUtf8(bytes: Buffer): number {
  let line = 1;
  for (let at = 0; at < bytes.length; line++) {
    const end = bytes.indexOf(10, at);
    const next = end === -1 ? bytes.length : end + 1;
    if (!isUtf8(bytes.subarray(at, next))) break;
    at = next;
  }
  return line;
}
