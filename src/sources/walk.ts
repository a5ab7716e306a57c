/**
 * Everything under a folder, where git has no say: no ignore files, hidden files too. Only `.git` folders stay
 * unvisited, being git's own store, and symbolic links are not followed, so a walk ends and stays inside.
 */
import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import type { Problem } from '../core/finding.ts';
import { decodeFileName } from './file-name.ts';
import type { ListedPath } from './git-output.ts';

/**
 * The paths come sorted by their bytes, one after the other as they are found. On the way names are strings with a character
 * for each byte, which are joined and compared quicker than bytes are.
 */
export function* walk(folder: string, problems: Problem[]): Generator<ListedPath, void, undefined> {
  const start = Buffer.from(`${folder}${sep}`).toString('latin1');
  const pending = entriesOf(start, '', problems);
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    // One by one: as arguments of one call, a hundred thousand are too many for the stack.
    if (path.endsWith('/')) for (const entry of entriesOf(start, path, problems)) pending.push(entry);
    else yield { name: Buffer.from(path, 'latin1'), isSubmodule: false };
  }
}

/** What lies in a folder, the last first, with a slash behind what is a folder itself. */
function entriesOf(start: string, folder: string, problems: Problem[]): string[] {
  try {
    const entries = readdirSync(Buffer.from(start + folder, 'latin1'), {
      withFileTypes: true,
      encoding: 'latin1',
    });
    return entries
      .filter((entry) => entry.name !== '.git' || !entry.isDirectory())
      .map((entry) => folder + entry.name + (entry.isDirectory() ? '/' : ''))
      .sort()
      .reverse();
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    problems.push({
      code: 'unreadable-folder',
      message: `The folder cannot be opened (${code}).`,
      path: decodeFileName(Buffer.from(folder.slice(0, -1), 'latin1')) || '.',
      line: null,
      effect: 'incomplete',
    });
    return [];
  }
}
