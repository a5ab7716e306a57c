/**
 * The run on the other side: what a push brings to this repository, before any ref of it moves. Objects that are not
 * accepted yet lie in a quarantine of git's, which its environment names (git-receive-pack(1)).
 */
import type { Report } from '../core/report.ts';
import { checkedOutBranch, hookLines, isObjectId, knownCommits } from '../sources/commits.ts';
import { SourceFailure } from '../sources/failure.ts';
import { decodeFileName } from '../sources/file-name.ts';
import { isNoObject } from '../sources/git-output.ts';
import { type CommitsOptions, checkCommits } from './commits.ts';
import { failed } from './failed.ts';

/** One line of what git hands a pre-receive hook (githooks(5)). */
export interface ReceivedRef {
  /** Zeros where the ref is new. */
  readonly oldOid: string;
  /** Zeros where the ref is to be deleted. */
  readonly newOid: string;
  readonly ref: string;
}

export interface ReceiveCheck extends CommitsOptions {
  readonly refs: readonly ReceivedRef[];
}

export function parseReceivedRefs(input: Uint8Array): ReceivedRef[] {
  return hookLines(input, 3).map((fields) => {
    const [oldOid = '', newOid = '', ref = ''] = fields.map(decodeFileName);
    if (isObjectId(oldOid) && isObjectId(newOid) && ref !== '') return { oldOid, newOid, ref };
    throw new SourceFailure(
      'bad-input',
      'Standard input must hold what git hands a pre-receive hook: lines of OLD-ID NEW-ID REF.',
      'fault',
    );
  });
}

/** Never throws for what git or the repository does: a run that could not be made is a report that says so. */
export async function checkReceive({ refs, ...options }: ReceiveCheck): Promise<Report> {
  const source = { kind: 'receive', root: '.' } as const;
  const { where, now } = options;
  try {
    const brought = refs.filter(({ newOid }) => !isNoObject(newOid));
    const main = checkedOutBranch(where);
    const chosen = brought.find(({ ref }) => ref === main) ?? brought[0];
    const base = chosen === undefined ? [] : [isNoObject(chosen.oldOid) ? 'HEAD' : chosen.oldOid];
    return await checkCommits({
      ...options,
      source,
      tips: brought.map(({ ref, oldOid, newOid }) => ({ ref, oid: newOid, isNew: isNoObject(oldOid) })),
      without: [],
      withoutRefs: '--all',
      proposal: chosen?.newOid ?? null,
      base: knownCommits(where, base)[0] ?? null,
      complete: false,
    });
  } catch (error) {
    return failed(error, source, now);
  }
}
