import { inMemory } from '../../core/document.ts';
import { isContentWorthALook } from '../../core/worth-a-look.ts';
import { isLfsPointer } from '../../sources/lfs-pointer.ts';
import type { QuickReader } from '../../sources/quick-reader.ts';
import { NOT_CLEAN } from './shared-paths.ts';

/** The size of a file in whose content nothing is to be found or said, by a glance; `NOT_CLEAN` for one to look at. */
export function sizeByGlance(name: Uint8Array, reader: QuickReader): number {
  const bytes = reader.read(name);
  if (bytes === null || isLfsPointer(bytes) || isContentWorthALook(inMemory(bytes))) return NOT_CLEAN;
  return bytes.length;
}
