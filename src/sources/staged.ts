/**
 * What the next commit would change: the index against `HEAD`, as whole blobs. Never patches, since attributes,
 * textconv and diff settings can hide content in those; never the working copy, which may differ from what is staged;
 * and nothing is written. Two git processes in all: one lists, one hands over contents; a third only where there is
 * something to compare with what was there before.
 */
import { type Document, inMemory } from '../core/document.ts';
import { SourceFailure } from './failure.ts';
import { decodeFileName } from './file-name.ts';
import { type GitObject, readObjects, runGit, type Where } from './git.ts';
import { isNoObject, parseRawDiff, type RawChange, SUBMODULE_MODE } from './git-output.ts';
import { isLfsPointer } from './lfs-pointer.ts';
import { documentOf, LARGEST_FILE, type Reading, skippedFor, unreadable } from './reading.ts';

export interface Staged {
  /** The reviewed exceptions and the settings as they would be committed, and the exceptions that already are. */
  readonly allowlist: Uint8Array | null;
  readonly committedAllowlist: Uint8Array | null;
  readonly settings: Uint8Array | null;
  /** One reading for each staged path that has content, sorted by path. To be read once, to its end. */
  readings(): AsyncGenerator<StagedReading, void, undefined>;
  /**
   * What `HEAD` holds of these, in their order, to tell what is new. `null` where it cannot be had: then everything
   * in the staged version counts as new. To be read after `readings`, and only for what is of interest.
   */
  readEarlier(versions: readonly EarlierVersion[]): AsyncGenerator<Document | null, void, undefined>;
}

export type StagedReading = Reading & { readonly earlier: EarlierVersion | null };

/** Where the content stood before: at the same path, or at the one it was renamed from. */
export interface EarlierVersion {
  readonly path: string;
  readonly oid: string;
}

/**
 * Opens the index. `isWanted` narrows it to some paths; renames are found among all, so a file that moved is still
 * compared with where it came from. Throws a `SourceFailure` where there is no repository or no git.
 */
export async function openStaged(
  where: Where,
  isWanted: (path: string) => boolean = () => true,
): Promise<Staged> {
  const changes = listChanges(where)
    .map((change) => ({ ...change, path: decodeFileName(change.name) }))
    .filter((change) => hasNewContent(change) && isWanted(change.path));
  const blobs = changes.filter(isBlob).map(({ oid }) => oid);
  const objects = readObjects(where, [':.sasignore', 'HEAD:.sasignore', ':.sasguard.json', ...blobs]);
  return {
    allowlist: (await next(objects)).bytes,
    committedAllowlist: (await next(objects)).bytes,
    settings: (await next(objects)).bytes,
    readings: () => readChanges(objects, changes),
    readEarlier: (versions) => readEarlier(where, versions),
  };
}

/**
 * `git diff --cached` compares with the empty tree before the first commit by itself, which `git diff-index` does not.
 * Every option stands against a setting that could change the list; see git-diff(1):
 * - `--ita-invisible-in-index`: what `git add -N` announced has no content yet and is not committed;
 * - `--ignore-submodules=none`: `.gitmodules` may ask to leave submodules unmentioned;
 * - `-O/dev/null`: a `diff.orderFile` that is missing would be fatal;
 * - `-l1000`: beyond a thousand files on each side only renames without an edit are paired.
 */
function listChanges(where: Where): RawChange[] {
  const list = (renames: readonly string[]) => {
    const args = ['diff', '--cached', '--raw', '-z', '--no-abbrev', ...renames, ...QUIET_DIFF];
    return parseRawDiff(runGit(where, args).stdout);
  };
  try {
    return list(['-M', '-l1000']);
  } catch (error) {
    // To find renames git reads old blobs, and in a partial clone one may be missing. Then files just pair by name.
    if (error instanceof SourceFailure && error.problem.code === 'git-failed') return list(['--no-renames']);
    throw error;
  }
}

const QUIET_DIFF = [
  '--no-textconv',
  '--no-ext-diff',
  '--no-color',
  '--ita-invisible-in-index',
  '--ignore-submodules=none',
  '-O/dev/null',
];

type NamedChange = RawChange & { readonly path: string };

/**
 * Deletions bring nothing; entries of an unfinished merge cannot be committed; a changed mode alone changes no
 * content. A rename stays, since its new name is text as well.
 */
function hasNewContent({ status, oid, oidBefore, name, nameBefore }: RawChange): boolean {
  if (status === 'D' || isNoObject(oid)) return false;
  return oid !== oidBefore || !name.equals(nameBefore);
}

async function* readChanges(
  objects: Objects,
  changes: readonly NamedChange[],
): AsyncGenerator<StagedReading, void, undefined> {
  try {
    for (const change of changes) {
      const reading = isBlob(change)
        ? readingOf(change.path, await next(objects))
        : skippedFor('submodule', change.path);
      yield { ...reading, earlier: isBlob(change) ? earlierOf(change) : null };
    }
  } finally {
    await objects.return();
  }
}

type Objects = AsyncGenerator<GitObject, void, undefined>;

/** git answers each name it is asked for, or the reading fails as a whole. */
async function next(objects: Objects): Promise<GitObject> {
  return (await objects.next()).value ?? { bytes: null, why: 'missing' };
}

/** Of a symbolic link (mode 120000) the blob is the target's text, which is what gets committed. */
function isBlob({ mode }: RawChange): boolean {
  return mode !== SUBMODULE_MODE;
}

function readingOf(path: string, blob: GitObject): Reading {
  if (blob.bytes !== null) {
    return isLfsPointer(blob.bytes) ? skippedFor('lfs-pointer', path) : documentOf(path, blob.bytes);
  }
  return unreadable(
    path,
    blob.why === 'too-large'
      ? `The staged version is larger than ${LARGEST_FILE} bytes, the most that is read.`
      : 'The repository does not hold the staged version. It may be damaged, or a partial clone: try git fsck.',
  );
}

function earlierOf({ oidBefore, nameBefore }: RawChange): EarlierVersion | null {
  return isNoObject(oidBefore) ? null : { path: decodeFileName(nameBefore), oid: oidBefore };
}

async function* readEarlier(
  where: Where,
  versions: readonly EarlierVersion[],
): AsyncGenerator<Document | null, void, undefined> {
  const order = versions.values();
  for await (const { bytes } of readObjects(
    where,
    versions.map(({ oid }) => oid),
  )) {
    const { path } = order.next().value as EarlierVersion;
    yield bytes === null ? null : { path, content: inMemory(bytes), commit: null };
  }
}
