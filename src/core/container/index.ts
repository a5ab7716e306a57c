/** The containers that are opened, and the names of those that are not. */
import type { Container } from './container.ts';
import { gzip } from './gzip.ts';
import { tar } from './tar.ts';
import { zip } from './zip.ts';

export type { Container, Entry, Fault, Member, Refusal } from './container.ts';
export { HEAD } from './recognise.ts';
export { unopened } from './unopened.ts';

/** tar last: it alone is told by a sum, which costs a walk over the head. */
export const CONTAINERS: readonly Container[] = [gzip, zip, tar];

/** The container that begins with these bytes . */
export function containerOf(head: Uint8Array): Container | null {
  return CONTAINERS.find((container) => container.recognises(head)) ?? null;
}
