/**
 * Files as they stand in a commit: from the checkout where it holds that commit, else from GitHub's API. `actions/checkout`
 * fetches a single commit by default, so the API is the usual way.
 */
import { openObjects, type Where } from '../sources/git.ts';
import { type Client, clientOf, statusOf } from './api.ts';
import type { Api } from './inputs.ts';

/** Content by path, `null` where the commit has no such file. */
export type Files = ReadonlyMap<string, Uint8Array | null>;

/** Throws what a client throws. `where` is `null` where the folder is no repository; a client is made where none is given. */
export async function filesAt(
  commit: string,
  paths: readonly string[],
  where: Where | null,
  api: Api,
  client?: Client,
): Promise<Files> {
  const files = where === null ? null : await fromCheckout(commit, paths, where);
  return files ?? (await fromApi(commit, paths, api, client ?? clientOf(api)));
}

/** As the commit has it that is checked out; `null` where it has no such file. */
export async function fileInHead(path: string, where: Where): Promise<Uint8Array | null> {
  return (await fromCheckout('HEAD', [path], where))?.get(path) ?? null;
}

/** `null` where the checkout does not hold the commit. */
async function fromCheckout(commit: string, paths: readonly string[], where: Where): Promise<Files | null> {
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
  { owner, repository: repo }: Api,
  octokit: Client,
): Promise<Files> {
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
