/** What the page says of a case, in words that stand alone: whoever prints it, or cannot see the drawing, loses nothing. */
import { count, timeLeft, waitsFor } from '../wording.ts';
import { type Case, isCoveredBy } from './cases.ts';
import { dayName, daysLeft } from './days.ts';

/** The path or the patterns that a case is about; of a faulty text nothing is repeated. */
export function nameOf({ exception, line }: Case): string {
  if (exception === null) return `Exception on line ${line}`;
  return exception.kind === 'allow'
    ? exception.path.text
    : exception.match.map(({ text }) => text).join(', ') || 'paths without a pattern';
}

export function standingName({ standing }: Case): string {
  return standing === 'pending' ? 'waits for review' : standing;
}

/** What is remarkable besides. */
export function remarksOn(one: Case): readonly string[] {
  const remarks: readonly (readonly [boolean, string])[] = [
    [one.expiring, 'ends soon'],
    [one.unused, 'covers nothing'],
    [isUnproven(one), 'no proof of review'],
  ];
  return remarks.flatMap(([is, words]) => (is ? [words] : []));
}

export function isUnproven({ problems }: Case): boolean {
  return problems.some(({ code }) => code === 'merged-without-proof');
}

/** `accepted-risk`, or what a block of paths does instead of judging. */
export function verdictOf({ exception }: Case): string {
  if (exception === null) return '';
  return exception.kind === 'allow' ? exception.verdict.text : 'hidden by path';
}

/** `10 Jan 2027, 51 days left` */
export function endOf(one: Case, now: number): string {
  return one.lastDay === null ? 'not known' : `${dayName(one.lastDay)}, ${distanceOf(one, now)}`;
}

export function distanceOf({ lastDay }: Case, now: number): string {
  return lastDay === null ? 'not known' : timeLeft(daysLeft(lastDay, now));
}

export function tokenEndName({ tokenEnds, tokens }: Case): string {
  switch (tokenEnds.kind) {
    case 'day':
      return dayName(tokenEnds.time);
    case 'open':
      return tokens.length > 1 ? 'not all state one' : 'none stated';
    case 'unknown':
      return 'not known';
  }
}

/** Why it counts or does not, and for how long. */
export function whyOf(one: Case, path: string, now: number): readonly string[] {
  const { exception, problems } = one;
  const told = problems.map(({ message }) => message);
  if (exception === null) return told.length > 0 ? told : ['It is at fault, or a token stands in its text.'];
  const { reviewer, proof, line } = exception;
  switch (one.standing) {
    case 'faulty':
      return told;
    case 'expired':
      return [`Its last day was ${endOf(one, now)}, so it counts no more.`, ...others(one)];
    case 'pending':
      return [waitsFor({ allowedBy: { path, line, reviewer, proof } }), ...others(one)];
    case 'in force':
      return [`${reviewer} answers for it until the end of ${dayName(one.lastDay ?? now)}.`, ...others(one)];
  }
}

/** What the run says besides, without what the standing says already. */
function others({ problems }: Case): readonly string[] {
  return problems
    .filter(({ code }) => code !== 'expired' && code !== 'expiring')
    .map(({ message }) => message);
}

/** What became of the tokens, in half a sentence: `the token is gone`, `3 tokens hidden`. */
export function tokensNow(one: Case): string {
  const { exception, tokens } = one;
  if (exception === null) return '';
  if (exception.kind === 'paths')
    return tokens.length === 0 ? 'hides nothing' : `hides ${count(tokens.length, 'token')}`;
  const [token] = tokens;
  if (token === undefined) return 'the token is gone';
  if (one.unused) return 'the token stands elsewhere only';
  if (token.verdict !== 'block') return 'the token is still there';
  const isCovered = token.locations.some((location) => isCoveredBy(location, one));
  return isCovered
    ? 'the token is still there, and blocks at another place'
    : 'the token is still there, and blocks';
}
