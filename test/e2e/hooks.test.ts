/** The hooks beside `pre-commit`, and leaving them out, in real commits. What is pushed: `push.test.ts`. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aRepository, type Repository } from '../support/repository.ts';
import { PROJECT, runHook } from '../support/run.ts';
import { aSasUrl, aSignature } from '../support/tokens.ts';

const TOKEN = aSasUrl();
const HOOKS = ['pre-commit', 'pre-merge-commit', 'commit-msg', 'pre-push', 'pre-receive'];
const NOTHING_SAID = { exitCode: 0, stdout: '', stderr: '' };

function withHooks(): Repository {
  const repository = aRepository();
  repository.env.PATH = `${dirname(process.execPath)}:${repository.env.PATH ?? ''}`;
  repository.git('config', 'core.hooksPath', join(PROJECT, 'hooks'));
  return repository;
}

test('the hooks are one file under five names', () => {
  const [first, ...others] = HOOKS.map((name) => readFileSync(join(PROJECT, 'hooks', name), 'utf8'));
  for (const other of others) expect(other).toBe(first);
});

test('a hook of another name is refused by name', () => {
  const { exitCode, stderr } = runHook({ cwd: aRepository().root }, 'post-commit');
  expect(exitCode).toBe(2);
  expect(stderr).toBe(`sasguard is none of git's hooks of that name. It is ${HOOKS.join(', ')}.\n`);
});

describe('the message of a commit', () => {
  const messageOf = (repository: Repository, message: string, ...args: string[]) =>
    repository.tryGit('commit', '--quiet', '--allow-empty', '-m', message, ...args);

  test('with a token is refused, with the way to keep the rest of it', () => {
    const repository = withHooks();
    const { exitCode, stdout, stderr } = messageOf(repository, `Link the weights\n\nSee ${TOKEN}\n`);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    const column = 'See '.length + TOKEN.indexOf('sig=') + 'sig='.length + 1;
    expect(stderr).toMatch(/^sasguard refused this commit: it would put 1 Azure SAS into git\.\n/);
    expect(stderr).toContain(`\ncommit message:3:${column}  critical  account SAS\n`);
    expect(stderr).not.toContain(aSignature().slice(0, 5));
    expect(stderr).toContain('Take it out of the message, and commit again as you did.');
    expect(repository.read('.git/COMMIT_EDITMSG')).toContain('Link the weights');
  });

  test('without one passes, without a word', () => {
    expect(messageOf(withHooks(), 'Link the weights\n\nThe sig= goes where the key= was.')).toEqual(
      NOTHING_SAID,
    );
  });

  test('is not what `git commit --verbose` shows below it', () => {
    const repository = withHooks();
    repository.commit('a.txt', `${TOKEN}\n`).stage('a.txt', 'gone\n');
    repository.env.GIT_EDITOR = `sed -i.old '1s/^/Take it out/'`;
    expect(repository.tryGit('commit', '--quiet', '--verbose')).toEqual(NOTHING_SAID);
    expect(repository.git('log', '-1', '--format=%B').trim()).toBe('Take it out');
  });

  test('cannot be read: refused with exit code 3', () => {
    const { exitCode, stderr } = runHook({ cwd: withHooks().root }, 'commit-msg', 'no such file');
    expect(exitCode).toBe(3);
    expect(stderr).toContain('The commit message cannot be read (ENOENT).');
  });
});

describe('a merge without conflicts', () => {
  test('is refused where the other side brings a token', () => {
    const repository = withHooks();
    repository.commit('a.txt', 'one\n');
    repository.git('checkout', '--quiet', '-b', 'other');
    repository.commit('b.txt', `${TOKEN}\n`);
    repository.git('checkout', '--quiet', 'main');
    repository.commit('c.txt', 'two\n');
    const { exitCode, stderr } = repository.tryGit('merge', '--no-edit', 'other');
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain('sasguard refused this commit: it would put 1 Azure SAS into git.');
    expect(repository.git('log', '--format=%P', '-1').trim().split(' ')).toHaveLength(1);
  });
});

describe('leaving the check out', () => {
  const staged = () => withHooks().stage('a.txt', `${TOKEN}\n`);
  const commit = (repository: Repository, skip: Readonly<Record<string, string>>) => {
    Object.assign(repository.env, skip);
    return repository.tryGit('commit', '--quiet', '-m', 'a change');
  };

  test('takes a reason, which is said, and what will look all the same', () => {
    const skip = { SASGUARD_SKIP: '1', SASGUARD_SKIP_REASON: 'the build is burning' };
    expect(commit(staged(), skip)).toEqual({
      exitCode: 0,
      stdout: '',
      stderr:
        'sasguard did not check this commit (SASGUARD_SKIP): the build is burning\n' +
        'What it brings in is checked before a push and in CI all the same.\n',
    });
  });

  test.each([{ SASGUARD_SKIP: '1' }, { SASGUARD_SKIP: '1', SASGUARD_SKIP_REASON: '  ' }])(
    'without a reason is refused: %j',
    (skip) => {
      const { exitCode, stderr } = commit(staged(), skip);
      expect(exitCode).toBe(1);
      expect(stderr).toBe(
        'sasguard: SASGUARD_SKIP is set, but not why. Say it:\n' +
          '     SASGUARD_SKIP=1 SASGUARD_SKIP_REASON="the reason" git commit\n',
      );
    },
  );

  test.each([{}, { SASGUARD_SKIP: '' }, { SASGUARD_SKIP: '0', SASGUARD_SKIP_REASON: 'none' }])(
    'is not asked for by %j',
    (skip) => {
      expect(commit(staged(), skip).stderr).toContain('sasguard refused this commit');
    },
  );

  test('shows no token and no control character of the reason', () => {
    const reason = `see ${TOKEN}\u001b[2J`;
    const { exitCode, stderr } = commit(staged(), { SASGUARD_SKIP: '1', SASGUARD_SKIP_REASON: reason });
    expect(exitCode).toBe(0);
    expect(stderr).toContain('&sig=***');
    expect(stderr).not.toContain('\u001b');
    expect(stderr).not.toContain(aSignature().slice(0, 5));
  });
});
