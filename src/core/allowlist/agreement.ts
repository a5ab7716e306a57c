/**
 * What of a proposed allowlist is agreed already: what stands unchanged in the one that is trusted, and what only asks for
 * less. Everything else is a change that somebody has to review.
 */
import type { AllowEntry, DateField, Exception, Field, PathBlock, Policy } from './allowlist.ts';
import { coverageOf, isOneFile } from './path-pattern.ts';

/**
 * `agreed` are exceptions without a fault: what was faulty was never in force, so mending it is a change. Taking out and
 * ending earlier need nobody, nor does a path or a list of patterns that stands for fewer files.
 */
export function isAgreed(
  exception: AllowEntry | PathBlock,
  agreed: readonly (AllowEntry | PathBlock)[],
): boolean {
  const candidates = agreed.filter(
    (before) => endOf(exception) <= endOf(before) && isSameReview(exception, before),
  );
  // The one that stands unchanged first: to compare two patterns takes longer.
  return (
    candidates.some((before) => isSamePlace(exception, before) && isWithin(exception, before)) ||
    candidates.some((before) => isWithin(exception, before))
  );
}

/**
 * Those among many that an exception could be within: for the same token, or with a pattern of its own. Comparing each with
 * each would take a file of ten thousand entries minutes.
 */
export function kinAmong(
  all: readonly (AllowEntry | PathBlock)[],
): (exception: AllowEntry | PathBlock) => readonly (AllowEntry | PathBlock)[] {
  const index = new Map<string, (AllowEntry | PathBlock)[]>();
  for (const one of all) {
    for (const key of new Set(keysOf(one))) {
      const same = index.get(key);
      if (same) same.push(one);
      else index.set(key, [one]);
    }
  }
  return (exception) => index.get(keysOf(exception)[0] as string) ?? [];
}

/** What all that is within an exception has the first of. A block that takes nothing in is within any. */
function keysOf(exception: AllowEntry | PathBlock): readonly string[] {
  if (!('match' in exception)) return [`allow ${exception.fingerprint.text}`];
  const taken = exception.match.filter((pattern) => !isTakingOut(pattern));
  return [...taken.map(({ text }) => `paths ${text}`), 'paths'];
}

/** An exception of the agreed ones that this one prolongs without another review, if there is one. */
export function prolonged(
  exception: AllowEntry | PathBlock,
  agreed: readonly (AllowEntry | PathBlock)[],
): (AllowEntry | PathBlock) | null {
  const sameDay = (before: Exception) => textOf(before.reviewed) === textOf(exception.reviewed);
  const isLater = (before: Exception) => endOf(exception) > endOf(before);
  const same = agreed.filter((before) => isWithin(exception, before) && sameDay(before));
  return same.length > 0 && same.every(isLater) ? (same[0] as AllowEntry | PathBlock) : null;
}

/** The last day; before all days where there is none. */
function endOf({ expires }: Exception): number {
  return expires?.day ?? Number.NEGATIVE_INFINITY;
}

function isSameReview(one: Exception, other: Exception): boolean {
  return (
    textOf(one.reason) === textOf(other.reason) &&
    textOf(one.reviewer) === textOf(other.reviewer) &&
    textOf(one.reviewed) === textOf(other.reviewed)
  );
}

function isSamePlace(one: AllowEntry | PathBlock, other: AllowEntry | PathBlock): boolean {
  if ('match' in one || 'match' in other) return false;
  return textOf(one.path) === textOf(other.path);
}

/** Whether it excuses nothing that the other does not excuse. */
function isWithin(exception: AllowEntry | PathBlock, before: AllowEntry | PathBlock): boolean {
  if ('match' in exception) return 'match' in before && isWithinPatterns(exception.match, before.match);
  if ('match' in before) return false;
  const same = [
    [exception.fingerprint, before.fingerprint],
    [exception.sees, before.sees],
    [exception.verdict, before.verdict],
  ] as const;
  return (
    same.every(([one, other]) => textOf(one) === textOf(other)) && isWithinPath(exception.path, before.path)
  );
}

function isWithinPath(path: Field | null, before: Field | null): boolean {
  if (path === null || before === null) return false;
  return path.text === before.text || (isOneFile(path.text) && coverageOf(before)(path.text));
}

/**
 * Fewer patterns, and more with `!`, hide less: the last that fits a file decides, so neither can let a file in that was out.
 */
function isWithinPatterns(match: readonly Field[], before: readonly Field[]): boolean {
  const kept = match.filter(({ text }) => !text.startsWith('!'));
  // What stays must stay in its order, and no line that takes files out may go.
  return (
    isPartOf(kept, before) &&
    isPartOf(before.filter(isTakingOut), match) &&
    isPartOf(shared(match, before), before)
  );
}

function isTakingOut({ text }: Field): boolean {
  return text.startsWith('!');
}

function shared(match: readonly Field[], before: readonly Field[]): readonly Field[] {
  return match.filter(({ text }) => before.some((other) => other.text === text));
}

/** Whether the texts of one list stand in the other in the same order. */
function isPartOf(part: readonly Field[], whole: readonly Field[]): boolean {
  let at = 0;
  for (const { text } of whole) if (part[at]?.text === text) at += 1;
  return at === part.length;
}

function textOf(field: Field | DateField | null): string {
  return field?.text ?? '';
}

/** In what way a policy asks less of people than the one that is agreed, in words; empty where it does not. */
export function weakenings(policy: Policy, agreed: Policy): readonly string[] {
  if (policy.reviewers.length === 0) return ['nobody may review any more'];
  const lower = agreed.reviewers.map((login) => login.toLowerCase());
  const added = policy.reviewers.filter((login) => !lower.includes(login.toLowerCase()));
  const kept = policy.reviewers.length - added.length;
  const raised = (key: 'maxDays' | 'maxDaysCritical', name: string) =>
    policy[key] > agreed[key] ? [`${name} goes from ${agreed[key]} to ${policy[key]}`] : [];
  return [
    ...(added.length > 0 ? [`it adds ${added.join(', ')} to the reviewers`] : []),
    ...(kept < agreed.reviewers.length
      ? [`${agreed.reviewers.length - kept} of the reviewers may not any more`]
      : []),
    ...raised('maxDays', 'max-days'),
    ...raised('maxDaysCritical', 'max-days-critical'),
    ...(policy.approvalsCritical < agreed.approvalsCritical
      ? [`approvals-critical goes from ${agreed.approvalsCritical} to ${policy.approvalsCritical}`]
      : []),
  ];
}
