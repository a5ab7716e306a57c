/**
 * Commits as a source: which of them a push, a range or a history brings in, what each changes against all its parents,
 * and the texts that are no files. git compares trees, never contents, so attributes and diff settings have no say; and
 * of a merge it lists only what differs from every parent (`-c`), which is what was typed in the merge.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SourceFailure } from './failure.ts';
import { decodeFileName } from './file-name.ts';
import {
  type GitObject,
  inputOf,
  isRefusal,
  type ObjectReader,
  runGit,
  streamGit,
  unlessRefused,
  type Where,
} from './git.ts';
import {
  type CommitChange,
  CommitChangeParser,
  parseObjectHeader,
  parseRawDiffs,
  parseTree,
  type RawChange,
  splitLines,
} from './git-output.ts';

/** The commits that are reachable from some and not from others. */
export interface Selection {
  readonly tips: readonly string[];
  readonly without: readonly string[];
  /** Refs whose commits are left out as well, as an option of git-rev-list(1). */
  readonly withoutRefs: '--all' | `--remotes=${string}` | null;
}

/** Lists them, newest first, as lines of a commit's id and its parents'. */
export async function listCommits(
  where: Where,
  { tips, without, withoutRefs }: Selection,
  goOn: (listed: number) => void,
): Promise<string[]> {
  if (tips.length === 0) return [];
  // What follows `--not` on the command line and what stands in the input do not touch each other in any version.
  const args = ['rev-list', '--parents', '--stdin', ...(withoutRefs === null ? [] : ['--not', withoutRefs])];
  const input = [...tips, ...without.map((oid) => `^${oid}`)];
  const lines: string[] = [];
  for await (const whole of linesOf(streamGit(where, args, input))) {
    goOn(lines.length);
    for (const line of whole) lines.push(line);
  }
  return lines;
}

export function commitOf(line: string): string {
  return line.split(' ', 1)[0] as string;
}

export function parentsOf(line: string): string[] {
  return line.split(' ').slice(1);
}

/**
 * What each commit changes, less what it takes away. Renames are not looked for, since that would read contents.
 * `--ignore-submodules=none` and `-O/dev/null` stand against settings, as in `staged.ts`.
 */
export async function* listChanges(
  where: Where,
  commits: readonly string[],
): AsyncGenerator<CommitChange[], void, undefined> {
  if (commits.length === 0) return;
  const parser = new CommitChangeParser();
  const args = [...DIFF_TREE, '-c', '--no-renames'];
  for await (const piece of streamGit(where, args, commits)) yield [...parser.take(piece)];
}

/**
 * The ids of all contents that the repository holds, in the order in which they are stored. In that order git unpacks them some
 * times quicker: most are stored as what differs from another that lies beside them (git-cat-file(1), `--unordered`).
 */
export async function listBlobs(where: Where, goOn: () => void): Promise<string[]> {
  const oids: string[] = [];
  for await (const lines of linesOf(streamGit(where, ALL_OBJECTS))) {
    goOn();
    // A slice of a text keeps all of it, and of what git lists here most is of no use.
    for (const line of lines)
      if (line.startsWith(BLOB)) oids.push(Buffer.from(line).toString('latin1', BLOB.length));
  }
  return oids;
}

const BLOB = 'blob ';

const ALL_OBJECTS = [
  ...['cat-file', '--batch-all-objects', '--unordered'],
  '--batch-check=%(objecttype) %(objectname)',
];

/** As many whole lines as there are, piece by piece. */
async function* linesOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<string[], void, undefined> {
  let rest = '';
  for await (const piece of pieces) {
    const whole = (rest + piece.toString('latin1')).split('\n');
    rest = whole.pop() as string;
    yield whole;
  }
}

const DIFF_TREE = [
  ...['diff-tree', '--stdin', '-r', '--root', '--raw', '-z', '--no-abbrev'],
  ...['--no-textconv', '--no-ext-diff', '--ignore-submodules=none', '-O/dev/null'],
];

/**
 * What was renamed between a commit and one of its parents (`COMMIT PARENT`), one list for each pair. Each pair must
 * differ somewhere, since git keeps silent about one that does not.
 */
export async function findRenames(where: Where, pairs: readonly string[]): Promise<RawChange[][]> {
  if (pairs.length === 0) return [];
  const pieces: Buffer[] = [];
  try {
    const args = [...DIFF_TREE, '-M', '-l1000'];
    for await (const piece of streamGit(where, args, pairs)) pieces.push(piece);
  } catch (error) {
    // To find renames git reads old contents, and one may be missing. Then files just pair by name.
    if (isRefusal(error)) return pairs.map(() => []);
    throw error;
  }
  return parseRawDiffs(Buffer.concat(pieces)).map((changes) =>
    changes.filter(({ status }) => status === 'R'),
  );
}

/** A name in the repository and what it stands for, as `git cat-file` knows it; `null` where there is no such thing. */
export function resolveNames(where: Where, names: readonly string[]): (KnownObject | null)[] {
  if (names.length === 0) return [];
  // By standard input no name is taken for an option.
  const { stdout } = runGit(where, ['cat-file', '--batch-check'], inputOf(names));
  return stdout
    .toString('latin1')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const header = parseObjectHeader(line);
      return header === 'missing' ? null : { oid: line.split(' ', 1)[0] as string, type: header.type };
    });
}

export interface KnownObject {
  readonly oid: string;
  readonly type: string;
}

/** The commits behind names, without those that are none or are not here. */
export function knownCommits(where: Where, names: readonly string[]): string[] {
  const commits = resolveNames(
    where,
    names.map((name) => `${name}^{commit}`),
  );
  return commits.filter((commit) => commit !== null).map(({ oid }) => oid);
}

/**
 * The commit that a person named in any way git knows, or `null`. Looked up by itself first: `:/text^{commit}` would look
 * for a message with all of that in it.
 */
export function namedCommit(where: Where, name: string): string | null {
  // What cannot be (`@{upstream}` of a branch without one) is fatal to git.
  const [object = null] = unlessRefused(
    () => resolveNames(where, [name]),
    () => [],
  );
  if (object === null || object.type === 'commit') return object?.oid ?? null;
  return knownCommits(where, [object.oid])[0] ?? null;
}

/** A ref and the object it stands for. */
export interface Tip {
  /** `refs/heads/main`, or `null` where no ref is meant. */
  readonly ref: string | null;
  readonly oid: string;
  /** Whether the name itself is news to the other side. */
  readonly isNew: boolean;
}

/** What tips come to: commits to start from, messages of annotated tags, and files that no commit holds. */
export interface OpenedTips {
  readonly commits: readonly string[];
  readonly messages: readonly { readonly ref: string; readonly bytes: Uint8Array }[];
  readonly files: readonly { readonly path: string; readonly oid: string }[];
}

/** A tag may stand for a commit, for a file, a folder, or for another tag. */
export async function openTips(
  where: Where,
  objects: ObjectReader,
  tips: readonly Tip[],
): Promise<OpenedTips> {
  const found = resolveNames(
    where,
    tips.map(({ oid }) => oid),
  );
  const commits: string[] = [];
  const messages: { ref: string; bytes: Uint8Array }[] = [];
  const files: { path: string; oid: string }[] = [];
  for (const [index, tip] of tips.entries()) {
    let object = found[index] ?? null;
    const texts: Uint8Array[] = [];
    while (object?.type === 'tag') {
      const { bytes }: GitObject = await objects.one(object.oid, 'tag');
      object = bytes === null ? null : targetOf(bytes);
      if (bytes !== null) texts.push(messageIn(bytes));
    }
    const ref = tip.ref ?? tip.oid;
    if (texts.length > 0) messages.push({ ref, bytes: Buffer.concat(texts) });
    if (object === null) throw notHere();
    if (object.type === 'commit') commits.push(object.oid);
    else if (object.type === 'blob') files.push({ path: `.git/${ref}`, oid: object.oid });
    else for (const file of listFolder(where, object.oid)) files.push(file);
  }
  return { commits, messages, files };
}

function notHere(): SourceFailure {
  return new SourceFailure(
    'missing-objects',
    'A ref stands for something that this repository does not hold. It may be damaged: try git fsck.',
  );
}

/** `object 1a2b…\ntype commit\ntag v1.0\n…` (gitformat, "tag objects"). */
function targetOf(tag: Uint8Array): KnownObject | null {
  const head = Buffer.from(tag.buffer, tag.byteOffset, Math.min(tag.length, 200)).toString('latin1');
  const match = /^object ([0-9a-f]{40,64})\ntype ([a-z]{1,10})\n/.exec(head);
  return match === null ? null : { oid: match[1] as string, type: match[2] as string };
}

/** What follows the first empty line of a commit or a tag. */
export function messageIn(object: Uint8Array): Uint8Array {
  const end = Buffer.from(object.buffer, object.byteOffset, object.length).indexOf('\n\n');
  return end === -1 ? object.subarray(object.length) : object.subarray(end + 2);
}

function listFolder(where: Where, oid: string): { path: string; oid: string }[] {
  const entries = parseTree(runGit(where, ['ls-tree', '-r', '-z', '--full-tree', oid]).stdout);
  return entries
    .filter(({ type }) => type === 'blob')
    .map((entry) => ({ path: decodeFileName(entry.name), oid: entry.oid }));
}

/** A ref, what it stands for, and the commit behind an annotated tag. */
export interface ListedRef {
  readonly ref: string;
  readonly oid: string;
  readonly peeled: string;
}

/** The refs below a folder that do not reach a commit; none where it is no commit. */
export function refsWithout(where: Where, oid: string, folder: string): ListedRef[] {
  return unlessRefused(
    () => listRefs(where, `--no-contains=${oid}`, folder),
    () => [],
  );
}

export function listRefs(where: Where, ...patterns: readonly string[]): ListedRef[] {
  const format = '--format=%(objectname) %(*objectname) %(refname)';
  const lines = splitLines(runGit(where, ['for-each-ref', format, ...patterns]).stdout);
  return lines.map((line) => {
    const [oid = '', peeled = ''] = line.toString('latin1').split(' ');
    const ref = decodeFileName(line.subarray(oid.length + peeled.length + 2));
    return { ref, oid, peeled: peeled === '' ? oid : peeled };
  });
}

/** `refs/heads/main`; `null` where no branch is checked out. */
export function checkedOutBranch(where: Where): string | null {
  const ask = () => decodeFileName(runGit(where, ['symbolic-ref', '--quiet', 'HEAD']).stdout.subarray(0, -1));
  return unlessRefused(ask, () => null);
}

/** Where `git push` would send a branch, as far as the configuration tells; else to `origin`, if there is one. */
export function pushRemoteOf(where: Where, branch: string): string | null {
  const { stdout } = runGit(where, ['for-each-ref', '--format=%(push:remotename)', branch]);
  const named = stdout.toString('utf8').trim();
  if (named !== '') return named;
  return listRemotes(where).find(({ name }) => name === 'origin')?.name ?? null;
}

/** `origin␉https://…/models.git (push)`: one line for each address that is pushed to, and one that is fetched from. */
export function listRemotes(where: Where): { readonly name: string; readonly url: string }[] {
  return splitLines(runGit(where, ['remote', '--verbose']).stdout).map((line) => {
    const [name = '', rest = ''] = line.toString('utf8').split('\t');
    return { name, url: rest.replace(/ \((?:fetch|push)\).*$/s, '') };
  });
}

/** The commit from which two histories part; `null` where they have none in common. */
export function mergeBase(where: Where, one: string, other: string): string | null {
  const ask = () => runGit(where, ['merge-base', one, other]).stdout.toString('latin1').trim();
  return unlessRefused(ask, () => null);
}

/** The parents that a commit names, whether they are here or not; `null` where the commit itself is not. */
export function namedParents(where: Where, commit: string): string[] | null {
  const read = () => runGit(where, ['cat-file', 'commit', commit]).stdout;
  const object = unlessRefused(read, () => null);
  if (object === null) return null;
  const head = object.toString('latin1', 0, Math.max(0, object.indexOf('\n\n')));
  return [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, id]) => id as string);
}

/** The commits at which a shallow clone ends; of these the parents exist and are not here. */
export function shallowEnds(where: Where): ReadonlySet<string> {
  const { stdout } = runGit(where, ['rev-parse', '--git-path', 'shallow']);
  try {
    const file = resolve(where.cwd, stdout.toString('utf8').replace(/\r?\n$/, ''));
    return new Set(readFileSync(file, 'latin1').trimEnd().split('\n'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Set();
    throw new SourceFailure('git-failed', 'The list of where this shallow clone ends cannot be read.');
  }
}

/** Whether things may be missing because the clone left them out by a filter. */
export function isPartialClone(where: Where): boolean {
  const args = ['config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$'];
  return unlessRefused(
    () => runGit(where, args).stdout.length > 0,
    () => false,
  );
}

/** A line of what git hands a hook, cut at its last blanks: names of refs hold none, an expression for one may. */
export function hookLines(input: Uint8Array, fields: number): Buffer[][] {
  return splitLines(Buffer.from(input.buffer, input.byteOffset, input.length)).map((line) => {
    const parts: Buffer[] = [];
    let rest = line.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line;
    while (parts.length < fields - 1) {
      const blank = rest.lastIndexOf(' ');
      if (blank === -1) return [];
      parts.unshift(rest.subarray(blank + 1));
      rest = rest.subarray(0, blank);
    }
    return [rest, ...parts];
  });
}

export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

const CARRIAGE_RETURN = '\r'.charCodeAt(0);
