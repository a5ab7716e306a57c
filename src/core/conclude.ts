/**
 * All that a run has gathered → the report: one finding a token, its severity and words, the verdict at each place,
 * and everything counted. Pure and total; equal input gives an equal report.
 */
import type { Allowlist } from './allowlist/allowlist.ts';
import { openAllowlist, type Ruling } from './allowlist/ruling.ts';
import {
  type Finding,
  isAtLeast,
  type Location,
  type Problem,
  SEVERITIES,
  type Severity,
  type Skipped,
  VERDICTS,
  type Verdict,
  worstOf,
} from './finding.ts';
import { type Digest, type Sighting, shownPath } from './inspect.ts';
import { headlineOf } from './judge/headline.ts';
import { reasonsOf } from './judge/reasons.ts';
import { severityOf } from './judge/severity.ts';
import type { Report, Source } from './report.ts';
import { wordsOf } from './sas/kinds/index.ts';
import { formatTime } from './sas/time.ts';
import type { Token } from './sas/token.ts';
import { VERSION } from './version.ts';

/** Everything a run has gathered, ready to be judged. */
export interface Run {
  readonly source: Source;
  readonly files: number;
  readonly bytes: number;
  readonly sightings: readonly Sighting[];
  readonly problems: readonly Problem[];
  readonly skipped: readonly Skipped[];
  /** The allowlist as it would be committed, or `null` where there is none (or none is wanted). */
  readonly allowlist: Allowlist | null;
  /**
   * The allowlist that is already agreed (`HEAD` for the hook, the base for a pull request). Entries that stand in
   * it unchanged are in force, others are pending. `'all'` where nothing is to be compared.
   */
  readonly trusted: Allowlist | null | 'all';
  /** Whether everything was looked at, so that an entry that covers nothing can be called unused. */
  readonly complete: boolean;
  readonly failOn: Severity;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly digest: Digest;
}

export function conclude(run: Run): Report {
  const allowlist = openAllowlist(run);
  const findings = [...tokensOf(run.sightings)]
    .map(([, sightings]) => findingOf(sightings, run, allowlist.rule))
    .sort(byImportance);
  const { state, problems: allowlistProblems } = allowlist.finish();
  const shown = <Named extends { readonly path: string | null }>(named: Named): Named =>
    named.path === null ? named : { ...named, path: shownPath(named.path, run.digest) };
  const problems = [...run.problems, ...allowlistProblems].map(shown);
  const skipped = run.skipped.map(shown).sort((one, other) => compare(one.path, other.path));
  const counted = (verdict: Verdict) => findings.filter((finding) => finding.verdict === verdict).length;
  return {
    schema: 'sasguard/report@1',
    tool: { name: 'sasguard', version: VERSION },
    now: formatTime(run.now),
    source: run.source,
    summary: {
      files: run.files,
      bytes: run.bytes,
      tokens: findings.length,
      block: counted('block'),
      warn: counted('warn'),
      allowed: counted('allowed'),
      pending: counted('pending'),
      hidden: counted('hidden'),
      problems: problems.length,
      skipped: skipped.length,
    },
    findings,
    problems,
    skipped,
    allowlist: state,
  };
}

/** The same token in ten places is one token. */
function tokensOf(sightings: readonly Sighting[]): ReadonlyMap<string, Sighting[]> {
  const tokens = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const known = tokens.get(sighting.token.fingerprint);
    if (known === undefined) tokens.set(sighting.token.fingerprint, [sighting]);
    else known.push(sighting);
  }
  return tokens;
}

function findingOf(sightings: readonly Sighting[], run: Run, rule: Ruling): Finding {
  const ordered = [...sightings].sort((one, other) => comparePlaces(one.place, other.place));
  const token = worstToken(ordered, run.now);
  const severity = severityOf(token, run.now);
  const grants = grantsOf(token);
  const candidate = {
    fingerprint: token.fingerprint,
    kind: token.kind,
    severity,
    grants,
    onAzureHost: token.onAzureHost,
  };
  const locations = ordered.map(({ place }): Location => {
    const ruling = rule(candidate, place.path);
    const own: Verdict = isAtLeast(severity, run.failOn) ? 'block' : 'warn';
    return { ...place, verdict: ruling?.verdict ?? own, allowedBy: ruling?.allowedBy ?? null };
  });
  return {
    fingerprint: token.fingerprint,
    kind: token.kind,
    severity,
    verdict: worstOf(
      VERDICTS,
      locations.map((location) => location.verdict),
    ),
    headline: headlineOf(token, run.now),
    grants,
    reasons: reasonsOf(token, run.now),
    redacted: token.redacted,
    revoke: wordsOf(token.kind).revoke(token),
    locations,
  };
}

/** One signature may stand with two sets of parameters; the worse set judges it, and of equals the one that says more. */
function worstToken(sightings: readonly Sighting[], now: number): Token {
  const rank = ({ token }: Sighting) =>
    SEVERITIES.indexOf(severityOf(token, now)) * 8 +
    (token.account === null ? 0 : 4) +
    [token.permissions ?? token.policy, token.expiresOn, token.resource].filter((said) => said !== null)
      .length;
  return sightings.reduce((worst, sighting) => (rank(sighting) > rank(worst) ? sighting : worst)).token;
}

function grantsOf(token: Token): Finding['grants'] {
  return {
    reach: token.reach,
    account: token.account,
    resource: token.resource,
    services: token.services,
    permissions: token.permissions,
    startsOn: token.startsOn === null ? null : formatTime(token.startsOn),
    expiresOn: token.expiresOn === null ? null : formatTime(token.expiresOn),
    policy: token.policy,
    protocols: token.protocols,
    ipRange: token.ipRange,
  };
}

function byImportance(one: Finding, other: Finding): number {
  return (
    SEVERITIES.indexOf(other.severity) - SEVERITIES.indexOf(one.severity) ||
    comparePlaces(one.locations[0] as Location, other.locations[0] as Location) ||
    compare(one.fingerprint, other.fingerprint)
  );
}

type Ordered = Pick<Location, 'path' | 'line' | 'column' | 'commit'>;

/** What stands there now before what a commit brought in: it is where somebody can look, and mend it. */
function comparePlaces(one: Ordered, other: Ordered): number {
  return (
    Number(isPast(one)) - Number(isPast(other)) ||
    compare(one.path, other.path) ||
    one.line - other.line ||
    one.column - other.column ||
    compare(one.commit ?? '', other.commit ?? '')
  );
}

/** In a commit, or in what is no file at all: a message, a name. */
function isPast({ path, commit }: Ordered): boolean {
  return commit !== null || path.startsWith('.git/');
}

/** By UTF-16 code units, so that the order is the same on every machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
