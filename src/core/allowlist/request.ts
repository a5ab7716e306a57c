/**
 * An entry while it is asked for: what the lint would have against it, said before it is written, key by key.
 */
import type { Problem } from '../finding.ts';
import {
  type AllowEntry,
  type Allowlist,
  EXCUSES,
  type Excuse,
  fittingExcuses,
  type Policy,
} from './allowlist.ts';
import { problemOf } from './checks.ts';
import { sheetOf } from './edit.ts';
import { lintAllowlist } from './lint.ts';
import { parseAllowlist } from './parse.ts';
import type { Candidate } from './ruling.ts';
import { addEntry, completeEntry, type NewEntry } from './write.ts';

/** What an entry is judged by. */
export interface Asked {
  /** The file as it is; `null` where there is none. */
  readonly text: string | null;
  readonly name: string;
  /** The entry in it that is to be completed; `null` where a new one is written. */
  readonly there: AllowEntry | null;
  /** The policy that is agreed already, where one is: an entry must satisfy both. */
  readonly agreed: Policy | null;
  readonly token: Pick<Candidate, 'severity' | 'onAzureHost'>;
  readonly now: number;
}

export type RequestKey = 'path' | 'verdict' | 'reason' | 'reviewer' | 'expires';

/** The file as it would be written, and the entry in it. */
export interface Requested {
  readonly text: string;
  readonly allowlist: Allowlist;
  readonly entry: AllowEntry;
}

export function requested(entry: NewEntry, { text, name, there }: Asked): Requested {
  const after = there === null ? addEntry(text, entry) : completeEntry(text ?? '', there, entry);
  const allowlist = parseAllowlist(after, name);
  const before = there === null ? [] : parseAllowlist(text ?? '', name).entries;
  // A line may have come in above, an entry has not.
  const place = there === null ? -1 : before.findIndex(({ line }) => line === there.line);
  return { text: after, allowlist, entry: allowlist.entries.at(place) as AllowEntry };
}

/** What is wrong with what is filled in; what is still missing, also of the policy, is no fault yet. */
export function faultsOf(entry: NewEntry, asked: Asked): ReadonlyMap<RequestKey, Problem> {
  const { name, agreed, token, now } = asked;
  const { allowlist, entry: written } = requested(entry, withoutOthers(asked));
  const faults = new Map<RequestKey, Problem>();
  const problems = lintAllowlist(allowlist, now, agreed).filter(
    ({ effect, code }) => effect === 'fault' && code !== 'missing-field' && code !== 'no-reviewers',
  );
  for (const key of REQUEST_KEYS) {
    const field = written[key];
    if (field === null || field.text === '') continue;
    const fault = problems.find(({ line }) => line === field.line);
    if (fault !== undefined) faults.set(key, fault);
  }
  const verdict = written.verdict?.text ?? '';
  const fitting = fittingExcuses(token);
  if (EXCUSES.some((excuse) => excuse === verdict) && !fitting.some((excuse) => excuse === verdict)) {
    const sentences = `A ${token.severity} token cannot be excused as ${verdict}. What fits: ${fitting.join(', ')}.`;
    const spot = { path: name, line: written.verdict?.line ?? written.line };
    faults.set('verdict', problemOf('verdict-does-not-fit', spot, sentences, ''));
  }
  return faults;
}

/** Other entries have no say in what is wrong with this one, and hundreds of them would be read for each question. */
function withoutOthers(asked: Asked): Asked {
  if (asked.text === null || asked.there !== null) return asked;
  const known = ALONE.get(asked) ?? { ...asked, text: policyIn(asked.text) };
  ALONE.set(asked, known);
  return known;
}

const ALONE = new WeakMap<Asked, Asked>();

function policyIn(text: string): string {
  const { version, sections } = sheetOf(text);
  if (version === null) return text;
  const policies = sections.filter(({ block }) => block.name === 'policy');
  const isKept = (line: number) =>
    line === version || policies.some(({ from, to }) => from <= line && line < to);
  return `${text
    .split('\n')
    .filter((_, line) => isKept(line))
    .join('\n')}\n`;
}

export const REQUEST_KEYS: readonly RequestKey[] = ['path', 'verdict', 'reason', 'reviewer', 'expires'];

/** Everything that keeps the entry from standing, by line; empty where it is complete and right. */
export function lackingIn(entry: NewEntry, asked: Asked): readonly Problem[] {
  const { allowlist, entry: written } = requested(entry, asked);
  const { line, endLine } = written;
  return lintAllowlist(allowlist, asked.now, asked.agreed).filter(
    (problem) => problem.effect === 'fault' && problem.line! >= line && problem.line! <= endLine,
  );
}

/** The verdicts that the token leaves open. */
export function openVerdicts(entry: NewEntry, asked: Asked): readonly Excuse[] {
  return EXCUSES.filter((verdict) => !faultsOf({ ...entry, verdict }, asked).has('verdict'));
}

/** The reviewers who could answer for it. */
export function openReviewers(entry: NewEntry, asked: Asked): readonly string[] {
  const { policy } = parseAllowlist(asked.text ?? '', asked.name);
  return policy.reviewers.filter((reviewer) => !faultsOf({ ...entry, reviewer }, asked).has('reviewer'));
}
