/** Every kind. To add one: a file, a line here, its cases in the tests, its heading in the docs. */
import type { Kind } from '../../finding.ts';
import type { KindWords, SasKind } from './kind.ts';
/** In the order of the reference's classification (§2.1): the first that recognises a query string has it. */
export declare const SAS_KINDS: readonly SasKind[];
export declare function wordsOf(kind: Kind): KindWords;
