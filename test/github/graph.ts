/** A repository as GitHub's GraphQL shows it: objects behind the fields of its schema, read from git. */
import type { Repository } from '../support/repository.ts';
import type { Pull } from './fake-github.ts';

type Paged = { readonly first: number; readonly after?: string | null | undefined };

export function aGraph(
  repository: Repository,
  pulls: readonly Pull[],
  accounts: Readonly<Record<string, string>>,
) {
  const lines = (...args: readonly string[]) =>
    repository
      .git(...args)
      .split('\n')
      .filter(Boolean);

  const person = (email: string) => ({
    user: accounts[email] === undefined ? null : { login: accounts[email] },
  });

  const file = (commit: string, path: string) => {
    const { exitCode, stdout } = repository.tryGit('ls-tree', commit, '--', path);
    const found = exitCode === 0 ? /^(\d+) blob ([0-9a-f]+)\t/.exec(stdout) : null;
    if (found === null) return null;
    return {
      oid: found[2],
      mode: Number.parseInt(found[1] as string, 8),
      object: () => ({
        __typename: 'Blob',
        text: repository.git('cat-file', 'blob', found[2] as string),
        isTruncated: false,
      }),
    };
  };

  const commit = (oid: string) => ({
    __typename: 'Commit',
    oid,
    // As GitHub itself signs what is made on its pages.
    committedViaWeb: lines('log', '-1', '--format=%ce', oid)[0] === 'noreply@github.com',
    authors: ({ first }: Paged) => {
      const emails = lines('log', '-1', '--format=%ae%n%(trailers:key=Co-authored-by,valueonly)', oid).map(
        (line) => /<(.*)>/.exec(line)?.[1] ?? line,
      );
      return page(emails, { first }, person);
    },
    committer: person(lines('log', '-1', '--format=%ce', oid)[0] as string),
    parents: ({ first }: Paged) =>
      page(lines('log', '-1', '--format=%P', oid).join(' ').split(' ').filter(Boolean), { first }, commit),
    file: ({ path }: { readonly path: string }) => file(oid, path),
    history: ({ first, after, path, since }: Paged & { readonly path: string; readonly since: string }) =>
      page(lines('log', `--since=${since}`, '--format=%H', oid, '--', path), { first, after }, commit),
    associatedPullRequests: ({ first }: Paged) =>
      page(
        pulls.filter((pull) => [...ownOf(pull), mergeOf(pull), pull.mergedAs].includes(oid)),
        { first },
        ({ number, merged = false, base }) => ({ number, merged, baseRefOid: base }),
      ),
  });

  const ownOf = ({ base, head }: Pull) => lines('rev-list', '--reverse', head, `^${base}`);
  const mergeOf = ({ head }: Pull) =>
    lines('log', '--merges', '--format=%H %P', '--all')
      .find((line) => line.endsWith(` ${head}`))
      ?.split(' ')[0];

  return {
    object: ({ oid }: { readonly oid: string }) => commit(oid),
    pullRequest: ({ number }: { readonly number: number }) => {
      const pull = pulls.find((one) => one.number === number);
      if (pull === undefined) return null;
      return {
        timelineItems: {
          nodes:
            pull.retargetedAt === undefined
              ? []
              : [{ __typename: 'BaseRefChangedEvent', createdAt: pull.retargetedAt }],
        },
        commits: (args: Paged) => {
          const { totalCount, ...rest } = page(ownOf(pull), args, (oid) => ({ commit: commit(oid) }));
          return { ...rest, totalCount: totalCount + (pull.unlisted ?? 0) };
        },
      };
    },
  };
}

function page<From, To>(all: readonly From[], { first, after }: Paged, shape: (one: From) => To) {
  const start = Number(after ?? 0);
  const end = start + first;
  return {
    totalCount: all.length,
    pageInfo: { hasNextPage: end < all.length, endCursor: String(end) },
    nodes: all.slice(start, end).map(shape),
  };
}
