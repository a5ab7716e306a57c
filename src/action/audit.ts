/**
 * The exceptions that are in force on the default branch already: whether the pull requests that brought them show that they
 * were reviewed. What was pushed directly, or merged past a failing check, is named.
 */
import { agreed, parsedAllowlist } from '../check/allowlist.ts';
import { isAgreed } from '../core/allowlist/agreement.ts';
import {
  type AllowEntry,
  type Allowlist,
  DEFAULT_POLICY,
  type PathBlock,
} from '../core/allowlist/allowlist.ts';
import { type Origin, unproven } from '../core/allowlist/audit.ts';
import { DAY } from '../core/allowlist/day.ts';
import { parseAllowlist } from '../core/allowlist/parse.ts';
import { isOneFile } from '../core/allowlist/path-pattern.ts';
import type { StandingException } from '../core/allowlist/standings.ts';
import { claimOf, proofs } from '../core/allowlist/standings.ts';
import type { Problem } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import type { Where } from '../sources/git.ts';
import { type Client, causeOf, clientOf, isRefusal } from './api.ts';
import { filesAt } from './files-at.ts';
import type { Api, Inputs } from './inputs.ts';
import { readPullRequest } from './reviews.ts';
import { NOT_READ, pathInBase, proposedIn } from './trust.ts';

/** Problems to be said besides; never throws for what the API does. `where` is `null` where the folder is no repository. */
export async function auditOf(
  report: Report,
  inputs: Inputs,
  where: Where | null,
): Promise<readonly Problem[]> {
  const { api, commit, isOnDefaultBranch, shard } = inputs;
  const proposed = proposedIn(inputs, where);
  const list = proposed === NOT_READ ? null : agreed(proposed).allowlist;
  const isOurs = isOnDefaultBranch && commit !== null && where !== null && api.repository !== '';
  // The shards of a run all know the same exceptions, so one of them is enough.
  if (!isOurs || list === null || (shard?.index ?? 1) > 1) return [];
  const path = pathInBase(inputs.allowlist, where.cwd);
  // A file that is not of this repository has no history here.
  if (path === null) return [];
  const inForce = pairs(report, list);
  if (inForce.length === 0) return [];
  const problems: Problem[] = [];
  try {
    const client = clientOf(api);
    const versions = await versionsOf(path, commit, earliest(inForce, inputs.now), api, client);
    const audit: Audit = { path, where, api, client, policies: new Map(), ...versions };
    for (const pair of inForce) {
      const origin = await originOf(pair, audit);
      const problem = unproven(pair.exception, origin, list.path);
      if (problem !== null) problems.push(problem);
    }
  } catch (error) {
    problems.push(notAudited(error));
  }
  return problems;
}

interface Pair {
  readonly exception: StandingException;
  readonly written: AllowEntry | PathBlock;
}

function pairs({ allowlist }: Report, list: Allowlist): readonly Pair[] {
  const written = new Map([...list.entries, ...list.pathBlocks].map((one) => [one.line, one]));
  return allowlist.exceptions.flatMap(({ exception, standing, line }) => {
    const text = written.get(line);
    return exception === null || text === undefined || standing !== 'in force'
      ? []
      : [{ exception, written: text }];
  });
}

/** No exception can have been merged long before the day of its review, so what is older need not be asked for. */
function earliest(inForce: readonly Pair[], now: number): number {
  const days = inForce.map(({ written }) => written.reviewed?.day ?? now);
  return Math.min(...days) - 2 * DAY;
}

interface Audit {
  readonly path: string;
  readonly where: Where;
  readonly api: Api;
  readonly client: Client;
  /** Newest first. */
  readonly versions: readonly Version[];
  /** Whether they are all that there are. */
  readonly isWhole: boolean;
  /** The agreed allowlist before a pull request, by its commit. */
  readonly policies: Map<string, Allowlist | null>;
}

interface Version {
  readonly commit: string;
  readonly exceptions: readonly (AllowEntry | PathBlock)[];
  readonly pullRequest: { readonly number: number; readonly baseRefOid: string } | null;
}

async function originOf({ written }: Pair, audit: Audit): Promise<Origin> {
  const first = audit.versions.findLast(({ exceptions }) => isAgreed(written, exceptions));
  // The oldest that is listed need not be the one that brought it.
  if (first === undefined || (!audit.isWhole && first === audit.versions.at(-1))) return { kind: 'unknown' };
  if (first.pullRequest === null) return { kind: 'commit', commit: first.commit };
  const { number, baseRefOid } = first.pullRequest;
  const { path, where, api, client } = audit;
  const before = await allowlistAt(baseRefOid, audit);
  const policy = before?.policy ?? DEFAULT_POLICY;
  const paths = claimOf(written).paths.filter(isOneFile);
  const wanted = { number, allowlist: path, paths, reviewers: policy.reviewers };
  const pullRequest = await readPullRequest(wanted, where, api, client);
  const proof = proofs(policy, { kind: 'read', pullRequest })(written);
  return { kind: 'pull-request', number, proof };
}

async function allowlistAt(
  commit: string,
  { path, where, api, client, policies }: Audit,
): Promise<Allowlist | null> {
  const known = policies.get(commit);
  if (known !== undefined) return known;
  const bytes = (await filesAt(commit, [path], where, api, client)).get(path) ?? null;
  const list = bytes && parsedAllowlist(bytes, path);
  policies.set(commit, list);
  return list;
}

/** A page is a request; so many commits to one file within the life of an exception nobody has. */
const PAGES = 4;

async function versionsOf(
  path: string,
  commit: string,
  since: number,
  { owner, repository: name }: Api,
  client: Client,
): Promise<Pick<Audit, 'versions' | 'isWhole'>> {
  const versions: Version[] = [];
  let after: string | null = null;
  for (let page = 0; page < PAGES; page += 1) {
    const variables = { owner, name, commit, path, since: new Date(since).toISOString(), after };
    const answer: Answer = await client.graphql(QUERY, variables);
    const { nodes, pageInfo } = answer.repository.object.history;
    versions.push(...nodes.map((node) => versionOf(node, path)));
    if (!pageInfo.hasNextPage) return { versions, isWhole: true };
    after = pageInfo.endCursor;
  }
  return { versions, isWhole: false };
}

const QUERY = `query ($owner: String!, $name: String!, $commit: GitObjectID!, $path: String!, $since: GitTimestamp!, $after: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $commit) {
      ... on Commit {
        history(first: 50, after: $after, path: $path, since: $since) {
          pageInfo { hasNextPage endCursor }
          nodes {
            oid
            file(path: $path) { object { ... on Blob { text isTruncated } } }
            associatedPullRequests(first: 10) { nodes { number merged baseRefOid } }
          }
        }
      }
    }
  }
}`;

interface Answer {
  readonly repository: {
    readonly object: {
      readonly history: {
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly nodes: readonly Node[];
      };
    };
  };
}

interface Node {
  readonly oid: string;
  readonly file: {
    readonly object: { readonly text?: string | null; readonly isTruncated?: boolean };
  } | null;
  readonly associatedPullRequests: {
    readonly nodes: readonly {
      readonly number: number;
      readonly merged: boolean;
      readonly baseRefOid: string;
    }[];
  };
}

function versionOf({ oid, file, associatedPullRequests }: Node, path: string): Version {
  const { text = null, isTruncated = false } = file?.object ?? {};
  const list = text === null || isTruncated ? null : parseAllowlist(text, path);
  return {
    commit: oid,
    exceptions: list === null ? [] : [...list.entries, ...list.pathBlocks],
    pullRequest: associatedPullRequests.nodes.find(({ merged }) => merged) ?? null,
  };
}

function notAudited(error: unknown): Problem {
  const remedy = isRefusal(error)
    ? ' Give the job the permissions pull-requests: read and contents: read.'
    : '';
  const message = `Whether the exceptions in force were reviewed could not be checked (${causeOf(error)}).${remedy}`;
  return { code: 'not-audited', message, path: null, line: null, effect: 'notice' };
}
