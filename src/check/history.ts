/** The run over everything that any ref reaches, and `HEAD`; or of that only what is on no remote yet. */
import type { Report } from '../core/report.ts';
import { knownCommits, listRefs, type Selection, type Tip } from '../sources/commits.ts';
import type { Where } from '../sources/git.ts';
import { type CommitsOptions, checkCommits } from './commits.ts';
import { failed } from './failed.ts';

/** Never throws for what git or the repository does: a run that could not be made is a report that says so. */
export function checkHistory(options: CommitsOptions): Promise<Report> {
  return check(options, null);
}

/** What is here alone, as far as the remote-tracking branches tell: the next push would bring it. */
export function checkUnpublished(options: CommitsOptions): Promise<Report> {
  return check(options, '--remotes=*');
}

/** Where everything begins: every ref, and `HEAD`. */
export function everyTip(where: Where): Tip[] {
  const refs = listRefs(where).map(({ ref, oid }) => ({ ref, oid, isNew: true }));
  const head = knownCommits(where, ['HEAD']).map((oid) => ({ ref: null, oid, isNew: false }));
  return [...refs, ...head];
}

async function check(options: CommitsOptions, withoutRefs: Selection['withoutRefs']): Promise<Report> {
  const source = { kind: 'history', root: '.' } as const;
  const { where, now, shard } = options;
  try {
    return await checkCommits({
      ...options,
      source,
      tips: everyTip(where),
      without: [],
      withoutRefs,
      proposal: knownCommits(where, ['HEAD'])[0] ?? null,
      base: 'all',
      complete: withoutRefs === null,
      everything: withoutRefs === null,
    });
  } catch (error) {
    return failed(error, source, now, shard);
  }
}
