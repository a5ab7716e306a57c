/**
 * Real repositories, made for one test and thrown away. Nothing of the machine reaches them: no configuration of the
 * user or the system, no `GIT_*` variable of a hook in which the tests may be running, fixed names and dates.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';

type Name = string | Buffer;

export interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder that lasts as long as the test. */
export function aFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sasguard-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty repository on branch `main`, in a folder of its own. */
export function aRepository(): Repository {
  const folder = aFolder();
  const repository = new Repository(join(folder, 'repository'));
  mkdirSync(repository.root);
  repository.git('init', '--quiet', '--initial-branch=main');
  return repository;
}

export class Repository {
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;

  constructor(root: string) {
    // Tests write, commit and delete, so nowhere but in the folder for temporary files.
    const way = relative(realpathSync(tmpdir()), root);
    if (way === '' || way.startsWith('..') || isAbsolute(way)) throw new Error('not a temporary folder');
    this.root = root;
    this.env = gitEnvironment(dirname(root));
  }

  /** Runs git and returns what it printed; a git that fails fails the test. */
  git(...args: readonly string[]): string {
    const { exitCode, stdout, stderr } = this.tryGit(...args);
    if (exitCode !== 0) throw new Error(`git ${args.join(' ')} exited with ${exitCode}: ${stderr}`);
    return stdout;
  }

  /** Runs git where it may well be refused. */
  tryGit(...args: readonly string[]): Ran {
    const { status, stdout, stderr } = spawnSync('git', [...args], {
      cwd: this.root,
      env: this.env,
      encoding: 'utf8',
    });
    return { exitCode: status, stdout, stderr };
  }

  write(name: Name, content: string | Uint8Array): this {
    const file = this.#file(name);
    if (typeof name === 'string') mkdirSync(dirname(join(this.root, name)), { recursive: true });
    writeFileSync(file, content);
    return this;
  }

  read(name: string): string {
    return readFileSync(join(this.root, name), 'utf8');
  }

  /** Writes a file and stages it. */
  stage(name: string, content: string | Uint8Array): this {
    this.write(name, content);
    this.git('add', '--', name);
    return this;
  }

  /** Writes a file and commits it, past any hook. */
  commit(name: string, content: string | Uint8Array): this {
    this.stage(name, content);
    this.git('commit', '--quiet', '--no-verify', '-m', `change ${name.length} letters`);
    return this;
  }

  link(name: string, target: string): this {
    symlinkSync(target, join(this.root, name));
    return this;
  }

  remove(name: Name): this {
    rmSync(this.#file(name), { recursive: true });
    return this;
  }

  makeExecutable(name: string): this {
    chmodSync(join(this.root, name), 0o755);
    return this;
  }

  #file(name: Name): string | Buffer {
    return typeof name === 'string'
      ? join(this.root, name)
      : Buffer.concat([Buffer.from(`${this.root}/`), name]);
  }
}

/** What git and the program under test see of the environment. `home` is where they would look for configuration. */
export function gitEnvironment(home: string): NodeJS.ProcessEnv {
  const { PATH, Path, SystemRoot, TEMP, TMP, TMPDIR } = process.env;
  return {
    ...Object.fromEntries(
      Object.entries({ PATH, Path, SystemRoot, TEMP, TMP, TMPDIR }).filter(
        ([, value]) => value !== undefined,
      ),
    ),
    HOME: home,
    USERPROFILE: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Test',
    GIT_AUTHOR_EMAIL: 'test@example.invalid',
    GIT_AUTHOR_DATE: '2026-11-21T10:00:00Z',
    GIT_COMMITTER_NAME: 'Test',
    GIT_COMMITTER_EMAIL: 'test@example.invalid',
    GIT_COMMITTER_DATE: '2026-11-21T10:00:00Z',
  };
}
