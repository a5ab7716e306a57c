/** Reading a content: a stretch of it piece by piece, and small records without a call for each. */
import type { Content } from '../text/content.ts';
import { type Fault } from './container.ts';
/** What stands between two offsets, as it stands. Damaged when the content ends before. */
export declare function stretch(content: Content, from: number, to: number): Generator<Uint8Array, Fault | null, undefined>;
/** A content that is not asked for what it cannot have, whatever offset a header made up. */
export declare function bounded(content: Content): Content;
/** A content that is asked for small records one behind the other and asks in turn for larger stretches. */
export declare function buffered(content: Content): Content;
