import type { Document } from './document.ts';
import type { Place } from './finding.ts';
import type { Token } from './sas/token.ts';

/** Lower-case hex SHA-256 of a text's UTF-8 bytes; handed in, since the core imports no crypto. */
export type Digest = (text: string) => string;

/** One token at one place. */
export interface Sighting {
  readonly token: Token;
  readonly place: Place;
}

/** Every token in a document, in order of place. Pure, total, never throws. */
export function inspect(_document: Document, _digest: Digest): readonly Sighting[] {
  return [];
}
