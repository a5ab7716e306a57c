/**
 * The report in Code Climate's form, as GitLab reads it for `artifacts:reports:codequality` in every tier: a list of
 * issues. What could not be checked is an issue as well, since the form has no other place for it, and an empty list
 * would look clean.
 */
import type { Problem, Severity } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { forJson, forPlainText } from './escape.ts';
import { identityOf, leftOutWords, MOST_PLACES, type Spot, spotsOf, worstOf } from './spots.ts';
import { headline, KIND_NAMES, placeName, waitsFor } from './wording.ts';

/** Two spaces of indentation, a line break at the end; equal reports give equal bytes. */
export function renderCodeQuality(report: Report): string {
  const spots = spotsOf(report, ['block', 'pending', 'warn']);
  const kept = worstOf(spots, MOST_PLACES);
  const problems = [...report.problems, ...leftOut(spots.length - kept.length)];
  const issues = [...problems.map(problemIssue), ...kept.map(tokenIssue)];
  return `${forJson(JSON.stringify(issues, null, 2))}\n`;
}

const SEVERITIES: Readonly<Record<Severity, string>> = {
  critical: 'blocker',
  high: 'critical',
  medium: 'major',
  low: 'minor',
  info: 'info',
};

function leftOut(number: number): readonly Problem[] {
  if (number === 0) return [];
  const message = leftOutWords(number, 'place');
  return [{ code: 'left-out', message, path: null, line: null, effect: 'notice' }];
}

function tokenIssue(spot: Spot) {
  const { finding, location } = spot;
  const words = [`${finding.severity}: Azure ${KIND_NAMES[finding.kind]}.`, headline(finding, location)];
  if (location.inside.length > 0 || location.commit !== null) words.push(`Found at ${placeName(location)}.`);
  if (location.verdict === 'pending') words.push(waitsFor(location));
  return {
    type: 'issue',
    check_name: `sasguard/${finding.kind}`,
    description: forPlainText(words.join(' ')),
    categories: ['Security'],
    severity: SEVERITIES[finding.severity],
    fingerprint: forPlainText(identityOf(spot)),
    location: {
      path: forPlainText(location.path),
      // A member's lines are not those of the archive.
      lines:
        location.inside.length > 0 ? { begin: 1, end: 1 } : { begin: location.line, end: location.endLine },
    },
  };
}

function problemIssue({ code, message, path, line, effect }: Problem, index: number) {
  return {
    type: 'issue',
    check_name: `sasguard/${code}`,
    description: forPlainText(message),
    categories: ['Security'],
    severity: effect === 'notice' ? 'info' : 'blocker',
    fingerprint: forPlainText(`${code}:${index}:${path ?? ''}`),
    location: { path: forPlainText(path ?? '.'), lines: { begin: line ?? 1, end: line ?? 1 } },
  };
}
