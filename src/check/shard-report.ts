/**
 * The JSON report on one shard, read back. It comes as a file that anybody may have written, so every key is looked at and
 * nothing else is taken over: what is read is either such a value as a run gathers, or refused with the key's name. A
 * value is never repeated.
 */
import type { Field } from '../core/allowlist/allowlist.ts';
import { faultOfPath, faultOfPattern } from '../core/allowlist/path-pattern.ts';
import type { FaultyException, StandingException, Standings } from '../core/allowlist/standings.ts';
import {
  KINDS,
  PERMISSIONS,
  type Place,
  type Problem,
  type Proof,
  SERVICES,
  SEVERITIES,
} from '../core/finding.ts';
import type { CommitRange, DatedCommit, Gathered } from '../core/report.ts';
import { VERSION } from '../core/version.ts';

/** What keeps a file from being a report on a shard; the sentence goes behind the file's name. */
export class NoShardReport extends Error {
  override readonly name = 'NoShardReport';
}

/** Throws `NoShardReport`. */
export function readShardReport(bytes: Uint8Array): Gathered {
  const report = record(parsed(bytes), '');
  const schema = report.schema;
  if (schema !== 'sasguard/report@1') throw new NoShardReport('is no report of sasguard in JSON');
  const tool = record(report.tool, 'tool');
  if (tool.version !== VERSION)
    throw new NoShardReport(`was written by another version of sasguard than ${VERSION}; use one for all`);
  if (report.shard === undefined)
    throw new NoShardReport(
      'is a report on everything, not on a shard (--shard I/N), so there is nothing to merge',
    );
  const shard = record(report.shard, 'shard');
  const summary = record(report.summary, 'summary');
  const tokens = list(shard.tokens, 'shard.tokens', token);
  const count = whole(shard.count, 'shard.count', 1, 1000);
  return {
    index: whole(shard.index, 'shard.index', 1, count),
    count,
    run: shard.run === null ? null : hex(shard.run, 'shard.run'),
    now: whole(shard.now, 'shard.now', ...TIMES),
    failOn: oneOf(SEVERITIES, shard.failOn, 'shard.failOn'),
    complete: flag(shard.complete, 'shard.complete'),
    source: source(report.source),
    files: whole(summary.files, 'summary.files'),
    bytes: whole(summary.bytes, 'summary.bytes'),
    sightings: list(shard.places, 'shard.places', (value, key) => {
      const fields = record(value, key);
      const number = whole(fields.token, `${key}.token`, 0, tokens.length - 1);
      return { token: tokens[number] as Token, place: place(fields, key) };
    }),
    problems: list(shard.problems, 'shard.problems', problem),
    skipped: list(report.skipped, 'skipped', (value, key) => {
      const { path, reason } = record(value, key);
      return { path: text(path, `${key}.path`), reason: text(reason, `${key}.reason`) };
    }),
    allowlist: shard.allowlist === null ? null : standings(shard.allowlist),
    commits: list(shard.commits, 'shard.commits', commit),
  };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new NoShardReport('is not JSON in UTF-8');
  }
}

const SOURCES = ['tree', 'range', 'history'] as const;
/** The years that a time can be written in. */
const TIMES = [Date.parse('0000-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59Z')] as const;

function source(value: unknown): Gathered['source'] {
  const { kind, root, range } = record(value, 'source');
  const read = { kind: oneOf(SOURCES, kind, 'source.kind'), root: text(root, 'source.root') };
  return range === undefined ? read : { ...read, range: commitRange(range) };
}

function commitRange(value: unknown): CommitRange {
  const { base, head, commits } = record(value, 'source.range');
  return {
    base: base === null ? null : objectId(base, 'source.range.base'),
    head: head === null ? null : objectId(head, 'source.range.head'),
    commits: whole(commits, 'source.range.commits'),
  };
}

type Token = Gathered['sightings'][number]['token'];

function token(value: unknown, key: string): Token {
  const fields = record(value, key);
  const { levels, part } = fields;
  return {
    fingerprint: hex(fields.fingerprint, `${key}.fingerprint`),
    kind: oneOf(KINDS, fields.kind, `${key}.kind`),
    reach: oneOf(['item', 'container', 'account', 'unknown'], fields.reach, `${key}.reach`),
    power: whole(fields.power, `${key}.power`, 1, 3) as Token['power'],
    account: textOrNull(fields.account, `${key}.account`),
    resource: textOrNull(fields.resource, `${key}.resource`),
    services: words(SERVICES, fields.services, `${key}.services`),
    permissions:
      fields.permissions === null ? null : words(PERMISSIONS, fields.permissions, `${key}.permissions`),
    startsOn: fields.startsOn === null ? null : whole(fields.startsOn, `${key}.startsOn`, ...TIMES),
    expiresOn: fields.expiresOn === null ? null : whole(fields.expiresOn, `${key}.expiresOn`, ...TIMES),
    statesEnd: flag(fields.statesEnd, `${key}.statesEnd`),
    policy: textOrNull(fields.policy, `${key}.policy`),
    protocols: words(['https', 'http'], fields.protocols, `${key}.protocols`),
    ipRange: textOrNull(fields.ipRange, `${key}.ipRange`),
    userBound: flag(fields.userBound, `${key}.userBound`),
    ...(levels !== undefined && { levels: text(levels, `${key}.levels`) }),
    ...(part !== undefined && { part: oneOf(['snapshot', 'version'], part, `${key}.part`) }),
    onAzureHost: flag(fields.onAzureHost, `${key}.onAzureHost`),
    redacted: text(fields.redacted, `${key}.redacted`),
  };
}

function place(fields: Fields, key: string): Place {
  const { commit, nearbyAccount } = fields;
  const near = nearbyAccount === null ? null : record(nearbyAccount, `${key}.nearbyAccount`);
  return {
    path: text(fields.path, `${key}.path`),
    line: whole(fields.line, `${key}.line`, 1),
    column: whole(fields.column, `${key}.column`, 1),
    endLine: whole(fields.endLine, `${key}.endLine`, 1),
    endColumn: whole(fields.endColumn, `${key}.endColumn`, 1),
    commit: commit === null ? null : objectId(commit, `${key}.commit`),
    inside: list(fields.inside, `${key}.inside`, text),
    nearbyAccount: near && {
      name: text(near.name, `${key}.nearbyAccount.name`),
      line: whole(near.line, `${key}.nearbyAccount.line`, 1),
    },
  };
}

function problem(value: unknown, key: string): Problem {
  const { code, message, path, line, effect } = record(value, key);
  return {
    code: matching(/^[a-z][a-z-]{0,60}$/, code, `${key}.code`, 'a word'),
    message: text(message, `${key}.message`),
    path: textOrNull(path, `${key}.path`),
    line: line === null ? null : whole(line, `${key}.line`),
    effect: oneOf(['fault', 'incomplete', 'notice'], effect, `${key}.effect`),
  };
}

function standings(value: unknown): Standings {
  const key = 'shard.allowlist';
  const fields = record(value, key);
  return {
    path: text(fields.path, `${key}.path`),
    warnDays: whole(fields.warnDays, `${key}.warnDays`),
    problems: list(fields.problems, `${key}.problems`, (item, itemKey) => {
      const found = problem(item, itemKey);
      if (found.path === null || found.line === null) throw expected(itemKey, 'a problem with its place');
      return found;
    }),
    exceptions: list(fields.exceptions, `${key}.exceptions`, exception),
  };
}

/** Patterns are refused again for what a `.sasignore` is refused for, the time that they could take above all. */
function exception(value: unknown, key: string): StandingException | FaultyException {
  const fields = record(value, key);
  const kind = oneOf(['allow', 'paths', 'faulty'], fields.kind, `${key}.kind`);
  const line = whole(fields.line, `${key}.line`, 1);
  if (kind === 'faulty') {
    const fingerprint = fields.fingerprint === null ? null : hex(fields.fingerprint, `${key}.fingerprint`);
    return { kind, line, fingerprint };
  }
  const standing = {
    line,
    standing: oneOf(['in force', 'pending', 'expired'], fields.standing, `${key}.standing`),
    expiring: flag(fields.expiring, `${key}.expiring`),
    reason: text(fields.reason, `${key}.reason`),
    reviewer: text(fields.reviewer, `${key}.reviewer`),
    reviewed: text(fields.reviewed, `${key}.reviewed`),
    expires: text(fields.expires, `${key}.expires`),
    proof: fields.proof === null ? null : proof(fields.proof, `${key}.proof`),
  };
  if (kind === 'paths') {
    const match = list(fields.match, `${key}.match`, field);
    if (match.some((pattern) => faultOfPattern(pattern.text) !== null))
      throw expected(`${key}.match`, 'patterns as .sasignore takes them');
    return { kind, ...standing, match };
  }
  const path = field(fields.path, `${key}.path`);
  if (faultOfPath(path.text) !== null) throw expected(`${key}.path`, 'a path as .sasignore takes it');
  return {
    kind,
    ...standing,
    fingerprint: hex(fields.fingerprint, `${key}.fingerprint`),
    path,
    sees: field(fields.sees, `${key}.sees`),
    verdict: field(fields.verdict, `${key}.verdict`),
    ticket: textOrNull(fields.ticket, `${key}.ticket`),
  };
}

function proof(value: unknown, key: string): Proof {
  const { proven, approvedBy, needed, lacking, notes } = record(value, key);
  const { reviewer, others } = record(lacking, `${key}.lacking`);
  return {
    proven: flag(proven, `${key}.proven`),
    approvedBy: list(approvedBy, `${key}.approvedBy`, text),
    needed: whole(needed, `${key}.needed`, 1),
    lacking: {
      reviewer: textOrNull(reviewer, `${key}.lacking.reviewer`),
      others: list(others, `${key}.lacking.others`, text),
    },
    notes: list(notes, `${key}.notes`, text),
  };
}

function field(value: unknown, key: string): Field {
  const fields = record(value, key);
  return { text: text(fields.text, `${key}.text`), line: whole(fields.line, `${key}.line`, 1) };
}

function commit(value: unknown, key: string): DatedCommit {
  const { id, parents, newer } = record(value, key);
  return {
    id: objectId(id, `${key}.id`),
    parents: whole(parents, `${key}.parents`),
    newer: whole(newer, `${key}.newer`),
  };
}

// --- Values ---------------------------------------------------------------------------------------------------------

type Fields = Readonly<Record<string, unknown>>;

function expected(key: string, what: string): NoShardReport {
  return new NoShardReport(key === '' ? `must hold ${what}` : `has no ${key} that is ${what}`);
}

function record(value: unknown, key: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw expected(key, 'an object');
  return value as Fields;
}

function list<Item>(
  value: unknown,
  key: string,
  read: (item: unknown, key: string) => Item,
): readonly Item[] {
  if (!Array.isArray(value)) throw expected(key, 'a list');
  return value.map((item, index) => read(item, `${key}[${index}]`));
}

function text(value: unknown, key: string): string {
  if (typeof value !== 'string') throw expected(key, 'a text');
  return value;
}

function textOrNull(value: unknown, key: string): string | null {
  return value === null ? null : text(value, key);
}

function matching(form: RegExp, value: unknown, key: string, what: string): string {
  if (typeof value !== 'string' || !form.test(value)) throw expected(key, what);
  return value;
}

function hex(value: unknown, key: string): string {
  return matching(/^[0-9a-f]{64}$/, value, key, '64 hexadecimal characters');
}

function objectId(value: unknown, key: string): string {
  return matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, value, key, 'an id of git');
}

function whole(value: unknown, key: string, least = 0, most: number = Number.MAX_SAFE_INTEGER): number {
  if (!Number.isSafeInteger(value) || (value as number) < least || (value as number) > most)
    throw expected(key, `a whole number from ${least} to ${most}`);
  return value as number;
}

function flag(value: unknown, key: string): boolean {
  if (typeof value !== 'boolean') throw expected(key, 'true or false');
  return value;
}

function oneOf<Word extends string>(all: readonly Word[], value: unknown, key: string): Word {
  if (!all.includes(value as Word)) throw expected(key, `one of ${all.join(', ')}`);
  return value as Word;
}

function words<Word extends string>(all: readonly Word[], value: unknown, key: string): readonly Word[] {
  return list(value, key, (item, itemKey) => oneOf(all, item, itemKey));
}
