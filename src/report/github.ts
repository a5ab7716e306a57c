/**
 * The report as workflow commands, which GitHub shows on the lines of a pull request: one command for each place that
 * something has to be done about, worst first, and a few plain lines for the log.
 *
 * GitHub keeps ten errors and ten warnings of a step (actions/toolkit, docs/problem-matchers.md) and drops the others
 * without a word, so no more are written and the rest are counted aloud. Everything is in the job summary and in the
 * JSON report.
 */
import type { Finding, Location, Problem, Verdict } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { forCommandMessage, forCommandProperty, forTerminal } from './escape.ts';
import {
  allowCommand,
  allowlistLine,
  count,
  doWithout,
  extent,
  headline,
  howToExcuse,
  KIND_NAMES,
  locationsWith,
  outcome,
  placeName,
  problemPlace,
  skippedLine,
  steps,
  waitsFor,
} from './wording.ts';

const PER_LEVEL = 10;
/** So many places are kept for faults in our own input, which may be what hides or causes the findings. */
const FOR_PROBLEMS = 3;

/** Lines, each ended by a line break. */
export function renderGithub(report: Report): string {
  const blocking = report.problems.filter((problem) => problem.effect !== 'notice');
  const notices = report.problems.filter((problem) => problem.effect === 'notice');
  const toMend = [...places(report, 'block'), ...places(report, 'pending')];
  const shownProblems = blocking.slice(0, Math.max(FOR_PROBLEMS, PER_LEVEL - toMend.length));
  const errors = [
    ...toMend.slice(0, PER_LEVEL - Math.min(PER_LEVEL, shownProblems.length)).map(findingCommand),
    ...shownProblems.slice(0, PER_LEVEL).map((problem) => problemCommand('error', problem)),
  ];
  const warnings = [
    ...notices.map((problem) => problemCommand('warning', problem)),
    ...places(report, 'warn').map(findingCommand),
  ];
  const lines = [
    ...errors,
    ...more(toMend.length + blocking.length - errors.length, 'error'),
    ...warnings.slice(0, PER_LEVEL),
    ...more(warnings.length - PER_LEVEL, 'warning'),
    ...closingLines(report).map(forTerminal),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

interface Spot {
  readonly finding: Finding;
  readonly location: Location;
}

/** In the report's order, which is worst first. */
function places(report: Report, verdict: Verdict): readonly Spot[] {
  return report.findings.flatMap((finding) =>
    locationsWith(finding, verdict).map((location) => ({ finding, location })),
  );
}

function findingCommand({ finding, location }: Spot): string {
  const level = location.verdict === 'warn' ? 'warning' : 'error';
  const state = location.verdict === 'pending' ? ' waits for review' : '';
  const title = `${finding.severity}: Azure ${KIND_NAMES[finding.kind]}${state}`;
  return command(level, { file: location.path, ...stretch(location), title }, messageOf(finding, location));
}

/** GitHub takes columns only where a place begins and ends on one line (runner, `ValidateLinesAndColumns`). */
function stretch(location: Location): Record<string, string> {
  // Inside an archive the line is that of a member, which the annotated file does not have.
  if (location.inside.length > 0) return {};
  const lines = { line: String(location.line), endLine: String(location.endLine) };
  if (location.line !== location.endLine) return lines;
  return { ...lines, col: String(location.column), endColumn: String(location.endColumn) };
}

function messageOf(finding: Finding, location: Location): string {
  const paragraphs = [headline(finding, location)];
  if (location.inside.length > 0 || location.commit !== null)
    paragraphs.push(`Found at ${placeName(location)}.`);
  if (location.verdict === 'pending') paragraphs.push(waitsFor(location));
  if (location.verdict === 'block') {
    const reasons = finding.reasons.map((reason) => `- ${reason.text}`);
    if (reasons.length > 0) paragraphs.push([`Why it is ${finding.severity}:`, ...reasons].join('\n'));
    paragraphs.push(
      ...steps(finding, 'pushed').map((step) =>
        [step.text, ...step.commands.map((line) => `  ${line}`)].join('\n'),
      ),
      doWithout(finding),
      `If it has to stay, ask for a review:\n  ${allowCommand(finding, 'npx sasguard')}\n${howToExcuse([finding])}`,
    );
  }
  return paragraphs.join('\n\n');
}

function problemCommand(level: 'error' | 'warning', problem: Problem): string {
  const place: Record<string, string> = {};
  if (problem.path !== null) place.file = problem.path;
  if (problem.path !== null && problem.line !== null) place.line = String(problem.line);
  const what =
    problem.effect === 'fault'
      ? 'fault'
      : problem.effect === 'incomplete'
        ? 'could not be checked'
        : 'notice';
  const at = problemPlace(problem);
  return command(
    level,
    { ...place, title: `sasguard: ${what}` },
    at === '' ? problem.message : `${at}: ${problem.message}`,
  );
}

function more(number: number, level: string): readonly string[] {
  if (number <= 0) return [];
  return [
    `${count(number, 'more', 'more')} not shown as ${level}s, since GitHub shows ${PER_LEVEL} in a step. ` +
      'The JSON report names them all.',
  ];
}

function closingLines(report: Report): readonly string[] {
  const lines = [
    `${extent(report)}: ${outcome(report)}.`,
    allowlistLine(report.allowlist),
    skippedLine(report.skipped),
  ];
  return lines.filter((line) => line !== null);
}

function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const words = Object.entries(properties).map(([key, value]) => `${key}=${forCommandProperty(value)}`);
  return `::${name}${words.length > 0 ? ` ${words.join(',')}` : ''}::${forCommandMessage(message)}`;
}
