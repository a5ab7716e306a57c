/** Each manager for real: put in, a token refused, excused, pushed, and taken out again. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Repository } from '../support/repository.ts';
import { PROJECT } from '../support/run.ts';
import {
  commit,
  excuse,
  expectGuarded,
  expectPushGuarded,
  expectUndone,
  README,
  run,
  withPackage,
} from './support.ts';

const HERE = import.meta.dirname;

describe('husky', () => {
  test('runs the hooks that install adds to its scripts, and uninstall takes out', () => {
    const repository = withHusky();
    expectUndone(repository, () => {
      expect(run(repository, 'install')).toMatchObject({ exitCode: 0, stderr: '' });
      expect(run(repository, 'doctor')).toMatchObject({ exitCode: 0 });
      expectGuarded(repository);
      expectPushGuarded(repository);
      cleanUp(repository);
    });
  });

  test.each([
    ['as most are', '#!/bin/sh\necho from before\n'],
    ['without a last line end', 'echo from before'],
    ['empty', ''],
  ])('keeps its scripts, %s', (_title, script) => {
    const repository = withHusky().write('.husky/pre-commit', script).write('.husky/pre-push', script);
    expectUndone(repository, () => {
      expect(run(repository, 'install').exitCode).toBe(0);
      expect(run(repository, 'install').stdout.match(/in place already/g)).toHaveLength(4);
      const refused = commit(repository.stage('README.md', README));
      expect(refused.exitCode).not.toBe(0);
      if (script !== '') expect(refused.stdout + refused.stderr).toContain('from before');
      repository.git('rm', '--quiet', '--cached', 'README.md');
      repository.remove('README.md');
    });
  });

  test('leaves the refs of a push to the scripts that are there', () => {
    const repository = withHusky().write('.husky/pre-push', 'cat > the-refs\n').commit('a.txt', 'clean\n');
    run(repository, 'install');
    const remote = join(repository.root, '..', 'remote.git');
    repository.git('init', '--quiet', '--bare', remote);
    repository.git('tag', 'v1');
    repository.git('push', '--quiet', remote, 'main', 'v1');
    expect(repository.read('the-refs')).toMatch(/^refs\/heads\/main .*\nrefs\/tags\/v1 .*\n$/);
  });

  test('without sasguard in the repository is not touched', () => {
    const repository = withHusky();
    repository.remove('node_modules/sasguard');
    expectUndone(repository, () => {
      const { exitCode, stderr } = run(repository, 'install');
      expect(exitCode).toBe(1);
      expect(stderr).toContain('npm install --save-dev sasguard');
    });
  });

  test('that has not run yet, or is switched off, is found by the doctor', () => {
    const repository = withHusky();
    run(repository, 'install');
    repository.git('config', '--unset', 'core.hooksPath');
    expect(run(repository, 'doctor').stdout).toContain('Mend: npx husky');
    runHusky(repository);
    repository.env.HUSKY = '0';
    expect(run(repository, 'doctor').stdout).toContain('Mend: unset HUSKY');
  });

  function withHusky(): Repository {
    const repository = withPackage().write('package.json', '{ "scripts": { "prepare": "husky" } }\n');
    runHusky(repository);
    return repository;
  }

  function runHusky({ root, env }: Repository): void {
    const { status } = spawnSync(process.execPath, [join(PROJECT, 'node_modules/husky/bin.js')], {
      cwd: root,
      env,
    });
    expect(status).toBe(0);
  }
});

describe('lefthook', () => {
  const PLATFORM = `lefthook-${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const BIN = join(HERE, 'node_modules', PLATFORM, 'bin');

  const ITS_OWN = 'assert_lefthook_installed: true\n';

  test('runs the hooks that install adds to its configuration, and uninstall takes out', () => {
    const repository = withLefthook(ITS_OWN);
    const before = repository.read('lefthook.yml');
    const { exitCode, stdout } = run(repository, 'install');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('npx lefthook install');
    lefthook(repository, 'install');
    expect(run(repository, 'doctor').stdout).toContain('All is well.');
    expectGuarded(repository);
    expectPushGuarded(repository);
    expect(run(repository, 'uninstall').exitCode).toBe(0);
    expect(repository.read('lefthook.yml')).toBe(before);
  });

  test.each([
    ['commands', `${ITS_OWN}pre-commit:\n  commands:\n    lint:\n      run: echo from before # kept\n`],
    [
      'jobs',
      `${ITS_OWN}# above\npre-commit:\n  parallel: true\n  jobs:\n    - run: echo from before\n\ncommit-msg:\n    jobs:\n        - run: echo message\n`,
    ],
    ['no last line end', `${ITS_OWN}pre-commit:\n  jobs:\n    - run: echo from before`],
    [
      'Windows line ends',
      `${ITS_OWN}pre-commit:\n  jobs:\n    - run: echo from before\n`.replaceAll('\n', '\r\n'),
    ],
  ])('keeps what its configuration has: %s', (_title, config) => {
    const repository = withLefthook(config);
    expectUndone(repository, () => {
      expect(run(repository, 'install')).toMatchObject({ exitCode: 0, stderr: '' });
      expect(run(repository, 'install').stdout).toContain('in place already');
      lefthook(repository, 'install');
      const refused = commit(repository.stage('README.md', README));
      expect(refused.exitCode).not.toBe(0);
      expect(refused.stdout + refused.stderr).toContain('from before');
      expect(commit(repository.stage('README.md', 'clean\n')).exitCode).toBe(0);
      lefthook(repository, 'uninstall');
      cleanUp(repository);
    });
  });

  test('gives the refs of a push to ours and to another command', () => {
    const repository = withLefthook(
      'pre-push:\n  commands:\n    other:\n      run: cat > the-refs\n      use_stdin: true\n',
    );
    run(repository, 'install');
    lefthook(repository, 'install');
    repository.commit('a.txt', 'clean\n').commit('b.txt', 'clean\n');
    expectPushGuarded(repository);
    expect(repository.read('the-refs')).toContain('refs/heads/zzz ');
  });

  test.each([
    ['a flow mapping', 'lefthook.yml', 'pre-commit: { jobs: [{ run: echo }] }\n'],
    ['no YAML', 'lefthook.yml', 'pre-commit: [\n'],
    ['TOML', 'lefthook.toml', '[pre-commit.commands.lint]\nrun = "echo"\n'],
  ])('is left alone where its configuration is %s, and told what to put in', (_title, name, config) => {
    const repository = withPackage().write(name, config);
    const { exitCode, stderr } = run(repository, 'install');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('sh node_modules/sasguard/hooks/pre-commit');
    expect(repository.read(name)).toBe(config);
  });

  test('that lets through where it is missing, is not called, or is switched off, is found by the doctor', () => {
    const repository = withLefthook('pre-commit:\n  skip: merge\n  jobs:\n    - run: echo\n');
    run(repository, 'install');
    const { stdout } = run(repository, 'doctor');
    expect(stdout).toContain('pre-commit has "skip"');
    expect(stdout).toContain('assert_lefthook_installed: true');
    expect(stdout).toContain('Mend: npx lefthook install');
    repository.env.LEFTHOOK = '0';
    expect(run(repository, 'doctor').stdout).toContain('Mend: unset LEFTHOOK');
  });

  function withLefthook(config: string): Repository {
    return withPackage(BIN).write('lefthook.yml', config);
  }

  function lefthook({ root, env }: Repository, ...args: string[]): void {
    const { status, stderr } = spawnSync(join(BIN, 'lefthook'), args, { cwd: root, env, encoding: 'utf8' });
    expect({ status, stderr }).toMatchObject({ status: 0 });
  }
});

describe('the pre-commit framework', () => {
  const BIN = join(HERE, '.venv', process.platform === 'win32' ? 'Scripts' : 'bin');
  const TYPES = ['pre-commit', 'pre-merge-commit', 'commit-msg', 'pre-push'];

  test('runs the hooks that install lists, beside a pre-push hook of git, and uninstall takes out', () => {
    const repository = withFramework(`# ours\nrepos:\n${LOCAL}`);
    expectUndone(repository, () => {
      expect(run(repository, 'install')).toMatchObject({ exitCode: 0, stderr: '' });
      expect(run(repository, 'doctor').stdout).toContain('All is well.');
      repository.git('add', '.pre-commit-config.yaml');
      expectGuarded(repository);
      expectPushGuarded(repository);
      cleanUp(repository);
    });
  });

  test.each([
    ['items without indentation', `repos:\n${LOCAL_FLAT}`],
    ['a comment behind', `repos:\n${LOCAL}# the end`],
    ['Windows line ends', `repos:\n${LOCAL}`.replaceAll('\n', '\r\n')],
  ])('keeps what it lists: %s', (_title, config) => {
    const repository = withFramework(config);
    expectUndone(repository, () => {
      expect(run(repository, 'install')).toMatchObject({ exitCode: 0, stderr: '' });
      expect(run(repository, 'install').stdout).toContain('in place already');
      repository.git('add', '.pre-commit-config.yaml');
      const refused = commit(repository.stage('README.md', README));
      expect(refused.exitCode).not.toBe(0);
      expect(refused.stdout + refused.stderr).toContain('the one before');
      cleanUp(repository);
    });
  });

  test('is left alone where its list is written otherwise, and told what to put in', () => {
    const repository = withPackage().write('.pre-commit-config.yaml', 'repos: []\n');
    const { exitCode, stderr } = run(repository, 'install', '--hook', 'pre-commit');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('entry: sh node_modules/sasguard/hooks/pre-commit');
    expect(repository.read('.pre-commit-config.yaml')).toBe('repos: []\n');
  });

  test('that is not called, or told to leave sasguard out, is found by the doctor', () => {
    const repository = withPackage().write('.pre-commit-config.yaml', `repos:\n${LOCAL}`);
    run(repository, 'install');
    repository.env.SKIP = 'lint,sasguard';
    const { stdout } = run(repository, 'doctor');
    expect(stdout).toContain('Mend: pre-commit install -t pre-commit -t pre-merge-commit -t commit-msg');
    expect(stdout).toContain('Mend: unset SKIP');
  });

  test('runs the hooks of our own repository, from a clone that it makes', () => {
    const source = aSource();
    const repository = withFramework(
      `repos:\n  - repo: ${source}\n    rev: v1\n    hooks:\n      - id: sasguard\n      - id: sasguard-message\n      - id: sasguard-push\n`,
    );
    repository.git('add', '.pre-commit-config.yaml');
    expectGuarded(repository);
    const remote = join(repository.root, '..', 'remote.git');
    repository.git('init', '--quiet', '--bare', remote);
    repository.git('remote', 'add', 'origin', remote);
    repository.commit('pushed.md', README);
    expect(repository.tryGit('push', 'origin', 'main').exitCode).not.toBe(0);

    /** What a clone of a release holds: the working tree as it is now. */
    function aSource(): string {
      const clone = withPackage();
      spawnSync('cp', [
        '-R',
        join(PROJECT, 'hooks'),
        join(PROJECT, 'dist'),
        join(PROJECT, '.pre-commit-hooks.yaml'),
        clone.root,
      ]);
      clone.git('add', '--force', 'hooks', 'dist', '.pre-commit-hooks.yaml');
      clone.git('commit', '--quiet', '-m', 'a release');
      clone.git('tag', 'v1');
      return clone.root;
    }
  });

  function withFramework(config: string): Repository {
    const repository = withPackage(BIN)
      .write('.pre-commit-config.yaml', config)
      .write('.gitignore', 'node_modules\n');
    repository.git('add', '.pre-commit-config.yaml');
    const { status, stderr } = spawnSync(
      join(BIN, 'pre-commit'),
      ['install', ...TYPES.flatMap((type) => ['-t', type])],
      {
        cwd: repository.root,
        env: repository.env,
        encoding: 'utf8',
      },
    );
    expect({ status, stderr }).toMatchObject({ status: 0 });
    return repository;
  }
});

describe("git's configuration", () => {
  // The git to be tried may be named, since many systems have an older one: NEW_GIT=/opt/git/bin npm run managers
  const path = process.env.NEW_GIT === undefined ? [] : [process.env.NEW_GIT];
  const version = /(\d+)\.(\d+)/.exec(withVersion())!;
  const isNew = Number(version[1]) > 2 || Number(version[2]) >= 54;

  if (isNew) {
    test('runs the hooks beside those of a folder, and uninstall takes them out', () => {
      const repository = withPackage(...path);
      repository
        .write('.git/hooks/pre-commit', '#!/bin/sh\necho from before\n')
        .makeExecutable('.git/hooks/pre-commit');
      expectUndone(repository, () => {
        expect(run(repository, 'install', '--with', 'config')).toMatchObject({ exitCode: 0, stderr: '' });
        expect(run(repository, 'doctor').stdout).toContain('All is well.');
        expectGuarded(repository);
        expectPushGuarded(repository);
        expect(commit(repository.stage('b.txt', 'b\n')).stderr).toContain('from before');
        cleanUp(repository);
      });
    });

    test('also where git looks for hooks elsewhere', () => {
      const repository = withPackage(...path);
      repository.git('config', '--global', 'core.hooksPath', join(repository.root, '..', 'elsewhere'));
      expect(run(repository, 'install', '--with', 'config').exitCode).toBe(0);
      expect(commit(repository.stage('README.md', README)).exitCode).not.toBe(0);
      expect(run(repository, 'doctor').exitCode).toBe(0);
      repository.git('config', 'hook.sasguard-pre-commit.enabled', 'false');
      expect(run(repository, 'doctor').stdout).toContain('hook.sasguard-pre-commit.enabled is false');
    });
  } else {
    test('holds no hooks for this git, so nothing is changed', () => {
      const repository = withPackage(...path);
      expectUndone(repository, () => {
        const { exitCode, stderr } = run(repository, 'install', '--with', 'config');
        expect(exitCode).toBe(1);
        expect(stderr).toContain('since 2.54');
      });
    });
  }

  function withVersion(): string {
    return spawnSync(join(...path, 'git'), ['version'], { encoding: 'utf8' }).stdout;
  }
});

describe('lint-staged', () => {
  test('hands over thousands of files, in several calls, and one token among them is refused until excused', () => {
    const repository = withPackage().write('package.json', '{ "lint-staged": { "*": "sasguard staged" } }\n');
    for (let count = 0; count < 3000; count++) {
      repository.write(`a folder/with a long name so that arguments grow/file-${count}.txt`, `${count}\n`);
    }
    repository.write('a folder/README.md', README);
    repository.git('add', '.');
    const refused = lintStaged(repository);
    expect(refused.stdout + refused.stderr).toContain('a folder/README.md:3:');
    expect(refused.status).toBe(1);
    excuse(repository);
    const excused = lintStaged(repository);
    expect(excused.stdout + excused.stderr).not.toContain('refused');
    expect(excused.status).toBe(0);
  });

  /** Called in the least room that a system gives for arguments, so that it has to call us more than once. */
  function lintStaged({ root, env }: Repository) {
    const program = join(PROJECT, 'node_modules/lint-staged/bin/lint-staged.js');
    return spawnSync(process.execPath, [program, '--max-arg-length', '100000'], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
  }
});

const LOCAL = `  - repo: local # kept
    hooks:
      - id: before
        name: the one before
        entry: "true"
        language: system
        always_run: true
        pass_filenames: false
`;
const LOCAL_FLAT = LOCAL.replaceAll(/^ {2}/gm, '');

/** Takes away what a test has made, so that only what `install` did is left. */
function cleanUp(repository: Repository): void {
  for (const name of ['clean.txt', 'README.md', '.sasignore', 'b.txt']) {
    if (existsSync(join(repository.root, name))) repository.remove(name);
  }
  repository.tryGit('config', '--remove-section', 'remote.origin');
}
