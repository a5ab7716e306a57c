/**
 * Whether people have agreed to a change of the allowlist: who has approved, who may, and why an approval that is there does
 * not count. A pure decision over what GitHub says of the pull request that brings the change.
 */
import type { Proof } from '../finding.ts';
import type { Allowlist, Policy } from './allowlist.ts';

/** What is known of the reviews of a change. */
export type Reviews =
  /** Nobody can have reviewed it yet, since it is being committed. */
  | { readonly kind: 'none' }
  /** `why` says in sentences what keeps them from being read, and what would mend it. */
  | { readonly kind: 'unread'; readonly why: string }
  | { readonly kind: 'read'; readonly pullRequest: PullRequest };

export interface PullRequest {
  readonly number: number;
  /** Where the allowlist stands in the repository. */
  readonly path: string;
  /** Logins are without `@` here; `null` where the account is gone. */
  readonly author: string | null;
  /** As it stands at the pull request's last commit, which is what reviewers were shown; `null` where it is not there. */
  readonly allowlist: Allowlist | null;
  /** The newest of each person; remarks are no opinion. */
  readonly opinions: readonly Opinion[];
  readonly commits: readonly Contribution[];
}

export interface Opinion {
  readonly login: string;
  readonly state: 'approved' | 'changes-requested' | 'dismissed';
  /** Whether the allowlist at the commit that was looked at is, byte for byte, that of the last commit. */
  readonly isOfThisVersion: boolean;
}

export interface Contribution {
  readonly commit: string;
  /** Authors, co-authors and committer; `null` for one whom GitHub does not know. */
  readonly people: readonly (string | null)[];
  /** Files that the commit is known to leave as they were in its first parent; any other counts as changed by it. */
  readonly leavesAlone: readonly string[];
}

/** What is to be proven. */
export interface Claim {
  /** The login that answers for it, with `@`, as the entry names it; `null` where any reviewer may. */
  readonly reviewer: string | null;
  /** Where the token stands that is to be excused; nobody who wrote it there can agree to it. */
  readonly paths: readonly string[];
  /** Whether it takes as many approvals as a critical token. */
  readonly critical: boolean;
}

/** What of a policy says who may review. */
type Reviewing = Pick<Policy, 'reviewers' | 'approvalsCritical'>;

/** `policy` is the one that is agreed already. */
export function proofOf(claim: Claim, policy: Reviewing, reviews: Reviews): Proof {
  const needed = claim.critical ? policy.approvalsCritical : 1;
  const pull = reviews.kind === 'read' ? reviews.pullRequest : null;
  const bars = new Map(policy.reviewers.map((login) => [login, barOf(login, claim, pull)]));
  const opinions = policy.reviewers.map((login) => [login, opinionOf(login, pull)] as const);
  const approvedBy = opinions
    .filter(([login, opinion]) => isApproval(opinion) && bars.get(login) === null)
    .map(([login]) => login);
  const named = claim.reviewer && policy.reviewers.find((login) => isSame(login, claim.reviewer as string));
  const isAnswered = claim.reviewer === null || approvedBy.some((login) => login === named);
  const proven = isAnswered && approvedBy.length >= needed;
  const open = policy.reviewers.filter((login) => bars.get(login) === null && !approvedBy.includes(login));
  const reviewer = isAnswered ? null : (claim.reviewer as string);
  const others = open.filter((login) => login !== named);
  const more = needed - approvedBy.length - (reviewer === null ? 0 : 1);
  return {
    proven,
    approvedBy,
    needed,
    lacking: proven ? NOTHING : { reviewer, others: more > 0 ? others : [] },
    notes: proven ? [] : [...notesOn(claim, policy, reviews, bars, opinions), ...tooFew(more, others)],
  };
}

const NOTHING = { reviewer: null, others: [] } as const;

function isApproval(opinion: Opinion | null): boolean {
  return opinion !== null && opinion.state === 'approved' && opinion.isOfThisVersion;
}

/** GitHub logins are the same in any case. */
export function isSame(one: string, other: string): boolean {
  return one.replace(/^@/, '').toLowerCase() === other.replace(/^@/, '').toLowerCase();
}

function opinionOf(login: string, pull: PullRequest | null): Opinion | null {
  return pull?.opinions.find((opinion) => isSame(opinion.login, login)) ?? null;
}

/** Why a person cannot agree to it, as the end of a sentence; `null` where nothing bars them. */
function barOf(login: string, claim: Claim, pull: PullRequest | null): string | null {
  if (pull === null) return null;
  if (pull.author !== null && isSame(pull.author, login)) return 'opened the pull request';
  let maybe: string | null = null;
  for (const { commit, people, leavesAlone } of pull.commits) {
    const touched = [pull.path, ...claim.paths].find((path) => !leavesAlone.includes(path));
    if (touched === undefined) continue;
    const what = `commit ${commit.slice(0, 8)}, which changes ${touched}`;
    if (people.some((person) => person !== null && isSame(person, login))) return `wrote ${what}`;
    if (people.includes(null))
      maybe ??= `may have written ${what} and names somebody without a GitHub account`;
  }
  // What is certain is said before what may be, whichever commit comes first.
  return maybe;
}

function notesOn(
  claim: Claim,
  policy: Reviewing,
  reviews: Reviews,
  bars: ReadonlyMap<string, string | null>,
  opinions: readonly (readonly [string, Opinion | null])[],
): readonly string[] {
  if (reviews.kind === 'unread') return [reviews.why];
  if (policy.reviewers.length === 0) return [NO_POLICY];
  if (reviews.kind === 'none') return [];
  const notes: string[] = [];
  for (const [login, opinion] of opinions) {
    const bar = bars.get(login) ?? null;
    const isNamed = claim.reviewer !== null && isSame(claim.reviewer, login);
    const answers = isNamed ? ' Name another reviewer in the entry.' : '';
    if (bar !== null && (opinion?.state === 'approved' || isNamed))
      notes.push(`${login} ${bar}, so their approval does not count.${answers}`);
    else if (opinion !== null && !isApproval(opinion)) notes.push(`${login} ${NOT_COUNTING[opinion.state]}`);
  }
  return notes;
}

function tooFew(more: number, others: readonly string[]): readonly string[] {
  if (more <= others.length) return [];
  return ['The policy lists too few who can approve it: it takes another reviewer, or another author.'];
}

const NO_POLICY =
  'There is no agreed policy yet, so nobody can approve: merge the policy first, in a pull request of its own.';

const NOT_COUNTING = {
  approved: 'approved another version of this file: ask for a new review.',
  'changes-requested': 'asked for changes.',
  dismissed: 'approved, and that review was dismissed.',
} as const;
