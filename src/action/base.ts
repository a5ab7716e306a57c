/**
 * Files as they stand in the commit that a pull request wants to change: from the checkout where it holds that commit,
 * else from GitHub's API. `actions/checkout` fetches a single commit by default, so the API is the usual way.
 */
import type { Problem } from '../core/finding.ts';
import { openObjects, type Where } from '../sources/git.ts';
import { causeOf, clientOf, statusOf } from './api.ts';
import type { Api } from './inputs.ts';

/** Content by path, `null` where the commit has no such file; or why nothing can be said. */
export type BaseFiles =
  | { readonly files: ReadonlyMap<string, Uint8Array | null> }
  | { readonly files: null; readonly problem: Problem };

/** Never throws for what git or the API does. `where` is `null` where the folder is no repository. */
export async function readBaseFiles(
  commit: string,
  paths: readonly string[],
  where: Where | null,
  api: Api,
): Promise<BaseFiles> {
  const files = where === null ? null : await fromCheckout(commit, paths, where);
  if (files !== null) return { files };
  try {
    return { files: await fromApi(commit, paths, api) };
  } catch (error) {
    return { files: null, problem: baseNotRead(error) };
  }
}

/** `null` where the checkout does not hold the commit. */
async function fromCheckout(
  commit: string,
  paths: readonly string[],
  where: Where,
): Promise<ReadonlyMap<string, Uint8Array | null> | null> {
  const objects = openObjects(where);
  try {
    const files = new Map<string, Uint8Array | null>();
    // A commit that is there answers with its kind, one that is not there as missing.
    const names = [commit, ...paths.map((path) => `${commit}:${path}`)];
    let index = 0;
    for await (const object of objects.read(names)) {
      if (index === 0 && object.bytes === null && object.why === 'missing') return null;
      if (index > 0) files.set(paths[index - 1] as string, object.bytes);
      index += 1;
    }
    return files;
  } catch {
    return null;
  } finally {
    objects.close();
  }
}

async function fromApi(
  commit: string,
  paths: readonly string[],
  api: Api,
): Promise<ReadonlyMap<string, Uint8Array | null>> {
  const octokit = clientOf(api);
  const { owner, repository: repo } = api;
  const files = new Map<string, Uint8Array | null>();
  for (const path of paths) {
    try {
      // Raw, since the other form leaves out the content of files over 1 MB (REST docs, "Get repository content").
      const answer = await octokit.rest.repos.getContent({
        owner,
        repo,
        path,
        ref: commit,
        mediaType: { format: 'raw' },
      });
      files.set(path, bytesOf(answer.data));
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
      files.set(path, null);
    }
  }
  // To a token without the permission a private repository is "not found" as well, which must not pass for "no file".
  if ([...files.values()].includes(null)) {
    await octokit.rest.git.getCommit({ owner, repo, commit_sha: commit });
  }
  return files;
}

/** The client hands out raw content as text or as a buffer, by its content type; a folder comes as a list. */
function bytesOf(data: unknown): Uint8Array | null {
  if (typeof data === 'string') return new TextEncoder().encode(data);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : null;
}

/** Says what does not count now and what would mend it. */
export function baseNotRead(error: unknown): Problem {
  const status = statusOf(error);
  const remedy =
    status === null || status >= 500
      ? 'Run the job again.'
      : 'Give the job the permission contents: read, or check out with fetch-depth: 0.';
  return notice(
    `The base of this pull request could not be read (${causeOf(error)}), so ${CONSEQUENCE} ${remedy}`,
  );
}

export function baseNotNamed(): Problem {
  return notice(`The event does not name the base of this pull request, so ${CONSEQUENCE}`);
}

const CONSEQUENCE = 'no exception is in force and any live token fails the job.';

function notice(message: string): Problem {
  return { code: 'base-not-read', message, path: null, line: null, effect: 'notice' };
}
