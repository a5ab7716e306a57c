/**
 * The product's sentences: what was found and where, why it matters, what to do now, and the honest way to have it
 * excused. Every renderer takes its words from here, so that the hook, the command line and the Action say the same
 * thing in the same way. Short sentences, plain words, no shouting.
 *
 * Texts from outside (paths, names) are still as they are here; the renderers escape them (`escape.ts`).
 */

import { MESSAGE_PATH, REFS_FOLDER } from '../core/document.ts';
import type { Finding, Kind, Location, Place, Problem, Proof, Skipped, Verdict } from '../core/finding.ts';
import { SEVERITIES } from '../core/finding.ts';
import { grouped } from '../core/grouped.ts';
import type { AllowlistState, Commit, Report, Source } from '../core/report.ts';
import { forShell } from './escape.ts';

/** Where the reader stands: before a commit, at its message, before a push, somewhere on their own disk, or after the push. */
export type Situation = 'staged' | 'message' | 'committed' | 'local' | 'pushed';

/** One thing to do: a sentence, and the commands that do it. */
export interface Step {
  readonly text: string;
  readonly commands: readonly string[];
}

export function situationOf(report: Report, inCi: boolean): Situation {
  if (inCi) return 'pushed';
  return SITUATIONS[report.source.kind];
}

const SITUATIONS: Readonly<Record<Source['kind'], Situation>> = {
  staged: 'staged',
  message: 'message',
  push: 'committed',
  receive: 'committed',
  range: 'committed',
  history: 'pushed',
  tree: 'local',
  stdin: 'local',
};

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  'account-sas': 'account SAS',
  'service-sas': 'service SAS',
  'user-delegation-sas': 'user delegation SAS',
  'legacy-sas': 'legacy SAS',
  'disk-export-sas': 'disk export SAS',
  'messaging-sas': 'messaging SAS',
  'iot-sas': 'IoT SAS',
  'event-grid-sas': 'Event Grid SAS',
  'workflow-sas': 'workflow SAS',
  'api-management-sas': 'API Management SAS',
  'maps-sas': 'Maps SAS',
  'unknown-sas': 'SAS of unknown kind',
  'storage-account-key': 'storage account key',
  'messaging-key': 'messaging key',
  'iot-key': 'IoT key',
  'event-grid-key': 'Event Grid key',
  'api-management-key': 'API Management key',
  'maps-key': 'Maps key',
};

export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  block: 'blocks',
  pending: 'waits for review',
  warn: 'warning',
  allowed: 'allowed',
  hidden: 'hidden by path',
};

/** What an entry says of its token with the word of its `verdict` line. */
export const EXCUSE_MEANINGS: ReadonlyMap<string, string> = new Map([
  ['revoked', 'it opens nothing any more'],
  ['test-fixture', 'it never opened anything'],
  ['accepted-risk', 'it works, and what it opens may be open'],
  ['false-positive', 'it is no token at all'],
]);

// --- Counting -------------------------------------------------------------------------------------------------------

export function count(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

/** `2 Azure SAS tokens and 1 Azure key` */
export function credentials(findings: readonly Finding[]): string {
  const keys = findings.filter(isKey).length;
  const sas = findings.length - keys;
  const parts = [];
  if (sas > 0) parts.push(count(sas, 'Azure SAS', 'Azure SAS tokens'));
  if (keys > 0) parts.push(count(keys, 'Azure key'));
  return list(parts);
}

/** `2 critical, 10 low` */
export function bySeverity(findings: readonly Finding[]): string {
  return SEVERITIES.toReversed()
    .map((severity) => ({
      severity,
      number: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => `${grouped(number)} ${severity}`)
    .join(', ');
}

/** `5.3 MB` */
export function size(bytes: number): string {
  const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  if (unit === 0) return count(bytes, 'byte');
  return `${value >= 100 ? grouped(Math.round(value)) : value.toFixed(1)} ${units[unit]}`;
}

/** `a`, `a and b`, `a, b and c` */
export function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

// --- Places ---------------------------------------------------------------------------------------------------------

/**
 * `README.md:3:10`, `model.zip > data/config.json:3:10`, `README.md:3:10 in commit 1a2b3c4d5e6f`,
 * `commit message:1:10`, `branch try-***`
 */
export function placeName(place: Place): string {
  const [, refs, name] = /^\.git\/refs\/(heads|tags)\/(.*)$/s.exec(place.path) ?? [];
  const commit = place.commit === null ? '' : ` in commit ${place.commit.slice(0, 12)}`;
  if (refs === 'heads') return `branch ${name}`;
  const at = [refs === 'tags' ? `tag ${name}` : placeOf(place.path), ...place.inside].join(' > ');
  return `${at}:${place.line}:${place.column}${commit}`;
}

function placeOf(path: string): string {
  return path === MESSAGE_PATH ? 'commit message' : path;
}

/** `.sasignore:4`, or '' where the problem has no place. */
export function problemPlace(problem: Problem): string {
  if (problem.path === null) return '';
  return problem.line === null ? problem.path : `${problem.path}:${problem.line}`;
}

export function locationsWith(finding: Finding, verdict: Verdict): readonly Location[] {
  return finding.locations.filter((location) => location.verdict === verdict);
}

/** The files among what the locations are in. */
export function filesIn(locations: readonly Location[]): readonly string[] {
  return unique(locations.filter(isInAFile).map(({ path }) => path));
}

/** Not in a message, and not in the name of a branch or a tag. */
export function isInAFile({ path }: Place): boolean {
  return path !== MESSAGE_PATH && !path.startsWith(REFS_FOLDER);
}

/** The location that decided the finding's verdict. */
export function firstLocation(finding: Finding): Location {
  return (locationsWith(finding, finding.verdict)[0] ?? finding.locations[0]) as Location;
}

/** What a finder could do; and where the token does not say whose storage it opens, whose it probably is. */
export function headline(finding: Finding, location?: Location): string {
  const { nearbyAccount } =
    location ?? finding.locations.find((place) => place.nearbyAccount !== null) ?? firstLocation(finding);
  if (nearbyAccount === null) return finding.headline;
  return `${finding.headline} Probably storage account ${nearbyAccount.name}, named on line ${nearbyAccount.line}.`;
}

/** The reasons in one breath. */
export function whyIn(finding: Finding): string {
  return finding.reasons.map((reason) => reason.text).join(' ');
}

// --- What to do -----------------------------------------------------------------------------------------------------

/** What to do about a token that blocks, in order. After a push the revocation comes first: the token is out. */
export function steps(
  finding: Finding,
  situation: Situation,
  commits: readonly Commit[] = [],
): readonly Step[] {
  const open = finding.locations.filter(isOpen);
  if (situation === 'pushed') {
    return [
      revocation(finding, 'Revoke it now. It has been pushed, so taking the line out is not enough.'),
      {
        text: `Take it out of ${placesNamed(open)}, and out of the commits that are not merged yet.`,
        commands: [],
      },
    ];
  }
  const revoke = revocation(
    finding,
    'If it was ever pushed, sent or published, revoke it: whoever saw it can use it.',
  );
  return [...takingOut(open, situation, commits), revoke];
}

function takingOut(
  open: readonly Location[],
  situation: Exclude<Situation, 'pushed'>,
  commits: readonly Commit[],
): readonly Step[] {
  const takeOut = `Take it out of ${placesNamed(open)}`;
  switch (situation) {
    case 'local':
    case 'staged':
      return changing(open, situation === 'staged');
    case 'message':
      // Not a command: whether it was a merge, an amendment or `-a` only who called git knows.
      return [
        {
          text: `${takeOut}, and commit again as you did. git has kept it in its folder, as COMMIT_EDITMSG or, of a merge, MERGE_MSG.`,
          commands: [],
        },
      ];
    case 'committed':
      return [takingOutOfCommits(open, takeOut, commits)];
  }
}

/** Out of files by editing them, out of names by renaming; what is staged has to be staged again. */
function changing(open: readonly Location[], isStaged: boolean): Step[] {
  const files = filesIn(open.filter((location) => !isName(location)));
  const names = filesIn(open.filter(isName));
  const steps: Step[] = [];
  if (files.length > 0 || names.length === 0) {
    const again = `, then stage the ${files.length === 1 ? 'file' : 'files'} again:`;
    steps.push({
      text: `Take it out of ${filesNamed(files)}${isStaged ? again : '.'}`,
      commands: isStaged ? [stage(files)] : [],
    });
  }
  if (names.length > 0) {
    steps.push({
      text: `It stands in the name of ${filesNamed(names)}: give the file another name${isStaged ? ':' : '.'}`,
      // The name is shown without the token, so the command cannot hold it.
      commands: isStaged ? ['git mv OLD-NAME NEW-NAME'] : [],
    });
  }
  return steps;
}

/** A commit on top would leave it in the history, so the commits themselves have to change. */
function takingOutOfCommits(open: readonly Location[], takeOut: string, known: readonly Commit[]): Step {
  const ids = unique(open.flatMap(({ commit }) => (commit === null ? [] : [commit])));
  const [first] = ids;
  if (first === undefined) {
    const isNamed = open.every(isName);
    return {
      text: `${takeOut}: ${isNamed ? 'give it another name' : 'make the tag again without it'}.`,
      commands: [],
    };
  }
  const oldest = known.find(({ id }) => ids.includes(id))?.id ?? first;
  const parentsOf = (commit: string) => known.find(({ id }) => id === commit)?.parents ?? 1;
  const [are, each] = ids.length === 1 ? ['commit', 'it'] : ['commits', 'each'];
  const isMessage = open.every(({ path }) => path === MESSAGE_PATH);
  const merges = ids.filter((id) => parentsOf(id) > 1);
  const named = list(ids.slice(0, 3).map((id) => id.slice(0, 12))) + (ids.length > 3 ? ', …' : '');
  return {
    text:
      `${takeOut}, in the ${are} that brought it in (${named}): another commit on top leaves it in the history. ` +
      `On that branch, ${list([
        ...(merges.length < ids.length ? [`mark ${each} "${isMessage ? 'reword' : 'edit'}"`] : []),
        ...(merges.length > 0 ? [isMessage ? REWORD_A_MERGE : EDIT_A_MERGE] : []),
        isMessage
          ? 'take it out of the message.'
          : 'where git stops: change the file, git add, git commit --amend, git rebase --continue.',
      ])}`,
    // A first commit has none below it to begin at.
    commands: [
      `git rebase --interactive --rebase-merges ${parentsOf(oldest) === 0 ? '--root' : `${oldest.slice(0, 12)}~1`}`,
    ],
  };
}

/** A merge stands in the list as `merge -C COMMIT NAME`, which cannot be marked (git-rebase(1), "Rebasing merges"). */
const EDIT_A_MERGE = 'put a line "break" below the line of the merge';
const REWORD_A_MERGE = 'write "merge -c" in the place of "merge -C"';

/** What excused it until it ended, each said once: the way to be excused is not the same as for what is new. */
export function lapses(locations: readonly Location[]): readonly string[] {
  return unique(
    locations.flatMap(({ lapsed }) => {
      if (lapsed === undefined) return [];
      const [what, did] = lapsed.kind === 'allow' ? ['entry', 'excused'] : ['paths block', 'hid'];
      return [
        `The ${what} at ${lapsed.path}:${lapsed.line} ${did} it until ${lapsed.expires}. ` +
          'For longer it has to be reviewed again, with `reviewed` and `expires` set anew.',
      ];
    }),
  );
}

/** The entries for it that are not true of it; of one that cannot be read only the line is known. */
export function notInForce(
  { fingerprint }: Finding,
  { path, exceptions }: AllowlistState,
): readonly string[] {
  return exceptions
    .filter(
      ({ exception, standing }) =>
        standing === 'faulty' && exception?.kind === 'allow' && exception.fingerprint === fingerprint,
    )
    .map(({ line }) => `The entry at ${path}:${line} is not in force: see below.`);
}

/** How to get along without the credential; one sentence for each way, so that a renderer can say each once. */
export function doWithout({ kind }: Pick<Finding, 'kind'>): string {
  switch (kind) {
    case 'workflow-sas':
      return 'Let callers of the workflow sign in with Microsoft Entra ID (OAuth) instead of a signed address.';
    case 'iot-sas':
    case 'iot-key':
      return 'Give devices X.509 certificates, and let services sign in with Microsoft Entra ID.';
    case 'disk-export-sas':
      return 'Make the export link when it is needed, and end it with the export; it never has to be written down.';
    case 'api-management-sas':
    case 'api-management-key':
      return 'Manage the service through Azure Resource Manager, signed in with Microsoft Entra ID.';
    case 'unknown-sas':
      return 'Let the program read it at run time from an environment variable or a secret store.';
    default:
      return (
        'Sign in with Microsoft Entra ID (DefaultAzureCredential, az login), or read it at run time ' +
        'from the environment or a secret store.'
      );
  }
}

/** Whether it stands in a file that an exception could be for, not only in messages and names. */
export function isInFile(finding: Finding): boolean {
  return filesIn(finding.locations).some((file) => file !== '.sasignore');
}

/** Whether it stands in the file of exceptions itself. */
export function isInAllowlist(finding: Finding): boolean {
  return filesIn(finding.locations).includes('.sasignore');
}

/** Said of a token that stands there. */
export const NOT_EXCUSABLE = 'A token in .sasignore cannot be excused: revoke it, and take the line out.';

/** The command that asks for an exception. */
export function allowCommand(finding: Finding, program: string): string {
  return `${program} allow ${finding.fingerprint.slice(0, 12)}`;
}

/** How the reader comes to the command line, and calls it. */
export interface Caller {
  /** What brings it where it is not there yet, or `null`. */
  readonly get: string | null;
  readonly program: string;
}

export const NPX: Caller = { get: null, program: 'npx sasguard' };

/** The same where the program may have to be fetched first. */
export function allowCommands(finding: Finding, { get, program }: Caller): readonly string[] {
  return [...(get === null ? [] : [get]), allowCommand(finding, program)];
}

/** What that command does, said once under the commands; what it takes it says itself. */
export function howToExcuse(findings: readonly Finding[]): string {
  const critical = findings.some((finding) => finding.severity === 'critical')
    ? ' A critical token passes only as revoked or as a test fixture.'
    : '';
  return `It writes an entry into .sasignore, which counts once a reviewer has approved it.${critical}`;
}

/** Why a pending token does not stop the commit, and what has to happen. */
export function waitsFor({ allowedBy }: Pick<Location, 'allowedBy'>): string {
  if (allowedBy === null) return 'CI fails until its reviewer has approved it.';
  const { path, line, proof, reviewer } = allowedBy;
  const approver = proof === null ? reviewer : stillToApprove(proof);
  const has = proof === null || lackingNumber(proof) === 1 ? 'has' : 'have';
  const until = `CI fails until ${approver} ${has} approved the entry at ${path}:${line} in the pull request.`;
  return [until, ...(proof === null ? [] : proof.notes)].join(' ');
}

/** Whose approval is lacking: `@bob-sec`, `@bob-sec and one more of @alice-sec, @carol-sec`, `two of …` */
export function stillToApprove(proof: Proof): string {
  const { reviewer, others } = proof.lacking;
  const named = reviewer === null ? [] : [reviewer];
  const more = lackingNumber(proof) - named.length;
  if (more <= 0) return list(named);
  const from = others.length === 0 ? ' reviewer' : ` of ${others.join(', ')}`;
  return list([...named, `${NUMBERS[more] ?? more}${reviewer === null ? '' : ' more'}${from}`]);
}

/** The named reviewer has to be among them, however many others have approved it. */
function lackingNumber({ lacking, needed, approvedBy }: Proof): number {
  return Math.max(needed - approvedBy.length, lacking.reviewer === null ? 0 : 1);
}

const NUMBERS: readonly string[] = ['none', 'one', 'two', 'three'];

// --- The state of the run -------------------------------------------------------------------------------------------

/** `812 files, 5.3 MB`; with commits `12 commits, 812 files, 5.3 MB` */
export function extent({ summary, source }: Report): string {
  const files = `${count(summary.files, 'file')}, ${size(summary.bytes)}`;
  return source.range === undefined ? files : `${count(source.range.commits, 'commit')}, ${files}`;
}

/** `tree`, `commits and tree`, or `nothing`. */
export function scannedWords(report: Report): string {
  if (isNothingScanned(report)) return 'nothing';
  return report.source.range === undefined ? 'tree' : 'commits and tree';
}

/** Not the same as nothing found: there was nothing there, or a fault kept the run from beginning. */
export function isNothingScanned({ summary, source, problems }: Report): boolean {
  if (summary.files > 0 || summary.skipped > 0 || (source.range?.commits ?? 0) > 0) return false;
  return problems.some(({ code, effect }) => code === 'nothing-scanned' || effect !== 'notice');
}

/** `1 blocks, 2 warnings, 1 allowed`, or `nothing found`. */
export function outcome(report: Report): string {
  const { block, pending, warn, allowed, hidden } = report.summary;
  const parts = [];
  if (block > 0) parts.push(`${grouped(block)} ${block === 1 ? 'blocks' : 'block'}`);
  if (pending > 0) parts.push(`${grouped(pending)} ${pending === 1 ? 'waits' : 'wait'} for review`);
  if (warn > 0) parts.push(count(warn, 'warning'));
  if (allowed > 0) parts.push(`${grouped(allowed)} allowed`);
  if (hidden > 0) parts.push(`${grouped(hidden)} hidden by path`);
  const waiting = waitingExceptions(report);
  const besides =
    waiting === 0 ? '' : `; ${count(waiting, 'exception')} ${waiting === 1 ? 'waits' : 'wait'} for review`;
  if (parts.length > 0) return `${credentials(report.findings)} found: ${parts.join(', ')}${besides}`;
  if (isNothingScanned(report)) return 'nothing was scanned';
  const found = unread(report.problems) === '' ? 'nothing found' : 'nothing found in what could be read';
  return `${found}${besides}`;
}

/** Those that no token shows. */
export function waitingExceptions({ summary, allowlist }: Report): number {
  return summary.pending > 0 ? 0 : allowlist.pending;
}

/** The line the contract promises at the end of a run, always with the same six figures; `null` without an allowlist. */
export function allowlistLine(state: AllowlistState): string | null {
  if (state.path === null) return null;
  const { inForce, pending, expiring, expired, unused, hidden, warnDays } = state;
  const expire = `${expiring} ${expiring === 1 ? 'expires' : 'expire'} within ${count(warnDays, 'day')}`;
  return (
    `allowlist: ${inForce} in force, ${pending} pending, ${expire}, ${expired} expired, ` +
    `${unused} unused, ${hidden} hidden by path`
  );
}

/** `11 days left`, `its last day`, `yesterday`, `9 days ago`: of so many days, today included. */
export function timeLeft(days: number): string {
  if (days > 0) return days === 1 ? 'its last day' : `${count(days, 'day')} left`;
  return days === 0 ? 'yesterday' : `${count(1 - days, 'day')} ago`;
}

/** `not looked at: 3 (2 submodule, 1 encrypted)`; `null` where everything was looked at. */
export function skippedLine(skipped: readonly Skipped[]): string | null {
  if (skipped.length === 0) return null;
  const reasons = new Map<string, number>();
  for (const { reason } of skipped) {
    const word = /^[a-z-]+/.exec(reason)?.[0] ?? 'other';
    reasons.set(word, (reasons.get(word) ?? 0) + 1);
  }
  const parts = [...reasons]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, number]) => `${grouped(number)} ${word}`);
  return `not looked at: ${grouped(skipped.length)} (${parts.join(', ')})`;
}

/** `2 faults in .sasignore`, or '' where there is none. */
export function faults(problems: readonly Problem[]): string {
  const found = problems.filter((problem) => problem.effect === 'fault');
  if (found.length === 0) return '';
  const files = unique(found.map((problem) => problem.path ?? ''));
  return count(found.length, 'fault') + (files.length === 1 && files[0] !== '' ? ` in ${files[0]}` : '');
}

/** `3 things could not be read`, or '' where everything could. */
export function unread(problems: readonly Problem[]): string {
  const found = problems.filter((problem) => problem.effect === 'incomplete').length;
  return found === 0 ? '' : `${count(found, 'thing')} could not be read`;
}

// --- Small words ----------------------------------------------------------------------------------------------------

function revocation(finding: Finding, when: string): Step {
  return { text: `${when} ${finding.revoke.text}`, commands: finding.revoke.commands };
}

/** A location that something has to be done about. */
function isOpen(location: Location): boolean {
  return location.verdict === 'block' || location.verdict === 'pending';
}

/** A token in a file's own name has no stretch of its text (contract §4). */
function isName({ line, column, endLine, endColumn, inside }: Location): boolean {
  return line === 1 && column === 1 && endLine === 1 && endColumn === 1 && inside.length === 0;
}

function isKey(finding: Finding): boolean {
  return finding.kind.endsWith('-key');
}

function filesNamed(files: readonly string[]): string {
  // What came in by standard input has no name but this one.
  const names = files.map((file) => (file === '-' ? 'what was read' : file));
  return names.length <= 3
    ? list(names)
    : `${names.slice(0, 2).join(', ')} and ${grouped(names.length - 2)} other files`;
}

/** What the locations are in: files by their names, a message, a branch or a tag. */
function placesNamed(locations: readonly Location[]): string {
  const names = [];
  if (locations.some(({ path }) => path === MESSAGE_PATH)) names.push('the message');
  const refs = locations.filter(({ path }) => path.startsWith(REFS_FOLDER));
  if (refs.length > 0)
    names.push(refs.every(isName) ? 'the name of the branch or tag' : 'what the tag itself holds');
  const files = filesIn(locations);
  if (files.length > 0) names.push(filesNamed(files));
  return list(names);
}

/** A path that a terminal cannot show as it is cannot be typed either. */
function stage(files: readonly string[]): string {
  const typed = files.length <= 3 && files.every((file) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(file));
  // A leading `-` would be an option to git, a leading `:` the start of a pathspec's magic.
  const words = files.map((file) => forShell(/^[-:]/.test(file) ? `./${file}` : file));
  return typed ? `git add ${words.join(' ')}` : 'git add --update';
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
