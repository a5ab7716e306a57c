import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SourceFailure } from './failure.ts';
import { decodeFileName } from './file-name.ts';
import { runGit, unlessRefused, type Where } from './git.ts';
import { splitAtNul } from './git-output.ts';

/**
 * The root of the working tree around a folder, or `null` where there is none. Throws where git cannot tell: a
 * repository that belongs to somebody else is not the same as no repository.
 */
export function findRepository(where: Where): string | null {
  try {
    const { stdout } = runGit(where, ['rev-parse', '--show-toplevel']);
    return stdout.toString('utf8').replace(/\r?\n$/, '');
  } catch (error) {
    const code = error instanceof SourceFailure ? error.problem.code : null;
    if (code === 'not-a-repository' || code === 'no-work-tree') return null;
    // Without git a plain folder can still be read, while of a repository nobody knows what belongs to it.
    if (code === 'git-missing' && !hasGitFolder(where.cwd)) return null;
    throw error;
  }
}

/** Every path of the index and of `HEAD`. */
export function trackedPaths(where: Where): readonly string[] {
  const list = (args: readonly string[]) => splitAtNul(runGit(where, args).stdout).map(decodeFileName);
  const inHead = unlessRefused(
    () => list(['ls-tree', '-r', '-z', '--full-tree', '--name-only', 'HEAD']),
    // There is none before the first commit.
    () => [],
  );
  return [...list(['ls-files', '-z', '--full-name', '--', ':(top)']), ...inHead];
}

function hasGitFolder(folder: string): boolean {
  if (existsSync(join(folder, '.git'))) return true;
  const above = dirname(folder);
  return above !== folder && hasGitFolder(above);
}
