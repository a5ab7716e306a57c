/**
 * Writes the entry that asks for an exception, or completes it, with everything that a tool can know. Why the token may stay, and who
 * agrees to it, people say: with options, when they are asked at a terminal, or in the file itself.
 */
import { relative, resolve, sep } from 'node:path';
import type { AgreedAllowlist } from '../../check/allowlist.ts';
import { allowlistAgainstHead } from '../../check/head-allowlist.ts';
import type { Outcome } from '../../check/outcome.ts';
import { type AllowEntry, type Allowlist, EXCUSES, type Excuse } from '../../core/allowlist/allowlist.ts';
import { dayText, parseDay } from '../../core/allowlist/day.ts';
import { hasExpired } from '../../core/allowlist/lint.ts';
import { parseAllowlist } from '../../core/allowlist/parse.ts';
import { coverageOf, faultOfPath } from '../../core/allowlist/path-pattern.ts';
import { type Asked, faultsOf, requested } from '../../core/allowlist/request.ts';
import { seesOf } from '../../core/allowlist/sees.ts';
import type { NewEntry } from '../../core/allowlist/write.ts';
import type { Finding } from '../../core/finding.ts';
import { forShell } from '../../report/escape.ts';
import { filesIn, list, NOT_EXCUSABLE, placeName } from '../../report/wording.ts';
import { ALLOWLIST_NAME } from '../../sources/allowlist-file.ts';
import { findRepository } from '../../sources/repository.ts';
import { openAllowlistFile, refuseUnread, saveAllowlistFile } from '../allowlist-file.ts';
import { type Call, type Command, UsageFault } from '../command.ts';
import { choose, type Person } from '../conversation.ts';
import { findToken, fingerprintIn } from '../find-token.ts';
import { nowOf, oneOf } from '../scanning.ts';
import { howItStands, whatIsLeft } from './allow-outcome.ts';
import { complete, holdsToken, latestEnd } from './allow-questions.ts';

export const allow: Command = {
  name: 'allow',
  operands: 'FINGERPRINT',
  most: 1,
  summary: 'Write an entry into .sasignore for a token that is there.',
  details: [
    'Finds the token in the working tree or among what is staged, else in commits, and writes what it is and where. Its fingerprint may be shortened to the first 8 characters or more. At a terminal it asks for what is missing; elsewhere that stays an empty key, which another call with the options fills in. What the lint would refuse is not written.',
    'The reviewer is never guessed: nobody approves their own exception. The entry counts once it is complete and its reviewer has approved it in the pull request.',
  ],
  options: ['path', 'verdict', 'reason', 'ticket', 'reviewer', 'expires', 'fail-on', 'now'],
  run: async (call) => {
    const { wish, faults } = readWish(call);
    const finding = await findToken(fingerprintIn(call, 'allow'), call);
    if (typeof finding === 'string') throw new UsageFault(linesOf(faults) || finding);
    refuseInexcusable(finding);
    // Only now, so that Ctrl-C ends the search as it ends anything.
    const ask = (person: Person | null) => request(finding, wish, faults, person, call);
    return call.converse === null ? ask(null) : call.converse(ask);
  },
};

async function request(
  finding: Finding,
  wish: Wish,
  faults: readonly string[],
  person: Person | null,
  call: Call,
): Promise<Outcome> {
  const opened = openAllowlistFile(call);
  const before = parseAllowlist(opened.text ?? '', ALLOWLIST_NAME);
  refuseUnread(before);
  const { path, fault } = await placeFor(finding, wish.path, person, call);
  const there = fault === null ? entryThere(before, finding, path) : null;
  if (there !== null) refuseEnded(there, wish.now);
  const agreement = await allowlistAgainstHead(call.where);
  const asked = askedOf(finding, opened.text, there, agreement, wish.now);
  const given = entryFor(finding, path, wish, before, there);
  refuseAll([
    ...faults,
    ...(fault === null ? [] : [fault]),
    ...differences(wish, there),
    ...faultLines(given, asked, fault === null),
  ]);
  const entry =
    person === null
      ? { ...given, expires: given.expires ?? latestEnd(given, finding, asked) }
      : await complete(given, finding, asked, person);
  refuseAll(faultLines(entry, asked, true));
  const { text } = requested(entry, asked);
  const outlook = { finding, entry, asked, agreement };
  if (text === opened.text) throw new UsageFault(await howItStands(outlook, call));
  saveAllowlistFile(opened, text);
  return { exitCode: 0, stdout: whatIsLeft(outlook, call), stderr: '' };
}

interface Wish {
  readonly path: string | null;
  readonly verdict: Excuse | null;
  readonly reason: string | null;
  readonly ticket: string | null;
  readonly reviewer: string | null;
  readonly expires: string | null;
  readonly now: number;
}

/** What was given, without what cannot be taken; `faults` says why, so that all can be said at once. */
function readWish({ options, now }: Call): { readonly wish: Wish; readonly faults: readonly string[] } {
  const faults: string[] = [];
  const taken = <Value>(given: string | undefined, read: (text: string) => Value): Value | null => {
    try {
      return given === undefined ? null : read(given);
    } catch (error) {
      if (!(error instanceof UsageFault)) throw error;
      faults.push(error.message);
      return null;
    }
  };
  const sentence = (name: 'reason' | 'ticket') =>
    taken(options[name], (text) => {
      if (!holdsToken(text)) return text;
      throw new UsageFault(`--${name} holds a token, and .sasignore is there for everybody to read.`);
    });
  const wish = {
    path: options.path ?? null,
    verdict: taken(options.verdict, (text) => oneOf(EXCUSES, text, '--verdict')),
    reason: sentence('reason'),
    ticket: sentence('ticket'),
    reviewer: taken(options.reviewer, (text) => `@${text.replace(/^@/, '')}`),
    expires: taken(options.expires, (text) => {
      if (parseDay(text) !== null) return text;
      throw new UsageFault('--expires needs a day, as --expires 2026-12-31');
    }),
    now: nowOf({ options, now }),
  };
  return { wish, faults };
}

function refuseInexcusable(finding: Finding): void {
  const [place] = finding.locations;
  if (place === undefined) return;
  const files = filesIn(finding.locations);
  // The name of a branch or the message of a commit is in no file, and an exception is for a file.
  if (files.length === 0) {
    throw new UsageFault(
      `The token stands in no file but in ${placeName(place)}, and an exception is for a file. Give it another name or ` +
        'message: docs/range.md says how.',
    );
  }
  if (files.every((file) => file === ALLOWLIST_NAME)) throw new UsageFault(NOT_EXCUSABLE);
  const blocksNothing = finding.locations.every(({ verdict }) => verdict === 'warn');
  if (finding.severity === 'info' && blocksNothing) {
    throw new UsageFault(
      'The token has expired, so it is only a warning and blocks nothing: there is nothing to excuse. Where expired ' +
        'tokens block ("failOn": "info" in .sasguard.json, or --fail-on info), call this with --fail-on info.',
    );
  }
}

/** An entry stands for one path, so that a copy elsewhere is noticed. Where `fault` says what is wrong, any that is there. */
async function placeFor(
  { locations }: Finding,
  asked: string | null,
  person: Person | null,
  { where }: Call,
): Promise<{ readonly path: string; readonly fault: string | null }> {
  const paths = filesIn(locations).filter((file) => file !== ALLOWLIST_NAME);
  const [first = ''] = paths;
  if (asked === null) {
    if (paths.length === 1) return { path: first, fault: null };
    if (person !== null) return { path: await chosenAmong(paths, person), fault: null };
    const fault = `The token is in ${shown(paths)}; an entry covers one file. Say which: --path ${forShell(first)}`;
    return { path: first, fault };
  }
  const faulty = faultOfPath(asked);
  // As the name of a file it may be all right, and is then written as a pattern that can be.
  if (faulty !== null && !paths.includes(asked)) return { path: first, fault: `--path: ${faulty.sentences}` };
  const covers = coverageOf({ text: asked, line: 0 });
  if (paths.some(covers)) return { path: asked, fault: null };
  const root = findRepository(where) ?? where.cwd;
  const fromRoot = relative(root, resolve(where.cwd, asked)).replaceAll(sep, '/');
  const meant = paths.includes(fromRoot) ? ` Write: --path ${forShell(fromRoot)}` : '';
  const fault = `The token is not at the PATH given with --path, which runs from the repository’s root. It is in ${shown(paths)}.${meant}`;
  return { path: first, fault };
}

function chosenAmong(paths: readonly string[], person: Person): Promise<string> {
  const choices = paths.map((path) => [path, ''] as const);
  return choose(person, 'In which file may it stay? An entry covers one.', choices);
}

/** The entry that is for the token at this path, or for it alone and nowhere yet. */
function entryThere({ entries }: Allowlist, { fingerprint }: Finding, path: string): AllowEntry | null {
  const own = entries.filter((entry) => entry.fingerprint.text === fingerprint);
  return (
    own.find((entry) => entry.path?.text === path) ??
    own.find((entry) => covers(entry, path)) ??
    own.find((entry) => !entry.path?.text) ??
    null
  );
}

/** Patterns with a fault are never tried: they are refused also for the time they could take. */
function covers({ path }: AllowEntry, file: string): boolean {
  return path !== null && path.text !== '' && faultOfPath(path.text) === null && coverageOf(path)(file);
}

function refuseEnded(there: AllowEntry, now: number): void {
  if (!hasExpired(there, now)) return;
  throw new UsageFault(
    `There is an entry for this token already, at ${ALLOWLIST_NAME}:${there.line}. It has expired: have it reviewed ` +
      'again and set `reviewed` and `expires` anew, or take it out first.',
  );
}

/** Nobody's policy binds, nor does one that lists nobody. */
function askedOf(
  finding: Finding,
  text: string | null,
  there: AllowEntry | null,
  { trusted }: AgreedAllowlist,
  now: number,
): Asked {
  const agreed = trusted === null || trusted === 'all' ? null : trusted.policy;
  return {
    text,
    name: ALLOWLIST_NAME,
    there,
    agreed: agreed?.reviewers.length ? agreed : null,
    token: { severity: finding.severity, onAzureHost: finding.onAzureHost ?? false },
    now,
  };
}

/** With everything that is known before anybody is asked. What stands in the file stays. */
function entryFor(
  finding: Finding,
  path: string,
  wish: Wish,
  { policy }: Allowlist,
  there: AllowEntry | null,
): NewEntry {
  const listed = policy.reviewers.find((login) => login.toLowerCase() === wish.reviewer?.toLowerCase());
  const written = (key: Exclude<keyof NewEntry, 'fingerprint'>) => there?.[key]?.text || null;
  return {
    fingerprint: finding.fingerprint,
    path: written('path') ?? path,
    sees: written('sees') ?? seesOf(finding),
    // Whatever word stands there is for the lint to judge.
    verdict: (written('verdict') as Excuse | null) ?? wish.verdict,
    reason: written('reason') ?? wish.reason,
    reviewer: written('reviewer') ?? listed ?? wish.reviewer,
    // Whoever approves approves these very bytes, so the day has to stand in them before.
    reviewed: written('reviewed') ?? dayText(wish.now),
    expires: written('expires') ?? wish.expires,
    ticket: written('ticket') ?? wish.ticket,
  };
}

/** What was given and is not what stands in the file. */
function differences(wish: Wish, there: AllowEntry | null): string[] {
  return (['verdict', 'reason', 'reviewer', 'expires', 'ticket'] as const).flatMap((key) => {
    const written = there?.[key];
    if (!written?.text || wish[key] === null) return [];
    if (written.text.toLowerCase() === wish[key].replace(/\s+/g, ' ').trim().toLowerCase()) return [];
    return `--${key}: ${ALLOWLIST_NAME}:${written.line} says something else, and what is filled in is not changed here. Change that line, or leave the option out.`;
  });
}

/** What is wrong with what was given, by its option, and with what stands in the file, by its line. */
function faultLines(entry: NewEntry, asked: Asked, isPathKnown: boolean): string[] {
  return [...faultsOf(entry, asked)]
    .filter(([key]) => isPathKnown || key !== 'path')
    .map(([key, { message }]) => {
      const written = asked.there?.[key];
      if (written?.text) return `${ALLOWLIST_NAME}:${written.line}: ${message.trim()}`;
      return `--${key}: ${asOption(message.trim())}`;
    });
}

/** `Write: expires: 2027-01-10` is for the file; on the command line it is an option. */
function asOption(message: string): string {
  return message.replace(
    / (Write|Example): ([a-z]+): (.*)$/,
    (_, what: string, key: string, value: string) => ` ${what}: --${key} ${forShell(value)}`,
  );
}

function refuseAll(faults: readonly string[]): void {
  if (faults.length > 0) throw new UsageFault(linesOf(faults));
}

function linesOf(faults: readonly string[]): string {
  return faults.join('\n');
}

function shown(paths: readonly string[]): string {
  const named = paths.slice(0, 5);
  return list(paths.length > named.length ? [...named, `${paths.length - named.length} more`] : named);
}
