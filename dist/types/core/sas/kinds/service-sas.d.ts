import type { Query } from '../query.ts';
import type { Token } from '../token.ts';
import type { Description, SasKind } from './kind.ts';
/**
 * Signed with an account key for one blob, file, container, share, queue or table. A queue's has no field that names
 * the resource, so what has no other mark is a queue's (reference §2.1, rule 9).
 */
export declare const serviceSas: SasKind;
/** What the fields of a service or user delegation SAS say of its scope and rights. */
export declare function describeScope(query: Query): Description;
export declare function scopeDeed(token: Token): string;
