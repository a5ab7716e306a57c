/**
 * What counts before anything is looked at. A pull request brings its own `.sasignore` and `.sasguard.json`; were they
 * believed, it could excuse itself. So only exceptions that already stand in the base are in force, others wait, and
 * the threshold is the base's. Without a base to compare with, the tree speaks for itself.
 *
 * Proof that a reviewer has approved a new exception on the pull request would add to this, and belongs here.
 */
import { isAbsolute, relative, sep } from 'node:path';
import type { Allowlist } from '../core/allowlist/allowlist.ts';
import { parseAllowlist } from '../core/allowlist/parse.ts';
import type { Problem, Severity } from '../core/finding.ts';
import { ALLOWLIST_NAME, allowlistText } from '../sources/allowlist-file.ts';
import { DEFAULT_SETTINGS, parseSettings, SETTINGS_NAME } from '../sources/settings.ts';
import { baseNotNamed, readBaseFiles } from './base.ts';
import type { Inputs } from './inputs.ts';

export interface Trust {
  /** `null` where no exception is agreed yet, `'all'` where all are. */
  readonly allowlist: Allowlist | null | 'all';
  /** `null` where the tree's own settings decide. */
  readonly failOn: Severity | null;
  readonly problems: readonly Problem[];
}

/** `root` is the repository's root, or `null` where the folder is none. */
export async function trustOf(inputs: Inputs, root: string | null): Promise<Trust> {
  const { base, api, env } = inputs;
  if (base.kind === 'none') return { allowlist: 'all', failOn: null, problems: [] };
  if (base.kind === 'unknown') return nothingTrusted(baseNotNamed());

  const path = pathInBase(inputs.allowlist, root ?? inputs.folder);
  const where = root === null ? null : { cwd: root, env };
  const read = await readBaseFiles(base.commit, [path ?? ALLOWLIST_NAME, SETTINGS_NAME], where, api);
  if (read.files === null) return nothingTrusted(read.problem);

  const list = read.files.get(path ?? ALLOWLIST_NAME) ?? null;
  return {
    allowlist: path === null ? 'all' : list === null ? null : parsed(list, path),
    // Faults in the base's settings are not this pull request's; the strict default stands in for them.
    failOn: parseSettings(read.files.get(SETTINGS_NAME) ?? null).settings.failOn,
    problems: [],
  };
}

/** From the root, as git names it; `null` for a file from outside the repository, which a pull request cannot change. */
function pathInBase(allowlist: string | null, root: string): string | null {
  if (allowlist === null) return ALLOWLIST_NAME;
  const way = relative(root, allowlist);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? null : way.split(sep).join('/');
}

function parsed(bytes: Uint8Array, path: string): Allowlist {
  const { text } = allowlistText(bytes, path);
  return parseAllowlist(text, path);
}

function nothingTrusted(problem: Problem): Trust {
  return { allowlist: null, failOn: DEFAULT_SETTINGS.failOn, problems: [problem] };
}
