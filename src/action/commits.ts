/**
 * Where the commits of an event can be read: in the checkout, where it holds them all, else in a repository beside it,
 * into which they are fetched. They are looked at as they lie in git; nothing of them is ever checked out.
 *
 * `actions/checkout` brings a single commit unless told otherwise, and for `pull_request_target` one of the base.
 */
import type { ChosenCommits } from '../check/commits.ts';
import { everyTip } from '../check/history.ts';
import type { Problem } from '../core/finding.ts';
import { ALL, Beside } from '../sources/beside.ts';
import {
  isPartialClone,
  knownCommits,
  listCommits,
  namedParents,
  parentsOf,
  refsWithout,
  resolveNames,
  shallowEnds,
} from '../sources/commits.ts';
import type { Fetched, Server, Where } from '../sources/git.ts';
import type { Change, Scope } from './scope.ts';

export interface Surroundings {
  /** `null` where the folder is no repository. */
  readonly checkout: Where | null;
  /** `null` where no server is known to fetch from. */
  readonly server: Server | null;
  readonly env: NodeJS.ProcessEnv;
  /** What GitHub says was checked out. */
  readonly sha: string | null;
}

export interface Brought {
  /** `null` where there are none, or they cannot be had. */
  readonly commits: ChosenCommits | null;
  readonly problems: readonly Problem[];
  /** To be called when they have been looked at. */
  readonly close: () => void;
}

/** Throws a `SourceFailure` only where the checkout itself cannot be read. */
export async function commitsOf(scope: Scope, surroundings: Surroundings): Promise<Brought> {
  if (scope.kind === 'history') return await wholeHistory(surroundings);
  if (scope.kind === 'change') return await changeIn(scope.change, surroundings);
  return { commits: null, problems: [], close: nothing };
}

async function wholeHistory({ checkout, server, env }: Surroundings): Promise<Brought> {
  if (checkout !== null && !isPartialClone(checkout) && shallowEnds(checkout).size === 0) {
    // What it holds besides is little; what a repository of ours borrows may be more than what it has fetched.
    return { commits: { ...allOf(checkout), everything: true }, problems: [], close: nothing };
  }
  if (server === null) return notHad('history', 'failed');
  const beside = new Beside(checkout, server, env);
  const fetched = await beside.fetch(['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*'], ALL);
  if (fetched !== 'fetched') return notHad('history', fetched, beside);
  return { commits: allOf(beside.where), problems: [], close: () => beside.close() };
}

function allOf(where: Where): ChosenCommits {
  return { where, tips: everyTip(where), without: [], withoutRefs: null };
}

async function changeIn(change: Change, surroundings: Surroundings): Promise<Brought> {
  const { checkout, server, env } = surroundings;
  const onto = [mergedOnto(change, surroundings)].filter((commit) => commit !== null);
  if (checkout !== null && !isPartialClone(checkout)) {
    const commits = choose(change, onto, checkout);
    if (commits !== null && (await isWhole(commits))) return { commits, problems: [], close: nothing };
  }
  if (server === null) return notHad(change.what, 'failed');
  return await fetchChange(change, onto, new Beside(checkout, server, env));
}

/**
 * The end of the base branch that GitHub's own merge commit names, as what the event names may be older: commits that
 * came from the base into the pull request meanwhile are not its own.
 */
export function mergedOnto(
  { what, tip }: Change,
  { checkout, sha }: Pick<Surroundings, 'checkout' | 'sha'>,
): string | null {
  if (what !== 'pull request' || checkout === null || sha === null) return null;
  const [onto, head, ...more] = namedParents(checkout, sha) ?? [];
  return onto !== undefined && head === tip.oid && more.length === 0 ? onto : null;
}

/** `null` where one of the ends is not here. */
function choose(change: Change, onto: readonly string[], where: Where): ChosenCommits | null {
  const { tip, base } = change;
  if (resolveNames(where, [tip.oid])[0] === null) return null;
  const chosen = { where, tips: [tip], withoutRefs: null };
  if (base === null) {
    const others = otherBranches(change, where);
    return others && { ...chosen, without: others };
  }
  const without = knownCommits(where, [base, ...onto]);
  return without.includes(base) ? { ...chosen, without } : null;
}

/**
 * What a new branch is held against: the default branch, and other branches as far as they are here. One that holds all
 * of the new branch may have come with the same push, and is proof of nothing.
 */
function otherBranches({ tip, beside }: Change, where: Where): readonly string[] | null {
  const own = tip.ref === null ? null : tracked(tip.ref);
  const main = beside === null ? [] : knownCommits(where, [tracked(beside)]);
  if (beside !== null && main.length === 0) return null;
  const others = refsWithout(where, tip.oid, REMOTE).filter(({ ref }) => ref !== own);
  return [...new Set([...main, ...others.map(({ peeled }) => peeled)])];
}

const REMOTE = 'refs/remotes/origin/';

function tracked(ref: string): string {
  return ref.replace(/^refs\/heads\//, REMOTE);
}

/**
 * Whether they are exactly those that the base lacks. In a shallow clone a commit without parents may be an end of it;
 * and the history's own first commit is listed only where the base's history is cut before it gets there.
 */
async function isWhole(commits: ChosenCommits): Promise<boolean> {
  if (shallowEnds(commits.where).size === 0) return true;
  const selection = { ...commits, tips: commits.tips.map(({ oid }) => oid) };
  const lines = await listCommits(commits.where, selection, nothing);
  return lines.every((line) => parentsOf(line).length > 0);
}

/**
 * Asks in one way after another, as long as the server does not know what it is asked for; and deeper and deeper, since
 * how far back both ends have a commit in common nobody says.
 */
async function fetchChange(change: Change, onto: readonly string[], beside: Beside): Promise<Brought> {
  let depth = Math.max(100, change.commits + 1);
  for (const { held, refspecs, problems } of waysTo(change, onto)) {
    let fetched = await beside.fetch(refspecs, depth);
    while (fetched === 'fetched') {
      const commits = choose(held, onto, beside.where);
      if (commits !== null && (!beside.isCut || (await isWhole(commits)))) {
        return { commits, problems, close: () => beside.close() };
      }
      if (!beside.isCut || depth === ALL) break;
      depth = depth < 2000 ? depth * 20 : ALL;
      fetched = await beside.fetch(refspecs, depth);
    }
    if (fetched !== 'fetched' && fetched !== 'unknown') return notHad(change.what, fetched, beside);
  }
  return notHad(change.what, 'unknown', beside);
}

interface Way {
  /** The change as it is held against what can be had. */
  readonly held: Change;
  readonly refspecs: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * By their ids first, since a branch may have moved on since the event. A forced push leaves a state that may be gone for
 * good, and the default branch may have another name by now: then more counts as new. An older server hands out only what
 * a ref stands for.
 */
function waysTo(change: Change, onto: readonly string[]): readonly Way[] {
  const { what, base, beside, refs } = change;
  const ways: Way[] = [
    { held: change, refspecs: [...byId(change, onto), ...besideSpec(change)], problems: [] },
  ];
  const byRef = refs.map((ref, index) => `+${ref}:refs/fetched/${index}`);
  if (byRef.length > 0)
    ways.push({ held: change, refspecs: [...byRef, ...besideSpec(change)], problems: [] });
  if (what !== 'push') return ways;
  if (base !== null) {
    const held = { ...change, base: null };
    ways.push({ held, refspecs: [...byId(held, []), ...besideSpec(held)], problems: [GONE] });
  }
  if (beside !== null) {
    const held = { ...change, base: null, beside: null };
    ways.push({ held, refspecs: byId(held, []), problems: [ALONE] });
  }
  return ways;
}

function byId({ tip, base }: Change, onto: readonly string[]): string[] {
  const ids = [tip.oid, ...(base === null ? [] : [base]), ...onto];
  return [...new Set(ids)].map((oid, index) => `+${oid}:refs/fetched/${index}`);
}

function besideSpec({ base, beside }: Change): string[] {
  return base === null && beside !== null ? [`+${beside}:${tracked(beside)}`] : [];
}

const GONE = moreIsNew(
  'push-base-gone',
  'What the branch was before this push is gone, so everything in it that the default branch does not have was looked at.',
);
const ALONE = moreIsNew(
  'default-branch-gone',
  'The default branch that the event names is gone, so everything in what was pushed was looked at.',
);

function moreIsNew(code: string, message: string): Problem {
  return { code, message, path: null, line: null, effect: 'notice' };
}

function notHad(
  what: Change['what'] | 'history',
  why: Exclude<Fetched, 'fetched'>,
  beside?: Beside,
): Brought {
  beside?.close();
  const of = what === 'history' ? 'The history is' : `The commits of this ${what} are`;
  const message =
    `${of} not in the checkout, and ${WHY[why]}, so only the checkout itself was looked at. ` +
    'Give the job the permission contents: read, or have actions/checkout bring everything:\nwith:\n  fetch-depth: 0';
  const problem: Problem = {
    code: 'commits-not-read',
    message,
    path: null,
    line: null,
    effect: 'incomplete',
  };
  return { commits: null, problems: [problem], close: nothing };
}

const WHY: Readonly<Record<Exclude<Fetched, 'fetched'>, string>> = {
  refused: 'the server did not let them be fetched',
  unknown: 'the server does not have them any more',
  slow: 'fetching them took too long',
  failed: 'they could not be fetched',
};

function nothing(): void {}
