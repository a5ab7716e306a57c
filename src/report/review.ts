/**
 * What reviewers are asked to accept, for those who read in a hurry: one short table an exception, the worst token first. What
 * the token opens is said in our words, from the token; what the entry claims of it stands below, so that the two can be
 * compared. Entries that cannot be accepted as they stand are told what would fit.
 *
 * Names do not notify anybody: an entry may name whom it likes, and the text is written anew at every push. GitHub asks for
 * reviews by itself (CODEOWNERS).
 */
import type { Finding, Grants, Location, Problem, Proof, Severity } from '../core/finding.ts';
import { SEVERITIES } from '../core/finding.ts';
import type { ExceptionState, Report } from '../core/report.ts';
import { cut, forMarkdown } from './escape.ts';
import { code, fitting, type Links, lineLink, link, sizeOf } from './markdown.ts';
import { bySeverity, count, EXCUSE_MEANINGS, headline, KIND_NAMES, list, stillToApprove } from './wording.ts';

/** An exception that takes more than this is only named, so that none crowds out the others. */
const LONGEST = 10_000;
/** The rest is for those that are only named. */
const FOR_TABLES = 0.8;
/** Of a text from outside. Whoever wants to read more finds it where the link leads. */
const LONGEST_TEXT = 600;
/** How many places and sentences of one exception are told. */
const MOST = 5;
/** More, since a pattern that is not shown is one that nobody agreed to. */
const PATTERNS = 30;

type StandingException = NonNullable<ExceptionState['exception']>;
type StandingEntry = Extract<StandingException, { kind: 'allow' }>;
type StandingBlock = Extract<StandingException, { kind: 'paths' }>;

const DAY = 86_400_000;

/** '' where there is nothing to review. */
export function renderReview(report: Report, links: Links, bytes: number): string {
  const cases = casesOf(report);
  const weaker = report.problems.filter(({ code: id }) => id === 'policy-weakened');
  if (cases.length === 0 && weaker.length === 0) return '';
  const opening = [
    '### To review',
    ...weaker.map((problem) => weakerPolicy(problem, links)),
    openingOf(cases),
  ];
  const room = bytes - sizeOf(opening.join('\n\n'));
  let forTables = room * FOR_TABLES;
  const told = fitting(cases, room, (one) => {
    const full = inFull(one, report, links);
    const size = sizeOf(full);
    if (size > Math.min(forTables, LONGEST)) return inBrief(one, links);
    forTables -= size;
    return full;
  });
  const left = cases.length - told.length;
  const rest = left > 0 ? [`${count(left, 'more exception')} would not fit here. Read the file itself.`] : [];
  return [...opening, ...told, ...rest].filter((part) => part !== '').join('\n\n');
}

/** An exception that waits or cannot stand, with what this run knows of its token. */
interface Case {
  readonly state: ExceptionState;
  /** Of the allowlist. */
  readonly path: string;
  readonly finding: Finding | null;
  /** Where the token stands that it covers. */
  readonly places: readonly Location[];
  /** Of a block of paths: what it would hide. */
  readonly hides: readonly Finding[];
  /** Why it cannot stand. */
  readonly faults: readonly Problem[];
  readonly severity: Severity | null;
}

function casesOf({ allowlist, findings, problems }: Report): readonly Case[] {
  const { path, exceptions } = allowlist;
  if (path === null) return [];
  const byFingerprint = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const faultsOf = faultsByException(
    exceptions,
    problems.filter((problem) => problem.path === path),
  );
  const cases = exceptions.map((state): Case | null => {
    const { standing, exception, wouldHide = [] } = state;
    if (standing !== 'pending' && standing !== 'faulty') return null;
    const finding = exception?.kind === 'allow' ? (byFingerprint.get(exception.fingerprint) ?? null) : null;
    const hides = wouldHide.flatMap((fingerprint) => byFingerprint.get(fingerprint) ?? []);
    return {
      state,
      path,
      finding,
      places: placesOf(finding, state),
      hides,
      faults: standing === 'faulty' ? faultsOf(state.line) : [],
      severity: severityOf(exception, finding, hides),
    };
  });
  const rank = ({ severity }: Case) => (severity === null ? -1 : SEVERITIES.indexOf(severity));
  return cases.filter((one) => one !== null).sort((one, other) => rank(other) - rank(one));
}

/** A pending entry decided over its places; one that is not true of the token decides over none. */
function placesOf(finding: Finding | null, { standing, line }: ExceptionState): readonly Location[] {
  const all = finding?.locations ?? [];
  return standing === 'faulty' ? all : all.filter(({ allowedBy }) => allowedBy?.line === line);
}

/** Of a block at fault nothing is known but its first line, so it ends where the next begins; the policy's faults are told apart. */
function faultsByException(
  exceptions: readonly ExceptionState[],
  problems: readonly Problem[],
): (line: number) => readonly Problem[] {
  const faults = new Map<number, Problem[]>(exceptions.map(({ line }) => [line, []]));
  let next = 0;
  for (const problem of problems.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0))) {
    while ((exceptions[next]?.line ?? Number.POSITIVE_INFINITY) <= (problem.line ?? 0)) next += 1;
    const isPolicy = problem.code === 'policy-weakened' || problem.code === 'bad-policy-value';
    if (problem.effect === 'fault' && !isPolicy) faults.get(exceptions[next - 1]?.line ?? 0)?.push(problem);
  }
  return (line) => faults.get(line) ?? [];
}

function severityOf(
  exception: StandingException | null,
  finding: Finding | null,
  hides: readonly Finding[],
): Severity | null {
  if (exception?.kind === 'allow') return finding?.severity ?? severitySeen(exception) ?? null;
  return SEVERITIES.findLast((severity) => hides.some((hidden) => hidden.severity === severity)) ?? null;
}

/** The last word of the `sees` line. */
function severitySeen({ sees }: StandingEntry): Severity | undefined {
  return SEVERITIES.find((severity) => sees.text.endsWith(` ${severity}`));
}

/** `2 exceptions wait for approval, 1 cannot be accepted as it stands.` */
function openingOf(cases: readonly Case[]): string {
  const waiting = cases.filter(({ state }) => state.standing === 'pending').length;
  const faulty = cases.length - waiting;
  const parts = [];
  if (waiting > 0)
    parts.push(`${count(waiting, 'exception')} ${waiting === 1 ? 'waits' : 'wait'} for approval`);
  if (faulty > 0) {
    const what = waiting > 0 ? String(faulty) : count(faulty, 'exception');
    parts.push(`${what} cannot be accepted as ${faulty === 1 ? 'it stands' : 'they stand'}`);
  }
  return parts.length === 0 ? '' : `${parts.join(', ')}.`;
}

function weakerPolicy({ path, line, message }: Problem, links: Links): string {
  const at = path === null || line === null ? '' : ` (${lineLinkIn(path, line, links)})`;
  return `**The policy gets weaker**${at}. ${forMarkdown(cut(message, LONGEST_TEXT * 2))}`;
}

type Row = readonly [label: string, cell: string];

function inFull(one: Case, report: Report, links: Links): string {
  const { state, path } = one;
  const { exception, standing } = state;
  const rows = [
    ...one.faults.slice(0, MOST).flatMap(faultRows),
    ...(exception === null
      ? []
      : exception.kind === 'allow'
        ? entryRows(one, exception, report, links)
        : blockRows(one, exception)),
    ...(exception === null ? [] : askedRows(exception, report)),
    ...(standing === 'pending' && exception !== null
      ? [['Approvals', approvals(exception.proof)] as const]
      : []),
  ];
  const head = standing === 'pending' ? 'asks for approval' : 'cannot be accepted as it stands';
  const table = [`| ${lineLinkIn(path, state.line, links)} | ${head} |`, '| --- | --- |'];
  return [
    `#### ${titleOf(one)}`,
    '',
    ...table,
    ...rows.map(([label, cell]) => `| ${label} | ${cell} |`),
  ].join('\n');
}

function inBrief({ state, path, severity }: Case, links: Links): string {
  const word = severity === null ? '' : `, ${severity}`;
  return `- ${lineLinkIn(path, state.line, links)}${word}: does not fit here. Read the entry itself.`;
}

function titleOf({ state, finding, severity }: Case): string {
  const { exception } = state;
  if (exception === null) return 'An exception with a fault';
  if (exception.kind === 'paths') return 'Files whose findings are to be hidden';
  const what = finding === null ? 'a token that was not found' : KIND_NAMES[finding.kind];
  return severity === null ? what : `${severity}: ${what}`;
}

function entryRows(
  one: Case,
  { path, sees, verdict }: StandingEntry,
  report: Report,
  links: Links,
): readonly Row[] {
  const { finding, places, state } = one;
  const claim = `${code(verdict.text)}: ${EXCUSE_MEANINGS.get(verdict.text) ?? 'an unknown word'}`;
  if (finding === null) {
    const where = state.unused ? 'A full scan found no such token.' : 'This run found no such token.';
    return [
      ['Found at', where],
      ['Covers', code(cut(path.text, LONGEST_TEXT))],
      ['The entry sees', code(cut(sees.text, LONGEST_TEXT))],
      ['It claims', claim],
    ];
  }
  const { grants, revoke } = finding;
  const isOnePlace = places.every((place) => place.path === path.text) && places.length > 0;
  const commands = revoke.commands.slice(0, MOST).map((command) => code(cut(command, LONGEST_TEXT)));
  return [
    ['What it is', text(headline(finding))],
    ['It opens', text(reachOf(grants))],
    ['It lets one', text(powerOf(grants))],
    ['It works', text(lifeOf(grants, Date.parse(report.now)))],
    ['Found at', foundAt(one, links)],
    ...(isOnePlace ? [] : [['Covers', code(cut(path.text, LONGEST_TEXT))] as const]),
    ['The entry claims', claim],
    ['To revoke it', [text(revoke.text), ...commands].join('<br>')],
  ];
}

const REACH = {
  item: 'a single item',
  container: 'all of one container (directory, queue, table, topic)',
  account: 'a whole account or service',
  unknown: 'something that the token does not tell',
} as const;

function reachOf({ reach, resource, account, services }: Grants): string {
  const name = [resource, account].filter((part) => part !== null).join(' in ');
  const of = services.length > 0 ? ` (${services.join(', ')})` : '';
  return `${REACH[reach]}${name === '' ? '' : `: ${name}`}${of}`;
}

function powerOf({ permissions, policy }: Grants): string {
  if (permissions !== null) return permissions.length === 0 ? 'nothing that is known' : list(permissions);
  return policy === null ? 'what the token does not tell' : `what ${policy} says, which only Azure knows`;
}

function lifeOf({ startsOn, expiresOn }: Grants, now: number): string {
  const from = startsOn !== null && Date.parse(startsOn) > now ? `from ${startsOn.slice(0, 10)} ` : '';
  if (expiresOn === null) return `${from}to an end that the token does not tell`;
  const end = Date.parse(expiresOn);
  return `${from}until ${expiresOn.slice(0, 10)}, ${distance(end - now)}${end <= now ? '; it has expired' : ''}`;
}

function foundAt({ state, finding, places }: Case, links: Links): string {
  const shown = places
    .slice(0, MOST)
    .map((place) => short(link(place, links), cut(place.path, LONGEST_TEXT / 2)));
  if (places.length > MOST) shown.push(`and ${count(places.length - MOST, 'more place')}`);
  if (places.length === 0) shown.push('none of the places that the entry covers');
  if (state.standing === 'faulty') return shown.join('<br>');
  const others =
    finding?.locations.filter(({ verdict }) => verdict === 'block' || verdict === 'warn').length ?? 0;
  if (others > 0) shown.push(`and ${count(others, 'place')} that the entry does not cover`);
  return shown.join('<br>');
}

/** A path may be long enough to fill the page with its own link. */
function short(linked: string, path: string): string {
  return sizeOf(linked) > LONGEST / MOST / 2 ? code(path) : linked;
}

function blockRows({ hides }: Case, { match }: StandingBlock): readonly Row[] {
  const patterns = match.slice(0, PATTERNS).map((pattern) => code(cut(pattern.text, LONGEST_TEXT)));
  const left = match.length - PATTERNS;
  if (left > 0) patterns.push(`**and ${count(left, 'more', 'more')}, which stand in the file only**`);
  const here =
    hides.length === 0 ? 'nothing that was found' : `${count(hides.length, 'token')}: ${bySeverity(hides)}`;
  return [
    ['Files', patterns.join('<br>')],
    ['It would hide here', `${here}, and whatever comes later. Critical tokens are never hidden.`],
  ];
}

/** Why, by whom, and for how long. */
function askedRows(
  { reason, reviewer, reviewed, expires, ...exception }: StandingException,
  report: Report,
): readonly Row[] {
  const ticket = exception.kind === 'allow' ? exception.ticket : null;
  const asked = `${reviewer}, on ${reviewed}${ticket === null ? '' : `, ticket ${ticket}`}`;
  return [
    ['Reason', text(reason)],
    ['Asked of', text(asked)],
    ['The exception lasts', text(lastsUntil(expires, Date.parse(report.now)))],
  ];
}

/** A last day counts to its end, in UTC. */
function lastsUntil(expires: string, now: number): string {
  const days = Math.floor((Date.parse(`${expires}T00:00:00Z`) + DAY - now) / DAY);
  const left = days < 0 ? 'which is over' : days === 0 ? 'today' : `${count(days, 'day')} from today`;
  return `until the end of ${expires}, ${left}`;
}

function distance(length: number): string {
  const days = Math.floor(Math.abs(length) / DAY);
  const words = days === 0 ? 'less than a day' : count(days, 'day');
  return length > 0 ? `${words} from now` : `${words} ago`;
}

/** The sentence, and apart from it the line that would be right, to be copied. */
function faultRows({ message }: Problem): readonly Row[] {
  const [why = '', right] = message.split(/ (?=(?:Write|Example): )/);
  const rows: Row[] = [['Why not', text(why)]];
  const line = right?.replace(/^(?:Write|Example): /, '');
  if (line)
    rows.push([
      right?.startsWith('Write') ? 'What would fit' : 'For instance',
      code(cut(line, LONGEST_TEXT)),
    ]);
  return rows;
}

/** `1 of 2 (@alice-sec). Still to approve: @bob-sec.` and why an approval that is there does not count */
function approvals(proof: Proof | null): string {
  if (proof === null) return 'none yet';
  const { approvedBy, needed, notes } = proof;
  const by = approvedBy.length === 0 ? '' : ` (${list(approvedBy)})`;
  const state = `${approvedBy.length} of ${needed}${by}. Still to approve: ${stillToApprove(proof)}.`;
  return [state, ...notes.slice(0, MOST)].map(text).join('<br>');
}

/** A file outside the repository's root, or one that was named, may lie elsewhere than its name says. */
function lineLinkIn(path: string, line: number, links: Links): string {
  return path === '.sasignore' ? lineLink(path, line, links) : code(`${cut(path, LONGEST_TEXT / 2)}:${line}`);
}

function text(words: string): string {
  return forMarkdown(cut(words, LONGEST_TEXT));
}
