/**
 * All that a run has gathered → the report: one finding a token, its severity and words, the verdict at each place,
 * and everything counted. Pure and total; equal input gives an equal report.
 */
import { problemOf } from './allowlist/checks.ts';
import { type OpenAllowlist, openStandings } from './allowlist/ruling.ts';
import {
  type Agreement,
  type StandingException,
  type Standings,
  standingsOf,
} from './allowlist/standings.ts';
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
import type { Gathered, Report, Source } from './report.ts';
import { wordsOf } from './sas/kinds/index.ts';
import { formatTime } from './sas/time.ts';
import type { Token } from './sas/token.ts';
import { VERSION } from './version.ts';

/** Everything a run has gathered, ready to be judged. */
export interface Run extends Agreement {
  readonly source: Source;
  readonly files: number;
  readonly bytes: number;
  readonly sightings: readonly Sighting[];
  readonly problems: readonly Problem[];
  readonly skipped: readonly Skipped[];
  /** Whether everything was looked at, so that an entry that covers nothing can be called unused. */
  readonly complete: boolean;
  readonly failOn: Severity;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly digest: Digest;
  /** Where the run is over one shard only. */
  readonly shard?: Pick<Gathered, 'index' | 'count' | 'run'> | null | undefined;
}

export function conclude(run: Run): Report {
  const { digest, shard = null } = run;
  const shown = <Named extends { readonly path: string | null }>(named: Named): Named =>
    named.path === null ? named : { ...named, path: shownPath(named.path, digest) };
  const whole: Whole = {
    ...run,
    problems: run.problems.map(shown),
    skipped: run.skipped.map(shown),
    allowlist: withoutTokens(standingsOf(run, run.now), digest),
  };
  if (shard === null) return judge(whole);
  // What covers nothing in one shard may cover something in another.
  return { ...judge({ ...whole, complete: false }), shard: gatheredBy(shard, whole) };
}

/**
 * An exception in whose words the text of a token stands, in whatever spelling, cannot be shown, and so does not stand. The
 * token itself is found in the file like any other.
 */
function withoutTokens(standings: Standings | null, digest: Digest): Standings | null {
  if (standings === null) return null;
  // Nearly always there is nothing, which one look at all of them tells; so far apart they do not vouch for one another.
  const words = standings.exceptions.flatMap((exception) =>
    exception.kind === 'faulty' ? [] : wordsIn(exception),
  );
  if (!holdsToken(words.join('\n'.repeat(12)))) return standings;
  const problems: Problem[] = [];
  const exceptions = standings.exceptions.map((exception) => {
    if (exception.kind === 'faulty' || !wordsIn(exception).some(holdsToken)) return exception;
    const { line } = exception;
    const sentences =
      'A line of this exception holds what looks like the text of a token or key. Revoke it, and remove the line.';
    problems.push(problemOf('token-inside', { path: standings.path, line }, sentences));
    return { kind: 'faulty', line, fingerprint: null } as const;
  });
  return { ...standings, exceptions, problems: [...standings.problems, ...problems] };

  function holdsToken(text: string): boolean {
    return shownPath(text, digest) !== text;
  }
}

function wordsIn(exception: StandingException): readonly string[] {
  const own =
    exception.kind === 'paths'
      ? exception.match.map(({ text }) => text)
      : [exception.path.text, exception.sees.text, exception.ticket ?? ''];
  return [exception.reason, ...own];
}

/** What is judged: a run's own, or what its shards have gathered between them. */
export type Whole = Omit<Gathered, 'index' | 'count' | 'run' | 'commits'>;

/** The order in which things were found has no say in it, so shards may come in any. */
export function judge(whole: Whole): Report {
  const allowlist = openStandings(whole.allowlist, whole.complete);
  const findings = [...tokensOf(whole.sightings)]
    .map(([, sightings]) => findingOf(sightings, whole, allowlist))
    .sort(byImportance);
  const { state, problems: allowlistProblems } = allowlist.finish();
  const problems = inOrder([...whole.problems, ...allowlistProblems]);
  const skipped = onceEach([...whole.skipped].sort(bySkipped), bySkipped);
  const counted = (verdict: Verdict) => findings.filter((finding) => finding.verdict === verdict).length;
  return {
    schema: 'sasguard/report@1',
    tool: { name: 'sasguard', version: VERSION },
    now: formatTime(whole.now),
    source: whole.source,
    summary: {
      files: whole.files,
      bytes: whole.bytes,
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

function gatheredBy({ index, count, run }: NonNullable<Run['shard']>, whole: Whole): Gathered {
  const { now, failOn, complete, source, files, bytes, sightings, problems, skipped, allowlist } = whole;
  return {
    index,
    count,
    run,
    now,
    failOn,
    complete,
    source,
    files,
    bytes,
    sightings,
    problems,
    skipped,
    allowlist,
    commits: [],
  };
}

/** By place, and what is said twice only once. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return onceEach([...problems].sort(byPlace), byPlace);
}

function byPlace(one: Problem, other: Problem): number {
  return (
    compare(one.path ?? '', other.path ?? '') ||
    (one.line ?? 0) - (other.line ?? 0) ||
    compare(one.code, other.code) ||
    compare(one.message, other.message) ||
    compare(one.effect, other.effect)
  );
}

function bySkipped(one: Skipped, other: Skipped): number {
  return compare(one.path, other.path) || compare(one.reason, other.reason);
}

function onceEach<Item>(sorted: readonly Item[], compared: (one: Item, other: Item) => number): Item[] {
  return sorted.filter((item, index) => index === 0 || compared(sorted[index - 1] as Item, item) !== 0);
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

function findingOf(sightings: readonly Sighting[], run: Whole, allowlist: OpenAllowlist): Finding {
  const ordered = [...sightings].sort(bySighting);
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
    const ruling = allowlist.rule(candidate, place.path);
    const lapsed = ruling === null ? allowlist.lapsed(candidate, place.path) : null;
    const own: Verdict = isAtLeast(severity, run.failOn) ? 'block' : 'warn';
    return {
      ...place,
      verdict: ruling?.verdict ?? own,
      allowedBy: ruling?.allowedBy ?? null,
      ...(lapsed && { lapsed }),
    };
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
    onAzureHost: token.onAzureHost,
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

/** Down to the last difference, since two files may be shown by one path: what they have for a token in it is `***`. */
function bySighting({ token: oneToken, place: one }: Sighting, { token, place: other }: Sighting): number {
  return (
    comparePlaces(one, other) ||
    one.endLine - other.endLine ||
    one.endColumn - other.endColumn ||
    compare(JSON.stringify(one.inside), JSON.stringify(other.inside)) ||
    compare(JSON.stringify(one.nearbyAccount), JSON.stringify(other.nearbyAccount)) ||
    compare(JSON.stringify(oneToken), JSON.stringify(token))
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
