/**
 * Everything that can be said against a `.sasignore` from its own text, the policy and the day. What needs the tokens
 * themselves (is the `sees` line true, does the verdict fit, is the entry used) is for `ruling.ts`.
 */
import type { Problem } from '../finding.ts';
import type { Allowlist, Exception, Policy } from './allowlist.ts';
/**
 * All problems of the file, also those of the parser, by line. `agreed` is the policy that is already trusted: the
 * stricter of the two counts everywhere, so that nobody can loosen the rules for their own entry.
 */
export declare function lintAllowlist(allowlist: Allowlist, now: number, agreed?: Policy | null): Problem[];
/** An exception is good to the end of its last day, in UTC. */
export declare function hasExpired(exception: Exception, now: number): boolean;
/** Whether it ends within the policy's `warn-days`, of which today is the first, but has not yet. */
export declare function isExpiring(exception: Exception, policy: Policy, now: number): boolean;
/** The longest an exception may last from its review, in days. */
export declare function capOf(policy: Policy, critical: boolean): number;
