/** The run over what a push would bring to the other side: every ref of it, not only the first. */
import type { Problem } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import {
  checkedOutBranch,
  hookLines,
  isObjectId,
  knownCommits,
  listRefs,
  listRemotes,
  pushRemoteOf,
} from '../sources/commits.ts';
import { SourceFailure } from '../sources/failure.ts';
import { decodeFileName } from '../sources/file-name.ts';
import type { Where } from '../sources/git.ts';
import { isNoObject } from '../sources/git-output.ts';
import { type CommitsOptions, checkCommits } from './commits.ts';
import { failed } from './failed.ts';
import { withProblems } from './problems.ts';

/** One line of what git hands a pre-push hook (githooks(5)). */
export interface PushedRef {
  readonly localRef: string;
  /** Zeros where the ref is to be deleted. */
  readonly localOid: string;
  readonly remoteRef: string;
  /** Zeros where the ref is new; else maybe of a commit that is not known here. */
  readonly remoteOid: string;
}

export interface PushCheck extends CommitsOptions {
  readonly refs: readonly PushedRef[];
  /** As git hands them to the hook: the name is the URL where there is no other, and empty where nothing is known. */
  readonly remote: { readonly name: string; readonly url: string };
}

export function parsePushedRefs(input: Uint8Array): PushedRef[] {
  return hookLines(input, 4).map((fields) => {
    const [localRef = '', localOid = '', remoteRef = '', remoteOid = ''] = fields.map(decodeFileName);
    if (localRef !== '' && remoteRef !== '' && isObjectId(localOid) && isObjectId(remoteOid)) {
      return { localRef, localOid, remoteRef, remoteOid };
    }
    throw new SourceFailure(
      'bad-input',
      'Standard input must hold what git hands a pre-push hook: lines of LOCAL-REF LOCAL-ID REMOTE-REF REMOTE-ID.',
      'fault',
    );
  });
}

/**
 * The branch that is checked out, as a push of it would be handed over: to the branch of the same name, of which the
 * remote-tracking branch tells what it was. `null` where no branch is checked out, or nothing is known to push to.
 */
export function nextPush(where: Where, remote: string | null): Pick<PushCheck, 'refs' | 'remote'> | null {
  const branch = checkedOutBranch(where);
  const name = branch === null ? null : (remote ?? pushRemoteOf(where, branch));
  if (branch === null || name === null) return null;
  const [localOid] = knownCommits(where, ['HEAD']);
  const [remoteOid] = knownCommits(where, [branch.replace(/^refs\/heads\//, `refs/remotes/${name}/`)]);
  const refs =
    localOid === undefined
      ? []
      : [{ localRef: branch, localOid, remoteRef: branch, remoteOid: remoteOid ?? NO_OBJECT }];
  return { refs, remote: { name, url: name } };
}

const NO_OBJECT = '0'.repeat(40);

/** Never throws for what git or the repository does: a run that could not be made is a report that says so. */
export async function checkPush({ refs, remote, ...options }: PushCheck): Promise<Report> {
  const source = { kind: 'push', root: '.' } as const;
  const { where, now } = options;
  try {
    const brought = refs.filter(({ localOid }) => !isNoObject(localOid));
    if (brought.length === 0) return await checkCommits({ ...options, ...NOTHING_BROUGHT, source });
    const name = nameOf(remote, where);
    const isStale = name !== null && isOutOfDate(name, refs, where);
    const checkedOut = checkedOutBranch(where);
    const chosen =
      brought.find(({ localRef }) => localRef === checkedOut || localRef === 'HEAD') ?? brought[0]!;
    const before = knownCommits(where, isNoObject(chosen.remoteOid) ? [] : [chosen.remoteOid]);
    const itsDefault = name === null ? [] : knownCommits(where, [`refs/remotes/${name}/HEAD`]);
    const report = await checkCommits({
      ...options,
      source,
      tips: brought.map(({ remoteRef, localOid, remoteOid }) => ({
        ref: remoteRef,
        oid: localOid,
        isNew: isNoObject(remoteOid),
      })),
      without: knownCommits(
        where,
        refs.map(({ remoteOid }) => remoteOid).filter((oid) => !isNoObject(oid)),
      ),
      withoutRefs: name === null || isStale ? null : `--remotes=${name}`,
      proposal: chosen.localOid,
      base: before[0] ?? itsDefault[0] ?? null,
      complete: false,
    });
    return isStale && report.findings.length > 0 ? withProblems(report, [OUT_OF_DATE]) : report;
  } catch (error) {
    return failed(error, source, now);
  }
}

const NOTHING_BROUGHT = {
  tips: [],
  without: [],
  withoutRefs: null,
  proposal: null,
  base: null,
  complete: false,
} as const;

/** What the other side is called here, also where git was given its address instead; `null` where it has no name. */
function nameOf({ name, url }: PushCheck['remote'], where: Where): string | null {
  const remotes = listRemotes(where);
  const known =
    remotes.find((remote) => remote.name === name) ?? remotes.find((remote) => remote.url === url);
  return known?.name ?? null;
}

/**
 * Whether the other side says of a branch something else than its remote-tracking branch here: it has another address now,
 * or has changed since it was last asked. Then none of them is proof of what it has.
 */
function isOutOfDate(name: string, refs: readonly PushedRef[], where: Where): boolean {
  const folder = `refs/remotes/${name}/`;
  const tracked = new Map(listRefs(where, folder).map(({ ref, oid }) => [ref, oid]));
  return refs.some(({ remoteRef, remoteOid }) => {
    const known = tracked.get(remoteRef.replace(/^refs\/heads\//, folder));
    return known !== undefined && known !== remoteOid;
  });
}

const OUT_OF_DATE: Problem = {
  code: 'remote-out-of-date',
  message:
    'What is known here of the remote is out of date, so more was looked at than this push may bring. ' +
    'Run git fetch --prune with its name, then push again.',
  path: null,
  line: null,
  effect: 'notice',
};
