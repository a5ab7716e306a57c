/**
 * Writes an entry into a `.sasignore`, for `sasguard allow`. Everything that a tool can know is filled in; what only a
 * person can know stays an empty key, which the lint then asks for by name.
 */
import type { Severity } from '../finding.ts';
import type { Excuse, Policy } from './allowlist.ts';
import { DEFAULT_POLICY } from './allowlist.ts';
import { DAY, dayText, parseDay } from './day.ts';
import { parted, withBlock } from './edit.ts';
import { rawLines, tellingLines } from './layout.ts';
import { capOf } from './lint.ts';
import { STRAY_CHARACTERS } from './quote.ts';

/** `null` is what the caller does not know. */
export interface NewEntry {
  readonly fingerprint: string;
  /** The file's name as it is; what the grammar cannot hold of it is written as `?`. */
  readonly path: string;
  readonly sees: string;
  readonly verdict: Excuse | null;
  readonly reason: string | null;
  /** Never whoever happens to run the tool: only a name that was asked for. */
  readonly reviewer: string | null;
  readonly reviewed: string | null;
  readonly expires: string | null;
  readonly ticket: string | null;
}

/** The file with the entry behind all others, all that was there kept byte for byte. `null` begins a new file. */
export function addEntry(text: string | null, entry: NewEntry): string {
  const before = text ?? '';
  const isNew = tellingLines(rawLines(before)).length === 0;
  return withBlock(isNew ? parted(before) + NEW_FILE : before, blockOf(entry));
}

/** A policy to complete: who may review is not for a tool to guess. */
const NEW_FILE = `version 1

policy
  reviewers:
  max-days: ${DEFAULT_POLICY.maxDays}
  max-days-critical: ${DEFAULT_POLICY.maxDaysCritical}
  warn-days: ${DEFAULT_POLICY.warnDays}
  approvals-critical: ${DEFAULT_POLICY.approvalsCritical}
`;

function blockOf(entry: NewEntry): string {
  const lines = [
    `allow ${entry.fingerprint}`,
    field('path', pathOf(entry.path)),
    field('sees', entry.sees),
    field('verdict', entry.verdict),
    field('reason', entry.reason),
    field('reviewer', entry.reviewer),
    field('reviewed', entry.reviewed),
    field('expires', entry.expires),
    ...(entry.ticket === null ? [] : [field('ticket', entry.ticket)]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** One line, whatever the value holds: a line feed in a reason must not begin a line of its own. */
function field(key: string, value: string | null): string {
  const oneLine = (value ?? '').replace(/\s+/g, ' ').replace(STRAY_CHARACTERS, '').trim();
  return oneLine === '' ? `  ${key}:` : `  ${key}: ${oneLine}`;
}

/** As a pattern, `?` stands for any one character, so it can stand in for one that the line cannot hold. */
function pathOf(path: string): string {
  return path
    .replace(STRAY_CHARACTERS, (stray) => '?'.repeat(stray.length))
    .replace(/^[\s!]|\s$|\\|\s(?=\s)/g, '?')
    .replace(/[^\S ]/g, '?');
}

/** The latest end that the policy allows for a review of today, and that the token leaves an accepted risk. */
export function suggestExpiry(token: {
  readonly now: number;
  readonly policy: Policy;
  readonly severity: Severity;
  readonly verdict: Excuse | null;
  /** The token's own end, ISO 8601 in UTC. */
  readonly expiresOn: string | null;
}): string {
  const { now, policy, severity, verdict, expiresOn } = token;
  const latest = dayText(now + capOf(policy, severity === 'critical') * DAY);
  const end = expiresOn?.slice(0, 10) ?? '';
  // Days written year-month-day sort as text.
  return verdict === 'accepted-risk' && parseDay(end) !== null && end < latest ? end : latest;
}
