/** The page for those who answer for the exceptions. It tells how things stand; whether a build may pass is for a scan. */
import { basename, resolve } from 'node:path';
import { checkTree } from '../../check/tree.ts';
import { shownPath } from '../../core/inspect.ts';
import type { Report } from '../../core/report.ts';
import { renderPage } from '../../report/page/page.ts';
import { allowlistLine, extent, isNothingScanned } from '../../report/wording.ts';
import { sha256 } from '../../sources/digest.ts';
import type { Call, Command } from '../command.ts';
import { mention } from '../mention.ts';
import { handOver, readScanning, refuseMisuse } from '../scanning.ts';

export const allowlistReport: Command = {
  name: 'allowlist report',
  operands: '',
  most: 0,
  summary: 'Write a page about all exceptions, those first that need a decision.',
  details: [
    'One HTML file without scripts that asks the network for nothing, for a screen or for paper: what has expired, expires soon, waits for review, is faulty or covers nothing; a time line; and what each exception opens, and how that is revoked. The whole working tree is looked at.',
    'Whatever the page says, the exit code is 0; it is 3 where not everything could be looked at, and 2 where nothing could for a fault.',
  ],
  options: ['output', 'allowlist', 'now'],
  run: async (call) => {
    const scanning = readScanning(call);
    // What is not committed waits for review.
    const report = await checkTree({ ...scanning, where: call.where, names: [], trusted: 'head' });
    refuseMisuse(report);
    const page = renderPage(report, { repository: nameOf(report, call) });
    const state = allowlistLine(report.allowlist) ?? 'there is no .sasignore';
    const { output = '' } = call.options;
    const written = `The page is in ${mention(output, 'the file given with --output')}.`;
    return handOver(page, exitCodeOf(report), call, `${extent(report)}: ${state}. ${written}`);
  },
};

/** What people call the repository, most often: the name of its folder, which may hold a token like any other name. */
function nameOf({ source }: Report, { where }: Call): string | null {
  return shownPath(basename(resolve(where.cwd, source.root)), sha256) || null;
}

/** What is wrong in the allowlist stands on the page. */
function exitCodeOf(report: Report): 0 | 2 | 3 {
  if (report.problems.some(({ effect }) => effect === 'incomplete')) return 3;
  return isNothingScanned(report) && report.problems.some(({ effect }) => effect === 'fault') ? 2 : 0;
}
