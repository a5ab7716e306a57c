/**
 * What started the workflow, as far as it decides what can be trusted: a pull request must not excuse itself, so the
 * exceptions and settings that count come from the commit it wants to change.
 */
import { readFileSync } from 'node:fs';
import { isObjectId } from '../sources/commits.ts';
import { SourceFailure } from '../sources/failure.ts';

export type Base =
  /** Nothing is proposed: the tree speaks for itself (push, schedule, by hand). */
  | { readonly kind: 'none' }
  | { readonly kind: 'commit'; readonly commit: string }
  /** A pull request whose base the event does not name. */
  | { readonly kind: 'unknown' };

export interface Event {
  readonly name: string;
  readonly payload: unknown;
}

/** The event as the runner left it. Outside a workflow there is none. Throws a `SourceFailure` where it cannot be read. */
export function readEvent(env: NodeJS.ProcessEnv): Event {
  const name = env.GITHUB_EVENT_NAME ?? '';
  if (name === '') return { name, payload: null };
  try {
    return { name, payload: JSON.parse(readFileSync(env.GITHUB_EVENT_PATH ?? '', 'utf8')) };
  } catch {
    throw new SourceFailure(
      'bad-event',
      'The event file cannot be read, so it is not known what to scan. GITHUB_EVENT_PATH has to name the file that the runner wrote.',
      'fault',
    );
  }
}

/**
 * Looks at the payload before the name: `pull_request`, `pull_request_target` and `pull_request_review` carry the
 * same `pull_request`. A `workflow_run` runs with the default branch's last commit in `GITHUB_SHA`, whatever pull
 * request started the run before it and is checked out now (GitHub Docs, "Events that trigger workflows").
 */
export function baseOf({ name, payload }: Event, defaultBranchCommit: string | null): Base {
  const named =
    textAt(payload, 'pull_request', 'base', 'sha') ??
    textAt(payload, 'merge_group', 'base_sha') ??
    (isStartedByProposal(payload) ? defaultBranchCommit : null);
  if (named !== null && isObjectId(named)) return { kind: 'commit', commit: named };
  const isProposed = /^(?:pull_request|merge_group)/.test(name) || isStartedByProposal(payload);
  return isProposed || named !== null ? { kind: 'unknown' } : { kind: 'none' };
}

function isStartedByProposal(payload: unknown): boolean {
  return /^(?:pull_request|merge_group)/.test(textAt(payload, 'workflow_run', 'event') ?? '');
}

/**
 * The number of the pull request that brings what is scanned. A merge queue names it in its branch alone, and builds one on
 * top of the other, so that each branch brings one (GitHub Docs, "Webhook events and payloads", `merge_group`).
 */
export function pullRequestOf({ payload }: Event): number | null {
  const queued = /\/pr-(\d{1,15})-[0-9a-f]{40,64}$/.exec(
    textAt(payload, 'merge_group', 'head_ref') ?? '',
  )?.[1];
  const started = at(payload, 'workflow_run', 'pull_requests');
  const number =
    at(payload, 'pull_request', 'number') ??
    (queued === undefined ? undefined : Number(queued)) ??
    // Of a fork's run the list is empty.
    (Array.isArray(started) && started.length === 1 ? at(started[0], 'number') : undefined);
  return Number.isSafeInteger(number) && (number as number) > 0 ? (number as number) : null;
}

/** A schedule always runs there; what is pushed or started by hand names its branch. */
export function isOnDefaultBranch({ name, payload }: Event, ref: string | undefined): boolean {
  if (name === 'schedule') return true;
  if (name !== 'push' && name !== 'workflow_dispatch' && name !== 'repository_dispatch') return false;
  const branch = textAt(payload, 'repository', 'default_branch');
  return branch !== null && (textAt(payload, 'ref') ?? ref) === `refs/heads/${branch}`;
}

function textAt(payload: unknown, ...keys: readonly string[]): string | null {
  const value = at(payload, ...keys);
  return typeof value === 'string' ? value : null;
}

/** The id of a commit there, or `null` where none stands. */
export function commitAt(payload: unknown, ...keys: readonly string[]): string | null {
  const value = textAt(payload, ...keys);
  return value !== null && isObjectId(value) ? value : null;
}

/** What stands in a payload under these keys, one inside the other. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let inner = value;
  for (const key of keys) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key)) return undefined;
    inner = (inner as Record<string, unknown>)[key];
  }
  return inner;
}
