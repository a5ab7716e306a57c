/**
 * Everything that can be said against a `.sasignore` from its own text, the policy and the day. What needs the tokens
 * themselves (is the `sees` line true, does the verdict fit, is the entry used) is for `ruling.ts`.
 */
import type { Problem } from '../finding.ts';
import type { AllowEntry, Allowlist, DateField, Exception, Field, PathBlock, Policy } from './allowlist.ts';
import { EXCUSES, type Excuse, fittingExcuses } from './allowlist.ts';
import type { CheckId } from './checks.ts';
import { problemOf } from './checks.ts';
import { DAY, dayText } from './day.ts';
import { faultOfPath, faultOfPattern } from './path-pattern.ts';
import { quote } from './quote.ts';
import { isEmptyReason } from './reason.ts';
import type { Sees } from './sees.ts';
import { parseSees } from './sees.ts';

/**
 * All problems of the file, also those of the parser, by line. `agreed` is the policy that is already trusted: the
 * stricter of the two counts everywhere, so that nobody can loosen the rules for their own entry.
 */
export function lintAllowlist(allowlist: Allowlist, now: number, agreed: Policy | null = null): Problem[] {
  const problems: Problem[] = [...allowlist.problems];
  const desk: Desk = {
    now,
    policies: agreed === null ? [allowlist.policy] : [allowlist.policy, agreed],
    isUnread: unreadIn(allowlist),
    report: (id, line, sentences, right) =>
      void problems.push(problemOf(id, { path: allowlist.path, line }, sentences, right)),
  };
  lintPolicy(allowlist, desk);
  for (const entry of allowlist.entries) lintEntry(entry, desk);
  for (const block of allowlist.pathBlocks) lintPathBlock(block, desk);
  lintDuplicates(allowlist.entries, desk);
  return problems.sort((a, b) => a.line! - b.line!);
}

/** An exception is good to the end of its last day, in UTC. */
export function hasExpired(exception: Exception, now: number): boolean {
  const day = exception.expires?.day ?? null;
  return day !== null && now >= day + DAY;
}

/** Whether it ends within the policy's `warn-days`, of which today is the first, but has not yet. */
export function isExpiring(exception: Exception, policy: Policy, now: number): boolean {
  const day = exception.expires?.day ?? null;
  return day !== null && !hasExpired(exception, now) && day + DAY - now <= policy.warnDays * DAY;
}

/** The longest an exception may last from its review, in days. */
export function capOf(policy: Policy, critical: boolean): number {
  return critical ? Math.min(policy.maxDays, policy.maxDaysCritical) : policy.maxDays;
}

/** What every check has before it. */
interface Desk {
  readonly now: number;
  /** The file's own and, where there is one, the agreed one. An exception must satisfy both. */
  readonly policies: readonly [Policy, ...Policy[]];
  /** Of whose lines none can be read: what it lacks is not known. */
  readonly isUnread: (exception: Exception) => boolean;
  readonly report: (id: CheckId, line: number, sentences: string, right?: string) => void;
}

function unreadIn({ problems }: Allowlist): Desk['isUnread'] {
  const lines = new Set(problems.filter(({ code }) => code === 'unreadable-line').map(({ line }) => line));
  return (exception: Exception & Partial<AllowEntry & PathBlock>) => {
    if (FIELDS.some((key) => exception[key]) || exception.match?.length) return false;
    for (let at = exception.line + 1; at <= exception.endLine; at++) if (lines.has(at)) return true;
    return false;
  };
}

const FIELDS = ['path', 'sees', 'verdict', 'reason', 'reviewer', 'reviewed', 'expires', 'ticket'] as const;

function lintPolicy({ policy, entries, pathBlocks }: Allowlist, { report }: Desk): void {
  const { line, reviewers, approvalsCritical } = policy;
  if (line === null) return;
  if (reviewers.length === 0) {
    // A policy that is yet to be completed does no harm as long as nothing leans on it.
    if (entries.length + pathBlocks.length > 0) report('no-reviewers', line, `${NOBODY} ${NAME_THEM}`);
  } else if (reviewers.length < approvalsCritical) {
    const listed = `${reviewers.length} ${reviewers.length === 1 ? 'reviewer' : 'reviewers'}`;
    const needed = `Critical tokens and changes of the policy take ${approvalsCritical} approvals`;
    const advice = `list more, or set approvals-critical: ${reviewers.length} before the policy is agreed`;
    report('too-few-reviewers', line, `${needed}, and the policy lists ${listed}: ${advice}.`);
  }
}

const NOBODY = 'The policy lists nobody who may review, so no exception can be in force.';
const NAME_THEM = 'Name those who may review in the `policy` block, as GitHub logins.';

function lintEntry(entry: AllowEntry, desk: Desk): void {
  if (!/^[0-9a-f]{64}$/.test(entry.fingerprint.text)) {
    const expected = 'Expected 64 characters of lower-case hexadecimal, as the JSON report prints them.';
    desk.report('bad-fingerprint', entry.line, `What stands behind \`allow\` is no fingerprint. ${expected}`);
  }
  const path = required('path', entry.path, entry, desk);
  const fault = path && faultOfPath(path.text);
  if (fault) desk.report(fault.id, path.line, fault.sentences);

  const sees = lintSees(entry, desk);
  lintVerdict(entry, sees, desk);
  lintReview(entry, { isCritical: sees?.severity === 'critical', end: endOfRisk(entry, sees) }, desk);
}

function lintSees(entry: AllowEntry, desk: Desk): Sees | null {
  const field = required('sees', entry.sees, entry, desk);
  const sees = field && parseSees(field.text);
  if (field && !sees) {
    const expected = 'Expected kind, account, reach/resource, permissions, `until`, the end, severity.';
    desk.report('bad-sees', field.line, `The \`sees\` line cannot be read. ${expected}`);
  }
  return sees;
}

function lintVerdict(entry: AllowEntry, sees: Sees | null, desk: Desk): void {
  const fitting = fittingIn(entry, sees);
  const example = fitting.includes('accepted-risk') ? 'accepted-risk' : fitting[0];
  const expected = `Expected one of ${fitting.join(', ')}.`;
  const hint = { why: expected, example: `verdict: ${example}` };
  const field = required('verdict', entry.verdict, entry, desk, hint);
  if (field === null) return;
  const verdict = EXCUSES.find((excuse) => excuse === field.text);
  if (verdict === undefined) {
    const sentences = `The verdict is ${quote(field.text)}. ${expected}`;
    desk.report('bad-verdict', field.line, sentences, `Example: ${hint.example}`);
    return;
  }
  if (sees === null || fitting.includes(verdict)) {
    const end = endOfRisk(entry, sees);
    if (end !== null && isAfter(entry.expires, end)) {
      const sentences = `The token ends on ${dayText(end)}, and an accepted risk never outlives its token.`;
      const reviewed = entry.reviewed?.day ?? null;
      const latest = reviewed === null ? end : lastDay(reviewed, daysIn(desk.policies, false), end);
      desk.report('expires-too-late', entry.expires.line, sentences, `Write: expires: ${dayText(latest)}`);
    }
  } else if (fittingExcuses({ ...sees, onAzureHost: false }).includes(verdict)) {
    const ended = `The token ends on ${dayText(sees.end ?? 0)}, before the review`;
    const sentences = `${ended}, so there is no risk left to accept. What fits: revoked.`;
    desk.report('verdict-does-not-fit', field.line, sentences, 'Write: verdict: revoked');
  } else {
    const sentences = `\`${verdict}\` does not fit a ${sees.severity} token. What fits: ${fitting.join(', ')}.`;
    desk.report('verdict-does-not-fit', field.line, sentences, `Write: verdict: ${fitting[0]}`);
  }
}

/** The line does not tell the host, so only the token itself can say more (`ruling.ts`). */
function fittingIn({ reviewed }: AllowEntry, sees: Sees | null): readonly Excuse[] {
  if (sees === null) return EXCUSES;
  const fitting = fittingExcuses({ severity: sees.severity, onAzureHost: false });
  const hasEnded = sees.end !== null && isAfter(reviewed, sees.end);
  return hasEnded ? fitting.filter((excuse) => excuse !== 'accepted-risk') : fitting;
}

/** The end of the token, where the exception cannot outlive it. */
function endOfRisk(entry: AllowEntry, sees: Sees | null): number | null {
  const isRisk = entry.verdict?.text === 'accepted-risk' && fittingIn(entry, sees).includes('accepted-risk');
  return isRisk && sees !== null ? sees.end : null;
}

function isAfter(field: DateField | null, day: number): field is DateField {
  return field !== null && field.day !== null && field.day > day;
}

function lintPathBlock(block: PathBlock, desk: Desk): void {
  if (block.match.length === 0 && !desk.isUnread(block)) {
    const expected = 'Write them below `match:`, one a line, four spaces in.';
    desk.report(
      'missing-field',
      block.line,
      `The block has no patterns. ${expected}`,
      'Example: test/fixtures/recordings/**/*.json',
    );
  }
  for (const { text, line } of block.match) {
    const fault = faultOfPattern(text);
    if (fault) desk.report(fault.id, line, fault.sentences);
  }
  lintReview(block, { isCritical: false, end: null }, desk);
}

/** What bounds an exception besides its review. */
interface Bounds {
  readonly isCritical: boolean;
  readonly end: number | null;
}

/** Why, who, when and until when: the same for one token and for a block of paths. */
function lintReview(exception: Exception, bounds: Bounds, desk: Desk): void {
  const reason = required('reason', exception.reason, exception, desk);
  if (reason && isEmptyReason(reason.text)) {
    const expected = 'Say in at least 20 characters what the token is for and why it may stay.';
    desk.report('empty-reason', reason.line, `The reason says nothing that can be checked. ${expected}`);
  }
  lintReviewer(exception, desk);
  const reviewed = lintDay('reviewed', exception.reviewed, exception, desk);
  const expires = lintDay('expires', exception.expires, exception, desk);
  if (reviewed && reviewed.day > desk.now) {
    const today = dayText(desk.now);
    const sentences = `Reviewed on ${reviewed.text}, and in UTC it is ${today}.`;
    desk.report('reviewed-in-future', reviewed.line, sentences, `Write: reviewed: ${today}`);
  }
  if (reviewed && expires) lintSpan(reviewed, expires, bounds, desk);
  if (expires) lintEnd(exception, expires, desk);
}

function lintReviewer(exception: Exception, desk: Desk): void {
  const [own, agreed] = desk.policies;
  if (own.reviewers.length === 0) {
    desk.report(
      'no-reviewers',
      exception.line,
      `The policy lists nobody who could have reviewed this. ${NAME_THEM}`,
    );
    return;
  }
  const reviewer = required('reviewer', exception.reviewer, exception, desk);
  if (reviewer === null) return;
  const lacking = desk.policies.find((policy) => !lists(policy, reviewer.text));
  if (lacking === undefined) return;
  const meant = own.reviewers.find((login) => login.toLowerCase() === `@${reviewer.text}`.toLowerCase());
  if (meant !== undefined && desk.policies.every((policy) => lists(policy, meant))) {
    const sentences = `${quote(reviewer.text)} lacks the @ before it.`;
    desk.report('unknown-reviewer', reviewer.line, sentences, `Write: reviewer: ${meant}`);
    return;
  }
  const which = lacking === agreed ? 'the policy that is already agreed' : 'the policy';
  const listed = lacking.reviewers.map(quote).join(', ') || 'nobody';
  const sentences = `${quote(reviewer.text)} is not a reviewer of ${which}, which lists ${listed}.`;
  desk.report('unknown-reviewer', reviewer.line, sentences);
}

/** GitHub logins are the same in any case. */
function lists(policy: Policy, reviewer: string): boolean {
  return policy.reviewers.some((login) => login.toLowerCase() === reviewer.toLowerCase());
}

type Day = Field & { readonly day: number };

function lintDay(
  key: 'reviewed' | 'expires',
  field: DateField | null,
  exception: Exception,
  desk: Desk,
): Day | null {
  const written = required(key, field, exception, desk);
  if (written === null) return null;
  const { text, line, day } = written;
  if (day !== null) return { text, line, day };
  const sentences = `\`${key}\` is ${quote(text)}. Expected a day as year-month-day.`;
  desk.report('bad-date', line, sentences, `Example: ${REQUIRED[key].example}`);
  return null;
}

function lintSpan(reviewed: Day, expires: Day, bounds: Bounds, { policies, report }: Desk): void {
  const days = daysIn(policies, bounds.isCritical);
  // All that bounds it at once, so that the day that is named is not refused next.
  const write = `Write: expires: ${dayText(lastDay(reviewed.day, days, bounds.end))}`;
  if (expires.day < reviewed.day) {
    const sentences = `Expires on ${expires.text}, before the review of ${reviewed.text}.`;
    report('expires-before-review', expires.line, sentences, write);
  } else if (expires.day > reviewed.day + days * DAY) {
    const whose = bounds.isCritical ? ' for a critical token' : '';
    const sentences = `Expires on ${expires.text}; at most ${days} days after the review of ${reviewed.text}${whose}.`;
    report('expires-too-late', expires.line, sentences, write);
  }
}

function daysIn(policies: readonly Policy[], isCritical: boolean): number {
  return Math.min(...policies.map((policy) => capOf(policy, isCritical)));
}

function lastDay(reviewed: number, days: number, end: number | null): number {
  return Math.min(reviewed + days * DAY, end ?? Number.POSITIVE_INFINITY);
}

function lintEnd(exception: Exception, { text, line }: Day, { now, policies, report }: Desk): void {
  if (hasExpired(exception, now)) {
    const next = 'Take it out, or have it reviewed again and set `reviewed` and `expires` anew.';
    report('expired', line, `No longer in force: its last day was ${text}. ${next}`);
  } else if (isExpiring(exception, policies[0], now)) {
    const next = 'Revoke the token by then, or have the exception reviewed again.';
    report('expiring', line, `The last day is ${text}. ${next}`);
  }
}

interface Hint {
  readonly why: string;
  readonly example: string;
}

/** The fields that must be filled in: what each is for, and a line that fills it. */
const REQUIRED = {
  path: { why: 'An entry covers a token at one path.', example: 'path: docs/tutorial/download.md' },
  sees: {
    why: 'It says what the token is and grants, and the tool writes it.',
    example: 'sees: service-sas contosodemo container/models read until 2026-12-01 medium',
  },
  verdict: { why: `Expected one of ${EXCUSES.join(', ')}.`, example: 'verdict: accepted-risk' },
  reason: {
    why: 'Say why the token may stay.',
    example: 'reason: read-only demo container with a public data set, renewed monthly',
  },
  reviewer: {
    why: 'Name the one of the policy’s reviewers who answers for it.',
    example: 'reviewer: @alice-sec',
  },
  reviewed: { why: 'Expected the day of the review.', example: 'reviewed: 2026-11-02' },
  expires: { why: 'Every exception ends.', example: 'expires: 2027-01-31' },
} as const;

/** The field, or `null` after saying that it is missing or has nothing behind it. */
function required<Written extends Field>(
  key: keyof typeof REQUIRED,
  field: Written | null,
  exception: Exception,
  { report, isUnread }: Desk,
  { why, example }: Hint = REQUIRED[key],
): Written | null {
  if (field?.text) return field;
  if (isUnread(exception)) return null;
  const what = field === null ? 'is missing' : 'has nothing behind it';
  report('missing-field', field?.line ?? exception.line, `\`${key}\` ${what}. ${why}`, `Example: ${example}`);
  return null;
}

function lintDuplicates(entries: readonly AllowEntry[], { report }: Desk): void {
  const lines = new Map<string, number>();
  for (const { fingerprint, path, line } of entries) {
    const subject = `${fingerprint.text} ${path?.text}`;
    const first = lines.get(subject);
    if (first === undefined) lines.set(subject, line);
    else
      report(
        'duplicate',
        line,
        `The entry of line ${first} is for the same token at the same path. Keep one.`,
      );
  }
}
