/**
 * The git hooks, all in one: the first argument is the hook's name (without one it is `pre-commit`), the others are what
 * git hands to it. Exit codes: 0 it may go on, 1 it would bring in a token, 2 a fault in `.sasignore`, the settings or the
 * call, 3 it could not be checked. git goes on for none but 0.
 */
import { crashMessage } from '../check/crash.ts';
import { glance, isPlainMessage } from '../check/glance.ts';
import { programOf } from '../check/program.ts';
import { terminalBehind } from '../check/terminal.ts';
import { NotHandedOver, stagedHandedOver } from '../sources/handed-over.ts';
import { HOOKS, type HookName } from '../sources/hook-names.ts';
import type { Staged } from '../sources/staged.ts';
import { looksAtIndex } from './hooks.ts';

process.on('uncaughtException', crash);

/** What `hooks/pre-commit` says where it hands over what is staged. */
const ON_STDIN = '-';

const [name = 'pre-commit', ...args] = process.argv.slice(2);
const where = { cwd: process.cwd(), env: process.env };

if (HOOKS.includes(name as HookName)) {
  look(name as HookName).catch(crash);
} else {
  process.stderr.write(`sasguard is none of git's hooks of that name. It is ${HOOKS.join(', ')}.\n`);
  process.exitCode = 2;
}

/** Most commits get a quick answer; the others take the rest of the program to tell. */
async function look(hook: HookName): Promise<void> {
  if (process.env.SASGUARD_SKIP) return lookCloser(hook);
  if (looksAtIndex(hook)) {
    const staged = lookAtIndex();
    const isClean = await staged.then(
      (left) => left === null,
      () => false,
    );
    return isClean ? undefined : lookCloser(hook, staged as Promise<Staged>);
  }
  if (hook === 'commit-msg' && args[0] !== undefined && isPlainMessage(where, args[0])) return;
  return lookCloser(hook);
}

/** What of the index the whole run is to look at; `null` for a clean commit. */
async function lookAtIndex(): Promise<Staged | null> {
  const left = await lookAtHandedOver();
  return left === undefined ? lookAtOpened() : left;
}

/** `undefined` where it cannot be told from what was handed over. */
async function lookAtHandedOver(): Promise<Staged | null | undefined> {
  if (args[0] !== ON_STDIN) return undefined;
  try {
    const staged = await stagedHandedOver(where);
    const left = await glance(staged);
    // It can be gone through only once.
    return left === staged ? undefined : await lookAgain(left);
  } catch (error) {
    if (error instanceof NotHandedOver) return undefined;
    throw error;
  }
}

async function lookAtOpened(): Promise<Staged | null> {
  const { openStaged } = await import('../sources/staged.ts');
  const staged = await openStaged(where);
  const left = await glance(staged);
  return left === staged ? staged : lookAgain(left);
}

async function lookAgain(left: Staged | null): Promise<Staged | null> {
  if (left === null) return null;
  const { holdsNothing } = await import('../check/second-look.ts');
  return (await holdsNothing(left)) ? null : left;
}

/** Loaded only now, since an ordinary commit never comes here. */
async function lookCloser(hook: HookName, staged?: Promise<Staged>): Promise<void> {
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
