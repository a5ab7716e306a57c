/**
 * The page of all exceptions, for people who have five minutes: what needs a decision, the figures, a time line, and
 * everything about each exception. One file that asks for nothing else, without a script; equal reports give equal bytes.
 */
import type { Problem } from '../../core/finding.ts';
import type { Report } from '../../core/report.ts';
import { count, extent, headline, isNothingScanned, problemPlace, skippedLine, unread } from '../wording.ts';
import { card } from './card.ts';
import { type Case, casesOf, faultsOfFile } from './cases.ts';
import { dayName } from './days.ts';
import { type Decision, decisionsOf, undecided } from './decisions.ts';
import { groups } from './groups.ts';
import { Html, html, lines, type Part } from './html.ts';
import { idOf, severityMark } from './marks.ts';
import { STYLE, STYLE_DIGEST } from './style.ts';
import { timeLine } from './time-line.ts';
import { endOf, nameOf, tokensNow, verdictOf } from './words.ts';

export interface PageOptions {
  /** What is looked at, by the name that people know it by. */
  readonly repository: string | null;
}

/** How many are named below a decision, and how many problems; the time line has all exceptions. */
const NAMED = 8;

/** Of a report on everything; ends with a line break. */
export function renderPage(report: Report, { repository }: PageOptions): string {
  const now = Date.parse(report.now);
  const cases = casesOf(report);
  const decisions = decisionsOf(cases, faultsOfFile(report, cases), report);
  const title = repository === null ? 'Reviewed exceptions' : `Reviewed exceptions: ${repository}`;
  const path = report.allowlist.path ?? '.sasignore';
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_DIGEST}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<header class="top">
<h1>${repository === null ? title : [html`<span>Reviewed exceptions</span> `, repository]}</h1>
<p class="lead">${leadOf(report, cases, decisions, now)}</p>
<p class="basis">${basisOf(report, cases)}</p>
${cases.length === 0 ? null : CONTENTS}</header>
<main>
${incomplete(report)}${decisionsPart(decisions, path, now)}${cases.length === 0 ? null : allParts(report, cases, decisions, path, now)}</main>
<footer>
<p>Written by sasguard ${report.tool.version} after a scan of the whole working tree. All days are in UTC; an exception is good to the end of its last day. This page holds no secret: a fingerprint tells nothing of its token.</p>
</footer>
</body>
</html>
`;
  return page.text;
}

const CONTENTS = html`<nav aria-label="On this page">
<ul><li><a href="#decide">To decide</a></li><li><a href="#figures">Figures</a></li><li><a href="#time">Time line</a></li><li><a href="#groups">Groups</a></li><li><a href="#all">Every exception</a></li></ul>
</nav>
`;

function leadOf(report: Report, cases: readonly Case[], decisions: readonly Decision[], now: number): string {
  const { path } = report.allowlist;
  if (path === null)
    return isNothingScanned(report)
      ? 'Nothing could be looked at.'
      : 'There is no .sasignore here, so nothing is excused.';
  if (cases.length === 0) return `${path} holds no exceptions.`;
  const all = count(cases.length, 'exception');
  const number = undecided(decisions).size;
  if (number === 0) return `${all}, and none needs a decision now. The next ends ${endOf(cases[0]!, now)}.`;
  if (number < cases.length)
    return `${all}, and ${number} of them ${number === 1 ? 'needs' : 'need'} a decision.`;
  return number === 1 ? `${all}, and it needs a decision.` : `${all}, and each needs a decision.`;
}

function basisOf(report: Report, cases: readonly Case[]): string {
  const skipped = skippedLine(report.skipped);
  const looked = `${extent(report)} looked at${skipped === null ? '' : `; ${skipped}`}`;
  const told = new Set(cases.flatMap(({ tokens }) => tokens));
  const others = report.findings.filter(
    (finding) => finding.verdict === 'block' && !told.has(finding),
  ).length;
  const open =
    others === 0
      ? ''
      : ` Besides, ${count(others, 'token has', 'tokens have')} no exception, and ${others === 1 ? 'blocks' : 'block'}.`;
  return `As of ${dayName(Date.parse(report.now))}, ${report.now.slice(11, 16)} UTC: ${looked}.${open}`;
}

/** Of a scan that could not see everything neither what is unused nor what is open can be relied on. */
function incomplete({ problems, allowlist }: Report): Part {
  const gaps = problems.filter(
    ({ effect, path }) => effect === 'incomplete' || (effect === 'fault' && path !== allowlist.path),
  );
  if (gaps.length === 0) return null;
  return html`<section class="gap" aria-labelledby="gap">
<h2 id="gap">This page is not complete</h2>
<p>${unread(gaps) || 'Something is at fault'}, so an exception may cover more than is said here, and what is called unused may be in use.</p>
${problemList(gaps)}</section>
`;
}

function decisionsPart(decisions: readonly Decision[], path: string, now: number): Part {
  if (decisions.length === 0) return null;
  return html`<section aria-labelledby="decide">
<h2 id="decide">To decide now</h2>
${decisions.map((decision) => decisionPart(decision, path, now))}</section>
`;
}

function decisionPart(
  { urgency, number, title, advice, cases, problems }: Decision,
  path: string,
  now: number,
): Html {
  return html`<div class="decision ${urgency}">
<h3><span class="number">${number}</span> ${title}</h3>
<p>${advice}</p>
${problemList(problems)}${namedList(cases, path, now)}
</div>
`;
}

function namedList(cases: readonly Case[], path: string, now: number): Part {
  if (cases.length === 0) return null;
  const shown = cases.slice(0, NAMED);
  const rest = cases.length - shown.length;
  return html`<ul class="named">
${shown.map((one) => named(one, path, now))}</ul>
${rest > 0 ? html`<p class="more">and ${count(rest, 'more', 'more')}: they are marked so in the time line.</p>` : null}`;
}

function named(one: Case, path: string, now: number): Html {
  const [token] = one.tokens;
  const told = one.standing === 'faulty' ? one.problems.map(({ message }) => message) : [];
  const facts =
    one.exception === null
      ? []
      : [
          `${one.standing === 'expired' ? 'ended' : 'ends'} ${endOf(one, now)}`,
          tokensNow(one),
          verdictOf(one),
          one.exception.reviewer,
        ];
  return html`<li>${severityMark(one.severity)} <div><p><a href="#${idOf(one)}">${nameOf(one)}</a> <span class="place">${path}:${one.line}</span></p>
${told.map((sentence) => html`<p>${sentence}</p>`)}${token === undefined ? null : html`<p>${headline(token)}</p>`}${facts.length === 0 ? null : html`<p class="fact">${facts.join(' · ')}</p>`}</div></li>
`;
}

function problemList(problems: readonly Problem[]): Part {
  if (problems.length === 0) return null;
  const shown = problems.slice(0, NAMED);
  const rest = problems.length - shown.length;
  return html`<ul class="problems">
${shown.map(
  (problem) => html`<li><code>${problemPlace(problem)}</code> ${lines(problem.message)}</li>
`,
)}</ul>
${rest > 0 ? html`<p class="more">and ${count(rest, 'more', 'more')}: sasguard scan lists them.</p>` : null}`;
}

function allParts(
  report: Report,
  cases: readonly Case[],
  decisions: readonly Decision[],
  path: string,
  now: number,
): Part {
  return html`<section aria-labelledby="figures">
<h2 id="figures">Figures</h2>
<dl class="figures">
${figuresOf(report, cases).map(([name, number]) => html`<div${number === 0 ? new Html(' class="zero"') : null}><dt>${name}</dt><dd>${number}</dd></div>\n`)}</dl>
</section>
<section aria-labelledby="time">
<h2 id="time">Time line</h2>
${timeLine(cases, path, now)}</section>
<section aria-labelledby="groups">
<h2 id="groups">Groups</h2>
${groups(cases, undecided(decisions))}</section>
<section aria-labelledby="all">
<h2 id="all">Every exception</h2>
<p>The first to end comes first.</p>
${cases.map((one) => card(one, path, now))}</section>
`;
}

function figuresOf(
  { allowlist, summary }: Report,
  cases: readonly Case[],
): readonly (readonly [string, number])[] {
  const faulty = cases.filter(({ standing }) => standing === 'faulty').length;
  return [
    ['in force', allowlist.inForce],
    ['ending soon', allowlist.expiring],
    ['expired', allowlist.expired],
    ['waiting for review', allowlist.pending],
    ['faulty', faulty],
    ['unused', allowlist.unused],
    ['tokens excused', summary.allowed],
    ['hidden by path', allowlist.hidden],
  ];
}
