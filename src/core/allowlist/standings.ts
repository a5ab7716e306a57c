/**
 * How the exceptions of an allowlist stand before any token is known: in force, waiting for review, ended or faulty. Plain
 * values, so that the shards of a run can hand them on. Of what is faulty nothing is kept but where it stands and, where it can
 * be trusted, for which token; the rest is short and says nothing that a report may not.
 */
import type { Problem, Proof } from '../finding.ts';
import { isAgreed, kinAmong, prolonged, weakenings } from './agreement.ts';
import {
  type AllowEntry,
  type Allowlist,
  DEFAULT_POLICY,
  type Exception,
  type Field,
  type PathBlock,
  type Policy,
} from './allowlist.ts';
import { type CheckId, problemOf } from './checks.ts';
import { hasExpired, isExpiring, lintAllowlist } from './lint.ts';
import { type Claim, isSame, proofOf, type Reviews } from './proof.ts';
import { parseSees } from './sees.ts';

export interface Standings {
  /** Where the allowlist was read from. */
  readonly path: string;
  readonly warnDays: number;
  /** What the text, the policy and the day have against it. */
  readonly problems: readonly Problem[];
  readonly exceptions: readonly (StandingException | FaultyException)[];
}

export type StandingException = StandingEntry | StandingBlock;

export interface StandingEntry extends Standing {
  readonly kind: 'allow';
  readonly fingerprint: string;
  readonly path: Field;
  readonly sees: Field;
  readonly verdict: Field;
  readonly ticket: string | null;
}

export interface StandingBlock extends Standing {
  readonly kind: 'paths';
  readonly match: readonly Field[];
}

interface Standing {
  readonly line: number;
  readonly standing: 'in force' | 'pending' | 'expired';
  /** Whether it ends within the policy's `warn-days`. */
  readonly expiring: boolean;
  readonly reason: string;
  /** With its `@`. */
  readonly reviewer: string;
  /** Days, as they are written. */
  readonly reviewed: string;
  readonly expires: string;
  /** How far its review has come, where it is pending. */
  readonly proof: Proof | null;
}

export interface FaultyException {
  readonly kind: 'faulty';
  readonly line: number;
  /** Of the token that an entry is for; `null` where that cannot be told, or is better not repeated. */
  readonly fingerprint: string | null;
}

export interface Agreement {
  /** The allowlist as it would be committed, or `null` where there is none (or none is wanted). */
  readonly allowlist: Allowlist | null;
  /**
   * The allowlist that is already agreed (`HEAD` for the hook, the base for a pull request). Entries that stand in
   * it are in force, others are pending. `'all'` where nothing is to be compared.
   */
  readonly trusted: Allowlist | null | 'all';
  /** Of what is pending, that is in force which they prove. */
  readonly reviews?: Reviews;
}

export function standingsOf(
  { allowlist, trusted, reviews = NO_REVIEWS }: Agreement,
  now: number,
): Standings | null {
  const proposed = allowlist ?? withoutAny(trusted);
  if (proposed === null) return null;
  const { path, policy, entries, pathBlocks } = proposed;
  const exceptions = [...entries, ...pathBlocks];
  const agreedPolicy = trusted === 'all' ? null : (trusted?.policy ?? null);
  // One that lists nobody was never a policy.
  const binding = agreedPolicy?.reviewers.length ? agreedPolicy : null;
  const problems = lintAllowlist(proposed, now, binding);
  const agreed = trusted === 'all' ? null : kinAmong(faultless(trusted, now));
  if (agreed !== null) {
    // Of what is at fault anyway nobody agreed to any day.
    const isAtFault = faultsOf(problems);
    const sound = exceptions.filter((exception) => !isAtFault(exception));
    problems.push(...sound.flatMap((exception) => prolongation(exception, agreed(exception), path)));
  }
  if (binding !== null) problems.push(...weakening(proposed, binding, reviews));
  else if (trusted !== 'all' && policy.reviewers.length > 0) problems.push(firstPolicy(proposed));
  const isFaulty = faultsOf(problems);
  const isGarbled = faultsOf(problems.filter(({ code }) => GARBLED.has(code)));
  const proofOfNew = proofs(agreedPolicy ?? NOBODY, reviews);
  const standing: (StandingException | FaultyException)[] = [];
  const pending = new Set<number | null>();
  for (const exception of exceptions) {
    const isOld = agreed === null || isAgreed(exception, agreed(exception));
    const proof = isOld ? null : proofOfNew(exception);
    const stands = isFaulty(exception) ? null : standingOf(exception, policy, proof, now);
    const fingerprint = isGarbled(exception) ? null : fingerprintOf(exception);
    standing.push(stands ?? { kind: 'faulty', line: exception.line, fingerprint });
    if (stands?.standing !== 'pending') continue;
    problems.push(...selfReview(exception, reviews, path));
    pending.add(exception.expires?.line ?? null);
  }
  return {
    path,
    warnDays: policy.warnDays,
    // Whoever has just set the day need not be told that it is near.
    problems: problems
      .filter(({ code, line }) => code !== 'expiring' || !pending.has(line))
      .sort((a, b) => a.line! - b.line!),
    exceptions: standing,
  };
}

/** What may have been meant otherwise than it is written, or holds what nobody should see. */
const GARBLED: ReadonlySet<string> = new Set<CheckId>([
  'token-inside',
  'stray-character',
  'unreadable-line',
  'unknown-key',
  'duplicate',
  'bad-fingerprint',
]);

function fingerprintOf(exception: AllowEntry | PathBlock): string | null {
  if ('match' in exception) return null;
  const { text } = exception.fingerprint;
  return /^[0-9a-f]{64}$/.test(text) ? text : null;
}

/** Who takes the file away takes away the policy. */
function withoutAny(trusted: Agreement['trusted']): Allowlist | null {
  if (trusted === null || trusted === 'all' || trusted.policy.reviewers.length === 0) return null;
  return { path: trusted.path, policy: DEFAULT_POLICY, entries: [], pathBlocks: [], problems: [] };
}

const NO_REVIEWS: Reviews = { kind: 'none' };
const NOBODY = { reviewers: [], approvalsCritical: 1 } as const;

function standingOf(
  exception: AllowEntry | PathBlock,
  policy: Policy,
  proof: Proof | null,
  now: number,
): StandingException | null {
  const { line, reason, reviewer, reviewed, expires } = exception;
  // Only a faulty exception lacks one of them.
  if (reason === null || reviewer === null || reviewed === null || expires === null) return null;
  const isPending = proof !== null && !proof.proven;
  const common: Standing = {
    line,
    standing: hasExpired(exception, now) ? 'expired' : isPending ? 'pending' : 'in force',
    expiring: isExpiring(exception, policy, now),
    reason: reason.text,
    reviewer: reviewer.text,
    reviewed: reviewed.text,
    expires: expires.text,
    proof: isPending ? proof : null,
  };
  if ('match' in exception) return { kind: 'paths', ...common, match: exception.match.map(fieldOf) };
  const { fingerprint, path, sees, verdict, ticket } = exception;
  if (path === null || sees === null || verdict === null) return null;
  return {
    kind: 'allow',
    ...common,
    fingerprint: fingerprint.text,
    path: fieldOf(path),
    sees: fieldOf(sees),
    verdict: fieldOf(verdict),
    ticket: ticket?.text || null,
  };
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

function faultless(allowlist: Allowlist | null, now: number): readonly (AllowEntry | PathBlock)[] {
  if (allowlist === null) return [];
  const isFaulty = faultsOf(lintAllowlist(allowlist, now));
  return [...allowlist.entries, ...allowlist.pathBlocks].filter((exception) => !isFaulty(exception));
}

/** What reviewers were shown must be what is judged: after a merge the allowlist may hold other entries besides. */
export function proofs(
  policy: Pick<Policy, 'reviewers' | 'approvalsCritical'>,
  reviews: Reviews,
): (exception: AllowEntry | PathBlock) => Proof {
  const shown = reviews.kind === 'read' ? reviews.pullRequest.allowlist : null;
  const shownKin = kinAmong(shown === null ? [] : [...shown.entries, ...shown.pathBlocks]);
  return (exception) => {
    const wasShown = isAgreed(exception, shownKin(exception));
    const known: Reviews =
      reviews.kind === 'read' && !wasShown ? { kind: 'unread', why: NOT_SHOWN } : reviews;
    return proofOf(claimOf(exception), policy, known);
  };
}

const NOT_SHOWN =
  'The entry is not, or not like this, in the last commit of the pull request, so nobody was asked to review it.';

export function claimOf(exception: AllowEntry | PathBlock): Claim {
  const reviewer = exception.reviewer?.text ?? null;
  // Nothing critical is ever hidden by its path.
  if ('match' in exception)
    return { reviewer, paths: exception.match.map(({ text }) => text), critical: false };
  const critical = parseSees(exception.sees?.text ?? '')?.severity === 'critical';
  return { reviewer, paths: exception.path === null ? [] : [exception.path.text], critical };
}

function prolongation(
  exception: AllowEntry | PathBlock,
  agreed: readonly (AllowEntry | PathBlock)[],
  path: string,
): readonly Problem[] {
  const before = prolonged(exception, agreed);
  const { expires, reviewed } = exception;
  if (before === null || expires === null || reviewed === null) return [];
  const sentences = `The review of ${reviewed.text} agreed to ${before.expires?.text ?? 'an earlier day'}, and this ends on ${expires.text}. A later end needs a new review: set \`reviewed\` to its day.`;
  const write = `Write: expires: ${before.expires?.text ?? ''}`;
  return [problemOf('prolonged-without-review', { path, line: expires.line }, sentences, write)];
}

function weakening({ policy, path }: Allowlist, agreed: Policy, reviews: Reviews): readonly Problem[] {
  const ways = weakenings(policy, agreed);
  if (ways.length === 0) return [];
  const known = wasShown(policy, reviews) ? reviews : ({ kind: 'unread', why: POLICY_NOT_SHOWN } as const);
  const proof = proofOf({ reviewer: null, paths: [], critical: true }, agreed, known);
  if (proof.proven) return [];
  const needed = `It takes ${proof.needed} approvals, as a critical token does (${proof.approvedBy.length} so far), of ${agreed.reviewers.join(', ')}.`;
  const sentences = [
    `The policy asks less than the agreed one: ${ways.join('; ')}.`,
    needed,
    ...proof.notes,
  ].join(' ');
  const problem = problemOf('policy-weakened', { path, line: policy.line ?? 1 }, sentences);
  // Whoever commits it cannot have the approvals yet.
  return [reviews.kind === 'none' ? { ...problem, message: sentences, effect: 'notice' } : problem];
}

function firstPolicy({ policy, path }: Allowlist): Problem {
  const sentences = `The first policy here: whoever merges it decides that ${policy.reviewers.join(', ')} may review.`;
  return problemOf('first-policy', { path, line: policy.line ?? 1 }, sentences);
}

/** A run may be of an older commit than the one that was approved, and that one may have had another policy. */
function wasShown(policy: Policy, reviews: Reviews): boolean {
  if (reviews.kind !== 'read') return true;
  const shown = reviews.pullRequest.allowlist?.policy ?? DEFAULT_POLICY;
  return policy.reviewers.length === 0
    ? shown.reviewers.length === 0
    : weakenings(policy, shown).length === 0;
}

const POLICY_NOT_SHOWN =
  'The policy is not, or not like this, in the last commit of the pull request, so nobody was asked to review it.';

function selfReview(exception: Exception, reviews: Reviews, path: string): readonly Problem[] {
  const { reviewer } = exception;
  const author = reviews.kind === 'read' ? reviews.pullRequest.author : null;
  if (reviewer === null || author === null || !isSame(reviewer.text, author)) return [];
  const sentences = `${reviewer.text} opened this pull request, and nobody approves their own exception. Name another reviewer.`;
  return [problemOf('reviewer-is-author', { path, line: reviewer.line }, sentences)];
}
