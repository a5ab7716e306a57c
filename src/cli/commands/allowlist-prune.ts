/** Takes out the exceptions that serve nothing any more. */
import { checkHistory } from '../../check/history.ts';
import type { Outcome } from '../../check/outcome.ts';
import { checkTree } from '../../check/tree.ts';
import { diffOf } from '../../core/allowlist/diff.ts';
import { removalOf, textAfter } from '../../core/allowlist/edit.ts';
import { parseAllowlist } from '../../core/allowlist/parse.ts';
import { holdsTokenText } from '../../core/allowlist/quote.ts';
import { openAllowlist } from '../../core/allowlist/ruling.ts';
import { shownPath } from '../../core/inspect.ts';
import type { ExceptionState, Report } from '../../core/report.ts';
import { forTerminal } from '../../report/escape.ts';
import { count } from '../../report/wording.ts';
import { ALLOWLIST_NAME } from '../../sources/allowlist-file.ts';
import { knownCommits } from '../../sources/commits.ts';
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
    'Looks through the whole tree, and does nothing where not all of it could be read. Shows what would go as a diff, and asks; where nobody can be asked it writes only with --yes. Comments directly above a block go with it, and nothing else is changed. What is at fault is left: sasguard allowlist lint says what is wrong with it. A token that only commits hold is said, since a scan of the history will report it again.',
  ],
  options: ['yes', 'now'],
  run: async (call) => {
    const opened = openAllowlistFile(call);
    const { text } = opened;
    if (text === null) throw new UsageFault(`There is no ${ALLOWLIST_NAME} here.`);
    refuseUnread(parseAllowlist(text, ALLOWLIST_NAME));
    const report = await checkTree(scanOf(call));
    const gaps = report.problems.filter(({ effect }) => effect === 'incomplete');
    if (gaps.length > 0 || report.allowlist.path === null) return unknown(gaps);
    const useless = report.allowlist.exceptions.filter(isUseless);
    if (useless.length === 0) return done(['Nothing has expired, and everything covers something.'], []);

    const going = new Set(useless.map(({ line }) => line));
    const removal = removalOf(text, ({ block }) => going.has(block.line));
    const remarks = await heldByCommits(useless, text, call);
    const diff = diffOf(removal, ALLOWLIST_NAME).map(shown);
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

function isUseless({ standing, unused }: ExceptionState): boolean {
  return unused || standing === 'expired';
}

function hasCommits({ where }: Call): boolean {
  return findRepository(where) !== null && knownCommits(where, ['HEAD']).length > 0;
}

/** What covers nothing in the tree may cover a token in commits, which only a scan of the history sees. */
async function heldByCommits(
  useless: readonly ExceptionState[],
  text: string,
  call: Call,
): Promise<string[]> {
  const unused = useless.filter((state) => state.unused);
  if (unused.length === 0 || !hasCommits(call)) return [];
  const history = await checkHistory({ ...scanOf(call), allowlist: { kind: 'none' } });
  const allowlist = parseAllowlist(text, ALLOWLIST_NAME);
  const opened = openAllowlist({ allowlist, trusted: 'all', now: nowOf(call), complete: true });
  for (const finding of history.findings) {
    const candidate = { ...finding, onAzureHost: finding.onAzureHost ?? false };
    for (const { path } of finding.locations) opened.rule(candidate, path);
  }
  const { exceptions } = opened.finish().state;
  const held = unused.filter(({ line }) => exceptions.some((state) => state.line === line && !state.unused));
  return held.map(
    ({ line }) =>
      `${ALLOWLIST_NAME}:${line} covers nothing in the tree, but commits still hold its token: ${call.program} history will report it.`,
  );
}

/** Lines of the file, which may hold what none of them should. */
function shown(line: string): string {
  return forTerminal(
    holdsTokenText(line)
      ? `${line.slice(0, 1)}  *** (this line holds the text of a token)`
      : shownPath(line, sha256),
  );
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
