/**
 * What a kind of credential is to the rest of the core: how to recognise it, what it grants, how to say so, and how
 * to revoke it. One file a kind; nothing elsewhere asks which kind it has at hand.
 */
import type { Kind, Revocation } from '../../finding.ts';
import type { Query } from '../query.ts';
import type { Token } from '../token.ts';
/** How a kind is put into words. */
export interface KindWords {
    readonly id: Kind;
    /** What a holder can do, to be put behind "Anyone holding this can": `read the blob a/b in storage account x`. */
    deed(token: Token): string;
    revoke(token: Token): Revocation;
}
/** What a query string of a kind says, beyond what all kinds say alike (times, protocols, addresses). */
export type Description = Pick<Token, 'reach' | 'power' | 'account' | 'resource' | 'services' | 'permissions' | 'policy'> & Partial<Pick<Token, 'expiresOn' | 'protocols' | 'onAzureHost' | 'levels' | 'part'>>;
/** A kind that stands in a query string. The registry asks them in order; the first that recognises it describes it. */
export interface SasKind extends KindWords {
    recognises(query: Query): boolean;
    describe(query: Query): Description;
}
