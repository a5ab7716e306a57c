import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ALL, Beside } from '../../src/sources/beside.ts';
import { runGit, type Where } from '../../src/sources/git.ts';
import { commit } from '../support/commits.ts';
import { aGitServer, SERVER_TOKEN } from '../support/git-server.ts';
import { aFolder, aRepository, gitEnvironment } from '../support/repository.ts';

function beside(checkout: Where | null, url: string, patience = 60_000, env: NodeJS.ProcessEnv = {}): Beside {
  const server = { url: `${url}/contoso/models`, token: SERVER_TOKEN, patience };
  const made = new Beside(checkout, server, { ...gitEnvironment(aFolder()), RUNNER_TEMP: aFolder(), ...env });
  onTestFinished(() => made.close());
  return made;
}

function has({ where }: Beside, oid: string): boolean {
  const { stdout } = runGit(where, ['cat-file', '--batch-check'], `${oid}\n`);
  return !stdout.toString().includes('missing');
}

/** A server that does nothing but what is said here. */
async function aServer(answer: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(answer as never);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it('borrows what the checkout has, and fetches only the rest', async () => {
  const author = aRepository();
  const old = commit(author, 'old', { 'a.txt': 'one\n' });
  const served = await aGitServer(author);
  const fresh = commit(author, 'new', { 'a.txt': 'two\n' });
  const made = beside({ cwd: author.root, env: author.env }, served.url);
  expect(has(made, old)).toBe(true);
  expect(has(made, fresh)).toBe(true);
  expect(served.requests).toEqual([]);
});

it('fetches into an empty one where there is no checkout, as deep as it is told', async () => {
  const author = aRepository();
  const first = commit(author, 'first', { 'a.txt': 'one\n' });
  commit(author, 'second', { 'a.txt': 'two\n' });
  const last = commit(author, 'third', { 'a.txt': 'three\n' });
  const made = beside(null, (await aGitServer(author)).url);
  expect(await made.fetch([`+${last}:refs/fetched/0`], 2)).toBe('fetched');
  expect([has(made, last), has(made, first), made.isCut]).toEqual([true, false, true]);
  expect(await made.fetch([`+${last}:refs/fetched/0`], ALL)).toBe('fetched');
  expect([has(made, first), made.isCut]).toEqual([true, false]);
});

it('reads repositories of SHA-256 as well', async () => {
  const author = aRepository();
  author.git('init', '--quiet', '--object-format=sha256', '--initial-branch=main', '../other');
  const other = { cwd: join(author.root, '..', 'other'), env: author.env };
  const made = beside(other, 'http://127.0.0.1:9');
  expect(runGit(made.where, ['rev-parse', '--show-object-format']).stdout.toString()).toBe('sha256\n');
});

it('says what the server said', async () => {
  const author = aRepository();
  commit(author, 'first', { 'a.txt': 'one\n' });
  const { url } = await aGitServer(author);
  const nobody = new Beside(null, { url: `${url}/contoso/models`, token: '', patience: 60_000 }, process.env);
  onTestFinished(() => nobody.close());
  expect(await nobody.fetch(['+refs/heads/main:refs/fetched/0'], 1)).toBe('refused');
  const made = beside(null, url);
  expect(await made.fetch(['+refs/heads/nowhere:refs/fetched/0'], 1)).toBe('unknown');
  expect(await made.fetch([`+${'ab'.repeat(20)}:refs/fetched/0`], 1)).toBe('unknown');
  expect(await beside(null, 'http://127.0.0.1:9').fetch(['+HEAD:refs/fetched/0'], 1)).toBe('failed');
});

it('gives up on a server that says nothing', async () => {
  const url = await aServer(() => {});
  expect(await beside(null, url, 500).fetch(['+HEAD:refs/fetched/0'], 1)).toBe('slow');
});

it('takes the token nowhere else', async () => {
  const asked: string[] = [];
  const other = await aServer((request, response) => {
    asked.push(String(request.headers.authorization));
    response.end();
  });
  const url = await aServer((request, response) => {
    response.writeHead(302, { location: `${other}${request.url}` }).end();
  });
  expect(await beside(null, url).fetch(['+HEAD:refs/fetched/0'], 1)).toBe('failed');
  expect(asked).toEqual([]);
});

it('knows nothing but HTTP', async () => {
  const author = aRepository();
  commit(author, 'first', { 'a.txt': 'one\n' });
  const trace = join(aFolder(), 'ran');
  for (const url of [`file://${author.root}`, `ext::touch ${trace}`, author.root, 'ssh://127.0.0.1/x']) {
    const made = new Beside(null, { url, token: '', patience: 60_000 }, gitEnvironment(aFolder()));
    onTestFinished(() => made.close());
    expect(await made.fetch(['+HEAD:refs/fetched/0'], 1)).toBe('failed');
  }
  expect(existsSync(trace)).toBe(false);
});

it('is not led elsewhere by variables of git', async () => {
  const author = aRepository();
  const first = commit(author, 'first', { 'a.txt': 'one\n' });
  const made = beside(null, (await aGitServer(author)).url, 60_000, {
    GIT_DIR: author.root,
    GIT_OBJECT_DIRECTORY: '/nowhere',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'url.http://127.0.0.1:9/.insteadOf',
    GIT_CONFIG_VALUE_0: 'http://',
    GIT_ASKPASS: '/nowhere',
  });
  expect(await made.fetch(['+refs/heads/main:refs/fetched/0'], 1)).toBe('fetched');
  expect(has(made, first)).toBe(true);
});

it('leaves nothing behind', () => {
  const made = beside(null, 'http://127.0.0.1:9');
  made.close();
  expect(existsSync(made.where.cwd)).toBe(false);
});
