/**
 * A first look at what a commit would bring in, with the least of the program: the finder alone, which names every place where a
 * token may stand. Most commits hold no such place, and for those reading, judging and wording need not even be
 * loaded. Says "clean" only where the whole run would find nothing and say nothing; else the whole run decides.
 */
import { isWorthALook } from '../core/worth-a-look.ts';
import { SourceFailure } from '../sources/failure.ts';
import type { Where } from '../sources/git.ts';
import { readMessage } from '../sources/message.ts';
import { parseSettings } from '../sources/settings.ts';
import { openStaged, type Staged } from '../sources/staged.ts';

/** `opened` is the index, where the whole run is to go on with it. */
export async function isPlainlyClean(
  where: Where,
  opened: Promise<Staged> = openStaged(where),
): Promise<boolean> {
  try {
    const staged = await opened;
    // An allowlist may have faults to be said, whatever else is staged.
    if (staged.allowlist !== null || staged.problems.length > 0) return false;
    if (parseSettings(staged.settings).problems.length > 0) return false;
    for await (const reading of staged.readings()) {
      if (reading.kind !== 'document' || isWorthALook(reading.document)) return false;
    }
    return true;
  } catch (error) {
    if (error instanceof SourceFailure) return false;
    throw error;
  }
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
