/**
 * How bad a token is: reach, power and life, each worth points, and their sum. The rule is public (contract §5), so that
 * everybody can foresee it.
 */
import type { Severity } from '../finding.ts';
import type { Token } from '../sas/token.ts';
export declare const HOUR: number;
export declare const DAY: number;
export declare const YEAR: number;
export declare function severityOf(token: Token, now: number): Severity;
export declare function isExpired(token: Token, now: number): boolean;
/** Whether only a few machines can use it: at most 256 IPv4 addresses. */
export declare function isNarrow(token: Token): boolean;
