/**
 * A repository of our own beside a checkout, for what the checkout does not hold. It borrows the checkout's objects
 * (gitrepository-layout(5), `objects/info/alternates`) and has none of its configuration and hooks, so that these can
 * neither run a program nor lead a fetch elsewhere; and the checkout stays as it is for the steps that follow.
 */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isPartialClone, knownCommits, shallowEnds } from './commits.ts';
import { type Fetched, fetchObjects, runGit, type Server, type Where } from './git.ts';

export class Beside {
  readonly where: Where;
  readonly #server: Server;
  /** Whether histories end somewhere before their beginning, so that a depth has to be asked for. */
  readonly #isCut: boolean;

  /** `checkout` is `null` where there is none to borrow from. */
  constructor(checkout: Where | null, server: Server, env: NodeJS.ProcessEnv) {
    this.#server = server;
    this.where = {
      cwd: mkdtempSync(join(env.RUNNER_TEMP || tmpdir(), 'sasguard-')),
      env: withoutGit(env),
    };
    // What a partial clone left out the server would not send again to one that seems to have it.
    const lender = checkout !== null && !isPartialClone(checkout) ? checkout : null;
    const format = lender === null ? [] : [`--object-format=${formatOf(lender)}`];
    // No template, since it may bring hooks.
    runGit(this.where, ['init', '--quiet', '--bare', '--template=', ...format, '.']);
    this.#isCut = lender === null || shallowEnds(lender).size > 0;
    if (lender !== null) borrow(lender, this.where);
  }

  /** Each source becomes a ref here, so that a later fetch builds on it. `depth` counts for what is cut. */
  fetch(refspecs: readonly string[], depth: number): Promise<Fetched> {
    const cut = this.#isCut ? [`--depth=${depth}`] : [];
    return fetchObjects(this.where, this.#server, [...cut, '--', this.#server.url, ...refspecs]);
  }

  /** Whether asking for more depth would bring more. */
  get isCut(): boolean {
    return this.#isCut && shallowEnds(this.where).size > 0;
  }

  close(): void {
    rmSync(this.where.cwd, { recursive: true, force: true });
  }
}

/** Everything there is, as git counts it (git-fetch(1), `--unshallow`). */
export const ALL = 2 ** 31 - 1;

function borrow(lender: Where, { cwd, env }: Where): void {
  writeFileSync(join(cwd, 'objects', 'info', 'alternates'), `${pathIn(lender, 'objects')}\n`);
  if (shallowEnds(lender).size > 0) copyFileSync(pathIn(lender, 'shallow'), join(cwd, 'shallow'));
  // A server is told of what stands behind refs, and sends only what that does not reach.
  const [head] = knownCommits(lender, ['HEAD']);
  if (head !== undefined) runGit({ cwd, env }, ['update-ref', 'refs/checkout/head', head]);
}

function pathIn(where: Where, name: string): string {
  const { stdout } = runGit(where, ['rev-parse', '--git-path', name]);
  return resolve(where.cwd, stdout.toString('utf8').replace(/\r?\n$/, ''));
}

function formatOf(where: Where): string {
  return runGit(where, ['rev-parse', '--show-object-format']).stdout.toString('latin1').trim();
}

/** Variables of git may name other repositories and programs; what is kept says how to reach a server, and where git is. */
function withoutGit(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = /^(?!GIT_|SSH_)|^GIT_(?:SSL_|EXEC_PATH$|CONFIG_(?:NOSYSTEM|SYSTEM|GLOBAL)$)/i;
  return Object.fromEntries(Object.entries(env).filter(([name]) => kept.test(name)));
}
