import type { Document } from './document.ts';
import { type Room, roomFor } from './find/marks.ts';
import { OVERLAP } from './text/windows.ts';
export { OVERLAP, type Room, roomFor };
/**
 * Whether a document or its name holds anything that reads like a secret, or is a container file. Where this says no,
 * `inspect` finds nothing and has nothing to say.
 */
export declare function isWorthInspecting({ path, content }: Document): boolean;
/**
 * The same for content that is read piece by piece, where the finder has it lie: each piece behind the last `OVERLAP` bytes of
 * the one before. So many bytes are there. What is not UTF-8 takes an inspection in any case.
 */
export declare function isPieceWorthInspecting(room: Room, length: number, isFirst: boolean): boolean;
