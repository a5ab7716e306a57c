/** What git says has changed at one path, and what of it is to be looked at. */
import { decodeFileName } from './file-name.ts';
import { isNoObject, type RawChange, SUBMODULE_MODE } from './git-output.ts';

export type NamedChange = RawChange & { readonly path: string };

export function named(change: RawChange): NamedChange {
  return { ...change, path: decodeFileName(change.name) };
}

/**
 * Deletions bring nothing; entries of an unfinished merge cannot be committed; a changed mode alone changes no
 * content. A rename stays, since its new name is text as well.
 */
export function hasNewContent({ status, oid, oidBefore, name, nameBefore }: RawChange): boolean {
  if (status === 'D' || isNoObject(oid)) return false;
  return oid !== oidBefore || !name.equals(nameBefore);
}

/** Of a symbolic link (mode 120000) the blob is the target's text, which is what gets committed. */
export function isBlob({ mode }: RawChange): boolean {
  return mode !== SUBMODULE_MODE;
}

/** Where the content stood before: at the same path, or at the one it was renamed from. */
export interface EarlierVersion {
  readonly path: string;
  readonly oid: string;
}

export function earlierOf({ oidBefore, nameBefore }: RawChange): EarlierVersion | null {
  return isNoObject(oidBefore) ? null : { path: decodeFileName(nameBefore), oid: oidBefore };
}
