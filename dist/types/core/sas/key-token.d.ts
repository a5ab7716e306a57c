import type { Kind } from '../finding.ts';
import type { Token } from './token.ts';
interface Names {
    readonly account?: string | null;
    readonly resource?: string | null;
    readonly policy?: string | null;
}
/** A key that signs SAS: it can do whatever they can, with no end but its own renewal. */
export declare function keyToken(kind: Kind, fingerprint: string, names?: Names): Token;
export {};
