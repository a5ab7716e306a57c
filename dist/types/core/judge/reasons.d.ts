/** Why a token is as bad as it is, worst first; each reason has an id that other tools can lean on. */
import type { Reason } from '../finding.ts';
import type { Token } from '../sas/token.ts';
export declare function reasonsOf(token: Token, now: number): readonly Reason[];
