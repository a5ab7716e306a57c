/**
 * Whether people have agreed to a change of the allowlist: who has approved, who may, and why an approval that is there does
 * not count. A pure decision over what GitHub says of the pull request that brings the change.
 */
import type { Proof } from '../finding.ts';
import type { Allowlist, Policy } from './allowlist.ts';
/** What is known of the reviews of a change. */
export type Reviews = 
/** Nobody can have reviewed it yet, since it is being committed. */
{
    readonly kind: 'none';
}
/** `why` says in sentences what keeps them from being read, and what would mend it. */
 | {
    readonly kind: 'unread';
    readonly why: string;
} | {
    readonly kind: 'read';
    readonly pullRequest: PullRequest;
};
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
export declare function proofOf(claim: Claim, policy: Reviewing, reviews: Reviews): Proof;
/** GitHub logins are the same in any case. */
export declare function isSame(one: string, other: string): boolean;
export {};
