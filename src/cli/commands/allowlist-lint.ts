import { checkAllowlist } from '../../check/lint.ts';
import type { Outcome } from '../../check/outcome.ts';
import { type Mending, mendAllowlist } from '../../core/allowlist/mend.ts';
import { exitCodeOf } from '../../core/exit-code.ts';
import type { Report } from '../../core/report.ts';
import { forTerminal } from '../../report/escape.ts';
import { allowlistLine, count } from '../../report/wording.ts';
import { openAllowlistFile, saveAllowlistFile } from '../allowlist-file.ts';
import type { Call, Command } from '../command.ts';
import { problemLines } from '../problem-lines.ts';
import { present, readScanning } from '../scanning.ts';

export const allowlistLint: Command = {
  name: 'allowlist lint',
  operands: '',
  most: 0,
  summary: 'Check .sasignore: its grammar, reasons, reviewers and dates.',
  details: [
    'Every fault is said with its line, what was expected and a correct example. Whether an entry is true of its token, and whether it is used at all, only a scan can tell.',
    '--fix mends first what needs no judgement: a byte-order mark, CR LF, blanks and tabs, the indentation of known keys, characters that cannot be seen, capitals in a fingerprint, the @ before a reviewer who is listed, a block that stands twice word for word. It changes only text: an entry that is mended is reviewed like any other change before it counts.',
  ],
  options: ['fix', 'format', 'output', 'allowlist', 'now', 'quiet'],
  run: async (call) => {
    const scanning = readScanning(call);
    const mendings = call.options.fix === undefined ? null : mend(call);
    const report = await checkAllowlist({ ...scanning, where: call.where });
    const isText = scanning.format === 'text' && call.options.output === undefined;
    const isQuiet = call.options.quiet !== undefined;
    const outcome = isText ? linted(report, isQuiet) : present(report, scanning, call);
    if (mendings === null || isQuiet) return outcome;
    const said = whatWasMended(mendings);
    return isText
      ? { ...outcome, stdout: said + outcome.stdout }
      : { ...outcome, stderr: said + outcome.stderr };
  },
};

function mend(call: Call): readonly Mending[] {
  const opened = openAllowlistFile(call, call.options.allowlist);
  if (opened.text === null) return [];
  const { text, mendings } = mendAllowlist(opened.text);
  if (text !== opened.text) saveAllowlistFile(opened, text);
  return mendings;
}

/** What is the same on many lines is said once. */
function whatWasMended(mendings: readonly Mending[]): string {
  if (mendings.length === 0) return 'Nothing here can be mended without a judgement.\n';
  const lines = [...new Set(mendings.map(({ what }) => what))].map((what) => {
    const all = mendings.filter((mending) => mending.what === what);
    const named = all.slice(0, MOST_NAMED).map(({ line }) => line);
    const more = all.length > named.length ? ` and ${all.length - named.length} more` : '';
    return `  ${what}: ${all.length === 1 ? 'line' : 'lines'} ${named.join(', ')}${more}`;
  });
  return `Mended ${count(mendings.length, 'slip')}:\n${lines.join('\n')}\n\n`;
}

const MOST_NAMED = 8;

function linted(report: Report, isQuiet: boolean): Outcome {
  const exitCode = exitCodeOf(report, { pendingBlocks: false });
  if (isQuiet && exitCode === 0) return { exitCode, stdout: '', stderr: '' };
  const lines = problemLines(report.problems);
  lines.push(allowlistLine(report.allowlist) ?? 'There is no .sasignore here, so nothing is excused.');
  return { exitCode, stdout: lines.map((line) => `${forTerminal(line)}\n`).join(''), stderr: '' };
}
