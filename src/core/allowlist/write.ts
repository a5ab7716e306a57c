/**
 * Writes an entry into a `.sasignore`, or completes one, for `sasguard allow`. Everything that a tool can know is filled in; what only a
 * person can know stays an empty key, which the lint then asks for by name.
 */
import type { Severity } from '../finding.ts';
import type { AllowEntry, Excuse, Policy } from './allowlist.ts';
import { DEFAULT_POLICY } from './allowlist.ts';
import { DAY, dayText, parseDay } from './day.ts';
import { parted, sheetOf, withBlock } from './edit.ts';
import { KEYS, rawLines, tellingLines } from './layout.ts';
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
  return withBlock(
    isNew ? `${parted(before)}version 1\n\n${NEW_POLICY}` : withPolicy(before),
    blockOf(entry),
  );
}

/** The file with what the entry lacks and `known` has; what is filled in stays, and so does every other line. */
export function completeEntry(text: string, there: AllowEntry, known: NewEntry): string {
  const lines = text.split('\n');
  const added: { readonly after: number; readonly line: string }[] = [];
  let after = there.line;
  for (const key of ENTRY_KEYS) {
    const written = there[key];
    if (written !== null) after = Math.max(after, written.line);
    if (written?.text || known[key] === null) continue;
    const line = lineOf(key, known);
    if (written === null) added.push({ after, line });
    else lines[written.line - 1] = line + (lines[written.line - 1]?.endsWith('\r') ? '\r' : '');
  }
  // From below, so that the lines above keep their numbers; `after` never falls.
  for (const { after: place, line } of added.toReversed()) lines.splice(place, 0, line);
  return withPolicy(lines.join('\n'));
}

/** Without a policy nobody may review, so there is one to complete below the version. */
function withPolicy(text: string): string {
  const { version, sections } = sheetOf(text);
  if (version === null || sections.some(({ block }) => block.name === 'policy')) return text;
  const lines = text.split(/(?<=\n)/);
  const above = lines.slice(0, version + 1).join('');
  const below = lines.slice(version + 1).join('');
  const gap = below === '' || /^\r?\n/.test(below) ? '' : '\n';
  return `${parted(above)}${NEW_POLICY}${gap}${below}`;
}

/** A policy to complete: who may review is not for a tool to guess. */
const NEW_POLICY = `policy
  reviewers:
  max-days: ${DEFAULT_POLICY.maxDays}
  max-days-critical: ${DEFAULT_POLICY.maxDaysCritical}
  warn-days: ${DEFAULT_POLICY.warnDays}
  approvals-critical: ${DEFAULT_POLICY.approvalsCritical}
`;

type EntryKey = Exclude<keyof NewEntry, 'fingerprint'>;
const ENTRY_KEYS = KEYS.allow as readonly EntryKey[];

function blockOf(entry: NewEntry): string {
  const keys = ENTRY_KEYS.filter((key) => key !== 'ticket' || entry.ticket !== null);
  return [`allow ${entry.fingerprint}`, ...keys.map((key) => lineOf(key, entry))]
    .map((line) => `${line}\n`)
    .join('');
}

function lineOf(key: EntryKey, entry: NewEntry): string {
  return field(key, key === 'path' ? pathOf(entry.path) : entry[key]);
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

/**
 * The latest end that the policy allows after the review, and that the token leaves an accepted risk; which it may still
 * become where the verdict is open.
 */
export function suggestExpiry(token: {
  /** The moment of the review. */
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
  const isRisk = verdict === 'accepted-risk' || (verdict === null && severity !== 'critical');
  // Days written year-month-day sort as text.
  const binds = isRisk && parseDay(end) !== null && end < latest && (verdict !== null || end >= dayText(now));
  return binds ? end : latest;
}
