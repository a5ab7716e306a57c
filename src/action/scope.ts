/**
 * What an event asks to be looked at. Nobody sets this: the event says it. The tree of the checkout is looked at for
 * every event; a change also has commits, of which the tree shows no more than the end.
 */
import type { Tip } from '../sources/commits.ts';
import { isNoObject } from '../sources/git-output.ts';
import { at, commitAt, type Event } from './event.ts';

export type Scope =
  /** The checkout as it lies there: a schedule, a run by hand, whatever else may start a workflow. */
  | { readonly kind: 'tree' }
  /** The checkout and everything that any branch or tag reaches. */
  | { readonly kind: 'history' }
  /** The checkout and the commits that the event brings. */
  | { readonly kind: 'change'; readonly change: Change }
  /** A branch or tag is gone, and there is nothing to look at. */
  | { readonly kind: 'nothing' }
  /** The event should name commits and does not. */
  | { readonly kind: 'unclear' };

export interface Change {
  readonly what: 'pull request' | 'merge group' | 'push';
  readonly tip: Tip;
  /** The commit that it is held against; `null` where the branch or tag is new. */
  readonly base: string | null;
  /** The branch that a new branch is held against; `null` where it is that branch, so that all of it is new. */
  readonly beside: string | null;
  /** Refs by which a server hands out the ends that does not hand out commits by their ids. */
  readonly refs: readonly string[];
  /** How many commits there are, as far as the event tells. */
  readonly commits: number;
}

/** Looks at the payload before the name, as `baseOf` does: every event about a pull request carries it. */
export function scopeOf({ name, payload }: Event, wantsHistory: boolean): Scope {
  if (name.startsWith('pull_request') || isObject(payload, 'pull_request')) {
    return changed('pull request', pullRequest(payload));
  }
  if (name === 'merge_group') return changed('merge group', mergeGroup(payload));
  if (name === 'push') return pushed(payload);
  return { kind: wantsHistory ? 'history' : 'tree' };
}

type Ends = Omit<Change, 'what'>;

function changed(what: Change['what'], ends: Ends | null): Scope {
  return ends === null ? { kind: 'unclear' } : { kind: 'change', change: { what, ...ends } };
}

function pullRequest(payload: unknown): Ends | null {
  const base = commitAt(payload, 'pull_request', 'base', 'sha');
  const head = commitAt(payload, 'pull_request', 'head', 'sha');
  if (base === null || head === null) return null;
  const number = at(payload, 'pull_request', 'number');
  return {
    tip: { ref: branchRef(at(payload, 'pull_request', 'head', 'ref')), oid: head, isNew: true },
    base,
    beside: null,
    refs: fetchable([
      ...(Number.isSafeInteger(number) ? [`refs/pull/${number}/head`] : []),
      branchRef(at(payload, 'pull_request', 'base', 'ref')),
    ]),
    commits: count(at(payload, 'pull_request', 'commits')),
  };
}

function mergeGroup(payload: unknown): Ends | null {
  const base = commitAt(payload, 'merge_group', 'base_sha');
  const head = commitAt(payload, 'merge_group', 'head_sha');
  if (base === null || head === null) return null;
  // The queue's own branch is named by GitHub.
  const refs = [at(payload, 'merge_group', 'head_ref'), at(payload, 'merge_group', 'base_ref')];
  return {
    tip: { ref: null, oid: head, isNew: false },
    base,
    beside: null,
    refs: fetchable(refs),
    commits: 0,
  };
}

/** See "push" in GitHub Docs, "Webhook events and payloads": what is not there is forty zeros. */
function pushed(payload: unknown): Scope {
  const before = commitAt(payload, 'before');
  const after = commitAt(payload, 'after');
  const ref = at(payload, 'ref');
  if (after !== null && isNoObject(after)) return { kind: 'nothing' };
  if (before === null || after === null || typeof ref !== 'string') return { kind: 'unclear' };
  const isNew = isNoObject(before);
  const [main = null] = fetchable([branchRef(at(payload, 'repository', 'default_branch'))]);
  const commits = at(payload, 'commits');
  return changed('push', {
    tip: { ref, oid: after, isNew },
    base: isNew ? null : before,
    beside: main === ref ? null : main,
    refs: fetchable([ref]),
    commits: Array.isArray(commits) ? commits.length : 0,
  });
}

function branchRef(name: unknown): string | null {
  return typeof name === 'string' && name !== '' ? `refs/heads/${name}` : null;
}

/** Without what means something to git in a refspec; no ref has such a name (git-check-ref-format(1)). */
function fetchable(refs: readonly unknown[]): string[] {
  return refs.filter(
    (ref): ref is string => typeof ref === 'string' && /^refs\/[^\p{Cc} :*?[\\^~]+$/u.test(ref),
  );
}

function count(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}

function isObject(payload: unknown, key: string): boolean {
  const value = at(payload, key);
  return typeof value === 'object' && value !== null;
}
