/**
 * What the next commit would change: the index against the commit it will stand on, as whole blobs. Never patches,
 * since attributes, textconv and diff settings can hide content in those; never the working copy, which may differ from
 * what is staged; and nothing in the repository is written. Two git processes in all: one lists, one hands over
 * contents; more only where there is something to compare with what was there before.
 */
import { type Document, inMemory } from '../core/document.ts';
import type { Problem } from '../core/finding.ts';
import { ALLOWLIST_NAME, allowlistNoFile } from './allowlist-file.ts';
import { isAmending } from './amending.ts';
import { type EarlierVersion, earlierOf, hasNewContent, isBlob, type NamedChange, named } from './change.ts';
import { decodeFileName } from './file-name.ts';
import { type GitObject, type GitObjects, readObjects, runGit, unlessRefused, type Where } from './git.ts';
import { parseRawDiff, type RawChange } from './git-output.ts';
import { isLfsPointer } from './lfs-pointer.ts';
import { documentOf, type Reading, skippedFor, unreadable } from './reading.ts';
import { SETTINGS_NAME } from './settings.ts';
import { readLarge } from './spool.ts';

export interface Staged {
  /** The reviewed exceptions and the settings as they would be committed, and the exceptions that already are. */
  readonly allowlist: Uint8Array | null;
  readonly committedAllowlist: Uint8Array | null;
  readonly settings: Uint8Array | null;
  readonly problems: readonly Problem[];
  /** One reading for each staged path that has content, sorted by path. Each is to be looked at before the next. */
  readings(): AsyncGenerator<StagedReading, void, undefined>;
  /**
   * What stood there before of these, in their order, to tell what is new. `null` where it cannot be had: then
   * everything in the staged version counts as new. Only for what is of interest. Each to be looked at before the next.
   */
  readEarlier(versions: readonly EarlierVersion[]): AsyncGenerator<Document | null, void, undefined>;
  /** The other sides of a merge that are out already, for what is of interest. */
  publishedSides(): Promise<readonly Side[]>;
}

export type StagedReading = Reading & { readonly path: string; readonly earlier: EarlierVersion | null };

/** What a commit that is merged holds at a staged path: the same, another version, or nothing. */
export type Side = (path: string) => 'same' | EarlierVersion | null;

/**
 * Opens the index. `isWanted` narrows it to some paths; renames are found among all, so a file that moved is still
 * compared with where it came from. Throws a `SourceFailure` where there is no repository or no git.
 */
export async function openStaged(
  where: Where,
  isWanted: (path: string) => boolean = () => true,
): Promise<Staged> {
  const amended = (await isAmending(where.env)) ? parentsOfHead(where) : null;
  const all = listChanges(where, amended?.base ?? null).map(named);
  const changes = all.filter((change) => hasNewContent(change) && isWanted(change.path));
  const blobs = changes.filter(isBlob).map(({ oid }) => oid);
  const policies = [
    `:${ALLOWLIST_NAME}`,
    `${amended?.base ?? 'HEAD'}:${ALLOWLIST_NAME}`,
    `:${SETTINGS_NAME}`,
  ];
  const objects = readObjects(where, [...policies, ...blobs]);
  const [allowlist, committed, settings] = await first(objects, policies.length);
  const isFile = isPlainFile(where, allowlist?.bytes ?? null, all);
  return {
    allowlist: isFile ? (allowlist?.bytes ?? null) : null,
    committedAllowlist: committed?.bytes ?? null,
    settings: settings?.bytes ?? null,
    problems: isFile ? [] : [allowlistNoFile()],
    readings: () => readChanges(where, objects, policies.length, changes),
    readEarlier: (versions) => readEarlier(where, versions),
    publishedSides: async () => publishedSides(where, amended?.sides ?? null),
  };
}

/**
 * What an amended commit stands on: the first parent of `HEAD`, or, where that is the first commit, nothing, for which
 * git has a tree (git-hash-object(1); its id depends on the repository's kind of hash).
 */
function parentsOfHead(where: Where): { readonly base: string; readonly sides: readonly string[] } | null {
  const lines = (args: readonly string[]) => runGit(where, args).stdout.toString('latin1').trim().split('\n');
  const ask = () => {
    const [isShallow, base = '', ...sides] = lines(['rev-parse', '--is-shallow-repository', 'HEAD^@']);
    // Where a shallow clone ends, the parents exist and are not here.
    if (base === '' && isShallow === 'true') return null;
    return { base: base === '' ? lines(['hash-object', '-t', 'tree', '/dev/null'])[0]! : base, sides };
  };
  return unlessRefused(ask, () => null);
}

/**
 * `git diff --cached` compares with the empty tree before the first commit by itself, which `git diff-index` does not.
 * Every option stands against a setting that could change the list; see git-diff(1):
 * - `--ita-invisible-in-index`: what `git add -N` announced has no content yet and is not committed;
 * - `--ignore-submodules=none`: `.gitmodules` may ask to leave submodules unmentioned;
 * - `-O/dev/null`: a `diff.orderFile` that is missing would be fatal;
 * - `-l1000`: beyond a thousand files on each side only renames without an edit are paired.
 */
function listChanges(where: Where, base: string | null): RawChange[] {
  const list = (renames: readonly string[]) => {
    const args = ['diff', '--cached', '--raw', '-z', '--no-abbrev', ...renames, ...QUIET_DIFF];
    return parseRawDiff(runGit(where, base === null ? args : [...args, base]).stdout);
  };
  // To find renames git reads old blobs, and in a partial clone one may be missing. Then files just pair by name.
  return unlessRefused(
    () => list(['-M', '-l1000']),
    () => list(['--no-renames']),
  );
}

const QUIET_DIFF = [
  '--no-textconv',
  '--no-ext-diff',
  '--no-color',
  '--ita-invisible-in-index',
  '--ignore-submodules=none',
  '-O/dev/null',
];

/**
 * Whether the staged `.sasignore` is a file, since of a link git hands over the target's text and of a folder nothing.
 * That takes a git of its own, so it is asked only where it may be something else: a link's text has one line.
 */
function isPlainFile(where: Where, text: Uint8Array | null, all: readonly NamedChange[]): boolean {
  const hasLines = text?.includes(LINE_FEED) === true;
  const isFolder = all.some(({ path }) => path.startsWith(`${ALLOWLIST_NAME}/`));
  if (hasLines || (text === null && !isFolder)) return true;
  const args = ['ls-files', '-z', '--stage', '--full-name', '--', `:(top,literal)${ALLOWLIST_NAME}`];
  const { stdout } = runGit(where, args);
  return stdout.length === 0 || (stdout.toString('latin1', 0, 3) === '100' && text !== null);
}

const LINE_FEED = '\n'.charCodeAt(0);

/**
 * The other sides of the merge that is being committed, as far as they are on a remote already. What they hold is out,
 * and whoever merges can neither undo that nor be asked to. A branch that is only here can still be mended.
 */
export function publishedSides(where: Where, amended: readonly string[] | null): Side[] {
  return (amended ?? mergedCommits(where))
    .filter((commit) => isPublished(where, commit))
    .map((commit) => {
      const changes = new Map(
        listChanges(where, commit).map((change) => [decodeFileName(change.name), change]),
      );
      return (path) => {
        const change = changes.get(path);
        return change === undefined ? 'same' : earlierOf(change);
      };
    });
}

/** While git makes a merge commit itself, `MERGE_HEAD` is not there yet, but the environment names what it merges. */
function mergedCommits(where: Where): readonly string[] {
  const named = Object.keys(where.env).flatMap((name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? []);
  if (named.length > 0) return named;
  try {
    return [
      runGit(where, ['rev-parse', '--quiet', '--verify', 'MERGE_HEAD']).stdout.toString('latin1').trim(),
    ];
  } catch {
    return [];
  }
}

function isPublished(where: Where, commit: string): boolean {
  const args = ['for-each-ref', '--count=1', `--contains=${commit}`, 'refs/remotes'];
  try {
    return runGit(where, args).stdout.length > 0;
  } catch {
    return false;
  }
}

async function* readChanges(
  where: Where,
  objects: GitObjects,
  skip: number,
  changes: readonly NamedChange[],
): AsyncGenerator<StagedReading, void, undefined> {
  const blobs = objects[Symbol.asyncIterator]();
  try {
    for (let index = 0; index < skip; index++) await next(blobs);
    for (const change of changes) {
      const { path } = change;
      if (!isBlob(change)) yield { ...skippedFor('submodule', path), path, earlier: null };
      else {
        const blob = await next(blobs);
        for (const reading of readingsOf(where, change, blob)) {
          yield { ...reading, path, earlier: earlierOf(change) };
        }
      }
    }
  } finally {
    await blobs.return();
  }
}

async function first(objects: GitObjects, count: number): Promise<readonly GitObject[]> {
  const found: GitObject[] = [];
  for await (const object of objects) {
    found.push(object);
    if (found.length === count) break;
  }
  return found;
}

/** git answers each name it is asked for, or the reading fails as a whole. */
async function next(objects: AsyncGenerator<GitObject, void, undefined>): Promise<GitObject> {
  return (await objects.next()).value ?? { bytes: null, why: 'missing' };
}

function* readingsOf(where: Where, { path, oid }: NamedChange, blob: GitObject): Generator<Reading, void> {
  if (blob.bytes !== null) {
    yield isLfsPointer(blob.bytes) ? skippedFor('lfs-pointer', path) : documentOf(path, blob.bytes);
  } else if (blob.why === 'too-large') {
    yield* readLarge(where, path, oid);
  } else {
    const reason = 'It may be damaged, or a partial clone: try git fsck.';
    yield unreadable(path, `The repository does not hold the staged version. ${reason}`);
  }
}

export async function* readEarlier(
  where: Where,
  versions: readonly EarlierVersion[],
): AsyncGenerator<Document | null, void, undefined> {
  const order = versions.values();
  const blobs = readObjects(
    where,
    versions.map(({ oid }) => oid),
  );
  for await (const blob of blobs) {
    const { path, oid } = order.next().value as EarlierVersion;
    if (blob.bytes !== null) yield { path, content: inMemory(blob.bytes), commit: null };
    else if (blob.why !== 'too-large') yield null;
    else
      for (const reading of readLarge(where, path, oid)) {
        yield reading.kind === 'document' ? reading.document : null;
        // What cannot be read to its end is said behind it.
        break;
      }
  }
}
