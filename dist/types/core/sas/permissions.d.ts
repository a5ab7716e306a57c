/**
 * Permission letters → Microsoft's words, and how much they let one do. Letters are a set: their order differs between
 * the tools that write them and means nothing (reference §2.5).
 */
import { type Permission } from '../finding.ts';
/** For queues and in an account SAS `p` takes messages off a queue; on blobs and files it sets POSIX permissions. */
export type MeaningOfP = 'process' | 'permissions';
/** What the letters say, or `null` where there is none that is known. */
export declare function readPermissions(letters: string | undefined, p: MeaningOfP): readonly Permission[] | null;
/** Reads one name: 1. Makes everything findable, or unknown: 2. Anything else changes something: 3 (contract §5). */
export declare function powerOf(permissions: readonly Permission[] | null, readFinds?: boolean): 1 | 2 | 3;
