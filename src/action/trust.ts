/**
 * What counts before anything is looked at. A pull request brings its own `.sasignore` and `.sasguard.json`; were they
 * believed, it could excuse itself. So only exceptions that already stand in the base are in force, others wait, and
 * the threshold is the base's. What is new counts where the pull request's reviews prove it. Without a base to compare
 * with, the tree speaks for itself.
 */
import { isAbsolute, relative, sep } from 'node:path';
import { agreed, parsedAllowlist } from '../check/allowlist.ts';
import type { Allowlist } from '../core/allowlist/allowlist.ts';
import { isOneFile } from '../core/allowlist/path-pattern.ts';
import type { Reviews } from '../core/allowlist/proof.ts';
import { standingsOf } from '../core/allowlist/standings.ts';
import { type Problem, SEVERITIES, type Severity } from '../core/finding.ts';
import {
  ALLOWLIST_NAME,
  type AllowlistChoice,
  type AllowlistText,
  allowlistText,
  readAllowlistFile,
} from '../sources/allowlist-file.ts';
import { SourceFailure } from '../sources/failure.ts';
import type { Where } from '../sources/git.ts';
import { DEFAULT_SETTINGS, parseSettings, readSettingsFile, SETTINGS_NAME } from '../sources/settings.ts';
import { baseNotNamed, readBaseFiles } from './base.ts';
import { mergedOnto } from './commits.ts';
import { type Files, fileInHead } from './files-at.ts';
import type { Inputs } from './inputs.ts';
import { reviewsOf } from './reviews.ts';

export interface Trust {
  /** `null` where no exception is agreed yet, `'all'` where all are. */
  readonly allowlist: Allowlist | null | 'all';
  /** Of the pull request that brings the others. */
  readonly reviews: Reviews;
  /** `null` where the tree's own settings decide. */
  readonly failOn: Severity | null;
  readonly problems: readonly Problem[];
}

/** `root` is the repository's root, or `null` where the folder is none. */
export async function trustOf(inputs: Inputs, root: string | null): Promise<Trust> {
  const { base, api, env } = inputs;
  if (base.kind === 'none') return { allowlist: 'all', reviews: NONE, failOn: null, problems: [] };
  if (base.kind === 'unknown') return nothingTrusted(baseNotNamed());

  const path = pathInBase(inputs.allowlist, root ?? inputs.folder);
  const where = root === null ? null : { cwd: root, env };
  const commit = baseWithin(inputs, where) ?? base.commit;
  const read = await readBaseFiles(commit, [path ?? ALLOWLIST_NAME, SETTINGS_NAME], where, api);
  if (read.files === null) return nothingTrusted(read.problem);

  const list = read.files.get(path ?? ALLOWLIST_NAME) ?? null;
  // A file from outside the repository no pull request can change.
  if (path === null) return { allowlist: 'all', reviews: NONE, failOn: failOnIn(read.files), problems: [] };
  const trusted = list && parsedAllowlist(list, path);
  return {
    allowlist: trusted,
    reviews: await reviewsFor(trusted, path, inputs, where),
    failOn: failOnIn(read.files),
    problems: [
      ...(where === null ? [] : await notAsCommitted(path, inputs, where)),
      ...milderSettings(failOnIn(read.files), inputs, root),
    ],
  };
}

/** Faults in the base's settings are not this pull request's; the strict default stands in for them. */
function failOnIn(files: Files): Severity {
  return parseSettings(files.get(SETTINGS_NAME) ?? null).settings.failOn;
}

/** The base's own threshold is judged by, and this one after the merge. */
function milderSettings(agreed: Severity, { folder }: Inputs, root: string | null): readonly Problem[] {
  const { failOn } = readSettingsFile(root ?? folder).settings;
  if (SEVERITIES.indexOf(failOn) <= SEVERITIES.indexOf(agreed)) return [];
  const message = `failOn goes from ${agreed} to ${failOn}. This is judged by ${agreed}; once merged, less will block.`;
  return [{ code: 'settings-weakened', message, path: SETTINGS_NAME, line: null, effect: 'notice' }];
}

/**
 * What is judged must be what will be merged. A link, Git LFS, a sparse checkout, or a file system to which `.SasIgnore` is the
 * same name, shows another file than the commit has.
 */
async function notAsCommitted(path: string, inputs: Inputs, where: Where): Promise<readonly Problem[]> {
  const list = proposedIn(inputs, where);
  const bytes = await fileInHead(path, where);
  const committed = bytes === null ? null : allowlistText(bytes).text;
  if (list === NOT_READ || (list?.text ?? null) === committed) return [];
  const message =
    'What lies in the checkout is not what its commit has: a link, Git LFS, a sparse checkout, or a step before this one has changed it. What is proposed cannot be judged so; commit it as a plain file, and check it out.';
  return [{ code: 'allowlist-not-as-committed', message, path, line: null, effect: 'fault' }];
}

/** From the root, as git names it; `null` for a file from outside the repository, which a pull request cannot change. */
export function pathInBase(allowlist: string | null, root: string): string | null {
  if (allowlist === null) return ALLOWLIST_NAME;
  const way = relative(root, allowlist);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? null : way.split(sep).join('/');
}

/**
 * The base that GitHub merged with, where that merge is what is judged: the event may name an older one, in which the
 * exceptions of other pull requests are not yet agreed.
 */
function baseWithin({ scope, commit }: Inputs, checkout: Where | null): string | null {
  return scope.kind === 'change' ? mergedOnto(scope.change, { checkout, sha: commit }) : null;
}

/** Reviews are asked for only where something waits for them. */
async function reviewsFor(
  trusted: Allowlist | null,
  path: string,
  inputs: Inputs,
  where: Where | null,
): Promise<Reviews> {
  const list = proposedIn(inputs, where);
  if (list === NOT_READ) return NONE;
  const { allowlist } = agreed(list);
  const standings = standingsOf({ allowlist, trusted }, inputs.now);
  const pending = (standings?.exceptions ?? []).filter(
    (exception) => exception.kind !== 'faulty' && exception.standing === 'pending',
  );
  const isWeaker = standings?.problems.some(({ code }) => code === 'policy-weakened') === true;
  if (pending.length === 0 && !isWeaker) return NONE;
  const files = pending.flatMap((entry) => (entry.kind === 'allow' ? [entry.path.text] : []));
  const wanted = {
    number: inputs.pullRequest,
    allowlist: path,
    paths: files.filter(isOneFile),
    reviewers: trusted?.policy.reviewers ?? [],
  };
  return await reviewsOf(wanted, where, inputs.api);
}

const NONE: Reviews = { kind: 'none' };

/** What keeps it from being read the check itself will say. */
export const NOT_READ = 'not read';

export function proposedIn(inputs: Inputs, where: Where | null): AllowlistText | null | typeof NOT_READ {
  try {
    return readAllowlistFile(choiceOf(inputs), where?.cwd ?? inputs.folder, inputs.folder);
  } catch (error) {
    if (error instanceof SourceFailure) return NOT_READ;
    throw error;
  }
}

export function choiceOf({ allowlist, folder }: Inputs): AllowlistChoice {
  if (allowlist === null) return { kind: 'repository' };
  return { kind: 'file', file: relative(folder, allowlist).split(sep).join('/') };
}

function nothingTrusted(problem: Problem): Trust {
  const reviews: Reviews = { kind: 'unread', why: BASE_NOT_READ };
  return { allowlist: null, reviews, failOn: DEFAULT_SETTINGS.failOn, problems: [problem] };
}

const BASE_NOT_READ = 'The base is not known, so it is not known either who may approve.';
