/**
 * How the exceptions of an allowlist stand before any token is known: in force, waiting for review, ended or faulty. Plain
 * values, so that the shards of a run can hand them on. Of what helps nobody nothing is kept but that it was there; the
 * rest is free of faults, so it is short and says nothing that a report may not.
 */
import type { Problem } from '../finding.ts';
import type { AllowEntry, Allowlist, Exception, Field, PathBlock, Policy } from './allowlist.ts';
import { hasExpired, isExpiring, lintAllowlist } from './lint.ts';

export interface Standings {
  /** Where the allowlist was read from. */
  readonly path: string;
  readonly warnDays: number;
  /** What the text, the policy and the day have against it. */
  readonly problems: readonly Problem[];
  readonly exceptions: readonly (OpenException | EndedException)[];
}

export type OpenException = OpenEntry | OpenBlock;

export interface OpenEntry extends Open {
  readonly kind: 'allow';
  readonly fingerprint: string;
  readonly path: Field;
  readonly sees: Field;
  readonly verdict: Field;
}

export interface OpenBlock extends Open {
  readonly kind: 'paths';
  readonly match: readonly Field[];
}

interface Open {
  readonly line: number;
  readonly standing: 'in force' | 'pending';
  /** Whether it ends within the policy's `warn-days`. */
  readonly expiring: boolean;
  readonly reviewer: string | null;
}

export type EndedException = { readonly kind: 'expired' } | { readonly kind: 'faulty' };

export interface Agreement {
  /** The allowlist as it would be committed, or `null` where there is none (or none is wanted). */
  readonly allowlist: Allowlist | null;
  /**
   * The allowlist that is already agreed (`HEAD` for the hook, the base for a pull request). Entries that stand in
   * it unchanged are in force, others are pending. `'all'` where nothing is to be compared.
   */
  readonly trusted: Allowlist | null | 'all';
}

export function standingsOf({ allowlist, trusted }: Agreement, now: number): Standings | null {
  if (allowlist === null) return null;
  const { path, policy, entries, pathBlocks } = allowlist;
  const problems = lintAllowlist(allowlist, now, agreedPolicyOf(trusted));
  const isFaulty = faultsOf(problems);
  const isAgreed = agreementOf(trusted, now);
  const stand = (exception: AllowEntry | PathBlock): OpenException | EndedException => {
    if (hasExpired(exception, now)) return { kind: 'expired' };
    if (isFaulty(exception)) return { kind: 'faulty' };
    const { line, reviewer } = exception;
    const open: Open = {
      line,
      standing: isAgreed(exception) ? 'in force' : 'pending',
      expiring: isExpiring(exception, policy, now),
      reviewer: reviewer?.text ?? null,
    };
    if ('match' in exception) return { kind: 'paths', ...open, match: exception.match.map(fieldOf) };
    const { fingerprint, path, sees, verdict } = exception;
    // The parser has faulted an entry that lacks one of them.
    if (path === null || sees === null || verdict === null) return { kind: 'faulty' };
    return {
      kind: 'allow',
      ...open,
      fingerprint: fingerprint.text,
      path: fieldOf(path),
      sees: fieldOf(sees),
      verdict: fieldOf(verdict),
    };
  };
  return { path, warnDays: policy.warnDays, problems, exceptions: [...entries, ...pathBlocks].map(stand) };
}

function fieldOf({ text, line }: Field): Field {
  return { text, line };
}

/** One bad line puts its own block out of force, and no other. */
function faultsOf(problems: readonly Problem[]): (exception: Exception) => boolean {
  const lines = new Set(problems.filter(({ effect }) => effect === 'fault').map(({ line }) => line));
  return ({ line, endLine }) => {
    for (let at = line; at <= endLine; at++) if (lines.has(at)) return true;
    return false;
  };
}

/** The policy that the entries must satisfy besides their own. One that lists nobody was never a policy. */
function agreedPolicyOf(trusted: Allowlist | null | 'all'): Policy | null {
  if (trusted === null || trusted === 'all') return null;
  return trusted.policy.reviewers.length === 0 ? null : trusted.policy;
}

/**
 * Whether an exception stands unchanged in the agreed allowlist; ending earlier is no change that anybody need
 * review. What was faulty there was never in force, so mending it is a change.
 */
function agreementOf(
  trusted: Allowlist | null | 'all',
  now: number,
): (exception: AllowEntry | PathBlock) => boolean {
  if (trusted === 'all') return () => true;
  if (trusted === null) return () => false;
  const isFaulty = faultsOf(lintAllowlist(trusted, now));
  const ends = new Map<string, number>();
  for (const agreed of [...trusted.entries, ...trusted.pathBlocks]) {
    const subject = subjectOf(agreed);
    if (!isFaulty(agreed)) ends.set(subject, Math.max(ends.get(subject) ?? NEVER, endOf(agreed)));
  }
  return (exception) => endOf(exception) <= (ends.get(subjectOf(exception)) ?? NEVER);
}

const NEVER = Number.NEGATIVE_INFINITY;

/** Only what has no fault is asked about, so that there is a day. */
function endOf(exception: Exception): number {
  return exception.expires?.day ?? NEVER;
}

/** All that a reviewer agreed to, save the end. Lines cannot hold a line feed, so it parts them safely. */
function subjectOf(exception: AllowEntry | PathBlock): string {
  const own: readonly (Field | null)[] =
    'match' in exception
      ? exception.match
      : [exception.fingerprint, exception.path, exception.sees, exception.verdict];
  const review = [exception.reason, exception.reviewer, exception.reviewed];
  return [
    'match' in exception ? 'paths' : 'allow',
    ...[...review, ...own].map((field) => field?.text ?? ''),
  ].join('\n');
}
