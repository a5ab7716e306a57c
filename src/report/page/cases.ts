/** Each exception as a case to decide: with the tokens it is about, what is said against it, and when it and they end. */
import type { Finding, Location, Problem, Severity } from '../../core/finding.ts';
import { SEVERITIES, worstOf } from '../../core/finding.ts';
import type { ExceptionState, Report } from '../../core/report.ts';
import { DAY, startOf } from './days.ts';

export interface Case {
  /** The line of the allowlist on which it begins. */
  readonly line: number;
  /** What it says, or `null` where its text is at fault. */
  readonly exception: ExceptionState['exception'];
  readonly standing: ExceptionState['standing'];
  readonly unused: boolean;
  /** Whether it still stands, and ends within the policy's `warn-days`. */
  readonly expiring: boolean;
  /** What the run says of it, in order of line. */
  readonly problems: readonly Problem[];
  /** What it opens, worst first: tokens that were found. */
  readonly tokens: readonly Finding[];
  /** Of the worst token that was found; else what its `sees` line claims. */
  readonly severity: Severity | null;
  /** First moment of the day of review. */
  readonly begins: number | null;
  /** First moment of the last day. */
  readonly lastDay: number | null;
  readonly tokenEnds: TokenEnd;
}

/** When the token itself ends, the last of several; `open` where it states no end, `unknown` where none is known at all. */
export type TokenEnd =
  | { readonly kind: 'day'; readonly time: number }
  | { readonly kind: 'open' }
  | { readonly kind: 'unknown' };

/** The first to end comes first; what has no end that could be read comes before all. */
export function casesOf(report: Report): readonly Case[] {
  const { exceptions, path } = report.allowlist;
  const problems = report.problems.filter((problem) => problem.path === path && problem.line !== null);
  const own = report.findings.flatMap(({ locations }) => locations.filter((place) => place.path === path));
  const tokensOf = tokensBy(report.findings);
  return exceptions
    .map((state, index) => {
      const next = exceptions[index + 1]?.line ?? Number.POSITIVE_INFINITY;
      const isWithin = ({ line }: { readonly line: number | null }) => line! >= state.line && line! < next;
      return caseOf(state, problems.filter(isWithin), tokensOf, own.some(isWithin));
    })
    .sort((one, other) => (one.lastDay ?? 0) - (other.lastDay ?? 0) || one.line - other.line);
}

/** Whether it is this exception by which a token counts as it does at this place. */
export function isCoveredBy({ allowedBy }: Location, { line, exception }: Case): boolean {
  if (allowedBy === null) return false;
  return (
    allowedBy.line === line ||
    (exception?.kind === 'paths' && exception.match.some((one) => one.line === allowedBy.line))
  );
}

/** What is said of the file and of no exception in it. */
export function faultsOfFile(report: Report, cases: readonly Case[]): readonly Problem[] {
  const told = new Set(cases.flatMap(({ problems }) => problems));
  return report.problems.filter(
    (problem) =>
      problem.path === report.allowlist.path && problem.effect !== 'incomplete' && !told.has(problem),
  );
}

function caseOf(
  { line, exception: said, standing, unused, fingerprint }: ExceptionState,
  within: readonly Problem[],
  tokensOf: (said: Said) => readonly Finding[],
  holdsToken: boolean,
): Case {
  // The scan reads the allowlist as well, and sees more than its lint: a text with a token in it is not repeated.
  const exception = holdsToken ? null : said;
  const meant =
    exception ?? (holdsToken || fingerprint === undefined ? null : { kind: 'allow' as const, fingerprint });
  const tokens = meant === null ? [] : tokensOf(meant);
  const claim = exception?.kind === 'allow' ? claimIn(exception.sees.text) : null;
  return {
    line,
    exception,
    standing: holdsToken ? 'faulty' : standing,
    unused,
    expiring: exception?.expiring === true && standing !== 'faulty',
    problems: within.filter((problem) => isOf(problem, standing)),
    tokens,
    severity: severityOf(tokens) ?? claim?.severity ?? null,
    begins: exception === null ? null : startOf(exception.reviewed),
    lastDay: exception === null ? null : startOf(exception.expires),
    tokenEnds: tokens.length > 0 ? lastEnd(tokens) : (claim?.ends ?? { kind: 'unknown' }),
  };
}

/** Only what is at fault can have a fault: below any other a fault is that of the policy behind it. */
function isOf({ code, effect }: Problem, standing: Case['standing']): boolean {
  return !OF_THE_FILE.has(code) && (standing === 'faulty' || effect === 'notice');
}

const OF_THE_FILE: ReadonlySet<string> = new Set([
  'missing-version',
  'unknown-version',
  'bad-policy-value',
  'no-reviewers',
  'too-few-reviewers',
  'policy-weakened',
]);

/** What an exception says of its tokens. */
type Said =
  | Pick<Extract<Exception, { kind: 'allow' }>, 'kind' | 'fingerprint'>
  | Pick<Extract<Exception, { kind: 'paths' }>, 'kind' | 'match'>;
type Exception = NonNullable<ExceptionState['exception']>;

/** An entry is for one token, wherever it counts; a block is for what its patterns hide. Looked up, since there may be many. */
function tokensBy(findings: readonly Finding[]): (said: Said) => readonly Finding[] {
  const byFingerprint = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const byLine = new Map<number, Set<Finding>>();
  for (const finding of findings) {
    for (const { verdict, allowedBy } of finding.locations) {
      if (verdict !== 'hidden' || allowedBy === null) continue;
      const hidden = byLine.get(allowedBy.line) ?? new Set();
      byLine.set(allowedBy.line, hidden.add(finding));
    }
  }
  return (said) => {
    if (said.kind === 'paths')
      return inOrder(said.match.flatMap(({ line }) => [...(byLine.get(line) ?? [])]));
    const finding = byFingerprint.get(said.fingerprint);
    return finding === undefined ? [] : [finding];
  };
}

/** Worst first, and each once where several patterns hide it. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...new Set(findings)].sort(
    (one, other) => SEVERITIES.indexOf(other.severity) - SEVERITIES.indexOf(one.severity),
  );
}

function severityOf(tokens: readonly Finding[]): Severity | null {
  return tokens.length === 0
    ? null
    : worstOf(
        SEVERITIES,
        tokens.map(({ severity }) => severity),
      );
}

function lastEnd(tokens: readonly Finding[]): TokenEnd {
  const ends = tokens.map(({ grants }) => (grants.expiresOn === null ? null : Date.parse(grants.expiresOn)));
  const known = ends.filter((end) => end !== null);
  return known.length < ends.length ? { kind: 'open' } : { kind: 'day', time: Math.max(...known) };
}

/** The last words of a `sees` line: `… until 2026-12-01 medium`. */
function claimIn(sees: string): { readonly ends: TokenEnd; readonly severity: Severity | null } {
  const [end = '', severity] = sees.split(' ').slice(-2);
  const day = startOf(end);
  return {
    ends: day === null ? { kind: 'unknown' } : { kind: 'day', time: day + DAY - 1 },
    severity: SEVERITIES.find((one) => one === severity) ?? null,
  };
}
