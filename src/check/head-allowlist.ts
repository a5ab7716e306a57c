import { ALLOWLIST_NAME, type AllowlistChoice, readAllowlistFile } from '../sources/allowlist-file.ts';
import { openObjects, type Where } from '../sources/git.ts';
import { findRepository } from '../sources/repository.ts';
import { type AgreedAllowlist, agreed, proposed } from './allowlist.ts';

/**
 * The exceptions on the disk, held against those of the last commit as the hook holds them: what is not committed is not
 * agreed. Where there is no repository they are taken as they are, and so is another file that is named: it is no part of a
 * commit.
 */
export async function allowlistAgainstHead(
  where: Where,
  choice: AllowlistChoice = { kind: 'repository' },
): Promise<AgreedAllowlist> {
  const root = findRepository(where);
  const list = readAllowlistFile(choice, root ?? where.cwd, where.cwd);
  if (root === null || list === null || choice.kind !== 'repository') return agreed(list);
  return proposed(Buffer.from(list.text), await readFrom(where, 'HEAD'));
}

/** Whether the exceptions that are staged are these. */
export async function isStagedAllowlist(where: Where, text: string): Promise<boolean> {
  const staged = await readFrom(where, '');
  return staged !== null && Buffer.from(staged).equals(Buffer.from(text));
}

/** From a commit, or with an empty name from the index (gitrevisions(7), `:path`). */
async function readFrom(where: Where, commit: string): Promise<Uint8Array | null> {
  const objects = openObjects(where);
  try {
    return (await objects.one(`${commit}:${ALLOWLIST_NAME}`)).bytes;
  } finally {
    objects.close();
  }
}
