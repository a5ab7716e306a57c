/**
 * The job summary: Markdown for the page of a workflow run. What reviewers are asked to accept, a table of what was found
 * with links to the lines, what to do about each finding folded away, then the problems, the allowlist and what was not
 * looked at.
 *
 * GitHub takes 1 MiB a step and drops a larger summary whole (runner, FileCommandManager.cs, `AttachmentSizeLimit`), and
 * takes less in other places, so what is long gives way: first what is folded, then rows. What does not fit is counted.
 */
import type { Finding } from '../core/finding.ts';
import { VERDICTS } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { forMarkdown, forMarkdownCode } from './escape.ts';
import { code, fitting, type Links, leftOut, link, sizeOf } from './markdown.ts';
import { renderReview } from './review.ts';
import {
  allowCommands,
  allowlistLine,
  type Caller,
  count,
  credentials,
  doWithout,
  extent,
  faults,
  firstLocation,
  headline,
  howToExcuse,
  isNothingScanned,
  KIND_NAMES,
  lapses,
  NPX,
  outcome,
  placeName,
  problemPlace,
  skippedLine,
  steps,
  unread,
  VERDICT_NAMES,
  waitingExceptions,
  waitsFor,
} from './wording.ts';

export interface SummaryOptions extends Links {
  /** How the reader calls the command line. */
  readonly caller?: Caller;
  /** No more bytes of UTF-8 than this. */
  readonly bytes?: number;
}

/** Under 1 MiB with room for what else a step may add. */
const SUMMARY_BYTES = 1_000_000;
/** Of what the rest leaves, the table may take so much: whatever its length, the worst findings keep their steps. */
const FOR_TABLE = 0.75;
const FOR_REVIEW = 0.35;
const FOR_PROBLEMS = 0.1;
const FOR_SKIPPED = 0.1;
/** Headings, and the lines that say what is left out. */
const FOR_WORDS = 2000;

/** How many places of one finding are named. */
const PLACES = 20;

/** Ends with a line break. */
export function renderSummary(
  report: Report,
  options: SummaryOptions = { repositoryUrl: null, commit: null },
): string {
  const bytes = options.bytes ?? SUMMARY_BYTES;
  const findings = report.findings.toSorted(
    (a, b) => VERDICTS.indexOf(b.verdict) - VERDICTS.indexOf(a.verdict),
  );
  const opening = [
    `## ${forMarkdown(summaryTitle(report))}`,
    forMarkdown(`${extent(report)}: ${outcome(report)}. Judged as of ${report.now}.`),
  ];
  const review = renderReview(report, options, bytes * FOR_REVIEW);
  const closing = [
    problems(report, bytes * FOR_PROBLEMS),
    allowlist(report),
    skipped(report, bytes * FOR_SKIPPED),
  ];
  const room = bytes - FOR_WORDS - sizeOf([...opening, review, ...closing].join('\n\n'));
  const rows = table(findings, options, room * FOR_TABLE);
  const parts = [...opening, review, rows, details(findings, options, room - sizeOf(rows)), ...closing];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** One line, plain: what the run came to. */
export function summaryTitle(report: Report): string {
  const blocked = report.findings.filter((finding) => finding.verdict === 'block');
  const pending = report.findings.filter((finding) => finding.verdict === 'pending');
  const fault = faults(report.problems);
  const gap = unread(report.problems);
  if (blocked.length > 0) return `sasguard found ${credentials(blocked)}`;
  if (fault !== '') return `sasguard: ${fault} to mend`;
  if (isNothingScanned(report)) return 'sasguard: nothing was scanned';
  if (gap !== '') return `sasguard: not complete, ${gap}`;
  if (pending.length > 0) return `sasguard: ${credentials(pending)} to review`;
  if (waitingExceptions(report) > 0)
    return `sasguard: ${count(waitingExceptions(report), 'exception')} to review`;
  return report.findings.length > 0 ? 'sasguard: nothing blocks' : 'sasguard: nothing found';
}

function table(findings: readonly Finding[], options: SummaryOptions, bytes: number): string {
  if (findings.length === 0) return '';
  const shown = fitting(findings, bytes, (finding) => {
    const others = finding.locations.length - 1;
    const place =
      link(firstLocation(finding), options) + (others > 0 ? ` and ${count(others, 'more place')}` : '');
    const verdict = VERDICT_NAMES[finding.verdict];
    return `| ${finding.severity} | ${forMarkdown(headline(finding))} | ${place} | ${verdict} |`;
  });
  const lines = ['| Severity | What it is | Where | Verdict |', '| --- | --- | --- | --- |', ...shown];
  return lines.join('\n') + leftOut(findings.length - shown.length, 'finding');
}

function details(findings: readonly Finding[], options: SummaryOptions, bytes: number): string {
  const shown = fitting(findings, bytes, (finding) => detail(finding, options));
  return shown.join('\n\n') + leftOut(findings.length - shown.length, 'finding', 'in detail');
}

/** An HTML block: a blank line inside lets Markdown begin again, so there is none within an element but on purpose. */
function detail(finding: Finding, options: SummaryOptions): string {
  const first = firstLocation(finding);
  const places = finding.locations.slice(0, PLACES).map((location) => {
    const by =
      location.allowedBy === null
        ? ''
        : ` by ${code(`${location.allowedBy.path}:${location.allowedBy.line}`)}`;
    return `- ${link(location, options)}, ${VERDICT_NAMES[location.verdict]}${by}`;
  });
  if (finding.locations.length > PLACES)
    places.push(`- and ${count(finding.locations.length - PLACES, 'more place')}`);
  const lines = [
    `<details><summary>${code(placeName(first))}: ${finding.severity}, ${KIND_NAMES[finding.kind]}</summary>`,
    '',
    forMarkdown(headline(finding)),
    '',
    code(finding.redacted),
    '',
    ...finding.reasons.map((reason) => `- ${forMarkdown(reason.text)}`),
    '',
    'Where:',
    '',
    ...places,
    '',
    ...advice(finding, options.caller ?? NPX),
    `Fingerprint: ${code(finding.fingerprint)}`,
    '',
    '</details>',
  ];
  return lines.join('\n');
}

function advice(finding: Finding, caller: Caller): readonly string[] {
  if (finding.verdict === 'pending') return [forMarkdown(waitsFor(firstLocation(finding))), ''];
  if (finding.verdict !== 'block') return [];
  return [
    ...lapses(finding.locations).flatMap((sentence) => [forMarkdown(sentence), '']),
    'What to do now:',
    '',
    ...steps(finding, 'pushed').flatMap((step, index) => [
      `${index + 1}. ${forMarkdown(step.text)}`,
      ...step.commands.map((command) => `   <pre>${forMarkdownCode(command)}</pre>`),
    ]),
    '',
    forMarkdown(`To do without: ${doWithout(finding)}`),
    '',
    'If it has to stay, ask for a review:',
    '',
    ...allowCommands(finding, caller).map((command) => `<pre>${forMarkdownCode(command)}</pre>`),
    '',
    forMarkdown(howToExcuse([finding])),
    '',
  ];
}

function problems(report: Report, bytes: number): string {
  if (report.problems.length === 0) return '';
  const shown = fitting(report.problems, bytes, (problem) => {
    const place = problemPlace(problem);
    const message = problem.message.split('\n').map(forMarkdown).join('<br>');
    return `- ${place === '' ? '' : `${code(place)}: `}${message}`;
  });
  return (
    ['### Problems', '', ...shown].join('\n') + leftOut(report.problems.length - shown.length, 'problem')
  );
}

function allowlist(report: Report): string {
  const line = allowlistLine(report.allowlist);
  if (line === null) return '';
  return `### Allowlist\n\n${code(report.allowlist.path ?? '')}: ${forMarkdown(line.replace(/^allowlist: /, ''))}`;
}

function skipped(report: Report, bytes: number): string {
  const line = skippedLine(report.skipped);
  if (line === null) return '';
  const shown = fitting(
    report.skipped,
    bytes,
    ({ path, reason }) => `- ${code(path)}: ${forMarkdown(reason)}`,
  );
  const opening = `<details><summary>${forMarkdown(line)}</summary>`;
  return [
    opening,
    '',
    ...shown,
    `${leftOut(report.skipped.length - shown.length, 'file')}`,
    '</details>',
  ].join('\n');
}
