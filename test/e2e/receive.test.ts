/** `sasguard receive` as the pre-receive hook of a bare repository, behind a real `git push`. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commit, idOf } from '../support/commits.ts';
import { installHook } from '../support/hooks.ts';
import { aFolder, aRepository, Repository } from '../support/repository.ts';
import { runCli } from '../support/run.ts';
import { ACCOUNT_SAS, aSasUrl, aSignature, NOW } from '../support/tokens.ts';

const TOKEN = `${aSasUrl()}\n`;
const OTHER = `${aSasUrl(ACCOUNT_SAS, aSignature('other'))}\n`;

/** A repository and the bare one to which it pushes. */
function withServer(words = '') {
  const repository = aRepository();
  const server = new Repository(join(aFolder(), 'server.git'));
  repository.git('init', '--quiet', '--bare', '--initial-branch=main', server.root);
  repository.git('remote', 'add', 'origin', server.root);
  installHook(repository, server.root, 'pre-receive', `receive --now ${NOW} ${words}`);
  commit(repository, 'base', { 'a.txt': 'nothing\n' });
  return { repository, server };
}

function objectsIn(server: Repository): number {
  return Number(/^count: (\d+)/m.exec(server.git('count-objects', '-v'))?.[1]);
}

test('a push with a token is refused in its quarantine, one without is accepted', () => {
  const { repository, server } = withServer();
  expect(repository.tryGit('push', 'origin', 'main').exitCode).toBe(0);
  const accepted = objectsIn(server);
  const leak = commit(repository, 'leaks', { 'docs/b.md': `first\n${TOKEN}` });
  const head = commit(repository, 'mends', { 'docs/b.md': 'first\n' });
  const refused = repository.tryGit('push', 'origin', 'main');
  expect(refused.exitCode).toBe(1);
  expect(refused.stderr).toContain('docs/b.md:2:');
  expect(refused.stderr).toContain(`in commit ${leak.slice(0, 12)}`);
  expect(refused.stderr).not.toContain(encodeURIComponent(aSignature()).slice(0, 8));
  expect(refused.stderr).toContain('pre-receive hook declined');
  expect(objectsIn(server)).toBe(accepted);
  repository.git('reset', '--quiet', '--soft', 'HEAD~2');
  expect(commit(repository, 'squashes')).not.toBe(head);
  expect(repository.tryGit('push', 'origin', 'main').exitCode).toBe(0);
  expect(idOf(server, 'main')).toBe(idOf(repository, 'HEAD'));
});

test('every ref counts: a token on the second of three refuses them all', () => {
  const { repository, server } = withServer();
  for (const name of ['one', 'two', 'three']) {
    repository.git('checkout', '--quiet', '-b', name, 'main');
    commit(repository, name, { [`${name}.txt`]: name === 'two' ? TOKEN : 'nothing\n' });
  }
  repository.git('tag', '-a', 'v1', '-m', 'fine');
  const refused = repository.tryGit('push', 'origin', 'one', 'two', 'three', 'v1');
  expect(refused.stderr).toContain('two.txt:1:');
  expect(server.git('for-each-ref')).toBe('');
  expect(repository.tryGit('push', 'origin', 'one', 'three', 'v1').exitCode).toBe(0);
});

test('what any ref has already is not told again, a deletion brings nothing', () => {
  const { repository, server } = withServer();
  commit(repository, 'leaks', { 'b.txt': TOKEN });
  server.remove('hooks/pre-receive');
  repository.git('push', '--quiet', 'origin', 'main', 'main:old');
  installHook(repository, server.root, 'pre-receive', `receive --now ${NOW}`);
  commit(repository, 'edits', { 'b.txt': `above\n${TOKEN}` });
  expect(repository.tryGit('push', 'origin', 'main:topic').exitCode).toBe(0);
  expect(repository.tryGit('push', 'origin', ':old').exitCode).toBe(0);
  commit(repository, 'adds', { 'b.txt': `${TOKEN}${OTHER}` });
  expect(repository.tryGit('push', 'origin', 'main').stderr).toContain('b.txt:2:');
});

test('a tag message, a branch name and a commit message are refused', () => {
  const { repository } = withServer();
  repository.git('push', '--quiet', 'origin', 'main');
  const name = aSasUrl().split('?')[1] as string;
  repository.git('tag', '-a', 'v1', '-m', `first\n\n${OTHER}`);
  expect(repository.tryGit('push', 'origin', 'v1').stderr).toContain('tag v1:3:');
  expect(repository.tryGit('push', 'origin', `main:refs/heads/${name}`).stderr).toContain('branch sv=');
  commit(repository, `subject\n\n${TOKEN}`);
  expect(repository.tryGit('push', 'origin', 'main').stderr).toContain('commit message:3:');
});

test('when time is up the push is not accepted, and how far it came is said', () => {
  const { repository } = withServer('--within 0');
  const { exitCode, stderr } = repository.tryGit('push', 'origin', 'main');
  expect(exitCode).toBe(1);
  expect(stderr).toContain('Time was up before all that is new could be listed');
  const tree = repository.git('rev-parse', 'HEAD^{tree}').trim();
  const loose = repository.git('commit-tree', '-m', 'loose', tree).trim();
  const report = runCli(['receive', '--within', '0', '--format', 'json'], {
    cwd: repository.root,
    input: `${'0'.repeat(40)} ${loose} refs/heads/main\n`,
  });
  expect(report.exitCode).toBe(3);
  expect(JSON.parse(report.stdout).problems).toMatchObject([{ code: 'incomplete', effect: 'incomplete' }]);
});

test('a push of a few commits takes less than a second beyond the start', () => {
  const { repository, server } = withServer();
  for (let index = 0; index < 5; index++) {
    commit(repository, `commit ${index}`, { [`f${index}.txt`]: `${'words and more words\n'.repeat(500)}` });
  }
  const line = `${'0'.repeat(40)} ${idOf(repository, 'HEAD')} refs/heads/main\n`;
  repository.git('push', '--quiet', 'origin', 'main');
  server.git('update-ref', '-d', 'refs/heads/main');
  const timeOf = (args: string[]) => {
    const start = performance.now();
    runCli(args, { cwd: server.root, input: line });
    return performance.now() - start;
  };
  const best = (args: string[]) => Math.min(...[1, 2, 3].map(() => timeOf(args)));
  expect(best(['receive']) - best(['--version'])).toBeLessThan(1000);
});
