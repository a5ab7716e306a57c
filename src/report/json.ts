/**
 * The JSON report, contract §8: a frozen public shape with its keys in a fixed order. Every key is picked by name, so
 * that a change of the inner types can neither rename nor add one unnoticed.
 */
import type { Finding, Location, Problem, Proof } from '../core/finding.ts';
import type { Gathered, Report, Source } from '../core/report.ts';
import { forJson } from './escape.ts';

/** Two spaces of indentation, a line break at the end; equal reports give equal bytes. */
export function renderJson(report: Report): string {
  const { schema, tool, now, source, summary, findings, problems, skipped, allowlist, shard } = report;
  const shape = {
    schema,
    tool: { name: tool.name, version: tool.version },
    now,
    source: sourceShape(source),
    summary: {
      files: summary.files,
      bytes: summary.bytes,
      tokens: summary.tokens,
      block: summary.block,
      warn: summary.warn,
      allowed: summary.allowed,
      pending: summary.pending,
      hidden: summary.hidden,
      problems: summary.problems,
      skipped: summary.skipped,
    },
    findings: findings.map(findingShape),
    problems: problems.map(problemShape),
    skipped: skipped.map(({ path, reason }) => ({ path, reason })),
    allowlist: {
      path: allowlist.path,
      inForce: allowlist.inForce,
      pending: allowlist.pending,
      expiring: allowlist.expiring,
      expired: allowlist.expired,
      unused: allowlist.unused,
      hidden: allowlist.hidden,
      warnDays: allowlist.warnDays,
    },
    ...(shard && { shard: shardShape(shard) }),
  };
  return `${forJson(JSON.stringify(shape, null, 2))}\n`;
}

/** `range` stands only where commits were looked at together with a tree. */
function sourceShape({ kind, root, range }: Source) {
  if (range === undefined) return { kind, root };
  return { kind, root, range: { base: range.base, head: range.head, commits: range.commits } };
}

function findingShape(finding: Finding) {
  const { fingerprint, kind, severity, verdict, headline, grants, reasons, redacted, revoke, locations } =
    finding;
  return {
    fingerprint,
    kind,
    severity,
    verdict,
    headline,
    grants: {
      reach: grants.reach,
      account: grants.account,
      resource: grants.resource,
      services: grants.services,
      permissions: grants.permissions,
      startsOn: grants.startsOn,
      expiresOn: grants.expiresOn,
      policy: grants.policy,
      protocols: grants.protocols,
      ipRange: grants.ipRange,
    },
    reasons: reasons.map(({ id, text }) => ({ id, text })),
    redacted,
    revoke: { text: revoke.text, commands: revoke.commands },
    locations: locations.map(locationShape),
  };
}

function locationShape(location: Location) {
  const { path, line, column, endLine, endColumn, verdict, allowedBy, commit, inside, nearbyAccount } =
    location;
  return {
    path,
    line,
    column,
    endLine,
    endColumn,
    verdict,
    allowedBy:
      allowedBy === null
        ? null
        : { path: allowedBy.path, line: allowedBy.line, reviewer: allowedBy.reviewer },
    commit,
    inside,
    nearbyAccount: nearbyAccount && { name: nearbyAccount.name, line: nearbyAccount.line },
  };
}

/** For `sasguard merge`, which reads `source`, `skipped`, and of `summary` files and bytes, from the report itself. */
function shardShape(shard: Gathered) {
  const { index, count, run, now, failOn, complete, sightings, problems, allowlist, commits } = shard;
  // The same token in a hundred places is told once.
  const tokens = new Map<string, number>();
  const places = sightings.map(({ token, place }) => {
    const text = JSON.stringify(token);
    const number = tokens.get(text) ?? tokens.size;
    tokens.set(text, number);
    const { path, line, column, endLine, endColumn, commit, inside, nearbyAccount } = place;
    return { token: number, path, line, column, endLine, endColumn, commit, inside, nearbyAccount };
  });
  return {
    index,
    count,
    run,
    now,
    failOn,
    complete,
    tokens: [...tokens.keys()].map((text) => tokenShape(JSON.parse(text))),
    places,
    problems: problems.map(problemShape),
    allowlist: allowlist && {
      path: allowlist.path,
      warnDays: allowlist.warnDays,
      problems: allowlist.problems.map(problemShape),
      exceptions: allowlist.exceptions.map(exceptionShape),
    },
    commits: commits.map(({ id, parents, newer }) => ({ id, parents, newer })),
  };
}

function tokenShape(token: Gathered['sightings'][number]['token']) {
  const { fingerprint, kind, reach, power, account, resource, services, permissions } = token;
  const { startsOn, expiresOn, statesEnd, policy, protocols, ipRange, userBound } = token;
  const { levels, part, onAzureHost, redacted } = token;
  return {
    ...{ fingerprint, kind, reach, power, account, resource, services, permissions },
    ...{ startsOn, expiresOn, statesEnd, policy, protocols, ipRange, userBound },
    ...(levels !== undefined && { levels }),
    ...(part !== undefined && { part }),
    ...{ onAzureHost, redacted },
  };
}

function exceptionShape(exception: NonNullable<Gathered['allowlist']>['exceptions'][number]) {
  if (exception.kind === 'faulty') {
    const { kind, line, fingerprint } = exception;
    return { kind, line, fingerprint };
  }
  const { kind, line, standing, expiring, reason, reviewer, reviewed, expires, proof } = exception;
  const open = { kind, line, standing, expiring, reason, reviewer, reviewed, expires };
  const waiting = { proof: proof && proofShape(proof) };
  if (exception.kind === 'paths') return { ...open, match: exception.match.map(fieldShape), ...waiting };
  const { fingerprint, path, sees, verdict, ticket } = exception;
  const fields = { path: fieldShape(path), sees: fieldShape(sees), verdict: fieldShape(verdict) };
  return { ...open, fingerprint, ...fields, ticket, ...waiting };
}

function proofShape({ proven, approvedBy, needed, lacking, notes }: Proof) {
  const { reviewer, others } = lacking;
  return { proven, approvedBy, needed, lacking: { reviewer, others }, notes };
}

function fieldShape({ text, line }: { readonly text: string; readonly line: number }) {
  return { text, line };
}

function problemShape({ code, message, path, line, effect }: Problem) {
  return { code, message, path, line, effect };
}
