/** The containers that are opened, and the names of those that are not. */
import type { Container } from './container.ts';
export type { Container, Entry, Fault, Member, Refusal } from './container.ts';
export { HEAD } from './recognise.ts';
export { unopened } from './unopened.ts';
/** tar last: it alone is told by a sum, which costs a walk over the head. */
export declare const CONTAINERS: readonly Container[];
/** The container that begins with these bytes . */
export declare function containerOf(head: Uint8Array): Container | null;
