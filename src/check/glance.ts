/**
 * A first look at what a commit would bring in, with the least of the program: the finder alone, which names every place where a
 * token may stand. Most files hold no such place, and where none does, reading, judging and wording need not even be
 * loaded.
 */
import { type Content, inMemory } from '../core/document.ts';
import { isWorthALook } from '../core/worth-a-look.ts';
import { SourceFailure } from '../sources/failure.ts';
import type { Where } from '../sources/git.ts';
import { readMessage } from '../sources/message.ts';
import { parseSettings } from '../sources/settings.ts';
import type { Staged, StagedReading } from '../sources/staged.ts';

/**
 * What is left of the index for the whole run to look at: `null` where that would find nothing and say nothing, the index as
 * it was given where too much is left to be kept. Throws what the index throws.
 */
export async function glance(staged: Staged): Promise<Staged | null> {
  const left: StagedReading[] = [];
  let kept = 0;
  for await (const reading of staged.readings()) {
    if (reading.kind !== 'document') {
      left.push(reading);
      continue;
    }
    const { document } = reading;
    if (!isWorthALook(document)) continue;
    kept += document.content.size;
    if (kept > MOST_KEPT) return staged;
    left.push({ ...reading, document: { ...document, content: inMemory(copyOf(document.content)) } });
  }
  if (left.length === 0 && staged.problems.length === 0 && hasPlainPolicy(staged)) return null;
  return {
    ...staged,
    readings: async function* () {
      yield* left;
    },
  };
}

function copyOf(content: Content): Uint8Array {
  return Buffer.from(content.read(0, content.size));
}

/** In bytes; what is larger may not even be in memory. */
const MOST_KEPT = 16 * 1024 * 1024;

/** Whether there is nothing to be said of the exceptions and the settings. Exceptions were judged by the commit that made them. */
export function hasPlainPolicy({ allowlist, committedAllowlist, settings }: Staged): boolean {
  const isAsBefore =
    allowlist === null ||
    (committedAllowlist !== null && Buffer.compare(allowlist, committedAllowlist) === 0);
  return isAsBefore && parseSettings(settings).problems.length === 0;
}

/** The same for the message of a commit. git need not be asked for anything. */
export function isPlainMessage(where: Where, file: string): boolean {
  try {
    return !isWorthALook(readMessage(file, where.cwd));
  } catch (error) {
    if (error instanceof SourceFailure) return false;
    throw error;
  }
}
