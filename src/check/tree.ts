/**
 * The tree run: everything that lies in a working tree, judged by the allowlist at its root; and with it, where they are
 * asked for, what commits brought in, so that a token that stands in both is one finding.
 */
import { relative, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Allowlist } from '../core/allowlist/allowlist.ts';
import type { Reviews } from '../core/allowlist/proof.ts';
import type { Problem, Severity } from '../core/finding.ts';
import { grouped } from '../core/grouped.ts';
import type { Digest } from '../core/inspect.ts';
import type { CommitRange, Report, Shard, Source } from '../core/report.ts';
import type { Standing } from '../core/standing.ts';
import { isNameWorthALook, placesInNames } from '../core/worth-a-look.ts';
import { type AllowlistChoice, readAllowlistFile } from '../sources/allowlist-file.ts';
import type { Where } from '../sources/git.ts';
import type { ListedPath } from '../sources/git-output.ts';
import { readSettingsFile } from '../sources/settings.ts';
import { isInShard, listedShard } from '../sources/shard.ts';
import { listTree, readPath, type Tree } from '../sources/tree.ts';
import { type AgreedAllowlist, agreed } from './allowlist.ts';
import { type ChosenCommits, gatherCommits, namesOf, withCommits } from './commits.ts';
import { type Ending, interruptedAt, type Progress } from './ending.ts';
import { failed } from './failed.ts';
import { Gathering } from './gathering.ts';
import { allowlistAgainstHead } from './head-allowlist.ts';
import {
  type Batch,
  batchOf,
  doneOf,
  NOT_CLEAN,
  NOT_REACHED,
  nameAt,
  pathWith,
  takePaths,
  withdraw,
} from './threads/batch.ts';
import { Glance } from './threads/glance.ts';
import { PathThreads } from './threads/path-threads.ts';

export interface TreeCheck {
  readonly where: Where;
  /** Files and folders as they were named, or none for the whole tree. */
  readonly names: readonly string[];
  readonly allowlist: AllowlistChoice;
  /** The exceptions that are already agreed, where not all are: those of the base of a pull request, or of the last commit. */
  readonly trusted?: Allowlist | null | 'all' | 'head';
  /** Of the change that brings what is not. */
  readonly reviews?: Reviews;
  /** Overrules the settings where it is given. */
  readonly failOn: Severity | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What is told every secret that is found, in place of the plain digest: the Action has the runner hide them. */
  readonly digest?: Digest;
  readonly commits?: ChosenCommits | null;
  /** Where only a part of the tree is to be looked at. */
  readonly shard?: Shard | null;
  /** Says whether the run has to come to its end, done or not. */
  readonly ending?: Ending;
  readonly progress?: Progress;
}

/** Never throws for what the disk or git does: a run that could not be made is a report that says so. */
export async function checkTree(check: TreeCheck): Promise<Report> {
  try {
    return await checkListed(listTree(check.where, check.names), check);
  } catch (error) {
    return failed(error, { kind: 'tree', root: '.' }, check.now, check.shard);
  }
}

async function checkListed(tree: Tree, check: TreeCheck): Promise<Report> {
  const { settings, problems } = readSettingsFile(tree.root);
  const { allowlist, trusted } = await readAgreed(tree, check);
  const gathering = new Gathering(check.digest);
  gathering.problems.push(...problems);
  const paths = await gatherTree(tree, check, gathering);
  const chosen = check.commits ? { ...check.commits, shard: check.shard ?? null } : null;
  const commits = chosen === null ? [] : await gatherCommits(chosen, gathering);
  const report = gathering.conclude({
    source: {
      ...sourceOf(tree, check.where.cwd),
      ...(chosen && { range: rangeOf(chosen, commits ?? []) }),
    },
    allowlist,
    trusted,
    ...(check.reviews && { reviews: check.reviews }),
    complete: check.names.length === 0 && gathering.problems.every(({ effect }) => effect !== 'incomplete'),
    failOn: check.failOn ?? settings.failOn,
    now: check.now,
    shard: listedShard(check.shard, commits && (() => namesIn(paths, chosen, commits))),
  });
  return chosen === null ? report : withCommits(report, commits ?? []);
}

/** Returns all paths of the tree, whether they are for this shard or not. */
async function gatherTree(
  tree: Tree,
  check: TreeCheck,
  gathering: Gathering,
): Promise<readonly ListedPath[]> {
  const threads = new PathThreads(tree.root);
  const all: ListedPath[] = [];
  const parts: Part[] = [];
  try {
    for (const paths of inBatches(tree.paths)) {
      all.push(...paths);
      const own = paths.filter(({ name }) => isInShard(check.shard, name));
      const part = { paths: own, batch: batchOf(own), looked: new Uint8Array(own.length) };
      parts.push(part);
      threads.share(part.batch);
    }
    for (const problem of tree.problems) gathering.problems.push(problem);
    await look(tree.root, parts, threads, gathering, check);
    return all;
  } finally {
    threads.leave();
  }
}

/** Some paths, what the threads make of them, and at which of them this one has looked closer. */
interface Part {
  readonly paths: readonly ListedPath[];
  readonly batch: Batch;
  readonly looked: Uint8Array;
}

/** Other threads tell only which contents are clean; all others are looked at here, where what is found is kept. */
async function look(
  root: string,
  parts: readonly Part[],
  threads: PathThreads,
  gathering: Gathering,
  { ending, progress }: Pick<TreeCheck, 'ending' | 'progress'>,
): Promise<void> {
  const glance = new Glance(root);
  const lookAt = ({ paths, looked }: Part, index: number) => {
    for (const reading of readPath(root, paths[index] as ListedPath)) gathering.keep(gathering.take(reading));
    looked[index] = 1;
  };
  progress?.(() => standingOf(parts));
  // Once asked it has an answer; before, nothing would be lost.
  ending?.why();
  const leaveRest = () => {
    for (const { batch } of parts) withdraw(batch);
  };
  if (ending?.soon?.aborted) leaveRest();
  else ending?.soon?.addEventListener('abort', leaveRest, { once: true });
  // To look at files this thread waits for nothing, so that no signal and no clock is heard of unless it pauses.
  const pauses = ending !== undefined || progress !== undefined;
  for (const part of parts) {
    for (const index of takePaths(part.batch)) {
      part.batch.sizes[index] = glance.sizeOf(nameAt(part.batch, index));
      if (part.batch.sizes[index] === NOT_CLEAN) lookAt(part, index);
      if (pauses && (part.looked[index] === 1 || index % 32 === 0)) await setImmediate();
    }
  }
  await threads.end();
  let left = 0;
  for (const part of parts) {
    const { batch, looked, paths } = part;
    const named = new Set(placesInNames(batch.names).map((place) => pathWith(batch, place)));
    for (const [index, size] of batch.sizes.entries()) {
      if (looked[index] === 1) continue;
      const isToLookAt = size < 0 || (named.has(index) && isNameWorthALook(paths[index]!.name));
      if (!isToLookAt) gathering.count(size);
      else if ((ending?.soon?.aborted && size === NOT_REACHED) || ending?.atOnce?.aborted) left += 1;
      else {
        lookAt(part, index);
        if (pauses) await setImmediate();
      }
    }
  }
  if (left > 0) gathering.problems.push(interrupted(left, parts));
}

function standingOf(parts: readonly Part[]): Standing {
  let done = 0;
  let bytes = 0;
  for (const { batch } of parts) {
    done += doneOf(batch);
    for (const size of batch.sizes) if (size > 0) bytes += size;
  }
  return { doing: null, unit: 'file', done, total: pathsIn(parts), bytes };
}

function pathsIn(parts: readonly Part[]): number {
  return parts.reduce((total, { paths }) => total + paths.length, 0);
}

function interrupted(left: number, parts: readonly Part[]): Problem {
  const total = pathsIn(parts);
  const extent = `when ${grouped(total - left)} of ${grouped(total)} files had been looked at`;
  return {
    code: 'interrupted',
    message: interruptedAt(left === total ? null : extent),
    path: null,
    line: null,
    effect: 'incomplete',
  };
}

/** Other threads begin with the first while the last are being listed. */
const BATCH = 1024;

function* inBatches(paths: Iterable<ListedPath>): Generator<ListedPath[], void, undefined> {
  let batch: ListedPath[] = [];
  for (const path of paths) {
    batch.push(path);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function readAgreed(
  { root }: Tree,
  { allowlist, trusted, where }: TreeCheck,
): Promise<AgreedAllowlist> {
  if (trusted === 'head') return await allowlistAgainstHead(where, allowlist);
  const list = agreed(readAllowlistFile(allowlist, root, where.cwd));
  return trusted === undefined ? list : { ...list, trusted };
}

/** By which the shards of a run know that they looked at the same. */
function namesIn(
  paths: readonly ListedPath[],
  chosen: ChosenCommits | null,
  commits: readonly string[],
): (string | Uint8Array)[] {
  return [...paths.map(({ name }) => name), ...(chosen ? namesOf(commits, chosen.tips) : [])];
}

function rangeOf({ tips, without }: ChosenCommits, commits: readonly string[]): CommitRange {
  return { base: without[0] ?? null, head: tips.length === 1 ? tips[0]!.oid : null, commits: commits.length };
}

/** The root as seen from where the command was given, so that a report names no folder of anybody's machine. */
function sourceOf(tree: Tree, cwd: string): Source {
  return { kind: 'tree', root: relative(cwd, tree.root).split(sep).join('/') || '.' };
}
