/**
 * What of a proposed allowlist is agreed already: what stands unchanged in the one that is trusted, and what only asks for
 * less. Everything else is a change that somebody has to review.
 */
import type { AllowEntry, PathBlock, Policy } from './allowlist.ts';
/**
 * `agreed` are exceptions without a fault: what was faulty was never in force, so mending it is a change. Taking out and
 * ending earlier need nobody, nor does a path or a list of patterns that stands for fewer files.
 */
export declare function isAgreed(exception: AllowEntry | PathBlock, agreed: readonly (AllowEntry | PathBlock)[]): boolean;
/**
 * Those among many that an exception could be within: for the same token, or with a pattern of its own. Comparing each with
 * each would take a file of ten thousand entries minutes.
 */
export declare function kinAmong(all: readonly (AllowEntry | PathBlock)[]): (exception: AllowEntry | PathBlock) => readonly (AllowEntry | PathBlock)[];
/** An exception of the agreed ones that this one prolongs without another review, if there is one. */
export declare function prolonged(exception: AllowEntry | PathBlock, agreed: readonly (AllowEntry | PathBlock)[]): (AllowEntry | PathBlock) | null;
/** In what way a policy asks less of people than the one that is agreed, in words; empty where it does not. */
export declare function weakenings(policy: Policy, agreed: Policy): readonly string[];
