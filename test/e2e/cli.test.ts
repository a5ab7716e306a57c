/** `dist/cli` as a user runs it. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { installHook } from '../support/hooks.ts';
import { aFolder, aRepository, Repository } from '../support/repository.ts';
import { runCli } from '../support/run.ts';
import { ACCOUNT_SAS, aSasUrl, aSignature, NOW, sha256 } from '../support/tokens.ts';

const TOKEN = aSasUrl();
const FINGERPRINT = sha256(aSignature());
const AT = ['--now', NOW];

describe('scan', () => {
  test('one report for text, JSON and annotations, with one exit code', () => {
    const repository = aRepository().commit('docs/a.md', `Get it: ${TOKEN}\n`).write('b.txt', 'clean\n');
    for (const format of ['text', 'json', 'github']) {
      const { exitCode, stdout, stderr } = runCli(['scan', '--format', format, ...AT], {
        cwd: repository.root,
      });
      expect([format, exitCode, stderr]).toEqual([format, 1, '']);
      expect(stdout).toContain('docs/a.md');
    }
    const { stdout } = runCli(['scan', '--format', 'json', ...AT], { cwd: repository.root });
    expect(runCli(['scan', '--format', 'json', ...AT], { cwd: join(repository.root, 'docs') }).stdout).toBe(
      stdout.replace('"root": "."', '"root": ".."'),
    );
    expect(JSON.parse(stdout)).toMatchObject({
      source: { kind: 'tree', root: '.' },
      summary: { files: 2, tokens: 1, block: 1 },
      findings: [{ fingerprint: FINGERPRINT, locations: [{ path: 'docs/a.md', line: 1 }] }],
    });
  });

  test('reads what is piped in', () => {
    const { exitCode, stdout } = runCli(['scan', '--stdin', ...AT], { cwd: aFolder(), input: TOKEN });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('-:1:');
  });

  test('colours only where a terminal is', () => {
    const folder = new Repository(aFolder()).write('a.txt', TOKEN);
    expect(runCli(['scan', ...AT], { cwd: folder.root }).stdout).not.toContain('\x1b');
  });
});

/** Runs a command that a message names, as a reader would by copying it. */
function runNamed(text: string, line: RegExp, cwd: string) {
  const [whole] = line.exec(text) ?? [''];
  const [, , ...args] = whole.trim().split(' ');
  return runCli(args, { cwd });
}

describe('an exception', () => {
  test('written by allow and completed by hand counts until its last day, for its token alone', () => {
    const repository = aRepository().commit('a.txt', 'clean\n').stage('a.txt', `${TOKEN}\n`);
    const cwd = repository.root;
    const { exitCode, stdout } = runCli(['allow', FINGERPRINT.slice(0, 12), ...AT], { cwd });
    expect(exitCode).toBe(0);
    // The command that is named is the one that was called, wherever this lies.
    const lint = /^ {2}(node \S+\/dist\/cli\/index\.js) allowlist lint$/m;
    expect(runNamed(stdout, lint, cwd).exitCode).toBe(2);
    expect(stdout.replace(lint, '  sasguard allowlist lint')).toMatchInlineSnapshot(`
      "Wrote an entry into .sasignore, line 10: account SAS, critical, at a.txt.

      Left to you:
        policy    who may review: list their GitHub logins behind \`reviewers:\` below line 3
        verdict   one of revoked, test-fixture
        reason    what it is for and why it may stay, in 20 characters or more
        reviewer  who agrees to it: one whom the policy lists, and the agreed policy where there is one

      Then:
        sasguard allowlist lint
        git add .sasignore

      There is no agreed policy yet, so nobody can approve an exception. List the
      reviewers in the policy at .sasignore:3, and merge it first, in a pull request
      of its own without this entry; only then can the entry be approved
      (docs/sasignore.md, "First use").
      "
    `);
    expect(repository.read('.sasignore')).toMatchInlineSnapshot(`
      "version 1

      policy
        reviewers:
        max-days: 90
        max-days-critical: 14
        warn-days: 14
        approvals-critical: 2

      allow b1317187446d172e16b0cddff72c56c3279db9018dbd94f2c62433b7c3c250d9
        path: a.txt
        sees: account-sas contosodata7 account read,add,create,write,delete,list until 2051-10-06 critical
        verdict:
        reason:
        reviewer:
        reviewed: 2026-11-21
        expires: 2026-12-05
      "
    `);
    expect(runCli(['allowlist', 'lint', ...AT], { cwd }).exitCode).toBe(2);

    complete(repository);
    repository.git('add', '.');
    expect(runCli(['allowlist', 'lint', ...AT], { cwd }).exitCode).toBe(0);
    expect(runCli(['scan', ...AT], { cwd }).exitCode).toBe(0);
    expect(runCli(['scan', '--no-allowlist', ...AT], { cwd }).exitCode).toBe(1);
    expect(runCli(['staged', ...AT], { cwd }).exitCode).toBe(0);
    expect(runCli(['staged', ...AT], { cwd, env: { CI: 'true' } }).exitCode).toBe(1);
    expect(runCli(['scan', '--now', '2026-12-05T23:59:59Z'], { cwd }).exitCode).toBe(0);
    expect(runCli(['scan', '--now', '2026-12-06T00:00:00Z'], { cwd }).exitCode).not.toBe(0);

    repository.write('a.txt', `${aSasUrl(ACCOUNT_SAS, aSignature('swapped'))}\n`);
    expect(runCli(['scan', ...AT], { cwd }).exitCode).toBe(1);
    repository.write('a.txt', `${TOKEN}\n`);
    repository.write(
      '.sasignore',
      repository.read('.sasignore').replace('verdict: test-fixture', 'verdict: harmless'),
    );
    const broken = runCli(['scan', ...AT], { cwd });
    expect(broken.exitCode).toBe(2);
    expect(broken.stdout).toMatch(/\.sasignore:13/);
  });

  test('needs to know which of several files', () => {
    const repository = aRepository().write('a.txt', TOKEN).write('b/c.txt', TOKEN);
    const { exitCode, stderr } = runCli(['allow', FINGERPRINT, ...AT], { cwd: repository.root });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(
      'The token is in a.txt and b/c.txt; an entry covers one file. Say which: --path a.txt',
    );
    expect(
      runCli(['allow', FINGERPRINT, '--path', 'b/c.txt', ...AT], { cwd: repository.root }).exitCode,
    ).toBe(0);
    expect(runCli(['allow', FINGERPRINT, '--path', 'd.txt', ...AT], { cwd: repository.root }).exitCode).toBe(
      2,
    );
    const again = runCli(['allow', FINGERPRINT, '--path', 'b/c.txt', ...AT], { cwd: repository.root });
    expect(again.stderr).toContain('There is an entry for this token already, at .sasignore:10.');
  });

  test('takes what is given on the command line, and guesses no reviewer', () => {
    const repository = aRepository().write('a.txt', TOKEN);
    const given = [
      '--verdict',
      'revoked',
      '--reason',
      'renewed both keys on the day it leaked',
      '--ticket',
      'SEC-1',
      '--expires',
      '2026-11-30',
    ];
    expect(runCli(['allow', FINGERPRINT, ...given, ...AT], { cwd: repository.root }).exitCode).toBe(0);
    const text = repository.read('.sasignore');
    expect(text).toContain(
      '  verdict: revoked\n  reason: renewed both keys on the day it leaked\n  reviewer:\n',
    );
    expect(text).toContain('  expires: 2026-11-30\n  ticket: SEC-1\n');
  });

  test('of a kind that does not fit is refused before anything is written', () => {
    const repository = aRepository().write('a.txt', TOKEN);
    const { exitCode, stderr } = runCli(['allow', FINGERPRINT, '--verdict', 'false-positive', ...AT], {
      cwd: repository.root,
    });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(
      'A critical token cannot be excused as false-positive. What fits: revoked, test-fixture.',
    );
    expect(repository.git('status', '--porcelain')).toBe('?? a.txt\n');
  });

  test('is not written through a symbolic link', () => {
    const repository = aRepository()
      .write('a.txt', TOKEN)
      .write('b.txt', 'mine\n')
      .link('.sasignore', 'b.txt');
    expect(runCli(['allow', FINGERPRINT, ...AT], { cwd: repository.root }).exitCode).toBe(2);
    expect(repository.read('b.txt')).toBe('mine\n');
  });

  test.each(['--reason', '--ticket'])('allow takes no token for %s', (option) => {
    const repository = aRepository().write('a.txt', `${aSasUrl()}\n`);
    const { exitCode, stdout, stderr } = runCli(
      ['allow', FINGERPRINT, option, `as in ${aSasUrl(ACCOUNT_SAS, aSignature('other'))}`, ...AT],
      { cwd: repository.root },
    );
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(`${option} holds a token, and .sasignore is there for everybody to read.`);
    expect(stderr).not.toContain(aSignature('other').slice(0, 5));
    expect(repository.tryGit('status', '--porcelain', '--', '.sasignore').stdout).toBe('');
  });

  test('for a token that is not there is refused, with where to look', () => {
    const { exitCode, stderr } = runCli(['allow', 'deadbeef'], {
      cwd: aRepository().write('a.txt', TOKEN).root,
    });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('No token with this fingerprint');
    expect(stderr).toMatch(/fetch that first \(git fetch\).* scan, or node \S+ history/);
  });

  test('for a token that stands only in commits lets the push through, and CI decide', () => {
    const repository = aRepository().commit('a.txt', 'clean\n');
    const cwd = repository.root;
    const remote = join(aFolder(), 'remote.git');
    repository.git('init', '--quiet', '--bare', remote);
    repository.git('remote', 'add', 'origin', remote);
    repository.git('push', '--quiet', 'origin', 'main');
    repository.commit('docs/a.md', TOKEN).commit('docs/a.md', 'clean\n');
    const leak = repository.git('rev-parse', '--short=12', 'HEAD~1').trim();
    const allowed = runCli(['allow', FINGERPRINT.slice(0, 12), ...AT], { cwd });
    expect([allowed.exitCode, allowed.stderr]).toEqual([0, '']);
    expect(allowed.stdout).toContain(`critical, at docs/a.md in commit ${leak}.`);
    expect(allowed.stdout).toMatch(/^ {2}git commit -m .* \.sasignore$/m);
    expect(allowed.stdout).toContain('There is no agreed policy yet');
    complete(repository);
    repository.commit('.sasignore', repository.read('.sasignore'));
    installHook(repository, join(cwd, '.git'), 'pre-push', `push --now ${NOW} -- "$@"`);
    expect(repository.tryGit('push', 'origin', 'main').exitCode).toBe(0);
  });

  test('for a token of a commit that a remote has is written as well', () => {
    const repository = aRepository().commit('docs/a.md', TOKEN).commit('docs/a.md', 'clean\n');
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect(runCli(['history', ...AT], { cwd: repository.root }).exitCode).toBe(1);
    expect(runCli(['allow', FINGERPRINT, ...AT], { cwd: repository.root }).exitCode).toBe(0);
    expect(repository.read('.sasignore')).toContain('  path: docs/a.md\n');
  });

  test('for a token in a message is refused, since an exception is for a file', () => {
    const repository = aRepository();
    repository.git('commit', '--quiet', '--allow-empty', '-m', TOKEN);
    const { exitCode, stderr } = runCli(['allow', FINGERPRINT, ...AT], { cwd: repository.root });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/in no file but in commit message:1:\d+ in commit [0-9a-f]{12}, and an exception/);
  });

  function complete(repository: Repository): void {
    const text = repository
      .read('.sasignore')
      .replace('reviewers:', 'reviewers: @alice-sec @bob-sec')
      .replace('  verdict:', '  verdict: test-fixture')
      .replace('  reason:', '  reason: made for the tests of the reader, opens nothing at all')
      .replace('  reviewer:', '  reviewer: @alice-sec');
    repository.write('.sasignore', text);
  }
});
