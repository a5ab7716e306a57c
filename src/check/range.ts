/** The run over a range of commits, as git's own commands name one (gitrevisions(7)). */
import type { Report } from '../core/report.ts';
import { isPartialClone, listRefs, mergeBase, namedCommit, shallowEnds } from '../sources/commits.ts';
import { SourceFailure } from '../sources/failure.ts';
import type { Where } from '../sources/git.ts';
import { type CommitsOptions, checkCommits } from './commits.ts';
import { failed } from './failed.ts';

export interface RangeCheck extends CommitsOptions {
  /** `BASE..HEAD`, `BASE...HEAD`, or one revision for its whole history. */
  readonly range: string;
}

/** Never throws for what git or the repository does: a run that could not be made is a report that says so. */
export async function checkRange({ range, ...options }: RangeCheck): Promise<Report> {
  const source = { kind: 'range', root: '.' } as const;
  const { where, now, shard } = options;
  try {
    const { base, dots, head } = parseRange(range);
    const tip = commitNamed(head, 'ends', where);
    const from = base === null ? null : commitNamed(base, 'begins', where);
    return await checkCommits({
      ...options,
      source,
      tips: [{ ref: null, oid: tip, isNew: false }],
      without: from === null ? [] : [from],
      withoutRefs: null,
      refs: listRefs(where, 'refs/heads', 'refs/tags'),
      proposal: tip,
      base: from === null ? 'all' : dots === '...' ? partingOf(from, tip, where) : from,
      complete: false,
    });
  } catch (error) {
    return failed(error, source, now, shard);
  }
}

interface ParsedRange {
  readonly base: string | null;
  readonly dots: string;
  readonly head: string;
}

/** An end that is left out is `HEAD`, as for git. */
function parseRange(range: string): ParsedRange {
  const [whole, base = '', dots = '', head = ''] = /^(.*?)(\.{2,3})(.*)$/.exec(range) ?? [];
  const parsed =
    whole === undefined
      ? { base: null, dots: '', head: range }
      : { base: base || 'HEAD', dots, head: head || 'HEAD' };
  // A leading dash would be an option, a control character the end of a line.
  const isRevision = (name: string) => name !== '' && !/^-|\p{Cc}/u.test(name);
  if (isRevision(parsed.head) && (parsed.base === null || isRevision(parsed.base))) return parsed;
  throw new SourceFailure('bad-range', 'A range is written BASE..HEAD, as in origin/main..HEAD.', 'fault');
}

function commitNamed(name: string, verb: 'begins' | 'ends', where: Where): string {
  const commit = namedCommit(where, name);
  if (commit !== null) return commit;
  if (/@\{(?:u|upstream|push)\}/i.test(name)) {
    throw new SourceFailure(
      'unknown-revision',
      `The range ${verb} at the upstream of a branch that has none here. Name a revision instead, as in origin/main..HEAD.`,
      'fault',
    );
  }
  if (shallowEnds(where).size > 0) {
    throw new SourceFailure(
      'shallow-clone',
      `The commit at which the range ${verb} is not here: this is a shallow clone. Fetch the rest: git fetch --unshallow`,
    );
  }
  throw new SourceFailure(
    'unknown-revision',
    `The range ${verb} at a revision that is no commit of this repository. Fetch it, or mend its spelling: BASE..HEAD, BASE...HEAD, or one revision.`,
    'fault',
  );
}

function partingOf(from: string, tip: string, where: Where): string | null {
  const parting = mergeBase(where, from, tip);
  if (parting === null && (shallowEnds(where).size > 0 || isPartialClone(where))) {
    throw new SourceFailure(
      'shallow-clone',
      'The commit from which both ends of the range come is not here. Fetch the rest: git fetch --unshallow',
    );
  }
  return parting;
}
