/** The run over what a push would bring to the other side: every ref of it, not only the first. */
import type { Report } from '../core/report.ts';
import { checkedOutBranch, hookLines, isObjectId, knownCommits, remoteNames } from '../sources/commits.ts';
import { SourceFailure } from '../sources/failure.ts';
import { decodeFileName } from '../sources/file-name.ts';
import { isNoObject } from '../sources/git-output.ts';
import { type CommitsOptions, checkCommits } from './commits.ts';
import { failed } from './failed.ts';

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

/** Never throws for what git or the repository does: a run that could not be made is a report that says so. */
export async function checkPush({ refs, remote, ...options }: PushCheck): Promise<Report> {
  const source = { kind: 'push', root: '.' } as const;
  const { where, now } = options;
  try {
    const brought = refs.filter(({ localOid }) => !isNoObject(localOid));
    if (brought.length === 0) return await checkCommits({ ...options, ...NOTHING_BROUGHT, source });
    const isNamed = remote.name !== '' && remoteNames(where).includes(remote.name);
    const checkedOut = checkedOutBranch(where);
    const chosen =
      brought.find(({ localRef }) => localRef === checkedOut || localRef === 'HEAD') ?? brought[0]!;
    const before = knownCommits(where, isNoObject(chosen.remoteOid) ? [] : [chosen.remoteOid]);
    const itsDefault = isNamed ? knownCommits(where, [`refs/remotes/${remote.name}/HEAD`]) : [];
    return await checkCommits({
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
      withoutRefs: isNamed ? `--remotes=${remote.name}` : null,
      proposal: chosen.localOid,
      base: before[0] ?? itsDefault[0] ?? null,
      complete: false,
    });
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
