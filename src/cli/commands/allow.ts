/**
 * Writes the entry that asks for an exception, with everything that a tool can know. Why the token may stay, and who
 * agrees to it, people say: with options, when they are asked at a terminal, or in the file itself.
 */
import { allowlistAgainstHead } from '../../check/head-allowlist.ts';
import { type AllowEntry, type Allowlist, EXCUSES, type Excuse } from '../../core/allowlist/allowlist.ts';
import { dayText, parseDay } from '../../core/allowlist/day.ts';
import { hasExpired } from '../../core/allowlist/lint.ts';
import { parseAllowlist } from '../../core/allowlist/parse.ts';
import { coverageOf, faultOfPath } from '../../core/allowlist/path-pattern.ts';
import { type Asked, faultsOf, openVerdicts, requested } from '../../core/allowlist/request.ts';
import { seesOf } from '../../core/allowlist/sees.ts';
import { addEntry, type NewEntry } from '../../core/allowlist/write.ts';
import type { Finding } from '../../core/finding.ts';
import { forShell, forTerminal } from '../../report/escape.ts';
import { filesIn, KIND_NAMES, list, placeName } from '../../report/wording.ts';
import { ALLOWLIST_NAME } from '../../sources/allowlist-file.ts';
import { openAllowlistFile, refuseUnread, saveAllowlistFile } from '../allowlist-file.ts';
import { type Call, type Command, UsageFault } from '../command.ts';
import { findToken, fingerprintIn } from '../find-token.ts';
import { nowOf, oneOf } from '../scanning.ts';
import { complete, holdsToken, latestEnd } from './allow-questions.ts';

export const allow: Command = {
  name: 'allow',
  operands: 'FINGERPRINT',
  most: 1,
  summary: 'Write an entry into .sasignore for a token that is there.',
  details: [
    'Finds the token in the working tree or among what is staged, else in commits, and writes what it is and where. Its fingerprint may be shortened to the first 8 characters or more. At a terminal it asks for what is missing; elsewhere that stays an empty key. What the lint would refuse is not written.',
    'The reviewer is never guessed: nobody approves their own exception. The entry counts once it is complete and its reviewer has approved it in the pull request.',
  ],
  options: ['path', 'verdict', 'reason', 'ticket', 'reviewer', 'expires', 'now'],
  run: async (call) => {
    const wish = readWish(call);
    const finding = await findToken(fingerprintIn(call, 'allow'), call);
    if (typeof finding === 'string') throw new UsageFault(finding);
    refuseOutsideFiles(finding);
    const path = pathFor(finding, wish.path);
    const opened = openAllowlistFile(call);
    const before = parseAllowlist(opened.text ?? '', ALLOWLIST_NAME);
    refuseUnread(before);
    refuseSecondEntry(before, finding, path, wish.now);
    const asked = await askedOf(finding, opened.text, call);
    const given = entryFor(finding, path, wish, before);
    refuseFaults(given, asked);
    const entry =
      call.converse === null
        ? { ...given, expires: given.expires ?? latestEnd(given, finding, asked) }
        : await call.converse((person) => complete(given, finding, asked, person));
    refuseFaults(entry, asked);
    saveAllowlistFile(opened, addEntry(opened.text, entry));
    const written = requested(entry, asked) as AllowEntry;
    return { exitCode: 0, stdout: whatIsLeft(finding, written, leftIn(entry, asked), call), stderr: '' };
  },
};

interface Wish {
  readonly path: string | null;
  readonly verdict: Excuse | null;
  readonly reason: string | null;
  readonly ticket: string | null;
  readonly reviewer: string | null;
  readonly expires: string | null;
  readonly now: number;
}

function readWish({ options, now }: Call): Wish {
  const { path = null, verdict, reason = null, ticket = null, reviewer, expires = null } = options;
  if (expires !== null && parseDay(expires) === null) {
    throw new UsageFault('--expires needs a day, as --expires 2026-12-31');
  }
  for (const [name, text] of Object.entries({ reason, ticket })) {
    if (text !== null && holdsToken(text))
      throw new UsageFault(`--${name} holds a token, and .sasignore is there for everybody to read.`);
  }
  return {
    path,
    verdict: verdict === undefined ? null : oneOf(EXCUSES, verdict, '--verdict'),
    reason,
    ticket,
    reviewer: reviewer === undefined ? null : `@${reviewer.replace(/^@/, '')}`,
    expires,
    now: nowOf({ options, now }),
  };
}

/** The name of a branch or the message of a commit is in no file, and an exception is for a file. */
function refuseOutsideFiles(finding: Finding): void {
  const [place] = finding.locations;
  if (place === undefined || filesIn(finding.locations).length > 0) return;
  throw new UsageFault(
    `The token stands in no file but in ${placeName(place)}, and an exception is for a file. Give it another name or ` +
      'message: docs/range.md says how.',
  );
}

/** An entry stands for one path, so that a copy elsewhere is noticed. */
function pathFor(finding: Finding, asked: string | null): string {
  const paths = filesIn(finding.locations);
  if (asked !== null) {
    const fault = faultOfPath(asked);
    // As the name of a file it may be all right, and is then written as a pattern that can be.
    if (fault !== null && !paths.includes(asked)) throw new UsageFault(`--path: ${fault.sentences}`);
    const covers = coverageOf({ text: asked, line: 0 });
    if (paths.some(covers)) return asked;
    throw new UsageFault(`The token is not at the PATH given with --path. It is in ${shown(paths)}.`);
  }
  const [only] = paths;
  if (paths.length === 1 && only !== undefined) return only;
  throw new UsageFault(
    `The token is in ${shown(paths)}, and an entry stands for one of them. Say which: --path ${forShell(only ?? '')}`,
  );
}

function refuseSecondEntry(before: Allowlist, finding: Finding, path: string, now: number): void {
  const same = before.entries
    .filter((entry) => entry.fingerprint.text === finding.fingerprint)
    .find((entry) => entry.path?.text === path || (covers(entry, path) && !hasExpired(entry, now)));
  if (same === undefined) return;
  const ended = hasExpired(same, now)
    ? ' It has expired: have it reviewed again and set `reviewed` and `expires` anew, or take it out first.'
    : '';
  throw new UsageFault(
    `There is an entry for this token already, at ${ALLOWLIST_NAME}:${same.line}.${ended}`,
  );
}

/** Patterns with a fault are never tried: they are refused also for the time they could take. */
function covers({ path }: AllowEntry, file: string): boolean {
  return path !== null && path.text !== '' && faultOfPath(path.text) === null && coverageOf(path)(file);
}

/** Nobody's policy binds, nor does one that lists nobody. */
async function askedOf(finding: Finding, text: string | null, call: Call): Promise<Asked> {
  const { trusted } = await allowlistAgainstHead(call.where);
  const agreed = trusted === null || trusted === 'all' ? null : trusted.policy;
  return {
    text,
    name: ALLOWLIST_NAME,
    agreed: agreed?.reviewers.length ? agreed : null,
    token: { severity: finding.severity, onAzureHost: finding.onAzureHost ?? false },
    now: nowOf(call),
  };
}

/** With everything that is known before anybody is asked. */
function entryFor(finding: Finding, path: string, wish: Wish, { policy }: Allowlist): NewEntry {
  const listed = policy.reviewers.find((login) => login.toLowerCase() === wish.reviewer?.toLowerCase());
  return {
    fingerprint: finding.fingerprint,
    path,
    sees: seesOf(finding),
    verdict: wish.verdict,
    reason: wish.reason,
    reviewer: listed ?? wish.reviewer,
    // Whoever approves approves these very bytes, so the day has to stand in them before.
    reviewed: dayText(wish.now),
    expires: wish.expires,
    ticket: wish.ticket,
  };
}

function refuseFaults(entry: NewEntry, asked: Asked): void {
  const [first] = faultsOf(entry, asked);
  if (first === undefined) return;
  const [key, { message }] = first;
  throw new UsageFault(`--${key}: ${message.trim()}`);
}

/** What was written and what only a person can add, in the order of the file. */
function whatIsLeft(finding: Finding, entry: AllowEntry, open: readonly string[], { program }: Call): string {
  const path = entry.path?.text ?? '';
  const isInCommits = finding.locations.every(({ commit }) => commit !== null);
  const commit = finding.locations.find((location) => location.path === path)?.commit ?? null;
  const where = commit === null ? path : `${path} in commit ${commit.slice(0, 12)}`;
  const lines = [
    `Wrote an entry into ${ALLOWLIST_NAME}, line ${entry.line}: ${KIND_NAMES[finding.kind]}, ${finding.severity}, at ${where}.`,
    '',
    ...(open.length === 0 ? [] : ['Left to you:', ...open.map((line) => `  ${line}`), '']),
    'Then:',
    `  ${program} allowlist lint`,
    `  git add ${ALLOWLIST_NAME}`,
    ...(isInCommits ? [`  git commit -m "Ask for a review" ${ALLOWLIST_NAME}`] : []),
    '',
    `The ${isInCommits ? 'push' : 'commit'} goes through once the entry is complete; CI fails until the`,
    'reviewer has approved it.',
  ];
  return lines.map((line) => `${forTerminal(line)}\n`).join('');
}

function leftIn(entry: NewEntry, asked: Asked): string[] {
  const { reviewers } = parseAllowlist(asked.text ?? '', asked.name).policy;
  const fields = [
    ['verdict', entry.verdict, `one of ${openVerdicts(entry, asked).join(', ')}`],
    ['reason', entry.reason, 'what it is for and why it may stay, in 20 characters or more'],
    [
      'reviewer',
      entry.reviewer,
      reviewers.length === 0
        ? 'who agrees to it; first list the reviewers in the policy above'
        : `who agrees to it: ${reviewers.join(', ')}`,
    ],
  ] as const;
  return fields.filter(([, text]) => text === null).map(([key, , help]) => `${key.padEnd(9)} ${help}`);
}

function shown(paths: readonly string[]): string {
  const named = paths.slice(0, 5);
  return list(paths.length > named.length ? [...named, `${paths.length - named.length} more`] : named);
}
