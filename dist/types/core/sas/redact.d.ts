import type { Query } from './query.ts';
/**
 * The token as it stands with `***` for its secret. Other secrets in the same text go the same way, and before anything
 * is cut short: what is left of a cut secret would no longer be known for one.
 */
export declare function redactQuery(query: Query): string;
/** A name out of a document, of bearable length. */
export declare function shownName(text: string): string;
/** Text from a document, fit to be shown: whatever in it could be another secret becomes `***`. Linear in the text. */
export declare function withoutSecrets(text: string): string;
