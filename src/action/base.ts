/** Files as they stand in the commit that a pull request wants to change, or why they cannot be had. */
import type { Problem } from '../core/finding.ts';
import type { Where } from '../sources/git.ts';
import { causeOf, statusOf } from './api.ts';
import { type Files, filesAt } from './files-at.ts';
import type { Api } from './inputs.ts';

export type BaseFiles = { readonly files: Files } | { readonly files: null; readonly problem: Problem };

/** Never throws for what git or the API does. `where` is `null` where the folder is no repository. */
export async function readBaseFiles(
  commit: string,
  paths: readonly string[],
  where: Where | null,
  api: Api,
): Promise<BaseFiles> {
  try {
    return { files: await filesAt(commit, paths, where, api) };
  } catch (error) {
    return { files: null, problem: baseNotRead(error) };
  }
}

/** Says what does not count now and what would mend it. */
export function baseNotRead(error: unknown): Problem {
  const status = statusOf(error);
  const remedy =
    status === null || status >= 500
      ? 'Run the job again.'
      : 'Give the job the permission contents: read, or check out with fetch-depth: 0.';
  return notRead(
    `The base of this pull request could not be read (${causeOf(error)}), so ${CONSEQUENCE} ${remedy}`,
  );
}

export function baseNotNamed(): Problem {
  return notRead(`The event does not name the base of this pull request, so ${CONSEQUENCE}`);
}

const CONSEQUENCE =
  'no exception is in force, and what this changes of the exceptions and the settings cannot be judged.';

function notRead(message: string): Problem {
  return { code: 'base-not-read', message, path: null, line: null, effect: 'incomplete' };
}
