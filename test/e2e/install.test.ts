/** `sasguard install`, `uninstall` and `doctor` with plain git: real repositories, the built program, real commits. */
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aRepository, type Ran, Repository } from '../support/repository.ts';
import { PROJECT, runCli } from '../support/run.ts';
import { ACCOUNT_SAS, aSasUrl, aSignature } from '../support/tokens.ts';

const TOKEN = aSasUrl(ACCOUNT_SAS, aSignature());
const README = `# Models\n\nDownload them from ${TOKEN}\n`;
const HOOKS = ['pre-commit', 'pre-merge-commit', 'commit-msg', 'pre-push'];

const install = (repository: Repository, ...args: string[]) => run(repository, 'install', ...args);
const uninstall = (repository: Repository, ...args: string[]) => run(repository, 'uninstall', ...args);
const doctor = (repository: Repository, ...args: string[]) => run(repository, 'doctor', ...args);

describe('install', () => {
  test('puts four hooks in place, says so and how to undo it', () => {
    const repository = aRepository();
    const { exitCode, stdout, stderr } = install(repository);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    for (const hook of HOOKS) expect(stdout).toContain(`${hook}: put into `);
    expect(stdout).toContain('uninstall');
    expect(hooksOf(repository)).toEqual(HOOKS.toSorted());
  });

  test('refuses a commit with a token from then on, and lets a clean one through', () => {
    const repository = installed();
    expect(commit(repository.stage('README.md', README))).toMatchObject({ exitCode: 1 });
    expect(commit(repository.stage('README.md', 'clean\n')).exitCode).toBe(0);
  });

  test('refuses a merge that brings a token in', () => {
    const repository = aRepository().commit('a.txt', 'clean\n');
    repository.git('switch', '--quiet', '--create', 'side');
    repository.commit('README.md', README);
    repository.git('switch', '--quiet', 'main');
    repository.commit('b.txt', 'clean\n');
    install(repository);
    expect(repository.tryGit('merge', '--no-edit', 'side').exitCode).not.toBe(0);
  });

  test('refuses a push of a token', () => {
    const { repository } = withRemote(installed());
    repository.commit('README.md', README);
    expect(repository.tryGit('push', 'origin', 'main').exitCode).not.toBe(0);
  });

  test('a second time changes nothing', () => {
    const repository = installed();
    const before = treeOf(join(repository.root, '.git'));
    const { exitCode, stdout } = install(repository);
    expect(exitCode).toBe(0);
    expect(stdout.match(/in place already/g)).toHaveLength(4);
    expect(treeOf(join(repository.root, '.git'))).toEqual(before);
  });

  test.each([
    ['--hook pre-commit', ['--hook', 'pre-commit'], ['pre-commit']],
    ['--hook with commas', ['--hook', 'pre-push,commit-msg'], ['commit-msg', 'pre-push']],
    ['--hook twice', ['--hook', 'pre-push', '--hook', 'commit-msg'], ['commit-msg', 'pre-push']],
  ])('%s chooses', (_title, args, expected) => {
    const repository = aRepository();
    expect(install(repository, ...args).exitCode).toBe(0);
    expect(hooksOf(repository)).toEqual(expected);
  });

  test.each([
    ['a hook that there is not', ['--hook', 'pre-comit'], 'Did you mean --hook pre-commit?'],
    ['a manager that there is not', ['--with', 'huskie'], 'Did you mean --with husky?'],
    ['an operand', ['pre-commit'], 'takes nothing after it'],
  ])('%s is a wrong call', (_title, args, message) => {
    const { exitCode, stderr } = install(aRepository(), ...args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });

  test('outside a repository cannot be done', () => {
    const repository = aRepository();
    expect(runCli(['install'], { cwd: join(repository.root, '..') }).exitCode).toBe(3);
  });

  test('in a bare repository is pre-receive', () => {
    const repository = aRepository();
    const bare = join(repository.root, '..', 'bare.git');
    repository.git('init', '--quiet', '--bare', bare);
    const { exitCode, stdout } = runCli(['install'], { cwd: bare });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('pre-receive: put into ');
    expect(existsSync(join(bare, 'hooks', 'pre-receive'))).toBe(true);
  });
});

describe('a hook that is there already', () => {
  test.each([
    ['sh', '#!/bin/sh\necho hello from before\n'],
    ['Node.js', '#!/usr/bin/env node\nconsole.log("hello from before");\n'],
    ['Python', '#!/usr/bin/env python3\nprint("hello from before")\n'],
  ])('in %s is kept and runs first', (_language, script) => {
    const repository = withHook('pre-commit', script);
    const { stdout } = install(repository);
    expect(stdout).toContain('kept as pre-commit.before-sasguard and runs first');
    const refused = commit(repository.stage('README.md', README));
    expect(refused.exitCode).toBe(1);
    expect(refused.stdout + refused.stderr).toContain('hello from before');
  });

  test('has its exit code count', () => {
    const repository = withHook('pre-commit', '#!/bin/sh\nexit 7\n');
    install(repository);
    expect(commit(repository.stage('a.txt', 'clean\n')).exitCode).not.toBe(0);
  });

  test('gets the arguments that git gives', () => {
    const repository = withHook('commit-msg', '#!/bin/sh\ncp "$1" the-message\n');
    install(repository);
    commit(repository.stage('a.txt', 'clean\n'));
    expect(repository.read('the-message')).toContain('a commit');
  });

  test('that may not be run stays uncalled', () => {
    const repository = withHook('pre-commit', '#!/bin/sh\nexit 7\n', 0o644);
    expect(install(repository).stdout).toContain('which may not be run');
    expect(commit(repository.stage('a.txt', 'clean\n')).exitCode).toBe(0);
    expect(commit(repository.stage('README.md', README)).exitCode).toBe(1);
  });

  test('before a push reads every ref, and so does ours', () => {
    const { repository } = withRemote(withHook('pre-push', '#!/bin/sh\ncat > the-refs\n').commit('a', 'b\n'));
    install(repository);
    repository.git('tag', 'v1');
    repository.git('push', '--quiet', 'origin', 'main', 'v1');
    expect(repository.read('the-refs').split('\n')).toEqual([
      expect.stringMatching(/^refs\/heads\/main [0-9a-f]{40} refs\/heads\/main 0{40}$/),
      expect.stringMatching(/^refs\/tags\/v1 [0-9a-f]{40} refs\/tags\/v1 0{40}$/),
      '',
    ]);
    repository.commit('README.md', README);
    expect(repository.tryGit('push', 'origin', 'main').exitCode).not.toBe(0);
  });

  test('before a push that reads nothing breaks nothing', () => {
    const { repository } = withRemote(withHook('pre-push', '#!/bin/sh\nexit 0\n').commit('a', 'b\n'));
    install(repository);
    for (let count = 0; count < 300; count++) repository.git('update-ref', `refs/heads/b${count}`, 'HEAD');
    expect(repository.tryGit('push', '--quiet', '--all', 'origin')).toMatchObject({
      exitCode: 0,
      stderr: '',
    });
  });

  test('that is a link is put back as a link', () => {
    const repository = aRepository();
    repository.write('tools/check.sh', '#!/bin/sh\nexit 0\n').makeExecutable('tools/check.sh');
    symlinkSync('../../tools/check.sh', join(repository.root, '.git/hooks/pre-commit'));
    expectUndone(repository, () => {
      expect(install(repository).exitCode).toBe(0);
      expect(commit(repository.stage('README.md', README)).exitCode).toBe(1);
      repository.git('rm', '--quiet', '--cached', 'README.md');
    });
  });

  test('that is a link to ours is in place already', () => {
    const repository = aRepository();
    symlinkSync(join(PROJECT, 'hooks/pre-commit'), join(repository.root, '.git/hooks/pre-commit'));
    expect(install(repository, '--hook', 'pre-commit').stdout).toContain('in place already');
  });

  test('is never moved over another that was kept', () => {
    const repository = withHook('pre-commit', '#!/bin/sh\n');
    repository.write('.git/hooks/pre-commit.before-sasguard', 'precious\n');
    const { exitCode, stderr } = install(repository, '--hook', 'pre-commit');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('is in the way');
    expect(repository.read('.git/hooks/pre-commit.before-sasguard')).toBe('precious\n');
    expect(repository.read('.git/hooks/pre-commit')).toBe('#!/bin/sh\n');
  });
});

describe('where git looks for hooks', () => {
  test('a folder of the repository is used, and a moved clone still finds sasguard', () => {
    const repository = withPackage().commit('.githooks/post-commit', '#!/bin/sh\n');
    repository.git('config', 'core.hooksPath', '.githooks');
    expect(run(repository, 'install').exitCode).toBe(0);
    expect(commit(repository.stage('README.md', README)).exitCode).toBe(1);
    expect(repository.read('.githooks/pre-commit')).toContain('../node_modules/sasguard');
    expect(repository.read('.githooks/pre-commit')).not.toContain(PROJECT);
  });

  test('a folder that is committed is not given a path of this machine', () => {
    const repository = aRepository().commit('.githooks/post-commit', '#!/bin/sh\n');
    repository.git('config', 'core.hooksPath', '.githooks');
    const { exitCode, stdout, stderr } = install(repository);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain('With hooks in .githooks, sasguard has to lie inside the repository');
    expect(stderr).toContain('npm install --save-dev sasguard');
    expect(repository.git('status', '--porcelain')).toBe('');
    // Whoever is alone with it may do as the last line says.
    const [line] = /echo .*$/m.exec(stderr) ?? [''];
    expect(line).toBe('echo /.githooks/ >> .git/info/exclude');
    repository.write('.git/info/exclude', '/.githooks/\n');
    expect(install(repository).exitCode).toBe(0);
    expect(commit(repository.stage('README.md', README)).exitCode).toBe(1);
    expect(doctor(repository).exitCode).toBe(0);
    repository.write('.git/info/exclude', '');
    expect(doctor(repository).stdout).toContain(
      'is committed, and names a folder that only this machine has',
    );
  });

  test('a clone that was moved, with a space in its name, still finds the sasguard in it', () => {
    const repository = withPackage();
    install(repository);
    const moved = moveTo(repository, 'a new place');
    expect(commit(moved.stage('README.md', README)).exitCode).toBe(1);
    expect(commit(moved.stage('README.md', 'clean\n')).exitCode).toBe(0);
  });

  test('a linked worktree has the same hooks', () => {
    const repository = withPackage().commit('a.txt', 'clean\n');
    const folder = join(repository.root, '..', 'worktree');
    repository.git('worktree', 'add', '--quiet', folder);
    const worktree = new Repository(folder);
    expect(install(repository).exitCode).toBe(0);
    expect(commit(worktree.stage('README.md', README)).exitCode).toBe(1);
    expect(uninstall(worktree).exitCode).toBe(0);
    expect(hooksOf(repository)).toEqual([]);
  });

  test('where sasguard has gone, nothing goes through, and it says what to do', () => {
    const repository = withPackage();
    install(repository);
    repository.remove('node_modules/sasguard');
    const { exitCode, stderr } = commit(repository.stage('a.txt', 'clean\n'));
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain('Install sasguard again, or take its hooks out');
  });

  test('a folder for all repositories is left alone unless that is asked for', () => {
    const repository = aRepository();
    const shared = join(repository.root, '..', 'shared hooks');
    mkdirSync(shared);
    writeFileSync(join(shared, 'pre-commit'), '#!/bin/sh\necho the global one\n', { mode: 0o755 });
    repository.git('config', '--global', 'core.hooksPath', shared);
    const before = treeOf(join(repository.root, '..'));
    const refused = install(repository);
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toContain('global configuration');
    expect(refused.stderr).toContain('install --global');
    expect(treeOf(join(repository.root, '..'))).toEqual(before);

    expect(install(repository, '--global').exitCode).toBe(0);
    const { exitCode, stdout, stderr } = commit(repository.stage('README.md', README));
    expect(exitCode).toBe(1);
    expect(stdout + stderr).toContain('the global one');
    repository.git('rm', '--quiet', '--cached', 'README.md');
    repository.remove('README.md');
    uninstall(repository);
    expect(readdirSync(shared)).toContain('pre-commit.before-sasguard');
    expect(uninstall(repository, '--global').exitCode).toBe(0);
    expect(treeOf(shared)).toEqual(subtree(before, 'shared hooks'));
  });

  test('--global without such a folder changes nothing', () => {
    const repository = aRepository();
    const { exitCode, stderr } = install(repository, '--global');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('no folder of hooks for all repositories');
    expect(hooksOf(repository)).toEqual([]);
  });
});

describe('uninstall', () => {
  test('leaves the tree as it was, byte for byte', () => {
    const repository = withHook('pre-push', '#!/bin/sh\nexit 0\n');
    repository.write('.git/hooks/commit-msg', 'no hook at all');
    expectUndone(repository, () => {
      expect(install(repository).exitCode).toBe(0);
      expect(install(repository).exitCode).toBe(0);
    });
  });

  test('leaves a hook that was edited since, and says so', () => {
    const repository = installed();
    const file = '.git/hooks/pre-commit';
    repository.write(file, `${repository.read(file)}echo mine\n`);
    const { exitCode, stderr } = uninstall(repository);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('was edited since');
    expect(hooksOf(repository)).toEqual(['pre-commit']);
  });

  test('leaves a hook that was put in the place of ours, and says what was kept', () => {
    const repository = withHook('pre-commit', '#!/bin/sh\n');
    install(repository);
    repository.write('.git/hooks/pre-commit', '#!/bin/sh\necho other\n');
    expect(uninstall(repository).stderr).toContain('pre-commit.before-sasguard');
    expect(repository.read('.git/hooks/pre-commit')).toContain('other');
  });

  test('where nothing is installed says so', () => {
    expect(uninstall(aRepository())).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('Nothing'),
    });
  });
});

describe('doctor', () => {
  test('finds nothing wrong after install', () => {
    const { exitCode, stdout } = doctor(installed());
    expect(stdout).toContain('All is well.');
    expect(exitCode).toBe(0);
  });

  test('also where git is told to use the folder of sasguard', () => {
    const repository = aRepository();
    repository.git('config', 'core.hooksPath', join(PROJECT, 'hooks'));
    expect(doctor(repository)).toMatchObject({ exitCode: 0 });
  });

  test.each<[string, (repository: Repository) => unknown, string, string]>([
    [
      'a hook that is missing',
      (it) => it.remove('.git/hooks/pre-push'),
      'pre-push: not in place',
      'install --hook pre-push',
    ],
    [
      'a hook that may not be run',
      (it) => chmodSync(join(it.root, '.git/hooks/pre-push'), 0o644),
      'may not be run',
      'chmod +x ',
    ],
    [
      'a hook that was edited',
      (it) => it.write('.git/hooks/pre-push', `${it.read('.git/hooks/pre-push')}# mine\n`),
      'not as this version of sasguard puts it',
      'install',
    ],
    [
      'core.hooksPath that leads elsewhere',
      (it) => it.git('config', 'core.hooksPath', '/nowhere'),
      'git looks in /nowhere (core.hooksPath, local configuration)',
      'git config --local --unset core.hooksPath',
    ],
    [
      'a global core.hooksPath',
      (it) => it.git('config', '--global', 'core.hooksPath', '/nowhere'),
      'global configuration',
      'install --global',
    ],
    [
      'an alias that bypasses hooks',
      (it) => it.git('config', 'alias.ci', 'commit --no-verify'),
      'The alias "git ci" has --no-verify',
      'git config --unset alias.ci',
    ],
    [
      'hooks switched off in the configuration',
      (it) => it.git('config', 'hook.pre-commit.enabled', 'false'),
      'hook.pre-commit.enabled is false',
      'git config --unset hook.pre-commit.enabled',
    ],
    [
      'an exported SASGUARD_SKIP',
      (it) => Object.assign(it.env, { SASGUARD_SKIP: '1' }),
      'SASGUARD_SKIP',
      'unset',
    ],
    [
      'a fault in .sasignore',
      (it) => it.write('.sasignore', 'version 7\n'),
      '.sasignore:1',
      'allowlist lint',
    ],
    [
      'a fault in the settings',
      (it) => it.write('.sasguard.json', '{'),
      'Not valid JSON',
      'Edit .sasguard.json',
    ],
  ])('names %s, and what mends it', (_title, spoil, what, mend) => {
    const repository = installed();
    spoil(repository);
    const { exitCode, stdout } = doctor(repository);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(what);
    expect(stdout).toMatch(new RegExp(`Mend: .*${mend.replaceAll(/[+.*]/g, '\\$&')}`));
  });

  const SHARED = ['pre-commit:', '  commands:', '    sasguard:', '      run: sh hook', ''].join('\n');

  test.each<[string, string, string, string, string]>([
    [
      'a skip',
      'lefthook-local.yml',
      'pre-commit:\n  skip: true\n',
      'pre-commit has "skip" in the configuration of lefthook (lefthook-local.yml)',
      'instead of all of pre-commit',
    ],
    [
      'our command',
      '.lefthook-local.json',
      '{"pre-commit": {"commands": {"sasguard": {"skip": true}}}}',
      '.lefthook-local.json changes the command sasguard of pre-commit',
      'take sasguard out of pre-commit in .lefthook-local.json',
    ],
    [
      'our command by its name',
      '.config/lefthook-local.yaml',
      'pre-commit:\n  exclude_tags: [lint, sasguard]\n',
      'pre-commit has sasguard among "exclude_tags"',
      'take sasguard out of "exclude_tags"',
    ],
    [
      'something in TOML',
      'lefthook-local.toml',
      '[pre-commit]\nskip = true\n',
      'lefthook-local.toml cannot be read here',
      'look in lefthook-local.toml for skip',
    ],
  ])('names %s in what one machine adds to lefthook', (_title, name, config, what, mend) => {
    const repository = withPackage().write('lefthook.yml', SHARED);
    expect(doctor(repository).stdout).not.toContain('local');
    const { exitCode, stdout } = doctor(repository.write(name, config));
    expect(exitCode).toBe(1);
    expect(stdout).toContain(what);
    expect(stdout).toContain(mend);
  });

  test('takes what one machine adds to lefthook for harmless where it is', () => {
    const repository = withPackage().write('lefthook.yml', SHARED);
    const before = doctor(repository).stdout;
    repository.write(
      'lefthook-local.yml',
      'pre-commit:\n  parallel: true\n  commands:\n    lint: { skip: true }\n',
    );
    expect(doctor(repository).stdout).toBe(before);
  });

  test.each([
    ['LEFTHOOK', '0', 'lefthook.yml', SHARED, 'The variable LEFTHOOK is 0'],
    ['LEFTHOOK', 'false', 'lefthook.yml', SHARED, 'The variable LEFTHOOK is false'],
    ['LEFTHOOK_EXCLUDE', 'lint,sasguard', 'lefthook.yml', SHARED, 'LEFTHOOK_EXCLUDE leaves out sasguard'],
    ['HUSKY', '0', 'package.json', '{"scripts": {"prepare": "husky"}}', 'The variable HUSKY is 0'],
    ['SKIP', 'lint, sasguard', '.pre-commit-config.yaml', 'repos: []\n', 'The variable SKIP leaves out'],
  ])('names the variable %s where it is %s', (variable, value, name, config, what) => {
    const repository = withPackage().write(name, config).write('.husky/pre-commit', 'true\n');
    expect(doctor(repository).stdout).not.toContain(what);
    repository.env[variable] = value;
    const { exitCode, stdout } = doctor(repository);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(what);
    expect(stdout).toContain(`Mend: unset ${variable}`);
  });

  test('names a start of husky that switches it off', () => {
    const repository = withPackage()
      .write('package.json', '{"scripts": {"prepare": "husky"}}')
      .write('.husky/pre-commit', 'true\n');
    const start = join(repository.env.XDG_CONFIG_HOME ?? '', 'husky');
    mkdirSync(start, { recursive: true });
    writeFileSync(join(start, 'init.sh'), 'export HUSKY=0\n');
    expect(doctor(repository).stdout).toContain('husky/init.sh sets HUSKY to 0');
  });

  test('what it says mends what install can mend', () => {
    const repository = installed();
    repository.remove('.git/hooks/pre-push');
    chmodSync(join(repository.root, '.git/hooks/pre-commit'), 0o644);
    expect(doctor(repository).exitCode).toBe(1);
    install(repository);
    expect(doctor(repository).exitCode).toBe(0);
  });

  test('as JSON is the same checks', () => {
    const repository = aRepository();
    const { exitCode, stdout } = doctor(repository, '--format', 'json');
    expect(exitCode).toBe(1);
    const { checks } = JSON.parse(stdout) as { checks: { id: string; ok: boolean; mend: string | null }[] };
    expect(checks.filter(({ ok }) => !ok).map(({ id }) => id)).toEqual(HOOKS);
    expect(checks.every(({ ok, mend }) => ok === (mend === null))).toBe(true);
  });

  test('knows no other format', () => {
    expect(doctor(aRepository(), '--format', 'github').exitCode).toBe(2);
  });
});

describe('submodules', () => {
  test('that lack the hooks are named, with the command that puts them there', () => {
    const repository = withSubmodules();
    const { exitCode, stdout } = install(repository);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /^lib, lib\/deep: submodules have hooks of their own\. .*: git submodule foreach /m,
    );
    const ill = doctor(repository);
    expect(ill.exitCode).toBe(1);
    expect(ill.stdout).toContain('lib, lib/deep: submodules without the hooks, so their commits');
    const [, mend = ''] = /Mend: (git submodule foreach .*)/.exec(ill.stdout) ?? [];
    repository.git(...mend.split(' ').slice(1));
    expect(doctor(repository)).toMatchObject({ exitCode: 0 });
    expect(install(repository).stdout).not.toContain('lib');
    const lib = new Repository(join(repository.root, 'lib'));
    expect(commit(lib.stage('README.md', README)).exitCode).toBe(1);
  });

  test('that are not checked out need none', () => {
    const repository = withSubmodules();
    repository.git('submodule', '--quiet', 'deinit', '--force', 'lib');
    expect(install(repository).stdout).not.toContain('lib');
    expect(doctor(repository).exitCode).toBe(0);
  });

  /** One that has one itself. */
  function withSubmodules(): Repository {
    const allowFile = ['-c', 'protocol.file.allow=always'];
    const deep = aRepository().commit('deep.txt', 'clean\n');
    const lib = aRepository();
    lib.git(...allowFile, 'submodule', '--quiet', 'add', deep.root, 'deep');
    lib.git('commit', '--quiet', '-m', 'add deep');
    const repository = aRepository();
    repository.git(...allowFile, 'submodule', '--quiet', 'add', lib.root, 'lib');
    repository.git(...allowFile, 'submodule', '--quiet', 'update', '--init', '--recursive');
    repository.git('commit', '--quiet', '-m', 'add lib');
    return repository;
  }
});

function run(repository: Repository, ...args: string[]): Ran {
  return runCli(args, { cwd: repository.root, env: repository.env });
}

function installed(): Repository {
  const repository = aRepository();
  expect(install(repository).exitCode).toBe(0);
  return repository;
}

function commit(repository: Repository): Ran {
  return repository.tryGit('commit', '--quiet', '-m', 'a commit');
}

function withHook(name: string, script: string, mode = 0o755): Repository {
  const repository = aRepository().write(`.git/hooks/${name}`, script);
  chmodSync(join(repository.root, '.git/hooks', name), mode);
  return repository;
}

/** As npm would link it, so that it lies inside the repository. */
function withPackage(): Repository {
  const repository = aRepository().write('.gitignore', 'node_modules\n');
  mkdirSync(join(repository.root, 'node_modules'));
  symlinkSync(PROJECT, join(repository.root, 'node_modules/sasguard'));
  return repository;
}

function withRemote(repository: Repository): { readonly repository: Repository } {
  const remote = join(repository.root, '..', 'remote.git');
  repository.git('init', '--quiet', '--bare', remote);
  repository.git('remote', 'add', 'origin', remote);
  return { repository };
}

function moveTo(repository: Repository, name: string): Repository {
  const place = join(repository.root, '..', name);
  renameSync(repository.root, place);
  return new Repository(place);
}

function hooksOf({ root }: Repository): string[] {
  return readdirSync(join(root, '.git/hooks'))
    .filter((name) => !name.endsWith('.sample'))
    .sort();
}

/** What a deed changes outside the object database and the index, `uninstall` must undo. */
function expectUndone(repository: Repository, deed: () => void): void {
  const before = treeOf(join(repository.root, '.git/hooks'));
  const config = repository.read('.git/config');
  deed();
  expect(uninstall(repository).exitCode).toBe(0);
  expect(treeOf(join(repository.root, '.git/hooks'))).toEqual(before);
  expect(repository.read('.git/config')).toBe(config);
}

/** Every file below a folder with its mode and content; links with their target. */
function treeOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names.flatMap((name) => {
      const file = join(folder, name);
      const entry = lstatSync(file);
      if (entry.isDirectory()) return [];
      const mode = (entry.mode & 0o777).toString(8);
      return [
        [
          name,
          entry.isSymbolicLink() ? `→ ${readlinkSync(file)}` : `${mode} ${readFileSync(file, 'latin1')}`,
        ],
      ];
    }),
  );
}

function subtree(tree: Record<string, string>, folder: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree)
      .filter(([name]) => name.startsWith(`${folder}/`))
      .map(([name, content]) => [name.slice(folder.length + 1), content]),
  );
}
