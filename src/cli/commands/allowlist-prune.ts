/** Takes out the exceptions that serve nothing any more. */
import { checkHistory } from '../../check/history.ts';
import type { Outcome } from '../../check/outcome.ts';
import { checkTree } from '../../check/tree.ts';
import type { Allowlist } from '../../core/allowlist/allowlist.ts';
import { diffOf } from '../../core/allowlist/diff.ts';
import { removalOf, textAfter } from '../../core/allowlist/edit.ts';
import { hasExpired } from '../../core/allowlist/lint.ts';
import { parseAllowlist } from '../../core/allowlist/parse.ts';
import { holdsTokenText } from '../../core/allowlist/quote.ts';
import { openAllowlist } from '../../core/allowlist/ruling.ts';
import { shownPath } from '../../core/inspect.ts';
import type { Report } from '../../core/report.ts';
import { forTerminal } from '../../report/escape.ts';
import { count } from '../../report/wording.ts';
import { ALLOWLIST_NAME } from '../../sources/allowlist-file.ts';
import { knownCommits, shallowEnds } from '../../sources/commits.ts';
import { sha256 } from '../../sources/digest.ts';
import { findRepository } from '../../sources/repository.ts';
import { openAllowlistFile, refuseUnread, saveAllowlistFile } from '../allowlist-file.ts';
import { type Call, type Command, UsageFault } from '../command.ts';
import { problemLines } from '../problem-lines.ts';
import { nowOf } from '../scanning.ts';

export const allowlistPrune: Command = {
  name: 'allowlist prune',
  operands: '',
  most: 0,
  summary: 'Take out of .sasignore what has expired or covers nothing.',
  details: [
    'Looks through the whole tree, and does nothing where not all of it could be read. Shows what would go as a diff, and asks; where nobody can be asked it writes only with --yes. Comments directly above a block go with it, and nothing else is changed. What is at fault is left: sasguard allowlist lint says what is wrong with it. What covers a token that only commits hold is kept, since sasguard history would report the token again; so where something covers nothing in the tree, the commits are looked through as well.',
  ],
  options: ['yes', 'now'],
  run: async (call) => {
    const opened = openAllowlistFile(call);
    const { text } = opened;
    if (text === null) throw new UsageFault(`There is no ${ALLOWLIST_NAME} here.`);
    const allowlist = parseAllowlist(text, ALLOWLIST_NAME);
    refuseUnread(allowlist);
    const report = await checkTree(scanOf(call));
    if (report.allowlist.path === null || gapsIn(report).length > 0) return unknown(gapsIn(report));
    const { exceptions } = report.allowlist;
    const unused = exceptions.filter((state) => state.unused).map(({ line }) => line);
    const kept = await keptFor(unused, allowlist, call);
    const expired = exceptions.filter(({ standing }) => standing === 'expired').map(({ line }) => line);
    const going = new Set([...expired, ...unused, ...expiredAgain(report, allowlist, call)]);
    for (const line of kept.keys()) going.delete(line);
    const remarks = [...kept].map(([line, why]) => `${ALLOWLIST_NAME}:${line} kept: ${why}`);
    if (going.size === 0) return done(['Nothing has expired, and everything covers something.'], remarks);

    const removal = removalOf(text, ({ block }) => going.has(block.line));
    const diff = shown(diffOf(removal, ALLOWLIST_NAME));
    const isSure = call.options.yes !== undefined;
    if (!isSure && call.converse === null) return unasked(diff, remarks, call);
    if (!isSure && !(await isAgreedTo([...diff, ...remarks], going.size, call)))
      return done([], ['Nothing was written.']);
    saveAllowlistFile(opened, textAfter(removal));
    const what = `Took ${count(going.size, 'exception')} out of ${ALLOWLIST_NAME}. Taking out needs nobody's review.`;
    return isSure ? done([...diff, '', what], remarks) : done([what], []);
  },
};

function scanOf(call: Call) {
  const allowlist = { kind: 'repository' } as const;
  return { where: call.where, names: [], allowlist, failOn: null, now: nowOf(call) };
}

function gapsIn({ problems }: Report): Report['problems'] {
  return problems.filter(({ effect }) => effect === 'incomplete');
}

function hasCommits({ where }: Call): boolean {
  return findRepository(where) !== null && knownCommits(where, ['HEAD']).length > 0;
}

/** What covers nothing in the tree and yet is kept, by its line, with the reason: commits may hold what it covers. */
async function keptFor(
  unused: readonly number[],
  allowlist: Allowlist,
  call: Call,
): Promise<ReadonlyMap<number, string>> {
  if (unused.length === 0 || !hasCommits(call)) return new Map();
  const history = await checkHistory({ ...scanOf(call), allowlist: { kind: 'none' } });
  const opened = openAllowlist({ allowlist, trusted: 'all', now: nowOf(call), complete: true });
  for (const finding of history.findings) {
    const candidate = { ...finding, onAzureHost: finding.onAzureHost ?? false };
    for (const { path } of finding.locations) opened.rule(candidate, path);
  }
  const idle = new Set(opened.finish().state.exceptions.flatMap((state) => (state.unused ? state.line : [])));
  const why = shallowEnds(call.where).size > 0 ? SHALLOW : gapsIn(history).length > 0 ? UNREAD : null;
  return new Map(
    unused.flatMap((line): [number, string][] => {
      if (!idle.has(line)) return [[line, 'commits still hold its token.']];
      return why === null ? [] : [[line, why]];
    }),
  );
}

const SHALLOW =
  'this clone is shallow, and commits that are not here may hold its token. git fetch --unshallow';
const UNREAD = 'not every commit could be read, and one may hold its token.';

/** Entries that have expired and have nothing wrong with them but that an earlier one is for the same token and path. */
function expiredAgain({ problems }: Report, allowlist: Allowlist, call: Call): number[] {
  const faults = problems.filter(({ effect, path }) => effect === 'fault' && path === ALLOWLIST_NAME);
  const repeated = faults.filter(({ code }) => code === 'duplicate').map(({ line }) => line);
  return allowlist.entries
    .filter((entry) => repeated.includes(entry.line) && hasExpired(entry, nowOf(call)))
    .filter(({ line, endLine }) => !faults.some((fault) => fault.line! > line && fault.line! <= endLine))
    .map(({ line }) => line);
}

/** Lines of the file, which may hold what none of them should; together they are looked at once, and most files hold none. */
function shown(lines: readonly string[]): string[] {
  const text = lines.join('\n');
  const isSafe = shownPath(text, sha256) === text && !lines.some(holdsTokenText);
  return lines.map((line) => forTerminal(isSafe ? line : redacted(line)));
}

function redacted(line: string): string {
  return holdsTokenText(line)
    ? `${line.slice(0, 1)}  *** (this line holds the text of a token)`
    : shownPath(line, sha256);
}

function unknown(gaps: Report['problems']): Outcome {
  const lines = [
    'Not everything could be read, so nobody knows what covers nothing. Nothing was written.',
    ...problemLines(gaps),
  ];
  return { exitCode: 3, stdout: '', stderr: lines.map((line) => `${forTerminal(line)}\n`).join('') };
}

function unasked(diff: readonly string[], remarks: readonly string[], { program }: Call): Outcome {
  const { stdout, stderr } = done(diff, remarks);
  const what = `There is nobody to ask, so nothing was written. To do it: ${program} allowlist prune --yes\n`;
  return { exitCode: 2, stdout, stderr: stderr + what };
}

async function isAgreedTo(diff: readonly string[], going: number, { converse }: Call): Promise<boolean> {
  if (converse === null) return false;
  return converse(async (person) => {
    for (const line of diff) person.tell(line);
    return /^y(es)?$/i.test(await person.ask(`Take out ${count(going, 'exception')}? [y/N] `));
  });
}

function done(lines: readonly string[], remarks: readonly string[]): Outcome {
  const text = (all: readonly string[]) => all.map((line) => `${line}\n`).join('');
  return { exitCode: 0, stdout: text(lines), stderr: text(remarks) };
}
