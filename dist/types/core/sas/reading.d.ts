import type { Digest } from '../inspect.ts';
import type { Span, View } from '../text/view.ts';
import type { Token } from './token.ts';
/** A token as one view shows it. Several views may show the same one; the best understood counts. */
export interface Reading {
    /**
     * Describes the token; called for the best reading only. `null` for what is harmless: it takes part all the same, so
     * that no worse reading of it counts.
     */
    readonly describe: (() => Token) | null;
    /** The bytes of the document that carry the secret. */
    readonly span: Span;
    /** How much of the token was understood: its fields above all, then whose it is, times that can be read, its padding. A
     * layer too many or too few shows less. */
    readonly understood: number;
    /** A token that nothing beside it vouches for needs something nearby (contract §4). */
    readonly alone: boolean;
}
/**
 * Finds one form of credential in a view. Here a secret is read, digested and dropped: a reading holds a fingerprint and
 * what the token says of itself, and nothing after it can know more.
 */
export type Reader = (view: View, digest: Digest) => Reading[];
