/**
 * Permission letters → Microsoft's words, and how much they let one do. Letters are a set: their order differs between
 * the tools that write them and means nothing (reference §2.5).
 */
import { PERMISSIONS, type Permission } from '../finding.ts';

const WORDS: Readonly<Record<string, Permission>> = {
  r: 'read',
  a: 'add',
  c: 'create',
  w: 'write',
  d: 'delete',
  x: 'delete-version',
  y: 'permanent-delete',
  l: 'list',
  t: 'tags',
  f: 'find',
  m: 'move',
  e: 'execute',
  o: 'ownership',
  p: 'permissions',
  i: 'immutability',
  u: 'update',
};

/** For queues and in an account SAS `p` takes messages off a queue; on blobs and files it sets POSIX permissions. */
export type MeaningOfP = 'process' | 'permissions';

/** What the letters say, or `null` where there is none that is known. */
export function readPermissions(letters: string | undefined, p: MeaningOfP): readonly Permission[] | null {
  const words = new Set(
    [...(letters ?? '').toLowerCase()].map((letter) => (letter === 'p' ? p : WORDS[letter])),
  );
  const known = PERMISSIONS.filter((permission) => words.has(permission));
  return known.length > 0 ? known : null;
}

/** Reads one name: 1. Makes everything findable, or unknown: 2. Anything else changes something: 3 (contract §5). */
export function powerOf(permissions: readonly Permission[] | null, readFinds = false): 1 | 2 | 3 {
  if (permissions === null) return 2;
  const mild = permissions.every((permission) => ['read', 'execute', 'list', 'find'].includes(permission));
  if (!mild) return 3;
  return readFinds || permissions.includes('list') || permissions.includes('find') ? 2 : 1;
}
