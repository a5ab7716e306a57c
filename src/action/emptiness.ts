/**
 * Runs in which there was nothing to look at. They never pass for clean: the log, the summary and the outputs say that
 * nothing was scanned, and where something should have been there the run is incomplete.
 */
import { readdirSync } from 'node:fs';
import { failed } from '../check/failed.ts';
import { withProblems } from '../check/problems.ts';
import type { Report } from '../core/report.ts';
import { SourceFailure } from '../sources/failure.ts';

/** A branch or tag that is gone brings nothing. */
export function nothingToScan(now: number): Report {
  const gone = new SourceFailure(
    'nothing-scanned',
    'The branch or tag of this push was deleted, so there was nothing to scan.',
    'notice',
  );
  return failed(gone, { kind: 'tree', root: '.' }, now);
}

/** Says so where a checkout is missing. */
export function withEmptiness(report: Report, folder: string): Report {
  const { summary, source, shard } = report;
  // One of several parts may have no file, where the whole has.
  if (shard !== undefined && !isEmpty(folder)) return report;
  if ((source.range?.commits ?? 0) > 0)
    return isEmpty(folder) ? withProblems(report, [ONLY_COMMITS]) : report;
  const isSaid = report.problems.some(({ effect }) => effect !== 'notice');
  return summary.files > 0 || summary.skipped > 0 || isSaid ? report : withProblems(report, [NOTHING]);
}

function isEmpty(folder: string): boolean {
  return readdirSync(folder).every((name) => name === '.git');
}

const NOTHING = {
  code: 'nothing-scanned',
  message:
    'Nothing was scanned: the folder holds no file. Check the repository out in a step before:\n- uses: actions/checkout@v7',
  path: null,
  line: null,
  effect: 'incomplete',
} as const;

const ONLY_COMMITS = {
  code: 'no-checkout',
  message: 'The folder holds no file, so only the commits of the event were scanned.',
  path: null,
  line: null,
  effect: 'notice',
} as const;
