/**
 * What lies in a working tree: in a repository what git tracks and what it would offer to add, elsewhere (and for
 * what is named and git ignores) everything. Listed first, then read one file at a time, so memory stays bounded.
 */
import { lstatSync, readFileSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '../core/finding.ts';
import { SourceFailure } from './failure.ts';
import { FileContent, readOpened } from './file-content.ts';
import { decodeFileName } from './file-name.ts';
import { runGit, type Where } from './git.ts';
import { hasClosedFolder, type ListedPath, parseListing } from './git-output.ts';
import { isLfsPointer } from './lfs-pointer.ts';
import { documentOf, LARGEST_HELD, type Reading, skippedFor, unreadable } from './reading.ts';
import { findRepository } from './repository.ts';
import { walk } from './walk.ts';

export interface Tree {
  /** Absolute: the repository's root, or the one folder that holds everything named. Paths are from here. */
  readonly root: string;
  readonly isRepository: boolean;
  /**
   * Sorted by their bytes and each once, so that a report has one order on every system. Those of a folder that is no
   * repository are listed only as they are asked for.
   */
  readonly paths: Iterable<ListedPath>;
  /** All there are when all paths have come. */
  readonly problems: readonly Problem[];
}

/**
 * Lists what is to be read: the whole working tree around `where.cwd`, or only the named files and folders. A named
 * file is always in, also one that git ignores; so is a named folder of which git lists nothing.
 */
export function listTree(where: Where, names: readonly string[] = []): Tree {
  const named = names.map((name, index) => locate(where.cwd, name, index));
  const start = named[0] ?? { path: realpathSync(where.cwd), isFolder: true };
  const repository = findRepository({
    ...where,
    cwd: start.isFolder ? start.path : dirname(start.path),
  });
  if (repository === null) return listFolders(commonFolder(named.length > 0 ? named : [start]), named);
  if (named.some(({ path }) => !isInside(repository, path))) {
    throw new SourceFailure(
      'several-repositories',
      'The paths given are not all in one repository. Scan one repository at a time.',
      'fault',
    );
  }
  return listRepository(where, realpathSync(repository), named);
}

/** What there is at one of a tree's paths; a file that is gone by now has nothing to say. */
export function* readPath(
  root: string,
  { name, isSubmodule }: ListedPath,
): Generator<Reading, void, undefined> {
  const path = decodeFileName(name);
  if (isSubmodule) yield skippedFor('submodule', path);
  else yield* readFile(onDisk(root, name), path);
}

interface Named {
  readonly path: string;
  readonly isFolder: boolean;
}

/**
 * A named path without symbolic links on the way, as git reports its root. A link that is named itself counts as what
 * is committed of it, its text, unless it leads to a folder.
 */
function locate(cwd: string, name: string, index: number): Named {
  const path = resolve(cwd, name);
  try {
    const isFolder = lstatSync(path).isSymbolicLink() ? leadsToFolder(path) : statSync(path).isDirectory();
    return {
      path: isFolder ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path)),
      isFolder,
    };
  } catch {
    // The name itself is not repeated: it may be anything that was pasted.
    throw new SourceFailure('no-such-path', `PATH ${index + 1} does not exist or cannot be opened.`, 'fault');
  }
}

function leadsToFolder(link: string): boolean {
  return statSync(link, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function listRepository(where: Where, root: string, named: readonly Named[]): Tree {
  const folders = named.filter(({ isFolder }) => isFolder);
  const files = named.filter(({ isFolder }) => !isFolder);
  const listed: ListedPath[] = files.map(({ path }) => asListed(root, path));
  const problems: Problem[] = [];
  if (named.length === 0 || folders.length > 0) {
    const pathspecs = folders.map(({ path }) => asListed(root, path).name.toString('utf8') || '.');
    const args = ['--literal-pathspecs', 'ls-files', ...LISTED, '--', ...pathspecs];
    const { stdout, stderr } = runGit({ ...where, cwd: root }, args);
    for (const path of parseListing(stdout)) listed.push(path);
    if (hasClosedFolder(stderr)) problems.push(CLOSED_FOLDER);
  }
  for (const folder of folders) {
    const name = asListed(root, folder.path).name;
    if (listed.some((path) => isBelow(name, path.name))) continue;
    for (const path of walk(folder.path, problems)) listed.push(below(name, path));
  }
  return { root, isRepository: true, paths: sortedOnce(listed), problems };
}

/** See git-ls-files(1) and the sample beside `parseListing`. */
const LISTED = ['-z', '-t', '--stage', '--cached', '--others', '--exclude-standard'];

function listFolders(root: string, named: readonly Named[]): Tree {
  const problems: Problem[] = [];
  const isOne = named.length === 0 || (named.length === 1 && named[0]?.isFolder === true);
  const paths = isOne ? walk(root, problems) : sortedOnce([...listNamed(root, named, problems)]);
  return { root, isRepository: false, paths, problems };
}

function* listNamed(root: string, named: readonly Named[], problems: Problem[]): Generator<ListedPath> {
  for (const { path, isFolder } of named) {
    const listed = asListed(root, path);
    if (!isFolder) yield listed;
    else for (const inside of walk(path, problems)) yield below(listed.name, inside);
  }
}

function below(folder: Buffer, { name, isSubmodule }: ListedPath): ListedPath {
  return { name: joinName(folder, name), isSubmodule };
}

/** The deepest folder that holds everything named: a single folder itself, a single file's folder. */
function commonFolder(named: readonly Named[]): string {
  const folders = named.map(({ path, isFolder }) => (isFolder ? path : dirname(path)));
  return folders.reduce((common, folder) => {
    let shared = common;
    while (!isInside(shared, folder)) shared = dirname(shared);
    return shared;
  });
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function asListed(root: string, path: string): ListedPath {
  return { name: Buffer.from(relative(root, path).split(sep).join('/')), isSubmodule: false };
}

function isBelow(folder: Buffer, name: Buffer): boolean {
  if (folder.length === 0) return true;
  return name.equals(folder) || name.subarray(0, folder.length + 1).equals(joinName(folder, Buffer.alloc(0)));
}

function joinName(folder: Buffer, name: Buffer): Buffer {
  return folder.length === 0 ? name : Buffer.concat([folder, Buffer.from('/'), name]);
}

/** git lists a conflicted file once for each of its stages, and a file may be named beside its folder. */
function sortedOnce(paths: readonly ListedPath[]): ListedPath[] {
  const sorted = paths.toSorted((one, other) => Buffer.compare(one.name, other.name));
  return sorted.filter((path, index) => index === 0 || !path.name.equals(sorted[index - 1]!.name));
}

/** Names are bytes on Linux; a string would not open a file whose name is not UTF-8. */
function onDisk(root: string, name: Buffer): Buffer {
  return Buffer.concat([Buffer.from(root.endsWith(sep) ? root : `${root}${sep}`), name]);
}

function* readFile(file: Buffer, path: string): Generator<Reading, void, undefined> {
  try {
    const stats = lstatSync(file);
    if (stats.isSymbolicLink()) yield documentOf(path, readlinkSync(file, { encoding: 'buffer' }));
    else if (!stats.isFile()) yield skippedFor(`not-a-file: ${natureOf(stats)}`, path);
    else if (stats.size > LARGEST_HELD) yield* readOpened(new FileContent(file, stats.size), path);
    else {
      const bytes = readFileSync(file);
      yield isLfsPointer(bytes) ? skippedFor('lfs-pointer', path) : documentOf(path, bytes);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    // Deleted in the working tree, or a folder on its way was.
    if (code === 'ENOENT' || code === 'ENOTDIR') return;
    yield unreadable(path, `The file cannot be read (${code}).`);
  }
}

function natureOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a folder stands where git tracks a file';
  if (stats.isFIFO()) return 'a pipe';
  if (stats.isSocket()) return 'a socket';
  return 'a device';
}

const CLOSED_FOLDER: Problem = {
  code: 'unreadable-folder',
  message: 'git could not open a folder, so the untracked files in it were not looked at.',
  path: null,
  line: null,
  effect: 'incomplete',
};
