import { checkAllowlist } from '../../check/lint.ts';
import type { Outcome } from '../../check/outcome.ts';
import { exitCodeOf } from '../../core/exit-code.ts';
import type { Report } from '../../core/report.ts';
import { forTerminal } from '../../report/escape.ts';
import { allowlistLine, problemPlace } from '../../report/wording.ts';
import type { Command } from '../command.ts';
import { present, readScanning } from '../scanning.ts';

export const allowlistLint: Command = {
  name: 'allowlist lint',
  operands: '',
  most: 0,
  summary: 'Check .sasignore: its grammar, reasons, reviewers and dates.',
  details: [
    'Every fault is said with its line, what was expected and a correct example. Whether an entry is true of its token, and whether it is used at all, only a scan can tell.',
  ],
  options: ['format', 'output', 'allowlist', 'now', 'quiet'],
  run: async (call) => {
    const scanning = readScanning(call);
    const report = checkAllowlist({ ...scanning, where: call.where });
    const isText = scanning.format === 'text' && call.options.output === undefined;
    return isText ? linted(report, call.options.quiet !== undefined) : present(report, scanning, call);
  },
};

function linted(report: Report, isQuiet: boolean): Outcome {
  const exitCode = exitCodeOf(report, { pendingBlocks: false });
  if (isQuiet && exitCode === 0) return { exitCode, stdout: '', stderr: '' };
  const lines = report.problems.flatMap((problem) => {
    const place = problemPlace(problem);
    const [first = '', ...more] = problem.message.split('\n');
    return [place === '' ? first : `${place}: ${first}`, ...more.map((line) => `  ${line}`)];
  });
  lines.push(allowlistLine(report.allowlist) ?? 'There is no .sasignore here, so nothing is excused.');
  return { exitCode, stdout: lines.map((line) => `${forTerminal(line)}\n`).join(''), stderr: '' };
}
