/**
 * Ctrl-C on the built command line. In the place of git stands a script that calls it, and that waits for ever where the
 * test is to step in: nothing depends on how quick the machine is.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { commit } from '../support/commits.ts';
import { aFolder, aRepository, gitEnvironment, Repository } from '../support/repository.ts';
import { PROJECT } from '../support/run.ts';
import { ACCOUNT_SAS, aSasUrl, aSignature, NOW } from '../support/tokens.ts';

const CLI = join(PROJECT, 'dist', 'cli', 'index.js');
const GIT = spawnSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).stdout.trim();

/** Twenty contents with a token each, every one in a commit of its own. */
function aHistory(): Repository {
  const repository = aRepository();
  for (let number = 0; number < 20; number++) {
    const token = aSasUrl(ACCOUNT_SAS, aSignature(String(number)));
    commit(repository, `commit ${number}`, { [`f${number}.txt`]: `${token}\n` });
  }
  return repository;
}

/** A folder for the PATH: the git in it does as git does, but that `words` among its arguments lead to `instead`. */
function gitThat(words: string, instead: string) {
  const folder = new Repository(aFolder());
  folder.write(
    'bin/git',
    `#!/bin/sh
echo $$ >> "${folder.root}/pids"
real='${GIT}'
case "$*" in
*'${words}'*) ${instead}; echo reached > "${folder.root}/reached"; exec sleep 3600 ;;
esac
exec "$real" "$@"
`,
  );
  folder.makeExecutable('bin/git');
  return {
    path: join(folder.root, 'bin'),
    /** Waits until it waits. */
    reached: async () => {
      while (!existsSync(join(folder.root, 'reached'))) await setTimeout(10);
    },
    running: () =>
      readFileSync(join(folder.root, 'pids'), 'utf8')
        .trim()
        .split('\n')
        .filter((pid) => isRunning(Number(pid))),
  };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Begins a run in a group of its own, as a shell at a terminal does. */
function begin(args: readonly string[], { root }: Repository, path: string) {
  const env = gitEnvironment(root);
  const child = spawn(process.execPath, [CLI, ...args, '--now', NOW], {
    cwd: root,
    env: { ...env, PATH: `${path}${delimiter}${env.PATH}` },
    detached: true,
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  const ended = new Promise<{ exitCode: number | null; signal: string | null }>((resolve) => {
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal }));
  });
  return { pid: child.pid as number, said, ended };
}

/** All of the list of changes, but only the first of the contents. */
const SOME = '"$real" "$@" > "$0.$$"; head -c 3000 "$0.$$"';

describe.skipIf(process.platform === 'win32')('a run that is interrupted', () => {
  test.each([
    ['Ctrl-C in a history', ['history'], '--batch --buffer', SOME, 'SIGINT', -1],
    ['SIGINT for the program alone', ['history'], '--batch --buffer', SOME, 'SIGINT', 1],
    ['SIGTERM for the whole group', ['history'], '--batch --buffer', SOME, 'SIGTERM', -1],
    ['Ctrl-C in a range while git is silent', ['range', 'HEAD'], 'rev-list', ':', 'SIGINT', -1],
    ['Ctrl-C in a history while git is silent', ['history'], 'diff-tree', ':', 'SIGINT', -1],
  ] as const)('%s', async (_, args, words, instead, signal, group) => {
    const repository = aHistory();
    const git = gitThat(words, instead);
    const { pid, said, ended } = begin([...args, '--format', 'json'], repository, git.path);
    await git.reached();
    process.kill(group * pid, signal);
    expect(await ended).toEqual({ exitCode: 3, signal: null });
    expect(said.stderr).toBe('');
    expect(git.running()).toEqual([]);
    const { problems, findings, summary } = JSON.parse(said.stdout);
    expect(problems).toMatchObject([{ code: 'interrupted', effect: 'incomplete' }]);
    const { message } = problems[0] as { message: string };
    const [, looked] = /(\d+)(?: of 40)? objects? had been looked at/.exec(message) ?? [];
    if (looked === undefined || instead === ':') {
      expect(message).toMatch(/^Interrupted before /);
    }
    // Of what it had not been given by then it says nothing, of all else everything.
    expect(Number(looked ?? 0)).toBeLessThan(40);
    expect(summary.files).toBeLessThanOrEqual(Number(looked ?? 0));
    expect(findings).toHaveLength(summary.files);
  });

  test('the report for people says it too', async () => {
    const git = gitThat('--batch --buffer', SOME);
    const { pid, said, ended } = begin(['history'], aHistory(), git.path);
    await git.reached();
    process.kill(-pid, 'SIGINT');
    expect((await ended).exitCode).toBe(3);
    expect(said.stdout.replace(/\s+/g, ' ')).toMatch(
      /Interrupted (?:before|when) .* Run it again to look at everything\./,
    );
    expect(said.stderr).toBe('');
  });

  test('before it has looked at anything Ctrl-C ends it as it ends any program', async () => {
    const git = gitThat('ls-files', ':');
    const { pid, said, ended } = begin(['scan'], aHistory(), git.path);
    await git.reached();
    process.kill(-pid, 'SIGINT');
    expect(await ended).toEqual({ exitCode: null, signal: 'SIGINT' });
    expect(said).toEqual({ stdout: '', stderr: '' });
  });
});

/** Runs what follows at a pseudo terminal of 60 columns and hands on what it shows. */
const AT_TERMINAL = `
import fcntl, os, pty, struct, sys, termios
pid, terminal = pty.fork()
if pid == 0:
    fcntl.ioctl(2, termios.TIOCSWINSZ, struct.pack('HHHH', 24, 60, 0, 0))
    os.execvp(sys.argv[1], sys.argv[1:])
while True:
    try:
        shown = os.read(terminal, 65536)
    except OSError:
        break
    if not shown:
        break
    os.write(1, shown)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`;

const hasTerminals =
  spawnSync('python3', ['-c', 'import os, pty; os.close(pty.openpty()[0]); os.waitstatus_to_exitcode'])
    .status === 0;

test.skipIf(!hasTerminals)(
  'at a terminal a line says how far it is, and is gone when the report comes',
  async () => {
    const repository = aHistory();
    const folder = new Repository(aFolder());
    const goOn = join(folder.root, 'go-on');
    // git goes on when the line has been seen.
    folder.write(
      'bin/git',
      `#!/bin/sh
case "$*" in
*'--batch --buffer'*) while ! [ -e '${goOn}' ]; do sleep 0.05; done ;;
esac
exec '${GIT}' "$@"
`,
    );
    folder.makeExecutable('bin/git');
    const env = gitEnvironment(repository.root);
    const child = spawn('python3', ['-c', AT_TERMINAL, process.execPath, CLI, 'history', '--now', NOW], {
      cwd: repository.root,
      env: { ...env, PATH: `${join(folder.root, 'bin')}${delimiter}${env.PATH}`, TERM: 'xterm' },
    });
    let shown = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      shown += text;
      if (/\d+ of 40 objects/.test(shown)) writeFileSync(goOn, '');
    });
    const exitCode = await new Promise((resolve) => child.once('close', resolve));
    expect(exitCode).toBe(1);
    const lines = shown.split('\r\x1b[K');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^(?:|[^\r\n\x1b]{1,59})$/);
    expect(lines.at(-1)).toContain('20 files');
    expect(lines.at(-1)).not.toMatch(/\d+ of 40 objects/);
  },
);
