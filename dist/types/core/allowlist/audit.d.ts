/** What is in force already, and whether its review can still be shown. */
import type { Problem, Proof } from '../finding.ts';
import type { StandingException } from './standings.ts';
/** How an exception came to be in force. */
export type Origin = {
    readonly kind: 'pull-request';
    readonly number: number;
    readonly proof: Proof;
}
/** No merged pull request belongs to the commit. */
 | {
    readonly kind: 'commit';
    readonly commit: string;
}
/** No commit was found that brought it. */
 | {
    readonly kind: 'unknown';
};
/** `null` where the pull request that brought the exception proves its review. */
export declare function unproven(exception: StandingException, origin: Origin, path: string): Problem | null;
