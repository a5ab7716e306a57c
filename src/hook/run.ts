/**
 * A hook's run: what git is about to do, judged, in words. Silent where nothing is wrong; all it says goes to standard
 * error, where git's own messages go, since a hook's standard output has no reader.
 */
import { readFileSync } from 'node:fs';
import { failed } from '../check/failed.ts';
import { checkMessage } from '../check/message.ts';
import type { Outcome } from '../check/outcome.ts';
import { checkPush, parsePushedRefs } from '../check/push.ts';
import { checkReceive, parseReceivedRefs } from '../check/receive.ts';
import { checkStaged } from '../check/staged.ts';
import type { Terminal } from '../check/terminal.ts';
import { exitCodeOf } from '../core/exit-code.ts';
import type { Report } from '../core/report.ts';
import { renderText } from '../report/text.ts';
import type { Where } from '../sources/git.ts';
import type { HookName } from '../sources/hook-names.ts';
import type { Staged } from '../sources/staged.ts';
import { maySkip } from './hooks.ts';
import { skipped } from './skip.ts';

export interface HookSurroundings {
  readonly where: Where;
  /** The index, opened already. */
  readonly staged: Promise<Staged> | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What standard error can show. */
  readonly terminal: Terminal;
  /** How the command line is called from here. */
  readonly program: string;
}

/** `args` are those that git hands to the hook (githooks(5)). */
export async function run(
  hook: HookName,
  args: readonly string[],
  around: HookSurroundings,
): Promise<Outcome> {
  const leftOut = maySkip(hook) ? skipped(around.where.env) : null;
  // Of one commit it is said once.
  if (leftOut !== null)
    return hook === 'commit-msg' && leftOut.exitCode === 0 ? { ...leftOut, stderr: '' } : leftOut;
  // Only what git hands over on standard input can be wrong here; the checks themselves do not throw.
  const report = await reportOf(hook, args, around).catch((error) =>
    failed(error, { kind: hook === 'pre-receive' ? 'receive' : 'push', root: '.' }, around.now),
  );
  return {
    // An exception that waits for its review lets the commit through: its review takes place in CI.
    exitCode: exitCodeOf(report, { pendingBlocks: false }),
    stdout: '',
    stderr: renderText(report, {
      color: around.terminal.color,
      // git runs its hooks at the root of the working tree.
      linksInto: around.terminal.links ? around.where.cwd : null,
      showAllowed: false,
      door: 'hook',
      // What runs on the server is not what the reader of its words can run.
      program: hook === 'pre-receive' ? 'npx sasguard' : around.program,
    }),
  };
}

async function reportOf(
  hook: HookName,
  args: readonly string[],
  { where, staged, now }: HookSurroundings,
): Promise<Report> {
  const common = { where, allowlist: { kind: 'repository' }, failOn: null, now } as const;
  switch (hook) {
    case 'pre-commit':
    case 'pre-merge-commit':
      return checkStaged({ ...common, staged, names: [] });
    case 'commit-msg':
      return checkMessage({ where, now, file: args[0] ?? '' });
    case 'pre-push': {
      const [name = '', url = ''] = args;
      return checkPush({ ...common, refs: parsePushedRefs(readFileSync(STDIN)), remote: { name, url } });
    }
    case 'pre-receive':
      return checkReceive({
        ...common,
        refs: parseReceivedRefs(readFileSync(STDIN)),
        ending: { why: () => (process.uptime() > SECONDS ? 'time' : null) },
      });
  }
}

const STDIN = 0;
/** GitHub gives the pre-receive hooks of a push five seconds between them (GitHub Enterprise Server, "About pre-receive hooks"). */
const SECONDS = 4.5;
