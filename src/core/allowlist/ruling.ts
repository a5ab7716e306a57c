/**
 * Applies an allowlist to what was found. An exception helps a token when nothing is wrong with it, it has not expired,
 * it is true of the token, and it is agreed. Whichever of these fails is said, and the token stays what it was.
 */
import type { AllowedBy, Finding, Problem } from '../finding.ts';
import type { AllowlistState } from '../report.ts';
import type { AllowEntry, Allowlist, Exception, Field, PathBlock, Policy } from './allowlist.ts';
import { DEFAULT_POLICY, fittingExcuses } from './allowlist.ts';
import { problemOf } from './checks.ts';
import { hasExpired, isExpiring, lintAllowlist } from './lint.ts';
import { coverageOf, isGuardFile, matcherOf } from './path-pattern.ts';
import { quoteWords } from './quote.ts';
import { isTrueOf, seesOf } from './sees.ts';

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
  /** Every problem of the file, by line, and the counts; to be asked once, after all tokens. */
  finish(): { readonly state: AllowlistState; readonly problems: Problem[] };
}

export function openAllowlist(options: {
  readonly allowlist: Allowlist | null;
  /** The allowlist that is already agreed; `'all'` where nothing is to be compared, `null` where there is none. */
  readonly trusted: Allowlist | null | 'all';
  readonly now: number;
  /** Whether every file was looked at, so that what covers nothing can be called unused. */
  readonly complete: boolean;
}): OpenAllowlist {
  const { allowlist, trusted, now, complete } = options;
  if (allowlist === null) return NO_ALLOWLIST;

  const problems = lintAllowlist(allowlist, now, agreedPolicyOf(trusted));
  const isFaulty = faultsOf(problems);
  const isAgreed = agreementOf(trusted, now);
  const standingOf = (exception: AllowEntry | PathBlock): Standing => {
    if (hasExpired(exception, now)) return 'expired';
    if (isFaulty(exception)) return 'faulty';
    return isAgreed(exception) ? 'in force' : 'pending';
  };
  const entries = allowlist.entries.map((entry) => openEntry(entry, standingOf(entry)));
  const blocks = allowlist.pathBlocks.map((block) => openBlock(block, standingOf(block)));
  const entriesOf = byFingerprint(entries);
  const ruled = (verdict: Ruled['verdict'], { reviewer }: Exception, line: number): Ruled => ({
    verdict,
    allowedBy: { path: allowlist.path, line, reviewer: reviewer?.text ?? null },
  });
  let hidden = 0;

  /** The entries of the token decide before any block of paths does. */
  const rule: Ruling = (candidate, path) => {
    const covering = entriesOf(candidate.fingerprint).filter((open) => reaches(open, path));
    for (const open of covering) {
      const untrue = untruthOf(open.exception, candidate, allowlist.path);
      if (untrue === null) continue;
      problems.push(untrue);
      open.standing = 'faulty';
    }
    const best = covering.find((open) => open.standing === 'in force') ?? covering.find(isStanding);
    if (best)
      return ruled(best.standing === 'in force' ? 'allowed' : 'pending', best.exception, best.exception.line);

    const hiding = blocks
      .filter((block) => reaches(block, path))
      .find((block) => block.standing === 'in force');
    if (!hiding || candidate.severity === 'critical' || isGuardFile(path) || path === allowlist.path)
      return null;
    hidden++;
    return ruled('hidden', hiding.exception, hiding.lineFor(path)!);
  };

  const finish = () => {
    const all = [...entries, ...blocks];
    const counted = (is: (open: Open) => boolean) => all.filter(is).length;
    const unused = complete ? all.filter((open) => isStanding(open) && !open.used) : [];
    const newBlocks = blocks.filter((open) => open.standing === 'pending');
    const spotOf = ({ exception }: Open) => ({ path: allowlist.path, line: exception.line });
    const notices = [
      ...unused.map((open) => problemOf('unused', spotOf(open), UNUSED)),
      ...newBlocks.map((open) => problemOf('paths-not-agreed', spotOf(open), NEW_BLOCK)),
    ];
    return {
      state: {
        path: allowlist.path,
        inForce: counted((open) => open.standing === 'in force'),
        pending: counted((open) => open.standing === 'pending'),
        expiring: counted((open) => isStanding(open) && isExpiring(open.exception, allowlist.policy, now)),
        expired: counted((open) => open.standing === 'expired'),
        unused: unused.length,
        hidden,
        warnDays: allowlist.policy.warnDays,
      },
      problems: [...problems, ...notices].sort((a, b) => a.line! - b.line!),
    };
  };
  return { rule, finish };
}

const NO_ALLOWLIST: OpenAllowlist = {
  rule: () => null,
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
    },
    problems: [],
  }),
};

const UNUSED = 'A full scan found no token that this covers. Take it out.';
const NEW_BLOCK =
  'This block is new or changed, so it hides nothing until it is reviewed and merged; its files are judged like all others.';

type Standing = 'in force' | 'pending' | 'expired' | 'faulty';

/** An exception during one run. */
interface Open<Of extends Exception = Exception> {
  readonly exception: Of;
  /** The line that lets a file in, or `null`. */
  lineFor(path: string): number | null;
  standing: Standing;
  used: boolean;
}

function openEntry(entry: AllowEntry, standing: Standing): Open<AllowEntry> {
  const covers = entry.path === null ? () => false : coverageOf(entry.path);
  return { exception: entry, lineFor: (path) => (covers(path) ? entry.line : null), standing, used: false };
}

function openBlock(block: PathBlock, standing: Standing): Open<PathBlock> {
  return { exception: block, lineFor: matcherOf(block.match), standing, used: false };
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

function isStanding(open: Open): boolean {
  return open.standing === 'in force' || open.standing === 'pending';
}

function byFingerprint(
  entries: readonly Open<AllowEntry>[],
): (fingerprint: string) => readonly Open<AllowEntry>[] {
  const index = new Map<string, Open<AllowEntry>[]>();
  for (const open of entries) {
    const fingerprint = open.exception.fingerprint.text;
    const same = index.get(fingerprint);
    if (same) same.push(open);
    else index.set(fingerprint, [open]);
  }
  return (fingerprint) => index.get(fingerprint) ?? [];
}

/** One bad line puts its own block out of force, and no other. */
function faultsOf(problems: readonly Problem[]): (exception: Exception) => boolean {
  const lines = new Set(problems.filter(({ effect }) => effect === 'fault').map(({ line }) => line));
  return ({ line, endLine }) => {
    for (let at = line; at <= endLine; at++) if (lines.has(at)) return true;
    return false;
  };
}

/** What the entry says and the token denies, as a problem; `null` where they agree. */
function untruthOf({ sees, verdict }: AllowEntry, candidate: Candidate, path: string): Problem | null {
  if (!isTrueOf(sees!.text, candidate)) {
    const sentences = `Not in force: the token found here is something else than ${quoteWords(sees!.text)}.`;
    return problemOf(
      'sees-differs',
      { path, line: sees!.line },
      sentences,
      `Write: sees: ${seesOf(candidate)}`,
    );
  }
  const fitting = fittingExcuses(candidate);
  if (!fitting.some((excuse) => excuse === verdict!.text)) {
    const what = candidate.severity === 'critical' ? 'a critical token' : 'a live token on a real Azure host';
    const sentences = `Not in force: \`${verdict!.text}\` does not fit ${what}. What fits: ${fitting.join(', ')}.`;
    const spot = { path, line: verdict!.line };
    return problemOf('verdict-does-not-fit', spot, sentences, `Write: verdict: ${fitting[0]}`);
  }
  return null;
}

/** The policy that the entries must satisfy besides their own. One that lists nobody was never a policy. */
function agreedPolicyOf(trusted: Allowlist | null | 'all'): Policy | null {
  if (trusted === null || trusted === 'all') return null;
  return trusted.policy.reviewers.length === 0 ? null : trusted.policy;
}

/**
 * Whether an exception stands unchanged in the agreed allowlist; ending earlier is no change that anybody need
 * review. What was faulty there was never in force, so mending it is a change.
 */
function agreementOf(
  trusted: Allowlist | null | 'all',
  now: number,
): (exception: AllowEntry | PathBlock) => boolean {
  if (trusted === 'all') return () => true;
  if (trusted === null) return () => false;
  const isFaulty = faultsOf(lintAllowlist(trusted, now));
  const ends = new Map<string, number>();
  for (const agreed of [...trusted.entries, ...trusted.pathBlocks]) {
    const subject = subjectOf(agreed);
    if (!isFaulty(agreed)) ends.set(subject, Math.max(ends.get(subject) ?? NEVER, endOf(agreed)));
  }
  return (exception) => endOf(exception) <= (ends.get(subjectOf(exception)) ?? NEVER);
}

const NEVER = Number.NEGATIVE_INFINITY;

/** Only what has no fault is asked about, so that there is a day. */
function endOf(exception: Exception): number {
  return exception.expires?.day ?? NEVER;
}

/** All that a reviewer agreed to, save the end. Lines cannot hold a line feed, so it parts them safely. */
function subjectOf(exception: AllowEntry | PathBlock): string {
  const own: readonly (Field | null)[] =
    'match' in exception
      ? exception.match
      : [exception.fingerprint, exception.path, exception.sees, exception.verdict];
  const review = [exception.reason, exception.reviewer, exception.reviewed];
  return [
    'match' in exception ? 'paths' : 'allow',
    ...[...review, ...own].map((field) => field?.text ?? ''),
  ].join('\n');
}
