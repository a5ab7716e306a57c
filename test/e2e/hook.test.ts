/** `dist/hook` behind `hooks/pre-commit`, in real commits: what a developer meets. */
import { chmodSync, copyFileSync, existsSync, mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aFolder, aRepository, Repository } from '../support/repository.ts';
import { PROJECT, runCli, runHook } from '../support/run.ts';
import { ACCOUNT_SAS, aSasUrl, aSignature, aStorageKey } from '../support/tokens.ts';

const TOKEN = aSasUrl();
const README = `# Models\n\nDownload them: ${TOKEN}\n`;

/** A repository in which the hook is installed as the README says for plain git. */
function withHook(): Repository {
  const repository = aRepository();
  // The hook needs Node.js on the PATH; the one that runs the tests comes first.
  repository.env.PATH = `${dirname(process.execPath)}:${repository.env.PATH ?? ''}`;
  repository.git('config', 'core.hooksPath', join(PROJECT, 'hooks'));
  return repository;
}

function commit(repository: Repository, ...args: string[]) {
  return repository.tryGit('commit', '--quiet', '-m', 'a change', ...args);
}

function expectNoSecret(text: string, ...secrets: string[]) {
  for (const secret of secrets.flatMap((one) => [one, encodeURIComponent(one)])) {
    for (let start = 0; start + 5 <= secret.length; start++)
      expect(text).not.toContain(secret.slice(start, start + 5));
  }
}

describe('a commit', () => {
  test('with an account SAS is refused, with place, reach, end, remedy and the way to be excused', () => {
    const { exitCode, stdout, stderr } = commit(withHook().stage('README.md', README));
    expect(exitCode).toBe(1);
    expect(stdout).toBe('');
    const column = 'Download them: '.length + TOKEN.indexOf('sig=') + 'sig='.length + 1;
    expect(stderr).toContain(`README.md:3:${column}  critical  account SAS`);
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      'everything in storage account contosodata7 (blob service) until 6 October 2051',
    );
    expect(stderr).toContain('az storage account keys renew');
    expect(stderr).toMatch(/dist\/cli\/index\.js allow [0-9a-f]{12}\n/);
    expectNoSecret(stderr, aSignature());
  });

  test('of the same file with a placeholder goes through, without a word', () => {
    const placeholder = README.replace(encodeURIComponent(aSignature()), '<signature>');
    expect(placeholder).toContain('sig=<signature>');
    expect(commit(withHook().stage('README.md', placeholder))).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: '',
    });
  });

  test('with an account key is refused', () => {
    const key = aStorageKey();
    const { exitCode, stderr } = commit(
      withHook().stage(
        '.env',
        `CONNECTION=DefaultEndpointsProtocol=https;AccountName=contosodata7;AccountKey=${key}\n`,
      ),
    );
    expect(exitCode).toBe(1);
    expect(stderr).toContain('storage account key');
    expectNoSecret(stderr, key);
  });

  test('is judged by what is staged, not by the working copy', () => {
    const cleanedOnDisk = withHook().stage('a.txt', README).write('a.txt', 'clean\n');
    expect(commit(cleanedOnDisk).exitCode).toBe(1);
    const cleanedInIndex = withHook().stage('a.txt', 'clean\n').write('a.txt', README);
    expect(commit(cleanedInIndex).exitCode).toBe(0);
  });

  test.each([
    ['-a', ['-a']],
    ['PATH', ['a.txt']],
    ['-o PATH', ['-o', 'a.txt']],
    ['-i PATH', ['-i', 'a.txt']],
  ])('%s is judged by the index that it makes for itself', (_title, args) => {
    const repository = withHook().commit('a.txt', 'clean\n').commit('b.txt', 'clean\n');
    repository.write('a.txt', README);
    expect(commit(repository, ...args).exitCode).toBe(1);
    repository.write('a.txt', 'still clean\n');
    expect(commit(repository, ...args).exitCode).toBe(0);
    expect(repository.git('show', 'HEAD:a.txt')).toBe('still clean\n');
  });

  test('PATH leaves out what is staged elsewhere', () => {
    const repository = withHook()
      .commit('a.txt', 'clean\n')
      .stage('b.txt', README)
      .write('a.txt', 'changed\n');
    expect(commit(repository, 'a.txt')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(commit(repository).exitCode).toBe(1);
  });

  test('in a worktree, and from a folder inside', () => {
    const repository = withHook().commit('deep/a.txt', 'clean\n');
    const folder = join(repository.root, '..', 'worktree');
    repository.git('worktree', 'add', '--quiet', folder);
    const worktree = new Repository(folder).stage('b.txt', README);
    Object.assign(worktree.env, repository.env);
    expect(commit(worktree).exitCode).toBe(1);
    const inside = new Repository(join(folder, 'deep'));
    Object.assign(inside.env, repository.env);
    const { exitCode, stderr } = commit(inside);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('b.txt:3:');
  });

  test('that only moves a file with an old token goes through', () => {
    const repository = withHook().commit('a.txt', README);
    repository.git('mv', 'a.txt', 'b.txt');
    expect(commit(repository).exitCode).toBe(0);
  });

  test('that hides the file from diffs is refused all the same', () => {
    const repository = withHook().stage('.gitattributes', '*.cfg -diff\n').stage('a.cfg', README);
    expect(commit(repository).exitCode).toBe(1);
  });

  test('of UTF-16, as Windows PowerShell writes it, is refused', () => {
    const bytes = Buffer.from(`\uFEFF${README.replaceAll('\n', '\r\n')}`, 'utf16le');
    expect(commit(withHook().stage('a.txt', bytes)).exitCode).toBe(1);
  });

  test('of nothing but deletions, and an empty one', () => {
    const repository = withHook().commit('a.txt', README);
    repository.git('rm', '--quiet', 'a.txt');
    expect(commit(repository)).toMatchObject({ exitCode: 0, stderr: '' });
    expect(commit(repository, '--allow-empty')).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

describe('exceptions and settings', () => {
  test('an entry that is complete but new lets the commit through and says that it waits', () => {
    const repository = withHook().stage('README.md', README);
    excuse(repository);
    repository.git('add', '.sasignore');
    const { exitCode, stderr } = commit(repository);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('CI will fail');
    expectNoSecret(stderr, aSignature());
  });

  test('one that stands in HEAD works quietly, and only for its token', () => {
    const repository = withHook().stage('README.md', README);
    excuse(repository);
    repository.git('add', '.sasignore');
    repository.git('commit', '--quiet', '--no-verify', '-m', 'reviewed');
    repository.git('rm', '--quiet', 'README.md');
    repository.git('commit', '--quiet', '--no-verify', '-m', 'gone');
    expect(commit(repository.stage('README.md', README))).toMatchObject({ exitCode: 0, stderr: '' });
    const swapped = README.replace(TOKEN, aSasUrl(ACCOUNT_SAS, aSignature('swapped')));
    expect(commit(repository.stage('README.md', swapped)).exitCode).toBe(1);
  });

  test('the exceptions are those that are staged, not those on the disk', () => {
    const repository = withHook().stage('README.md', README);
    excuse(repository);
    expect(commit(repository).exitCode).toBe(1);
  });

  test('a fault in .sasignore is refused with its line', () => {
    const { stderr } = commit(withHook().stage('.sasignore', 'version 1\n\nallow 1234\n'));
    expect(stderr).toContain('.sasignore:3');
    expect(runHook({ cwd: withHook().stage('.sasignore', 'version 7\n').root }).exitCode).toBe(2);
  });

  test('settings are read from the index, and a fault in them is refused', () => {
    const repository = withHook().stage('.sasguard.json', '{ "failOn": "severe" }\n');
    const { exitCode, stderr } = runHook({ cwd: repository.root });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('info, low, medium, high, critical');
    const { se: _, ...open } = ACCOUNT_SAS;
    const oneBlob = aSasUrl({ ...open, sr: 'b', sp: 'r', se: '2099-01-01T00:00:00Z' });
    repository.stage('a.txt', `${oneBlob}\n`).stage('.sasguard.json', '{ "failOn": "critical" }\n');
    expect(runHook({ cwd: repository.root }).exitCode).toBe(0);
  });

  function excuse(repository: Repository): void {
    const json = runCli(['staged', '--format', 'json'], { cwd: repository.root }).stdout;
    const { fingerprint } = JSON.parse(json).findings[0];
    expect(runCli(['allow', fingerprint], { cwd: repository.root }).exitCode).toBe(0);
    const text = repository
      .read('.sasignore')
      .replace('reviewers:', 'reviewers: @alice-sec @bob-sec')
      .replace('  verdict:', '  verdict: test-fixture')
      .replace('  reason:', '  reason: made for the tests of the reader, opens nothing at all')
      .replace('  reviewer:', '  reviewer: @alice-sec');
    repository.write('.sasignore', text);
  }
});

describe('what cannot be checked', () => {
  test('is refused with exit code 3, in plain words', () => {
    const { exitCode, stderr } = runHook({ cwd: aFolder() });
    expect(exitCode).toBe(3);
    expect(stderr).toContain('This is not a git repository.');
  });

  test('also without git', () => {
    const { exitCode, stderr } = runHook({
      cwd: withHook().root,
      env: { PATH: '/nowhere', Path: '/nowhere' },
    });
    expect(exitCode).toBe(3);
    expect(stderr).toContain('git was not found on the PATH.');
  });
});

describe.skipIf(process.platform === 'win32')('hooks/pre-commit', () => {
  const HOOK = join(PROJECT, 'hooks', 'pre-commit');
  const USUAL_PLACES = ['/usr/local/bin/node', '/opt/homebrew/bin/node'];

  test('works as a symbolic link in .git/hooks, also over another link', () => {
    const repository = withHook();
    repository.git('config', '--unset', 'core.hooksPath');
    symlinkSync(HOOK, join(repository.root, '.git', 'the-hook'));
    symlinkSync('../the-hook', join(repository.root, '.git', 'hooks', 'pre-commit'));
    expect(commit(repository.stage('a.txt', README)).exitCode).toBe(1);
    expect(commit(repository.stage('a.txt', 'clean\n')).exitCode).toBe(0);
  });

  test('works from a folder with a space in its name', () => {
    const repository = withHook();
    const folder = join(repository.root, '..', 'my tools');
    symlinkSync(PROJECT, folder);
    repository.git('config', 'core.hooksPath', join(folder, 'hooks'));
    expect(commit(repository.stage('a.txt', README)).exitCode).toBe(1);
  });

  test('as a copy it refuses, and says what to do', () => {
    const repository = withHook();
    repository.git('config', '--unset', 'core.hooksPath');
    const copy = join(repository.root, '.git', 'hooks', 'pre-commit');
    copyFileSync(HOOK, copy);
    chmodSync(copy, 0o755);
    const { exitCode, stderr } = commit(repository.stage('a.txt', 'clean\n'));
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain('git config core.hooksPath');
  });

  test.skipIf(USUAL_PLACES.some((place) => existsSync(place)))(
    'without Node.js it refuses, and says what to do',
    () => {
      const repository = withBarePath();
      const { exitCode, stderr } = commit(repository.stage('a.txt', 'clean\n'));
      expect(exitCode).not.toBe(0);
      expect(stderr).toContain('Node.js was not found');
    },
  );

  test.each([
    ['nvm', '.nvm/versions/node/v22.3.0/bin', { default: 'lts/*', 'lts/*': 'lts/jod', 'lts/jod': 'v22.3.0' }],
    ['nvm without a default', '.nvm/versions/node/v20.1.0/bin', {}],
    ['fnm', '.local/share/fnm/aliases/default/bin', {}],
    ['Volta', '.volta/bin', {}],
    ['asdf', '.asdf/shims', {}],
  ])('finds the Node.js of %s where the PATH is bare', (_title, folder, aliases) => {
    const repository = withBarePath();
    const home = repository.env.HOME as string;
    mkdirSync(join(home, folder), { recursive: true });
    symlinkSync(realpathSync(process.execPath), join(home, folder, 'node'));
    const writer = new Repository(home);
    for (const [name, version] of Object.entries(aliases)) writer.write(`.nvm/alias/${name}`, `${version}\n`);
    expect(commit(repository.stage('a.txt', README)).stderr).toContain('sasguard refused this commit');
    expect(commit(repository.stage('a.txt', 'clean\n')).exitCode).toBe(0);
  });

  /** git and the shell's own tools, but no Node.js: what a GUI client may hand to a hook. */
  function withBarePath(): Repository {
    const repository = withHook();
    const bin = join(repository.root, '..', 'bin');
    mkdirSync(bin);
    for (const name of ['git', 'sh', 'readlink', 'printf']) {
      const place = ['/usr/bin', '/bin', '/usr/local/bin', '/opt/homebrew/bin'].find((one) =>
        existsSync(join(one, name)),
      );
      if (place !== undefined) symlinkSync(join(place, name), join(bin, name));
    }
    repository.env.PATH = bin;
    return repository;
  }
});
