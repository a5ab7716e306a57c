/** What somebody has to decide now, the most urgent first; a case may be among several of them. */
import { isAtLeast, type Problem, SEVERITIES } from '../../core/finding.ts';
import type { Report } from '../../core/report.ts';
import { count } from '../wording.ts';
import type { Case } from './cases.ts';
import { isUnproven, verdictOf } from './words.ts';

export interface Decision {
  /** `stop` where something fails or counts no more, `soon` where it will, `ask` where it is people's to judge. */
  readonly urgency: 'stop' | 'soon' | 'ask';
  readonly number: number;
  /** Goes on after the number: `exceptions have expired`. */
  readonly title: string;
  readonly advice: string;
  readonly cases: readonly Case[];
  /** What is said of the file as a whole. */
  readonly problems: readonly Problem[];
}

export function decisionsOf(
  cases: readonly Case[],
  ofFile: readonly Problem[],
  { allowlist }: Report,
): readonly Decision[] {
  const about = (kind: Kind): Decision => {
    const fitting = cases.filter(kind.is).sort(worstFirst);
    const [one, many] = kind.title(count(allowlist.warnDays, 'day'));
    return {
      ...kind,
      number: fitting.length,
      title: fitting.length === 1 ? one : many,
      cases: fitting,
      problems: [],
    };
  };
  const file: Decision = {
    urgency: ofFile.some(({ effect }) => effect === 'fault') ? 'stop' : 'ask',
    number: ofFile.length,
    title:
      ofFile.length === 1
        ? 'thing is said against the file itself'
        : 'things are said against the file itself',
    advice: 'They concern the policy or the file as a whole, and so every exception in it.',
    cases: [],
    problems: ofFile,
  };
  return [file, ...KINDS.map(about)].filter(({ number }) => number > 0);
}

/** The cases that somebody has to decide on, each once. */
export function undecided(decisions: readonly Decision[]): ReadonlySet<Case> {
  return new Set(decisions.flatMap(({ cases }) => cases));
}

/** What is as bad as another keeps its place: the first to end comes first. */
function worstFirst(one: Case, other: Case): number {
  return rankOf(other) - rankOf(one);
}

function rankOf({ severity }: Case): number {
  return severity === null ? -1 : SEVERITIES.indexOf(severity);
}

interface Kind extends Pick<Decision, 'urgency' | 'advice'> {
  readonly title: (warnDays: string) => readonly [one: string, many: string];
  is(this: void, one: Case): boolean;
}

/** Whether somebody has to look at it in any case, and will ask the same then. */
const isAskedAnyway = (one: Case) => one.standing !== 'in force' || one.expiring || isUnproven(one);

const KINDS: readonly Kind[] = [
  {
    urgency: 'stop',
    title: () => ['exception is faulty', 'exceptions are faulty'],
    advice:
      'The text is at fault, or is not true of the token. What is faulty counts for nothing, and every run ends with exit code 2 until it is mended or taken out.',
    is: ({ standing }) => standing === 'faulty',
  },
  {
    urgency: 'stop',
    title: () => ['exception has expired', 'exceptions have expired'],
    advice:
      'After its last day an exception counts no more. Where the token is gone, take the exception out; where it is still there, take the token out, or decide again and have it reviewed with new dates.',
    is: ({ standing }) => standing === 'expired',
  },
  {
    urgency: 'soon',
    title: (days) => [`exception ends within ${days}`, `exceptions end within ${days}`],
    advice: 'Revoke the token in time, or have the exception reviewed again before its last day.',
    is: ({ expiring }) => expiring,
  },
  {
    urgency: 'soon',
    title: () => ['exception waits for its review', 'exceptions wait for their review'],
    advice: 'An exception counts once its reviewer has approved it. Until then the build fails.',
    is: ({ standing }) => standing === 'pending',
  },
  {
    urgency: 'ask',
    title: () => [
      'exception came in without proof of its review',
      'exceptions came in without proof of their review',
    ],
    advice:
      'In force, though no pull request shows an approval: to be reviewed now, with a new date, or taken out.',
    is: isUnproven,
  },
  {
    urgency: 'ask',
    title: () => ['accepted risk is high or critical', 'accepted risks are high or critical'],
    advice:
      'Such a token works, and what it opens is open to whoever reads the repository. Could it be revoked, narrowed, or end sooner?',
    is: (one) =>
      !isAskedAnyway(one) &&
      !one.unused &&
      verdictOf(one) === 'accepted-risk' &&
      one.severity !== null &&
      isAtLeast(one.severity, 'high'),
  },
  {
    urgency: 'ask',
    title: () => ['exception covers nothing', 'exceptions cover nothing'],
    advice: 'A full scan found no token that is covered. Take out what is not needed: it can only do harm.',
    is: ({ unused }) => unused,
  },
];
