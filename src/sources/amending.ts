/**
 * Whether the commit that is being made replaces `HEAD` (`git commit --amend`). git tells its pre-commit hook nothing of
 * it (githooks(5)), neither with an argument nor in the environment; but the command line of the git that runs the hook
 * can be seen, on Linux in /proc and on macOS through ps(1), also where an alias, husky or an editor gave the command.
 * Where it cannot be seen, as on Windows, the answer is no.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

export async function isAmending(env: NodeJS.ProcessEnv): Promise<boolean> {
  // git names the index to each of its hooks; who runs the program by hand amends nothing.
  if (env.GIT_INDEX_FILE === undefined || process.platform === 'win32') return false;
  let id = process.ppid;
  // A manager of hooks may stand between, and a shell or two.
  for (let generation = 0; generation < 16 && id > 1; generation++) {
    const ancestor = process.platform === 'linux' ? fromProc(id) : await fromPs(id);
    if (ancestor === null) return false;
    if (/^git(?:-commit)?$/.test(basename(ancestor.argv[0] ?? ''))) return isAmend(ancestor.argv);
    id = ancestor.parent;
  }
  return false;
}

/** Whether this is the command line of `git commit --amend`, as git itself would read it. */
export function isAmend([program = '', ...rest]: readonly string[]): boolean {
  const words = basename(program) === 'git-commit' ? rest : afterCommit(rest);
  let amends = false;
  for (let at = 0; at < words.length && words[at] !== '--'; at++) {
    const word = words[at] as string;
    // git takes an option that is cut short where no other begins like this.
    if (/^--am(?:e(?:nd?)?)?$/.test(word)) amends = true;
    else if (/^--no-am(?:e(?:nd?)?)?$/.test(word)) amends = false;
    else if (TAKES_NEXT.test(word)) at += 1;
  }
  return amends;
}

interface Ancestor {
  readonly argv: readonly string[];
  readonly parent: number;
}

/** proc(5): arguments end with NUL; in `stat` the parent stands second after the name, which is in brackets. */
function fromProc(id: number): Ancestor | null {
  try {
    const argv = readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0');
    const stat = readFileSync(`/proc/${id}/stat`, 'latin1');
    return { argv, parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) };
  } catch {
    return null;
  }
}

/** Arguments that hold spaces come apart here, so that `--amend` in a message counts as well: the stricter answer. */
async function fromPs(id: number): Promise<Ancestor | null> {
  // Loaded only here, since it takes as long as all the rest of a clean commit's check.
  const { spawnSync } = await import('node:child_process');
  const { stdout, status } = spawnSync('/bin/ps', ['-ww', '-o', 'ppid=,args=', '-p', String(id)], {
    encoding: 'utf8',
  });
  if (status !== 0) return null;
  const [parent, ...argv] = stdout.trim().split(/\s+/);
  return { argv, parent: Number(parent) };
}

/** What follows `commit` in `git [options] commit …`; nothing for any other command. */
function afterCommit(words: readonly string[]): readonly string[] {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (!word.startsWith('-')) return word === 'commit' ? words.slice(at + 1) : [];
    if (/^(?:-[cC]|--(?:git-dir|work-tree|namespace|config-env|super-prefix))$/.test(word)) at += 1;
  }
  return [];
}

/** Options of git-commit(1) whose value is the next word; behind a short one it may also stand in the same. */
const TAKES_NEXT =
  /^(?:-[^-mFCctuS]*[mFCct]|--(?:message|file|reuse-message|reedit-message|template|author|date|cleanup|fixup|squash|trailer|pathspec-from-file))$/;
