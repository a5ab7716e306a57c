/**
 * An entry while it is asked for: what the lint would have against it, said before it is written, key by key.
 */
import type { Problem } from '../finding.ts';
import { type AllowEntry, EXCUSES, type Excuse, fittingExcuses, type Policy } from './allowlist.ts';
import { problemOf } from './checks.ts';
import { lintAllowlist } from './lint.ts';
import { parseAllowlist } from './parse.ts';
import type { Candidate } from './ruling.ts';
import { addEntry, type NewEntry } from './write.ts';

/** What an entry is judged by. */
export interface Asked {
  /** The file as it is; `null` where there is none. */
  readonly text: string | null;
  readonly name: string;
  /** The policy that is agreed already, where one is: an entry must satisfy both. */
  readonly agreed: Policy | null;
  readonly token: Pick<Candidate, 'severity' | 'onAzureHost'>;
  readonly now: number;
}

export type RequestKey = 'path' | 'verdict' | 'reason' | 'reviewer' | 'expires';

/** Where the entry would come to stand. */
export function requested(entry: NewEntry, { text, name }: Asked): AllowEntry | null {
  return parseAllowlist(addEntry(text, entry), name).entries.at(-1) ?? null;
}

/** What is wrong with what is filled in; what is still missing is no fault yet. */
export function faultsOf(entry: NewEntry, asked: Asked): ReadonlyMap<RequestKey, Problem> {
  const { text, name, agreed, token, now } = asked;
  const allowlist = parseAllowlist(addEntry(text, entry), name);
  const written = allowlist.entries.at(-1);
  const faults = new Map<RequestKey, Problem>();
  if (written === undefined) return faults;
  const problems = lintAllowlist(allowlist, now, agreed).filter(
    ({ effect, code }) => effect === 'fault' && code !== 'missing-field',
  );
  for (const key of KEYS) {
    const field = written[key];
    if (field === null || field.text === '') continue;
    const fault = problems.find(({ line, code }) =>
      // Where the policy lists nobody, that is said of the block as a whole.
      code === 'no-reviewers' ? key === 'reviewer' && line === written.line : line === field.line,
    );
    if (fault !== undefined) faults.set(key, fault);
  }
  const { verdict } = entry;
  const fitting = fittingExcuses(token);
  if (verdict !== null && !fitting.includes(verdict)) {
    const sentences = `A ${token.severity} token cannot be excused as ${verdict}. What fits: ${fitting.join(', ')}.`;
    const spot = { path: name, line: written.verdict?.line ?? written.line };
    faults.set('verdict', problemOf('verdict-does-not-fit', spot, sentences, ''));
  }
  return faults;
}

const KEYS: readonly RequestKey[] = ['path', 'verdict', 'reason', 'reviewer', 'expires'];

/** The verdicts that the token leaves open. */
export function openVerdicts(entry: NewEntry, asked: Asked): readonly Excuse[] {
  return EXCUSES.filter((verdict) => !faultsOf({ ...entry, verdict }, asked).has('verdict'));
}

/** The reviewers who could answer for it. */
export function openReviewers(entry: NewEntry, asked: Asked): readonly string[] {
  const { policy } = parseAllowlist(asked.text ?? '', asked.name);
  return policy.reviewers.filter((reviewer) => !faultsOf({ ...entry, reviewer }, asked).has('reviewer'));
}
