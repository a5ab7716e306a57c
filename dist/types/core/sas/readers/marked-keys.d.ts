/** Keys that carry a marker and the right checksum: certain without any context (reference §4.2). */
import type { Kind } from '../../finding.ts';
import type { Reader } from '../reading.ts';
export declare const readMarkedKeys: Reader;
/** The kind that a key's mark and checksum tell, or `null` where it has none. */
export declare function markedKind(key: string): Kind | null;
