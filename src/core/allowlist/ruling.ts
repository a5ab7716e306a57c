/**
 * Applies an allowlist to what was found. An exception helps a token when nothing is wrong with it, it has not expired,
 * it is true of the token, and it is agreed. Whichever of these fails is said, and the token stays what it was.
 */
import type { AllowedBy, Finding, Lapsed, Problem } from '../finding.ts';
import type { AllowlistState, ExceptionState } from '../report.ts';
import { DEFAULT_POLICY, fittingExcuses } from './allowlist.ts';
import { problemOf } from './checks.ts';
import { coverageOf, isGuardFile, matcherOf } from './path-pattern.ts';
import { quoteWords } from './quote.ts';
import { isTrueOf, seesOf } from './sees.ts';
import {
  type Agreement,
  type FaultyException,
  type StandingBlock,
  type StandingEntry,
  type StandingException,
  type Standings,
  standingsOf,
} from './standings.ts';

/** What the allowlist has to know of a token. */
export interface Candidate extends Pick<Finding, 'fingerprint' | 'kind' | 'severity' | 'grants'> {
  readonly onAzureHost: boolean;
}

/** What the allowlist says of one token at one place; `null` when it says nothing. */
export type Ruling = (candidate: Candidate, path: string) => Ruled | null;

export interface Ruled {
  readonly verdict: 'allowed' | 'pending' | 'hidden';
  readonly allowedBy: AllowedBy;
}

export interface OpenAllowlist {
  readonly rule: Ruling;
  /** What would still excuse a token at a place, had it not ended; whoever meets the token again wants to know. */
  lapsed(candidate: Candidate, path: string): Lapsed | null;
  /** Every problem of the file, by line, and the counts; to be asked once, after all tokens. */
  finish(): { readonly state: AllowlistState; readonly problems: Problem[] };
}

export function openAllowlist(
  options: Agreement & {
    readonly now: number;
    /** Whether every file was looked at, so that what covers nothing can be called unused. */
    readonly complete: boolean;
  },
): OpenAllowlist {
  return openStandings(standingsOf(options, options.now), options.complete);
}

export function openStandings(standings: Standings | null, complete: boolean): OpenAllowlist {
  if (standings === null) return NO_ALLOWLIST;

  const problems = [...standings.problems];
  const { exceptions } = standings;
  const entries = exceptions.filter((exception) => exception.kind === 'allow').map(openEntry);
  const blocks = exceptions.filter((exception) => exception.kind === 'paths').map(openBlock);
  const faulty = exceptions.filter((exception) => exception.kind === 'faulty');
  const entriesOf = byFingerprint(entries);
  const ruled = (verdict: Ruled['verdict'], exception: StandingException, line: number): Ruled => ({
    verdict,
    allowedBy: { path: standings.path, line, reviewer: exception.reviewer, proof: exception.proof },
  });
  let hidden = 0;

  const isBeyondBlocks = (candidate: Candidate, path: string) =>
    candidate.severity === 'critical' || isGuardFile(path) || path === standings.path;

  /** The entries of the token decide before any block of paths does. */
  const rule: Ruling = (candidate, path) => {
    const covering = entriesOf(candidate.fingerprint).filter((open) => reaches(open, path));
    for (const open of covering) {
      const untrue = untruthOf(open.exception, candidate, standings.path);
      if (untrue === null) continue;
      problems.push(untrue);
      open.standing = 'faulty';
    }
    const best = covering.find((open) => open.standing === 'in force') ?? covering.find(isStanding);
    if (best)
      return ruled(best.standing === 'in force' ? 'allowed' : 'pending', best.exception, best.exception.line);

    const reaching = blocks.filter((block) => reaches(block, path));
    if (isBeyondBlocks(candidate, path)) return null;
    const hiding = reaching.find((block) => block.standing === 'in force');
    if (!hiding) {
      for (const block of reaching) block.wouldHide.add(candidate.fingerprint);
      return null;
    }
    hidden++;
    return ruled('hidden', hiding.exception, hiding.lineFor(path)!);
  };

  const lapsed = (candidate: Candidate, path: string): Lapsed | null => {
    const own = entriesOf(candidate.fingerprint).filter(
      ({ exception }) => untruthOf(exception, candidate, standings.path) === null,
    );
    const [last] = [...own, ...(isBeyondBlocks(candidate, path) ? [] : blocks)]
      .filter((open) => hasLapsed(open) && open.lineFor(path) !== null)
      // Days that are written year-month-day sort as text.
      .sort(({ exception: one }, { exception: other }) => (one.expires < other.expires ? 1 : -1));
    if (last === undefined) return null;
    const { kind, line, expires } = last.exception;
    return { kind, path: standings.path, line, expires };
  };

  const finish = () => {
    const all = [...entries, ...blocks];
    const counted = (is: (open: Open) => boolean) => all.filter(is).length;
    const unused = complete ? all.filter((open) => isStanding(open) && !open.used) : [];
    // Of the others the token that they are for tells it.
    const waiting = all.filter((open) => open.standing === 'pending' && (!open.used || isBlock(open)));
    const spotOf = ({ exception }: Open) => ({ path: standings.path, line: exception.line });
    const notices = [
      ...unused.map((open) => problemOf('unused', spotOf(open), UNUSED)),
      ...waiting.map((open) => problemOf('not-reviewed', spotOf(open), waitsFor(open))),
    ];
    return {
      state: {
        path: standings.path,
        inForce: counted((open) => open.standing === 'in force'),
        pending: counted((open) => open.standing === 'pending'),
        expiring: counted((open) => isStanding(open) && open.exception.expiring),
        expired: counted((open) => open.standing === 'expired'),
        unused: unused.length,
        hidden,
        warnDays: standings.warnDays,
        exceptions: [...all.map((open) => stateOf(open, unused)), ...faulty.map(stateOfFaulty)].sort(byLine),
      },
      problems: [...problems, ...notices].sort((a, b) => a.line! - b.line!),
    };
  };
  return { rule, lapsed, finish };
}

const NO_ALLOWLIST: OpenAllowlist = {
  rule: () => null,
  lapsed: () => null,
  finish: () => ({
    state: {
      path: null,
      inForce: 0,
      pending: 0,
      expiring: 0,
      expired: 0,
      unused: 0,
      hidden: 0,
      warnDays: DEFAULT_POLICY.warnDays,
      exceptions: [],
    },
    problems: [],
  }),
};

const UNUSED = 'A full scan found no token that this covers. Take it out.';

function waitsFor(open: Open): string {
  const { reviewer } = open.exception;
  const what = isBlock(open) ? 'hides nothing, and its files are judged like all others,' : 'excuses nothing';
  return `New or changed, so it ${what} until ${reviewer} has approved it in the pull request.`;
}

function isBlock({ exception }: Open): boolean {
  return exception.kind === 'paths';
}

function stateOf(open: Open, unused: readonly Open[]): ExceptionState {
  const { exception, standing } = open;
  const state = { line: exception.line, exception, standing, unused: unused.includes(open) };
  const isWaitingBlock = exception.kind === 'paths' && standing === 'pending';
  return isWaitingBlock ? { ...state, wouldHide: [...open.wouldHide].sort() } : state;
}

function stateOfFaulty({ line, fingerprint }: FaultyException): ExceptionState {
  const state = { line, exception: null, standing: 'faulty', unused: false } as const;
  return fingerprint === null ? state : { ...state, fingerprint };
}

function byLine(one: ExceptionState, other: ExceptionState): number {
  return one.line - other.line;
}

/** An exception during one run. */
interface Open<Of extends StandingException = StandingException> {
  readonly exception: Of;
  /** The line that lets a file in, or `null`. */
  lineFor(path: string): number | null;
  standing: Of['standing'] | 'faulty';
  used: boolean;
  /** Of a block that waits: the tokens that it reaches and nothing hides. */
  readonly wouldHide: Set<string>;
}

function openEntry(entry: StandingEntry): Open<StandingEntry> {
  const covers = coverageOf(entry.path);
  const lineFor = (path: string) => (covers(path) ? entry.line : null);
  return { exception: entry, lineFor, standing: entry.standing, used: false, wouldHide: new Set() };
}

function openBlock(block: StandingBlock): Open<StandingBlock> {
  const lineFor = matcherOf(block.match);
  return { exception: block, lineFor, standing: block.standing, used: false, wouldHide: new Set() };
}

/**
 * Whether an exception that stands applies to a file. Notes that it is of use, for a token is there, even if it may
 * not help it. Patterns with a fault are never tried: they were refused also for the time they could take.
 */
function reaches(open: Open, path: string): boolean {
  const reached = isStanding(open) && open.lineFor(path) !== null;
  open.used ||= reached;
  return reached;
}

/** What waits for review when it ends was never in force. */
function hasLapsed({ exception }: Open): boolean {
  return exception.standing === 'expired' && exception.proof === null;
}

function isStanding(open: Open): boolean {
  return open.standing === 'in force' || open.standing === 'pending';
}

function byFingerprint(
  entries: readonly Open<StandingEntry>[],
): (fingerprint: string) => readonly Open<StandingEntry>[] {
  const index = new Map<string, Open<StandingEntry>[]>();
  for (const open of entries) {
    const fingerprint = open.exception.fingerprint;
    const same = index.get(fingerprint);
    if (same) same.push(open);
    else index.set(fingerprint, [open]);
  }
  return (fingerprint) => index.get(fingerprint) ?? [];
}

/** What the entry says and the token denies, as a problem; `null` where they agree. */
function untruthOf({ sees, verdict }: StandingEntry, candidate: Candidate, path: string): Problem | null {
  if (!isTrueOf(sees.text, candidate)) {
    const sentences = `Not in force: the token found here is something else than ${quoteWords(sees.text)}.`;
    return problemOf(
      'sees-differs',
      { path, line: sees.line },
      sentences,
      `Write: sees: ${seesOf(candidate)}`,
    );
  }
  const fitting = fittingExcuses(candidate);
  if (!fitting.some((excuse) => excuse === verdict.text)) {
    const what = candidate.severity === 'critical' ? 'a critical token' : 'a live token on a real Azure host';
    const sentences = `Not in force: \`${verdict.text}\` does not fit ${what}. What fits: ${fitting.join(', ')}.`;
    const spot = { path, line: verdict.line };
    return problemOf('verdict-does-not-fit', spot, sentences, `Write: verdict: ${fitting[0]}`);
  }
  return null;
}
