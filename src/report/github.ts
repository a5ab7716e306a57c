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
  allowCommands,
  allowlistLine,
  type Caller,
  count,
  doWithout,
  extent,
  headline,
  howToExcuse,
  isInAFile,
  KIND_NAMES,
  lapses,
  locationsWith,
  NPX,
  outcome,
  placeName,
  problemPlace,
  skippedLine,
  steps,
  waitsFor,
} from './wording.ts';

/** One place that something is said about, as every way of showing it on its line needs it. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  /** From the repository's root; `null` for what is no file: a message, the name of a branch. */
  readonly path: string | null;
  /** `null` where the place has no lines of the file itself, as inside an archive. */
  readonly lines: Lines | null;
  readonly title: string;
  /** Plain text of several lines; what came from outside is still as it is. */
  readonly message: string;
}

export interface Lines {
  readonly line: number;
  readonly endLine: number;
  /** Only where the place begins and ends on one line: GitHub takes no others (runner, `ValidateLinesAndColumns`). */
  readonly columns: { readonly start: number; readonly end: number } | null;
}

export interface GithubOptions {
  /** How the reader calls the command line. */
  readonly caller?: Caller;
  /** So many of the annotations, from the first, are shown elsewhere already: the log names their places only. */
  readonly shownElsewhere?: number;
  /** Plain lines to close with, as they came. */
  readonly remarks?: readonly string[];
}

const PER_LEVEL = 10;
/** So many places are kept for faults in our own input, which may be what hides or causes the findings. */
const FOR_PROBLEMS = 3;
/** So many places are named in the log where the annotations are elsewhere. */
const NAMED = 100;

/** Every place that something has to be done about, worst first: what blocks, what waits, what is only told. */
export function annotationsOf(report: Report, caller: Caller = NPX): readonly Annotation[] {
  return (['block', 'pending', 'warn'] as const)
    .flatMap((verdict) => places(report, verdict))
    .map((spot) => annotationOf(spot, caller));
}

/** Lines, each ended by a line break. */
export function renderGithub(
  report: Report,
  { caller = NPX, shownElsewhere = 0, remarks = [] }: GithubOptions = {},
): string {
  const annotations = annotationsOf(report, caller);
  const toShow = annotations.slice(shownElsewhere);
  const blocking = report.problems.filter((problem) => problem.effect !== 'notice');
  const notices = report.problems.filter((problem) => problem.effect === 'notice');
  const toMend = toShow.filter(({ level }) => level === 'error');
  const shownProblems = blocking.slice(0, Math.max(FOR_PROBLEMS, PER_LEVEL - toMend.length));
  const errors = [
    ...toMend
      .slice(0, PER_LEVEL - Math.min(PER_LEVEL, shownProblems.length))
      .map((annotation) => commandOf(annotation)),
    ...shownProblems.slice(0, PER_LEVEL).map((problem) => problemCommand('error', problem)),
  ];
  const warnings = [
    ...notices.map((problem) => problemCommand('warning', problem)),
    ...toShow.filter(({ level }) => level === 'warning').map((annotation) => commandOf(annotation)),
  ];
  const lines = [
    ...errors,
    ...more(toMend.length + blocking.length - errors.length, 'error'),
    ...warnings.slice(0, PER_LEVEL),
    ...more(warnings.length - PER_LEVEL, 'warning'),
    ...named(annotations.slice(0, shownElsewhere)).map(forTerminal),
    ...[...remarks, ...closingLines(report)].map(forTerminal),
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
    locationsWith(finding, verdict)
      .filter((location) => !stillStands(finding, location))
      .map((location) => ({ finding, location })),
  );
}

/** What a commit brought into a file that has it still is marked once, where it can be mended. */
function stillStands({ locations }: Finding, { commit, path }: Location): boolean {
  return commit !== null && locations.some((other) => other.commit === null && other.path === path);
}

function annotationOf({ finding, location }: Spot, caller: Caller): Annotation {
  const state = location.verdict === 'pending' ? ' waits for review' : '';
  const isFile = isInAFile(location);
  return {
    level: location.verdict === 'warn' ? 'warning' : 'error',
    path: isFile ? location.path : null,
    lines: isFile ? linesOf(location) : null,
    title: `${finding.severity}: Azure ${KIND_NAMES[finding.kind]}${state}`,
    message: messageOf(finding, location, caller),
  };
}

function linesOf({ inside, line, endLine, column, endColumn }: Location): Lines | null {
  // Inside an archive the line is that of a member, which the annotated file does not have.
  if (inside.length > 0) return null;
  return { line, endLine, columns: line === endLine ? { start: column, end: endColumn } : null };
}

function messageOf(finding: Finding, location: Location, caller: Caller): string {
  const paragraphs = [headline(finding, location)];
  if (location.inside.length > 0 || location.commit !== null)
    paragraphs.push(`Found at ${placeName(location)}.`);
  if (location.verdict === 'pending') paragraphs.push(waitsFor(location));
  if (location.verdict === 'block') {
    paragraphs.push(...lapses([location]));
    const reasons = finding.reasons.map((reason) => `- ${reason.text}`);
    if (reasons.length > 0) paragraphs.push([`Why it is ${finding.severity}:`, ...reasons].join('\n'));
    paragraphs.push(
      ...steps(finding, 'pushed').map((step) =>
        [step.text, ...step.commands.map((line) => `  ${line}`)].join('\n'),
      ),
      doWithout(finding),
      [
        'If it has to stay, ask for a review:',
        ...allowCommands(finding, caller).map((line) => `  ${line}`),
        howToExcuse([finding]),
      ].join('\n'),
    );
  }
  return paragraphs.join('\n\n');
}

function commandOf({ level, path, lines, title, message }: Annotation): string {
  const place: Record<string, string> = path === null ? {} : { file: path };
  if (lines !== null) {
    place.line = String(lines.line);
    place.endLine = String(lines.endLine);
    if (lines.columns !== null) {
      place.col = String(lines.columns.start);
      place.endColumn = String(lines.columns.end);
    }
  }
  return command(level, { ...place, title }, message);
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

/** `README.md:3: critical: Azure account SAS` */
function named(annotations: readonly Annotation[]): readonly string[] {
  const lines = annotations.slice(0, NAMED).map(({ path, lines, title }) => {
    const at = [path ?? 'no file', ...(lines === null ? [] : [lines.line])].join(':');
    return `${at}: ${title}`;
  });
  const left = annotations.length - lines.length;
  return left > 0 ? [...lines, `and ${count(left, 'more place')}`] : lines;
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
