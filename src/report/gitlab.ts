/**
 * The report as GitLab's security report of type `secret_detection`, for `artifacts:reports:secret_detection`. What is
 * allowed is not in it, since the format has no word for that.
 *
 * It says schema 15.0.7, as GitLab's own analyzer does: a GitLab refuses what is of a later minor version than it knows
 * (gitlab-org/security-products/analyzers/secrets!299). No vulnerability has a `raw_source_code_extract`: it would hold the secret.
 */
import type { Finding, Location, Problem, Severity } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { forJson, forMarkdown, forPlainText } from './escape.ts';
import { KIND_HELP } from './kind-help.ts';
import { identityOf, leftOutWords, MOST_PLACES, type Spot, spotsOf, worstOf } from './spots.ts';
import { doWithout, headline, KIND_NAMES, placeName, problemPlace, waitsFor } from './wording.ts';

/** The schema wants a commit also where none was looked at; so does GitLab's own analyzer write then. */
const NO_COMMIT = '0000000';
const VERSION = '15.0.7';

/** Two spaces of indentation, a line break at the end; equal reports give equal bytes. */
export function renderGitlab(report: Report): string {
  const component = {
    id: 'sasguard',
    name: 'sasguard',
    url: 'https://www.npmjs.com/package/sasguard',
    version: report.tool.version,
    vendor: { name: 'sasguard' },
  };
  // UTC without its letter. The report knows one moment only.
  const time = report.now.replace(/Z$/, '');
  const spots = spotsOf(report, ['block', 'pending', 'warn']);
  const kept = worstOf(spots, MOST_PLACES);
  const shape = {
    version: VERSION,
    schema: `https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/raw/v${VERSION}/dist/secret-detection-report-format.json`,
    scan: {
      analyzer: component,
      scanner: component,
      type: 'secret_detection',
      start_time: time,
      end_time: time,
      status: report.problems.every(({ effect }) => effect === 'notice') ? 'success' : 'failure',
      messages: [...report.problems.map(messageOf), ...leftOut(spots.length - kept.length)],
    },
    vulnerabilities: kept.map(vulnerabilityOf),
  };
  return `${forJson(JSON.stringify(shape, null, 2))}\n`;
}

const SEVERITIES: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  info: 'Info',
};

function messageOf(problem: Problem) {
  const at = problemPlace(problem);
  const text = at === '' ? problem.message : `${at}: ${problem.message}`;
  return { level: problem.effect === 'notice' ? 'info' : 'warn', value: forPlainText(text) };
}

function leftOut(number: number) {
  return number === 0 ? [] : [{ level: 'warn', value: leftOutWords(number, 'place') }];
}

function vulnerabilityOf(spot: Spot) {
  const { finding, location } = spot;
  const { end, page } = KIND_HELP[finding.kind];
  const identity = forPlainText(identityOf(spot));
  return {
    id: identity,
    name: `Azure ${KIND_NAMES[finding.kind]}`,
    description: descriptionOf(finding, location),
    severity: SEVERITIES[finding.severity],
    solution: `Revoke it: taking the line out is not enough once it has been pushed. ${end} ${doWithout(finding)}`,
    identifiers: [
      { type: 'sasguard_kind', name: `sasguard ${finding.kind}`, value: finding.kind, url: page },
      {
        type: 'cwe',
        name: 'CWE-798',
        value: '798',
        url: 'https://cwe.mitre.org/data/definitions/798.html',
      },
    ],
    links: [{ url: page }],
    location: locationOf(location),
    details: {
      token: { name: 'Token', type: 'code', value: forPlainText(finding.redacted) },
      fingerprint: { name: 'Fingerprint', type: 'text', value: finding.fingerprint },
    },
  };
}

/** Markdown, by the schema. */
function descriptionOf(finding: Finding, location: Location): string {
  const paragraphs = [headline(finding, location)];
  if (location.inside.length > 0 || location.commit !== null)
    paragraphs.push(`Found at ${placeName(location)}.`);
  if (location.verdict === 'pending') paragraphs.push(waitsFor(location));
  const reasons = finding.reasons.map((reason) => `- ${forMarkdown(reason.text)}`).join('\n');
  return [...paragraphs.map(forMarkdown), reasons].filter((part) => part !== '').join('\n\n');
}

/** A member's lines are not those of the archive. */
function locationOf({ path, line, endLine, inside, commit }: Location) {
  const lines = inside.length > 0 ? { start_line: 1 } : { start_line: line, end_line: endLine };
  return { file: forPlainText(path), commit: { sha: commit ?? NO_COMMIT }, ...lines };
}
