/**
 * The git hooks, all in one: the first argument is the hook's name (without one it is `pre-commit`), the others are what
 * git hands to it. Exit codes: 0 it may go on, 1 it would bring in a token, 2 a fault in `.sasignore`, the settings or the
 * call, 3 it could not be checked. git goes on for none but 0.
 */
import { crashMessage } from '../check/crash.ts';
import { isPlainlyClean, isPlainMessage } from '../check/glance.ts';
import { programOf } from '../check/program.ts';
import { terminalBehind } from '../check/terminal.ts';
import { HOOKS, type HookName } from '../sources/hook-names.ts';
import { openStaged, type Staged } from '../sources/staged.ts';
import { looksAtIndex } from './hooks.ts';

process.on('uncaughtException', crash);

const [name = 'pre-commit', ...args] = process.argv.slice(2);
const where = { cwd: process.cwd(), env: process.env };

if (HOOKS.includes(name as HookName)) {
  const hook = name as HookName;
  // Opened once: the glance and the whole run look at the same index.
  const staged = looksAtIndex(hook) && !process.env.SASGUARD_SKIP ? openStaged(where) : undefined;
  mayGoOn(hook, staged)
    .then((may) => (may ? undefined : lookCloser(hook, staged)))
    .catch(crash);
} else {
  process.stderr.write(`sasguard is none of git's hooks of that name. It is ${HOOKS.join(', ')}.\n`);
  process.exitCode = 2;
}

/** The quick answer that most commits get; `false` where it takes the rest of the program to tell. */
async function mayGoOn(hook: HookName, staged: Promise<Staged> | undefined): Promise<boolean> {
  if (process.env.SASGUARD_SKIP) return false;
  if (staged !== undefined) return isPlainlyClean(where, staged);
  return hook === 'commit-msg' && args[0] !== undefined && isPlainMessage(where, args[0]);
}

/** Loaded only now, since an ordinary commit never comes here. */
async function lookCloser(hook: HookName, staged: Promise<Staged> | undefined): Promise<void> {
  const { run } = await import('./run.ts');
  const terminal = terminalBehind(process.stderr, process.env);
  const program = programOf(process.argv[1], process.cwd());
  const around = { where, staged, now: Date.now(), terminal, program };
  const { exitCode, stderr } = await run(hook, args, around);
  if (stderr !== '') process.stderr.write(stderr);
  process.exitCode = exitCode;
}

function crash(error: unknown): void {
  process.stderr.write(crashMessage(error));
  process.exitCode = 3;
}
