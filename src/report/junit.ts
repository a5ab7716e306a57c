/**
 * The report as JUnit XML, as GitLab, Jenkins and Azure DevOps read it: a failed test for each place where a token
 * blocks or waits for review, a passed one for a warning, a skipped one for what is allowed, an error for what could
 * not be checked, and one passed test where there is none of these, since a file without a test counts as broken.
 */
import type { Finding, Problem } from '../core/finding.ts';
import { VERDICTS } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { forXml } from './escape.ts';
import { leftOutWords, MOST_PLACES, type Spot, spotsOf, worstOf } from './spots.ts';
import {
  allowCommand,
  doWithout,
  extent,
  headline,
  KIND_NAMES,
  outcome,
  placeName,
  problemPlace,
  steps,
  VERDICT_NAMES,
  waitsFor,
} from './wording.ts';

/** Ends with a line break; equal reports give equal bytes. */
export function renderJunit(report: Report): string {
  // A token may stand in very many places, and what is to be done names some of them.
  const advice = new Map(report.findings.map((finding) => [finding, adviceOn(finding)]));
  const spots = spotsOf(report, VERDICTS);
  const kept = worstOf(spots, MOST_PLACES);
  const cases = [
    ...report.problems.map(problemCase),
    ...leftOut(spots.length - kept.length),
    ...kept.map((spot) => spotCase(spot, advice.get(spot.finding) as string)),
  ];
  if (cases.length === 0) cases.push(cleanCase(report));
  const number = (tag: string) => cases.filter((one) => one.outcome?.tag === tag).length;
  const totals = {
    tests: cases.length,
    failures: number('failure'),
    errors: number('error'),
    skipped: number('skipped'),
    time: 0,
  };
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    open('testsuites', { name: 'sasguard', ...totals }),
    `  ${open('testsuite', { name: 'sasguard', ...totals, timestamp: report.now.replace(/Z$/, '') })}`,
    ...cases.flatMap(caseLines),
    '  </testsuite>',
    '</testsuites>',
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** The three by which GitLab tells tests apart are the file (twice) and the name, so no two are alike. */
interface Case {
  readonly path: string;
  readonly line: number | null;
  readonly name: string;
  readonly outcome: {
    readonly tag: 'failure' | 'error' | 'skipped';
    readonly type: string | null;
    readonly message: string;
    readonly text: string;
  } | null;
  readonly output: string;
}

function spotCase({ finding, location }: Spot, advice: string): Case {
  const { verdict, allowedBy } = location;
  const by = allowedBy === null ? '' : ` by ${allowedBy.path}:${allowedBy.line}`;
  const said = headline(finding, location);
  const one = {
    path: location.path,
    line: location.inside.length > 0 ? null : location.line,
    name: `${finding.severity}: Azure ${KIND_NAMES[finding.kind]} ${finding.fingerprint.slice(0, 12)} at ${placeName(location)}`,
    output: '',
  };
  const type = finding.kind;
  switch (verdict) {
    case 'block':
      return { ...one, outcome: { tag: 'failure', type, message: said, text: `${said}\n${advice}` } };
    case 'pending':
      return {
        ...one,
        outcome: { tag: 'failure', type, message: said, text: `${said}\n${waitsFor(location)}` },
      };
    case 'warn':
      return { ...one, outcome: null, output: `${VERDICT_NAMES.warn}: ${said}` };
    default:
      return {
        ...one,
        outcome: { tag: 'skipped', type: null, message: `${VERDICT_NAMES[verdict]}${by}`, text: '' },
      };
  }
}

function adviceOn(finding: Finding): string {
  return [
    finding.redacted,
    ...finding.reasons.map((reason) => `- ${reason.text}`),
    ...steps(finding, 'pushed').flatMap((step) => [step.text, ...step.commands.map((line) => `  ${line}`)]),
    doWithout(finding),
    `If it has to stay, ask for a review: ${allowCommand(finding, 'npx sasguard')}`,
  ].join('\n');
}

function problemCase(problem: Problem, index: number): Case {
  const { code, message, path, line, effect } = problem;
  const at = problemPlace(problem);
  const said = at === '' ? message : `${at}: ${message}`;
  const one = { path: path ?? 'sasguard', line, name: `${code} (${index + 1})` };
  return effect === 'notice'
    ? { ...one, outcome: null, output: said }
    : { ...one, outcome: { tag: 'error', type: code, message, text: said }, output: '' };
}

function leftOut(number: number): readonly Case[] {
  if (number === 0) return [];
  const output = leftOutWords(number, 'place');
  return [{ path: 'sasguard', line: null, name: 'left out', outcome: null, output }];
}

function cleanCase(report: Report): Case {
  return {
    path: 'sasguard',
    line: null,
    name: 'no Azure SAS or key',
    outcome: null,
    output: `${extent(report)}: ${outcome(report)}.`,
  };
}

function caseLines({ path, line, name, outcome, output }: Case): readonly string[] {
  const attributes = { classname: path, name, file: path, ...(line === null ? {} : { line }), time: 0 };
  const inner = [];
  if (outcome !== null) {
    const { tag, type, message, text } = outcome;
    const opening = open(tag, { message: onOneLine(message), ...(type === null ? {} : { type }) });
    inner.push(`      ${opening}${forXml(text)}</${tag}>`);
  }
  if (output !== '') inner.push(`      <system-out>${forXml(output)}</system-out>`);
  return [`    ${open('testcase', attributes)}`, ...inner, '    </testcase>'];
}

function open(tag: string, attributes: Readonly<Record<string, string | number>>): string {
  const words = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${forXml(onOneLine(`${value}`))}"`,
  );
  return `<${tag}${words.join('')}>`;
}

/** A line break in an attribute is a blank to every reader (XML 1.0, §3.3.3). */
function onOneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
