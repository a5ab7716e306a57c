/** The run over everything that any ref reaches, and `HEAD`. */
import type { Report } from '../core/report.ts';
import { knownCommits, listRefs } from '../sources/commits.ts';
import { type CommitsOptions, checkCommits } from './commits.ts';
import { failed } from './failed.ts';

/** Never throws for what git or the repository does: a run that could not be made is a report that says so. */
export async function checkHistory(options: CommitsOptions): Promise<Report> {
  const source = { kind: 'history', root: '.' } as const;
  const { where, now } = options;
  try {
    const refs = listRefs(where).map(({ ref, oid }) => ({ ref, oid, isNew: true }));
    const head = knownCommits(where, ['HEAD']).map((oid) => ({ ref: null, oid, isNew: false }));
    return await checkCommits({
      ...options,
      source,
      tips: [...refs, ...head],
      without: [],
      withoutRefs: null,
      proposal: head[0]?.oid ?? null,
      base: 'all',
      complete: true,
    });
  } catch (error) {
    return failed(error, source, now);
  }
}
