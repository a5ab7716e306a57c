/** What the run is about, as far as it decides where on GitHub something is shown. */
import { isObjectId } from '../sources/commits.ts';
import { at, type Event } from './event.ts';

export interface Subject {
  /** The commit whose page shows the annotations; `null` where none is known. */
  readonly head: string | null;
  /** The number of the pull request whose page is this run's. */
  readonly pullRequest: number | null;
}

/**
 * On a pull request `GITHUB_SHA` is the commit that merging would make, or the base's last one, and neither is shown on
 * its page; the last commit of its branch is (GitHub Docs, "Events that trigger workflows").
 */
export function subjectOf({ name, payload }: Event, commit: string | null): Subject {
  const heads = [
    at(payload, 'pull_request', 'head', 'sha'),
    at(payload, 'merge_group', 'head_sha'),
    at(payload, 'workflow_run', 'head_sha'),
  ];
  const named = heads.find((head) => head !== undefined) ?? commit;
  const number = at(payload, 'pull_request', 'number');
  return {
    head: typeof named === 'string' && isObjectId(named) ? named : null,
    pullRequest: PULL_REQUEST.test(name) && Number.isSafeInteger(number) ? (number as number) : null,
  };
}

const PULL_REQUEST = /^pull_request(?:_target)?$/;
