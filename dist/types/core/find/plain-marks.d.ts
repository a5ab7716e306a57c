/** What the marks are, in ordinary words. */
import type { Marks } from './marks.ts';
export declare function plainMarks(bytes: Uint8Array): Marks;
