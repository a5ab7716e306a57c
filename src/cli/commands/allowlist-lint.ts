import { checkAllowlist } from '../../check/lint.ts';
import type { Outcome } from '../../check/outcome.ts';
import { lintAllowlist } from '../../core/allowlist/lint.ts';
import { type Mending, mendAllowlist } from '../../core/allowlist/mend.ts';
import { parseAllowlist } from '../../core/allowlist/parse.ts';
import { exitCodeOf } from '../../core/exit-code.ts';
import type { Report } from '../../core/report.ts';
import { forTerminal } from '../../report/escape.ts';
import { allowlistLine, count } from '../../report/wording.ts';
import { SourceFailure } from '../../sources/failure.ts';
import { openAllowlistFile, saveAllowlistFile } from '../allowlist-file.ts';
import { type Call, type Command, UsageFault } from '../command.ts';
import { problemLines } from '../problem-lines.ts';
import { nowOf, present, readScanning } from '../scanning.ts';

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
    const more = isText && mendings === null && !isQuiet ? whatFixMends(call) : [];
    const outcome = isText ? linted(report, isQuiet, more) : present(report, scanning, call);
    if (mendings === null || isQuiet) return outcome;
    const said = whatWasMended(mendings, report);
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

/** Of the file of the repository. Where that cannot be changed, the report has said so already. */
function whatFixMends(call: Call): string[] {
  if (call.options.allowlist !== undefined) return [];
  let text: string | null;
  try {
    ({ text } = openAllowlistFile(call));
  } catch (error) {
    if (error instanceof UsageFault || error instanceof SourceFailure) return [];
    throw error;
  }
  if (text === null) return [];
  const left = new Map<string, number>();
  for (const fault of faultsOf(mendAllowlist(text).text, call)) left.set(fault, (left.get(fault) ?? 0) + 1);
  // Lines move where a block goes that stands twice, so a fault is known by what is said of it.
  const mended = faultsOf(text, call).filter((fault) => {
    const number = left.get(fault) ?? 0;
    left.set(fault, number - 1);
    return number <= 0;
  });
  return mended.length === 0
    ? []
    : [`\`${call.program} allowlist lint --fix\` mends ${mended.length} of these.`];
}

function faultsOf(text: string, call: Call): string[] {
  return lintAllowlist(parseAllowlist(text, ''), nowOf(call))
    .filter(({ effect }) => effect === 'fault')
    .map(({ code, message }) => `${code} ${message}`);
}

/** What is the same on many lines is said once. */
function whatWasMended(mendings: readonly Mending[], { problems }: Report): string {
  if (mendings.length === 0) {
    const isClean = problems.every(({ effect }) => effect === 'notice');
    return isClean ? 'Nothing to mend.\n' : 'Nothing here can be mended without a judgement.\n';
  }
  const lines = [...new Set(mendings.map(({ what }) => what))].map((what) => {
    const all = mendings.filter((mending) => mending.what === what);
    const named = all.slice(0, MOST_NAMED).map(({ line }) => line);
    const more = all.length > named.length ? ` and ${all.length - named.length} more` : '';
    return `  ${what}: ${all.length === 1 ? 'line' : 'lines'} ${named.join(', ')}${more}`;
  });
  return `Mended ${count(mendings.length, 'slip')}:\n${lines.join('\n')}\n\n`;
}

const MOST_NAMED = 8;

function linted(report: Report, isQuiet: boolean, more: readonly string[]): Outcome {
  const exitCode = exitCodeOf(report, { pendingBlocks: false });
  if (isQuiet && exitCode === 0) return { exitCode, stdout: '', stderr: '' };
  const lines = problemLines(report.problems);
  lines.push(allowlistLine(report.allowlist) ?? 'There is no .sasignore here, so nothing is excused.');
  const { exceptions } = report.allowlist;
  const faulty = exceptions.filter(({ standing }) => standing === 'faulty').length;
  if (faulty > 0) {
    const are = faulty === 1 ? 'is' : 'are';
    lines.push(`${faulty} of ${count(exceptions.length, 'exception')} ${are} at fault, and so not in force.`);
  }
  lines.push(...more);
  return { exitCode, stdout: lines.map((line) => `${forTerminal(line)}\n`).join(''), stderr: '' };
}
