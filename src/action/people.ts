/**
 * Who wrote the commits of a pull request, and what of the files that matter each of them changed. Asked by GraphQL, since
 * only there GitHub says whom it takes for a co-author (`Commit.authors`) and gives a file's id at a commit and its parents.
 */
import type { Contribution } from '../core/allowlist/proof.ts';
import type { Client } from './api.ts';
import type { Api } from './inputs.ts';

/** Of more files it is not asked, and so each commit counts as having changed them. */
const MOST_FILES = 20;
const PAGE = 50;

/** What has become of a pull request besides its reviews. */
export interface Course {
  readonly commits: readonly Contribution[];
  /** When it was last turned to another branch, in milliseconds since 1970: who approved it before saw another change. */
  readonly retargeted: number | null;
}

/** Throws what the client throws, and `TooManyCommits`. */
export async function courseOf(
  number: number,
  paths: readonly string[],
  { owner, repository: name }: Api,
  client: Client,
): Promise<Course> {
  const files = [...new Set(paths)].slice(0, MOST_FILES);
  const variables = Object.fromEntries(files.map((path, index) => [`f${index}`, path]));
  const contributions: Contribution[] = [];
  let retargeted: number | null = null;
  let after: string | null = null;
  do {
    const answer: Answer = await client.graphql(queryFor(files.length), {
      owner,
      name,
      number,
      after,
      ...variables,
    });
    const { commits, timelineItems } = answer.repository.pullRequest;
    const { nodes, pageInfo, totalCount } = commits;
    const [turn] = timelineItems.nodes;
    retargeted = turn === undefined ? null : Date.parse(turn.createdAt);
    contributions.push(...nodes.map(({ commit }) => contributionOf(commit, files)));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    // GitHub lists no more than 250 commits of a pull request; what is not listed may be anybody's.
    if (after === null && contributions.length < totalCount) throw new TooManyCommits();
  } while (after !== null);
  return { commits: contributions, retargeted };
}

export class TooManyCommits extends Error {
  override readonly name = 'TooManyCommits';
}

function queryFor(count: number): string {
  const names = Array.from({ length: count }, (_, index) => `f${index}`);
  const files = names.map((name) => `${name}: file(path: $${name}) { oid mode }`).join(' ');
  return `query ($owner: String!, $name: String!, $number: Int!, $after: String, ${names.map((name) => `$${name}: String!`).join(', ')}) {
    repository(owner: $owner, name: $name) {
      pullRequest(number: $number) {
        timelineItems(itemTypes: [BASE_REF_CHANGED_EVENT], last: 1) {
          nodes { ... on BaseRefChangedEvent { createdAt } }
        }
        commits(first: ${PAGE}, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes {
            commit {
              oid
              committedViaWeb
              authors(first: 100) { totalCount nodes { user { login } } }
              committer { user { login } }
              parents(first: 1) { nodes { ${files} } }
              ${files}
            }
          }
        }
      }
    }
  }`;
}

interface Answer {
  readonly repository: {
    readonly pullRequest: {
      readonly timelineItems: { readonly nodes: readonly { readonly createdAt: string }[] };
      readonly commits: {
        readonly totalCount: number;
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly nodes: readonly { readonly commit: GivenCommit }[];
      };
    };
  };
}

type Files = Readonly<Record<string, { readonly oid: string; readonly mode: number } | null>>;

interface Person {
  readonly user: { readonly login: string } | null;
}

type GivenCommit = Files & {
  readonly oid: string;
  readonly committedViaWeb: boolean;
  readonly authors: { readonly totalCount: number; readonly nodes: readonly Person[] };
  readonly committer: Person | null;
  readonly parents: { readonly nodes: readonly Files[] };
};

function contributionOf(commit: GivenCommit, files: readonly string[]): Contribution {
  const { oid, authors, parents } = commit;
  const people = authors.nodes.map(loginOf);
  if (authors.totalCount > authors.nodes.length) people.push(null);
  // What is committed on GitHub's pages GitHub commits itself, for its author.
  if (!commit.committedViaWeb) people.push(loginOf(commit.committer));
  // What a merge takes over from another branch may have been taken out there since, so only its own branch counts.
  const isKept = (name: string) => isSame(parents.nodes[0]?.[name] ?? null, commit[name] ?? null);
  const leavesAlone = files.filter((_, index) => isKept(`f${index}`));
  return { commit: oid, people: [...new Set(people)], leavesAlone };
}

function loginOf(person: Person | null): string | null {
  return person?.user?.login ?? null;
}

function isSame(one: Files[string], other: Files[string]): boolean {
  return one?.oid === other?.oid && one?.mode === other?.mode;
}
