/** What the managers need to know of a repository, asked once: where its hooks are, who says so, and where we are. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { SourceFailure } from '../sources/failure.ts';
import { runGit, unlessRefused, type Where } from '../sources/git.ts';

export interface Setting {
  readonly where: Where;
  /** The root of the working tree; of a bare repository, the repository itself. */
  readonly root: string;
  readonly isBare: boolean;
  /** Where git looks for hooks now. */
  readonly hooksFolder: string;
  /** Where it looks while nothing is configured. */
  readonly ownHooksFolder: string;
  /** Who says that git is to look elsewhere. */
  readonly hooksPath: HooksPath | null;
  readonly gitVersion: Version;
  /** The folder of this sasguard, as a hook should name it. */
  readonly home: string;
  /** The same from the root, where it lies inside: what a file that is shared may say. */
  readonly sharedHome: string | null;
}

export interface HooksPath {
  /** git's word: `system`, `global`, `local`, `worktree` or `command`. */
  readonly scope: string;
  readonly value: string;
}

export type Version = readonly [major: number, minor: number];

export function readSetting(where: Where, script: string): Setting {
  const [bare, gitFolder, hooks] = ask(where, [
    'rev-parse',
    '--is-bare-repository',
    '--git-common-dir',
    '--git-path',
    'hooks',
  ]).split('\n');
  const isBare = bare === 'true';
  const common = resolve(where.cwd, gitFolder!);
  const root = isBare ? common : ask(where, ['rev-parse', '--show-toplevel']);
  const home = homeOf(script, root);
  return {
    where: { ...where, cwd: root },
    root,
    isBare,
    hooksFolder: resolve(where.cwd, hooks!),
    ownHooksFolder: join(common, 'hooks'),
    hooksPath: readHooksPath(where),
    gitVersion: readGitVersion(where),
    home,
    sharedHome: isBare ? null : wayInside(root, home),
  };
}

/** Whether hooks put where git looks would run in other repositories too. */
export function isSharedFolder({ hooksPath }: Setting): boolean {
  return hooksPath !== null && hooksPath.scope !== 'local' && hooksPath.scope !== 'worktree';
}

/** Whether everybody gets what is written there: it lies in the working tree, and git does not ignore it. */
export function isCommitted({ where, root, ownHooksFolder }: Setting, file: string): boolean {
  const isBelow = (folder: string) => wayInside(folder, file) !== null;
  if (!isBelow(root) || isBelow(dirname(ownHooksFolder))) return false;
  return unlessRefused(
    () => runGit(where, ['check-ignore', '--quiet', '--', file]) === null,
    () => true,
  );
}

export function isAtLeast([major, minor]: Version, [wantedMajor, wantedMinor]: Version): boolean {
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** A file's text, or `null` where there is none. */
export function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new SourceFailure('unreadable-file', `A file of the set-up cannot be read (${code}): ${file}`);
  }
}

/** Whether two paths lead to one file, over links. */
export function isSameFile(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}

/**
 * The package that the running script belongs to (`dist/cli/index.js`). pnpm and `npm link` put a link into
 * `node_modules`, which outlives the folder it leads to, so the link is what is named.
 */
function homeOf(script: string, root: string): string {
  const home = dirname(dirname(dirname(realpathSync(script))));
  const linked = join(root, 'node_modules', 'sasguard');
  return isSameFile(linked, home) ? linked : home;
}

function wayInside(root: string, path: string): string | null {
  const way = existsSync(root) ? relative(root, path).split(sep).join('/') : '..';
  return way.startsWith('..') || way.includes(':') ? null : way === '' ? '.' : way;
}

/** The last value counts; `--show-scope` names its file's kind (git 2.26). */
function readHooksPath(where: Where): HooksPath | null {
  const found = askOrNull(where, ['config', '--show-scope', '--type=path', '--get', 'core.hooksPath']);
  const match = found === null ? null : /^(\w+)\t(.*)$/s.exec(found);
  return match === null ? null : { scope: match[1]!, value: match[2]! };
}

function readGitVersion(where: Where): Version {
  const match = /(\d+)\.(\d+)/.exec(ask(where, ['version']));
  return [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
}

/** One value of git's configuration, or `null` where it is not set. */
export function readConfig(where: Where, key: string, ...scope: readonly string[]): string | null {
  return askOrNull(where, ['config', ...scope, '--get', key]);
}

/** Every key that the expression fits, with its value; keys come in lower case. */
export function readConfigLike(where: Where, pattern: string): readonly (readonly [string, string])[] {
  const found = askOrNull(where, ['config', '--null', '--get-regexp', pattern]) ?? '';
  return found
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const end = entry.indexOf('\n');
      return end === -1 ? [entry, 'true'] : [entry.slice(0, end), entry.slice(end + 1)];
    });
}

function ask(where: Where, args: readonly string[]): string {
  return runGit(where, args)
    .stdout.toString('utf8')
    .replace(/\r?\n$/, '');
}

function askOrNull(where: Where, args: readonly string[]): string | null {
  return unlessRefused(
    () => ask(where, args),
    () => null,
  );
}
