import { type Document, inMemory } from '../core/document.ts';
import type { Problem, Skipped } from '../core/finding.ts';

/** What a source says of one path: here it is, it was passed over and why, or it should have been read and was not. */
export type Reading =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'skipped'; readonly skipped: Skipped }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** In bytes. A larger file or blob is not held, but read as it is looked at. */
export const LARGEST_HELD = 16 * 1024 * 1024;

export function documentOf(path: string, bytes: Uint8Array): Reading {
  return { kind: 'document', document: { path, content: inMemory(bytes), commit: null } };
}

export function skippedFor(reason: string, path: string): Reading {
  return { kind: 'skipped', skipped: { path, reason } };
}

export function unreadable(path: string, message: string): Reading {
  return {
    kind: 'problem',
    problem: { code: 'unreadable-file', message, path, line: null, effect: 'incomplete' },
  };
}
