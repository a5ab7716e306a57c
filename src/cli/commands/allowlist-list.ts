import type { Outcome } from '../../check/outcome.ts';
import { checkTree } from '../../check/tree.ts';
import { daysLeft } from '../../core/allowlist/day.ts';
import { exitCodeOf } from '../../core/exit-code.ts';
import { shownPath } from '../../core/inspect.ts';
import type { ExceptionState, Report } from '../../core/report.ts';
import { forTerminal } from '../../report/escape.ts';
import { allowlistLine, count, faults } from '../../report/wording.ts';
import { sha256 } from '../../sources/digest.ts';
import { type Call, type Command, UsageFault } from '../command.ts';
import { renderExceptions, renderExceptionsJson } from '../exceptions.ts';
import { problemLines } from '../problem-lines.ts';
import { nowOf, oneOf } from '../scanning.ts';

export const allowlistList: Command = {
  name: 'allowlist list',
  operands: '',
  most: 0,
  summary: 'List the exceptions: how each stands, who answers for it, until when.',
  details: [
    'Looks through the whole tree, so that it can say which exceptions cover nothing, or are not true of their token. What is not committed yet is pending, as the hook has it. The formats are text and json (docs/sasignore.md).',
  ],
  options: ['expiring-in', 'format', 'now'],
  run: async (call) => {
    const format = oneOf(['text', 'json'], call.options.format ?? 'text', '--format');
    const within = daysIn(call);
    const now = nowOf(call);
    const report = await checkTree({
      where: call.where,
      names: [],
      allowlist: { kind: 'repository' },
      trusted: 'head',
      failOn: null,
      now,
    });
    const isWanted = ({ exception }: ExceptionState) =>
      within === null || (exception !== null && daysLeft(exception.expires, now) <= within);
    const states = report.allowlist.exceptions.filter(isWanted);
    const worst = exitCodeOf(report, { pendingBlocks: false });
    // What the scan found is for `sasguard scan` to say.
    const exitCode = worst === 1 ? 0 : worst;
    if (format === 'json')
      return { exitCode, stdout: renderExceptionsJson(report, states, now, shown), stderr: '' };
    return { exitCode, ...listed(report, states, within, now, call) };
  },
};

function daysIn({ options }: Call): number | null {
  const given = options['expiring-in'];
  if (given === undefined) return null;
  if (!/^\d{1,4}$/.test(given))
    throw new UsageFault('--expiring-in needs a number of days, as --expiring-in 30');
  return Number(given);
}

function listed(
  report: Report,
  states: readonly ExceptionState[],
  within: number | null,
  now: number,
  { program }: Call,
): Omit<Outcome, 'exitCode'> {
  const { allowlist, problems } = report;
  const none =
    within === null
      ? 'There are no exceptions.'
      : `None ends within ${count(within, 'day')}, today included.`;
  const state = allowlistLine(allowlist);
  const lines =
    state === null
      ? ['There is no .sasignore here, so nothing is excused.']
      : [...(states.length === 0 ? [none] : renderExceptions(states, now, shown)), '', state];
  const serious = problems.filter(({ effect }) => effect !== 'notice');
  const own = serious.filter(({ effect, path }) => effect === 'fault' && path === allowlist.path);
  // What is not true of its token only a scan sees.
  const isUntrue = allowlist.exceptions.some(
    ({ exception, standing }) => exception !== null && standing === 'faulty',
  );
  const command = `${program} ${isUntrue ? 'scan' : 'allowlist lint'}`;
  if (own.length > 0) lines.push(`${faults(own)}. What is wrong: ${command}`);
  return { stdout: text(lines), stderr: text(problemLines(serious.filter((one) => !own.includes(one)))) };
}

function shown(said: string): string {
  return shownPath(said, sha256);
}

function text(lines: readonly string[]): string {
  return lines.map((line) => `${forTerminal(line)}\n`).join('');
}
