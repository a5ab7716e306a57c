/**
 * Writes the entry that asks for an exception, with everything that a tool can know. Why the token may stay, and who
 * agrees to it, are left to people.
 */
import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkHistory, checkUnpublished } from '../../check/history.ts';
import { checkStaged } from '../../check/staged.ts';
import { checkTree } from '../../check/tree.ts';
import {
  type AllowEntry,
  type Allowlist,
  EXCUSES,
  type Excuse,
  fittingExcuses,
} from '../../core/allowlist/allowlist.ts';
import { parseDay } from '../../core/allowlist/day.ts';
import { parseAllowlist } from '../../core/allowlist/parse.ts';
import { coverageOf } from '../../core/allowlist/path-pattern.ts';
import { seesOf } from '../../core/allowlist/sees.ts';
import { addEntry, suggestExpiry } from '../../core/allowlist/write.ts';
import type { Finding, Problem } from '../../core/finding.ts';
import { shownPath } from '../../core/inspect.ts';
import { forShell, forTerminal } from '../../report/escape.ts';
import { filesIn, KIND_NAMES, list, placeName } from '../../report/wording.ts';
import { ALLOWLIST_NAME } from '../../sources/allowlist-file.ts';
import { sha256 } from '../../sources/digest.ts';
import { SourceFailure } from '../../sources/failure.ts';
import { findRepository } from '../../sources/repository.ts';
import { type Call, type Command, UsageFault } from '../command.ts';
import { nowOf, oneOf } from '../scanning.ts';

export const allow: Command = {
  name: 'allow',
  operands: 'FINGERPRINT',
  most: 1,
  summary: 'Write an entry into .sasignore for a token that is there.',
  details: [
    'Finds the token in the working tree or among what is staged, else in commits, and writes what it is and where. Its fingerprint may be shortened to the first 8 characters or more. The reviewer is never filled in: nobody approves their own exception. The entry counts once it is complete and its reviewer has approved it in the pull request.',
  ],
  options: ['path', 'verdict', 'reason', 'ticket', 'expires', 'now'],
  run: async (call) => {
    const wish = readWish(call);
    const root = findRepository(call.where) ?? call.where.cwd;
    const finding = await findToken(wish.fingerprint, call);
    refuseOutsideFiles(finding);
    const path = pathFor(finding, wish.path);
    const file = join(root, ALLOWLIST_NAME);
    const text = readAllowlist(file);
    const before = parseAllowlist(text ?? '', ALLOWLIST_NAME);
    refuseSecondEntry(before, finding, path);
    refuseMisfit(wish.verdict, finding);
    const entry = {
      fingerprint: finding.fingerprint,
      path,
      sees: seesOf(finding),
      verdict: wish.verdict,
      reason: wish.reason,
      reviewer: null,
      reviewed: null,
      expires: wish.expires ?? expiryFor(finding, wish, before),
      ticket: wish.ticket,
    };
    const after = addEntry(text, entry);
    writeAllowlist(file, after);
    return {
      exitCode: 0,
      stdout: whatIsLeft(finding, parseAllowlist(after, ALLOWLIST_NAME), call.program),
      stderr: '',
    };
  },
};

interface Wish {
  readonly fingerprint: string;
  readonly path: string | null;
  readonly verdict: Excuse | null;
  readonly reason: string | null;
  readonly ticket: string | null;
  readonly expires: string | null;
  readonly now: number;
}

function readWish({ operands, options, now }: Call): Wish {
  const [fingerprint] = operands;
  if (fingerprint === undefined || !/^[0-9a-f]{8,64}$/.test(fingerprint)) {
    // What was given may be the signature itself, so it is not repeated.
    throw new UsageFault(
      'A FINGERPRINT is 64 characters of lower-case hexadecimal, or its first 8 or more: sasguard allow 1a2b3c4d5e6f',
    );
  }
  const { path = null, verdict, reason = null, ticket = null, expires = null } = options;
  if (expires !== null && parseDay(expires) === null) {
    throw new UsageFault('--expires needs a day, as --expires 2026-12-31');
  }
  for (const [name, text] of Object.entries({ reason, ticket })) {
    if (text !== null && shownPath(text, sha256) !== text)
      throw new UsageFault(`--${name} holds a token, and .sasignore is there for everybody to read.`);
  }
  return {
    fingerprint,
    path,
    verdict: verdict === undefined ? null : oneOf(EXCUSES, verdict, '--verdict'),
    reason,
    ticket,
    expires,
    now: nowOf({ options, now }),
  };
}

/**
 * Looks where the reader may have been told of it, the quickest place first: in the working tree and, since a refused
 * commit may be all there is of it, among what is staged; what is in neither any more, in the commits that the next push
 * would bring, and at last in all of them.
 */
async function findToken(fingerprint: string, call: Call): Promise<Finding> {
  const { where } = call;
  const common = { where, allowlist: { kind: 'none' }, failOn: null, now: nowOf(call) } as const;
  const places = [
    async () => [
      await checkTree({ ...common, names: [] }),
      { ...(await checkStaged({ ...common, names: [] })), problems: [] },
    ],
    async () => [await checkUnpublished(common)],
    async () => [await checkHistory(common)],
  ];
  const problems: Problem[] = [];
  for (const look of findRepository(where) === null ? places.slice(0, 1) : places) {
    const reports = await look();
    problems.push(...reports.flatMap((report) => report.problems));
    const found = reports
      .flatMap(({ findings }) => findings)
      .filter((finding) => finding.fingerprint.startsWith(fingerprint));
    const [first] = found;
    if (first === undefined) continue;
    refuseSeveral(found, fingerprint);
    return { ...first, locations: found.flatMap(({ locations }) => locations) };
  }
  throw new UsageFault(nowhere(problems, call.program));
}

function refuseSeveral(found: readonly Finding[], fingerprint: string): void {
  const fingerprints = [...new Set(found.map((finding) => finding.fingerprint))];
  if (fingerprints.length === 1) return;
  const named = fingerprints.map((text) => text.slice(0, fingerprint.length + 8)).join(', ');
  throw new UsageFault(`Several tokens have a fingerprint that begins so: ${named}. Give more of it.`);
}

function nowhere(problems: readonly Problem[], program: string): string {
  const gap = problems.find(({ effect }) => effect === 'incomplete');
  const why = gap === undefined ? '' : ` Not everything could be read: ${gap.message}`;
  return (
    `No token with this fingerprint is in the working tree, staged or in a commit here.${why} If it was found in a ` +
    'branch that is elsewhere, fetch that first (git fetch); if it is gone for good, nothing has to be excused. ' +
    `To list what is there: ${program} scan, or ${program} history for the commits`
  );
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

function refuseSecondEntry(before: Allowlist, finding: Finding, path: string): void {
  const same = before.entries.find(
    (entry) => entry.fingerprint.text === finding.fingerprint && entry.path?.text === path,
  );
  if (same === undefined) return;
  throw new UsageFault(`There is an entry for this token already, at ${ALLOWLIST_NAME}:${same.line}.`);
}

function refuseMisfit(verdict: Excuse | null, finding: Finding): void {
  const fitting = excusesFor(finding);
  if (verdict === null || fitting.includes(verdict)) return;
  throw new UsageFault(
    `A ${finding.severity} token cannot be excused as ${verdict}. What fits: ${list(fitting)}.`,
  );
}

function excusesFor({ severity }: Finding): readonly Excuse[] {
  return fittingExcuses({ severity, onAzureHost: false });
}

function expiryFor({ severity, grants }: Finding, { now, verdict }: Wish, { policy }: Allowlist): string {
  return suggestExpiry({ now, policy, severity, verdict, expiresOn: grants.expiresOn });
}

function readAllowlist(file: string): string | null {
  try {
    // Written through a link, the entry would end up in whatever file somebody made it point to.
    if (!lstatSync(file).isFile())
      throw new UsageFault(`${ALLOWLIST_NAME} is a link or a folder, not a file.`);
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof UsageFault) throw error;
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw new SourceFailure('unreadable-allowlist', `${ALLOWLIST_NAME} cannot be read (${code}).`);
  }
}

function writeAllowlist(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    throw new UsageFault(`${ALLOWLIST_NAME} cannot be written (${code}).`);
  }
}

/** What was written and what only a person can add, in the order of the file. */
function whatIsLeft(finding: Finding, after: Allowlist, program: string): string {
  const entry = after.entries.at(-1)!;
  const open = fieldsLeft(entry, finding, after);
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

function fieldsLeft(entry: AllowEntry, finding: Finding, { policy }: Allowlist): string[] {
  const fields: [string, { readonly text: string } | null, string][] = [
    ['verdict', entry.verdict, `one of ${excusesFor(finding).join(', ')}`],
    ['reason', entry.reason, 'what it is for and why it may stay, in 20 characters or more'],
    [
      'reviewer',
      entry.reviewer,
      policy.reviewers.length === 0
        ? 'who agrees to it; first list the reviewers in the policy above'
        : `who agrees to it: ${policy.reviewers.join(', ')}`,
    ],
    ['reviewed', entry.reviewed, 'the day on which they did, as 2026-11-21'],
    ['expires', entry.expires, 'the last day of the exception'],
  ];
  return fields
    .filter(([, field]) => field === null || field.text === '')
    .map(([key, , help]) => `${key.padEnd(9)} ${help}`);
}

function shown(paths: readonly string[]): string {
  const named = paths.slice(0, 5);
  return list(paths.length > named.length ? [...named, `${paths.length - named.length} more`] : named);
}
