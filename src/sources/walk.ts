/**
 * Everything under a folder, where git has no say: no ignore files, hidden files too. Only `.git` folders stay
 * unvisited, being git's own store, and symbolic links are not followed, so a walk ends and stays inside.
 */
import { type Dirent, readdirSync } from 'node:fs';
import { sep } from 'node:path';
import type { Problem } from '../core/finding.ts';
import { decodeFileName } from './file-name.ts';
import type { ListedPath } from './git-output.ts';

export function walk(folder: string): { readonly paths: ListedPath[]; readonly problems: Problem[] } {
  const paths: ListedPath[] = [];
  const problems: Problem[] = [];
  const pending: Buffer[] = [Buffer.alloc(0)];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    for (const entry of entriesOf(folder, name, problems)) {
      const below = name.length === 0 ? entry.name : Buffer.concat([name, SLASH, entry.name]);
      if (!entry.isDirectory()) paths.push({ name: below, isSubmodule: false });
      else if (!entry.name.equals(GIT_FOLDER)) pending.push(below);
    }
  }
  return { paths, problems };
}

function entriesOf(folder: string, name: Buffer, problems: Problem[]): Dirent<Buffer>[] {
  try {
    return readdirSync(Buffer.concat([Buffer.from(`${folder}${sep}`), name]), {
      withFileTypes: true,
      encoding: 'buffer',
    });
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    problems.push({
      code: 'unreadable-folder',
      message: `The folder cannot be opened (${code}).`,
      path: decodeFileName(name) || '.',
      line: null,
      effect: 'incomplete',
    });
    return [];
  }
}

const SLASH = Buffer.from('/');
const GIT_FOLDER = Buffer.from('.git');
