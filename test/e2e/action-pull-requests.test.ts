/** What the Action looks at for a pull request: each test is a row of the table in docs/action.md. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import type { ActionResult } from '../support/action.ts';
import { commit, idOf, merge } from '../support/commits.ts';
import { aPullRequest, type EventRun, mergeOf, runEvent } from '../support/events.ts';
import { aGitServer } from '../support/git-server.ts';
import { aFolder, aRepository, type Repository } from '../support/repository.ts';
import { ACCOUNT_SAS, aSasUrl, aSignature } from '../support/tokens.ts';

const LEAK = `url = ${aSasUrl(ACCOUNT_SAS, aSignature('pulled'))}\n`;
const OLD = `url = ${aSasUrl(ACCOUNT_SAS, aSignature('old'))}\n`;
const CLEAN = 'url = none\n';

/** `a.txt:1` in the tree, `a.txt:1 in SUBJECT` in a commit; in the report's order. */
function placesIn({ report }: ActionResult, author: Repository): string[] {
  return report.findings.flatMap(({ locations }) =>
    locations.map(({ path, line, commit: id }) =>
      id === null
        ? `${path}:${line}`
        : `${path}:${line} in ${author.git('log', '-1', '--format=%s', id).trim()}`,
    ),
  );
}

/** On branch `topic`, which parts from `main` at its first commit. */
function aTopic(): { readonly author: Repository; readonly base: string } {
  const author = aRepository();
  const base = commit(author, 'first', { 'README.md': 'hello\n' });
  author.git('switch', '--quiet', '-c', 'topic');
  return { author, base };
}

/** Runs on the pull request of what is on `topic` now. */
function pull(author: Repository, base: string, run: Partial<EventRun> = {}) {
  const head = idOf(author, 'topic');
  const onto = idOf(author, 'main');
  const merged = mergeOf(author, onto, head);
  return runEvent(author, {
    event: 'pull_request',
    payload: aPullRequest(base, head),
    commit: merged,
    ...run,
  });
}

test.each(['full', 'shallow'] as const)(
  'a token that a commit brings and that stands in the tree, %s checkout',
  async (depth) => {
    const { author, base } = aTopic();
    commit(author, 'before', { 'b.txt': CLEAN });
    commit(author, 'brings it', { 'a.txt': `one\n${LEAK}` });
    const result = await pull(author, base, { depth });
    expect(placesIn(result, author)).toEqual(['a.txt:2', 'a.txt:2 in brings it']);
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ blocked: '1', scanned: 'commits and tree' });
    expect(result.report.source).toEqual({
      kind: 'tree',
      root: '.',
      range: { base, head: idOf(author, 'topic'), commits: 2 },
    });
    // One place is marked where it can be mended, not two.
    expect(result.commands.map(({ properties: { file, line } }) => `${file}:${line}`)).toEqual(['a.txt:2']);
    expect(result.server.requests.length > 0).toBe(depth === 'shallow');
  },
);

test('a token that one commit adds and a later one takes out', async () => {
  const { author, base } = aTopic();
  commit(author, 'adds', { 'a.txt': LEAK });
  commit(author, 'takes out', { 'a.txt': CLEAN });
  const result = await pull(author, base);
  expect(placesIn(result, author)).toEqual(['a.txt:1 in adds']);
  expect(result.exitCode).toBe(1);
  expect(result.commands.map(({ name }) => name)).toEqual(['error']);
});

test('a token that moves to another file within the pull request', async () => {
  const { author, base } = aTopic();
  commit(author, 'adds', { 'a.txt': LEAK });
  commit(author, 'moves', { 'a.txt': CLEAN, 'b.txt': `moved\n${LEAK}` });
  const result = await pull(author, base);
  // Where it stands now comes first, whatever its name.
  expect(placesIn(result, author)).toEqual(['b.txt:2', 'a.txt:1 in adds', 'b.txt:2 in moves']);
  expect(result.commands.map(({ properties }) => properties.file)).toEqual(['b.txt', 'a.txt']);
  expect(result.exitCode).toBe(1);
});

test('a token on a side branch that the pull request merged', async () => {
  const { author, base } = aTopic();
  author.git('switch', '--quiet', '-c', 'side');
  commit(author, 'on the side', { 'a.txt': LEAK });
  commit(author, 'taken out there', { 'a.txt': CLEAN });
  author.git('switch', '--quiet', 'topic');
  commit(author, 'meanwhile', { 'b.txt': CLEAN });
  merge(author, 'merges it', ['side']);
  const result = await pull(author, base);
  expect(placesIn(result, author)).toEqual(['a.txt:1 in on the side']);
  expect(result.exitCode).toBe(1);
});

test('a token that was typed in a merge and taken out again', async () => {
  const { author, base } = aTopic();
  author.git('switch', '--quiet', '-c', 'side');
  commit(author, 'on the side', { 'b.txt': CLEAN });
  author.git('switch', '--quiet', 'topic');
  commit(author, 'meanwhile', { 'c.txt': CLEAN });
  merge(author, 'types it', ['side'], { 'a.txt': LEAK });
  commit(author, 'takes out', { 'a.txt': CLEAN });
  const result = await pull(author, base);
  expect(placesIn(result, author)).toEqual(['a.txt:1 in types it']);
  expect(result.exitCode).toBe(1);
});

test('300 commits with the token in the oldest', async () => {
  const { author, base } = aTopic();
  commit(author, 'oldest', { 'a.txt': LEAK });
  commit(author, 'takes out', { 'a.txt': CLEAN });
  for (let count = 2; count < 300; count += 1) commit(author, `number ${count}`);
  const result = await pull(author, base);
  expect(placesIn(result, author)).toEqual(['a.txt:1 in oldest']);
  expect(result.report.source.range?.commits).toBe(300);
  expect(result.exitCode).toBe(1);
});

test('a base that is 150 commits ahead of where the pull request began', async () => {
  const { author, base } = aTopic();
  commit(author, 'brings it', { 'a.txt': LEAK });
  author.git('switch', '--quiet', 'main');
  for (let count = 0; count < 150; count += 1) commit(author, `number ${count}`);
  const result = await pull(author, idOf(author, 'main'));
  expect(base).not.toBe(idOf(author, 'main'));
  expect(result.report.source.range?.commits).toBe(1);
  expect(result.exitCode).toBe(1);
});

test('a pull request of a fork, whose commits only its own ref reaches', async () => {
  const { author, base } = aTopic();
  commit(author, 'adds', { 'a.txt': LEAK });
  commit(author, 'takes out', { 'a.txt': CLEAN });
  const head = idOf(author, 'topic');
  const merged = mergeOf(author, base, head);
  author.git('branch', '--quiet', '-D', 'topic');
  const payload = aPullRequest(base, head, 2, 'fabrikam/models');
  const result = await runEvent(author, { event: 'pull_request', payload, commit: merged });
  expect(placesIn(result, author)).toEqual(['a.txt:1 in adds']);
  expect(result.exitCode).toBe(1);
});

test.each(['full', 'shallow'] as const)(
  'pull_request_target with the base checked out, %s',
  async (depth) => {
    const { author, base } = aTopic();
    commit(author, 'adds', { 'a.txt': LEAK });
    const head = idOf(author, 'topic');
    mergeOf(author, base, head);
    author.git('branch', '--quiet', '-D', 'topic');
    let checkout: Repository | undefined;
    const result = await runEvent(author, {
      event: 'pull_request_target',
      payload: aPullRequest(base, head, 1, 'fabrikam/models'),
      commit: base,
      depth,
      before: (it) => {
        checkout = it;
      },
    });
    expect(placesIn(result, author)).toEqual(['a.txt:1 in adds']);
    expect(result.exitCode).toBe(1);
    // Nothing of the fork lies in the checkout, neither as a file nor in its git folder.
    expect(checkout?.git('status', '--porcelain')).toBe('');
    expect(checkout?.tryGit('cat-file', '-e', head).exitCode).not.toBe(0);
  },
);

test('pull_request_target of a clean pull request', async () => {
  const { author, base } = aTopic();
  commit(author, 'adds', { 'a.txt': CLEAN });
  const result = await pull(author, base, { event: 'pull_request_target', commit: base });
  expect(result.exitCode).toBe(0);
  expect(result.outputs).toMatchObject({ scanned: 'commits and tree' });
  expect(result.stdout).toContain('1 commit, 2 files, ');
});

test('a review of a pull request', async () => {
  const { author, base } = aTopic();
  commit(author, 'adds', { 'a.txt': LEAK });
  commit(author, 'takes out', { 'a.txt': CLEAN });
  const { pull_request } = aPullRequest(base, idOf(author, 'topic'), 2);
  const result = await pull(author, base, {
    event: 'pull_request_review',
    payload: { action: 'submitted', review: { state: 'approved' }, pull_request },
  });
  expect(placesIn(result, author)).toEqual(['a.txt:1 in adds']);
});

test.each(['full', 'shallow'] as const)(
  'an old token in a file that is renamed and edited, %s checkout',
  async (depth) => {
    const author = aRepository();
    const text = Array.from({ length: 40 }, (_, line) => `line ${line}\n`).join('');
    const base = commit(author, 'first', { 'a.txt': `${OLD}${text}` });
    author.git('switch', '--quiet', '-c', 'topic');
    author.git('mv', 'a.txt', 'b.txt');
    commit(author, 'renames', { 'b.txt': `${OLD}${text}more\n` });
    const result = await pull(author, base, { depth });
    // It stands in the tree, but no commit of the pull request brought it.
    expect(placesIn(result, author)).toEqual(['b.txt:1']);
    expect(result.exitCode).toBe(1);
  },
);

test('a base that moved on and was merged into the pull request', async () => {
  const { author, base } = aTopic();
  commit(author, 'its own', { 'b.txt': CLEAN });
  author.git('switch', '--quiet', 'main');
  commit(author, 'of the base', { 'a.txt': OLD });
  commit(author, 'of the base too', { 'a.txt': CLEAN });
  author.git('switch', '--quiet', 'topic');
  merge(author, 'catches up', ['main']);
  // The event names the older base.
  const result = await pull(author, base);
  expect(placesIn(result, author)).toEqual([]);
  expect(result.report.source.range?.commits).toBe(2);
  expect(result.exitCode).toBe(0);
});

test('a second run after the branch was pushed anew by force', async () => {
  const { author, base } = aTopic();
  commit(author, 'adds', { 'a.txt': LEAK });
  const head = idOf(author, 'topic');
  const merged = mergeOf(author, base, head);
  author.git('branch', '--force', 'topic', base);
  author.git('update-ref', 'refs/pull/7/head', base);
  const result = await runEvent(author, {
    event: 'pull_request',
    payload: aPullRequest(base, head),
    commit: merged,
  });
  expect(placesIn(result, author)).toEqual(['a.txt:1', 'a.txt:1 in adds']);
  expect(result.exitCode).toBe(1);
});

test('a server that hands out no commit by its id', async () => {
  const { author, base } = aTopic();
  commit(author, 'adds', { 'a.txt': LEAK });
  commit(author, 'takes out', { 'a.txt': CLEAN });
  const head = idOf(author, 'topic');
  const merged = mergeOf(author, base, head);
  const server = await aGitServer(author);
  for (const key of ['AnySHA1InWant', 'ReachableSHA1InWant', 'TipSHA1InWant'])
    server.repository.git('config', `uploadpack.allow${key}`, 'false');
  // Version 2 of the protocol hands out everything.
  server.speaks = 0;
  const run = { event: 'pull_request', payload: aPullRequest(base, head, 2), commit: merged, server };
  const result = await runEvent(author, run);
  expect(placesIn(result, author)).toEqual(['a.txt:1 in adds']);
});

test.each([
  [403, 'did not let them be fetched'],
  [404, 'did not let them be fetched'],
  [500, 'could not be fetched'],
])('a server that answers %i to a shallow checkout', async (status, cause) => {
  const { author, base } = aTopic();
  commit(author, 'adds', { 'a.txt': CLEAN });
  const result = await pull(author, base, { server: await aGitServer(authorOf(author, base), status) });
  expect(result.exitCode).toBe(3);
  expect(result.outputs).toMatchObject({ 'exit-code': '3', scanned: 'tree' });
  const [error] = result.commands;
  expect(error?.name).toBe('error');
  expect(error?.message).toContain(cause);
  expect(error?.message).toContain('\nwith:\n  fetch-depth: 0');
  expect(result.summary).toContain('## sasguard&#58; not complete');
});

/** With the refs that a checkout needs. */
function authorOf(author: Repository, base: string): Repository {
  mergeOf(author, base, idOf(author, 'topic'));
  return author;
}

test('a token of the job that may not read the repository', async () => {
  const { author, base } = aTopic();
  commit(author, 'adds', { 'a.txt': CLEAN });
  const result = await pull(author, base, { inputs: { token: 'another' } });
  expect(result.exitCode).toBe(3);
  expect(result.commands[0]?.message).toContain('Give the job the permission contents: read');
});

test('a checkout that left contents out by a filter', async () => {
  const { author, base } = aTopic();
  commit(author, 'adds', { 'a.txt': LEAK });
  const blob = idOf(author, 'HEAD:a.txt');
  commit(author, 'takes out', { 'a.txt': CLEAN });
  let isThere = true;
  const result = await pull(author, base, {
    depth: 'partial',
    before: (checkout) => {
      const listed = checkout.git('rev-list', '--objects', '--all', '--missing=print');
      isThere = !listed.includes(`?${blob}`);
    },
  });
  expect(isThere).toBe(false);
  expect(placesIn(result, author)).toEqual(['a.txt:1 in adds']);
  expect(result.server.requests.length).toBeGreaterThan(0);
});

test('a step that forgot the checkout', async () => {
  const { author, base } = aTopic();
  commit(author, 'adds', { 'a.txt': LEAK });
  const result = await pull(author, base, { env: { GITHUB_WORKSPACE: aFolder() } });
  expect(placesIn(result, author)).toEqual(['a.txt:1 in adds']);
  expect(result.commands.map(({ message }) => message).join()).toContain(
    'only the commits of the event were scanned',
  );
});

test('a folder that was named narrows the commits as well', async () => {
  const { author, base } = aTopic();
  commit(author, 'adds both', { 'docs/a.txt': LEAK, 'docs2/b.txt': OLD });
  commit(author, 'takes out', { 'docs/a.txt': CLEAN, 'docs2/b.txt': CLEAN });
  const result = await pull(author, base, { inputs: { path: 'docs' } });
  expect(placesIn(result, author)).toEqual(['docs/a.txt:1 in adds both']);
});

test('a token in a commit message', async () => {
  const { author, base } = aTopic();
  commit(author, `see ${LEAK.trim()}`, { 'a.txt': CLEAN });
  const result = await pull(author, base);
  expect(result.report.findings[0]?.locations.map(({ path }) => path)).toEqual(['.git/COMMIT_EDITMSG']);
  expect(result.exitCode).toBe(1);
});

test('a submodule that the pull request brings', async () => {
  const { author, base } = aTopic();
  author.git('update-index', '--add', '--cacheinfo', `160000,${base},library`);
  commit(author, 'adds a submodule');
  const result = await pull(author, base);
  expect(result.report.skipped).toContainEqual({ path: 'library', reason: 'submodule' });
  expect(result.exitCode).toBe(0);
});

// The stand-ins are shell scripts.
test.skipIf(process.platform === 'win32')(
  'a checkout whose configuration names programs and other servers',
  async () => {
    const { author, base } = aTopic();
    commit(author, 'adds', { 'a.txt': LEAK });
    commit(author, 'takes out', { 'a.txt': CLEAN });
    const folder = aFolder();
    const trace = join(folder, 'ran');
    const program = join(folder, 'program');
    writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> ${trace}\nexit 1\n`);
    chmodSync(program, 0o755);
    writeFileSync(trace, '');
    const result = await pull(author, base, {
      before: (checkout) => {
        const set = {
          'core.fsmonitor': program,
          'core.sshCommand': program,
          'core.gitProxy': program,
          'core.askPass': program,
          'core.hooksPath': folder,
          'core.alternateRefsCommand': program,
          'credential.helper': `!${program}`,
          'remote.origin.url': `ext::${program}`,
          'remote.origin.uploadpack': program,
          'protocol.ext.allow': 'always',
          'uploadpack.packObjectsHook': program,
          'http.proxy': 'http://127.0.0.1:9',
          'url.http://127.0.0.1:9/.insteadOf': 'http://',
          'http.extraHeader': 'AUTHORIZATION: basic bm9ib2R5',
          'diff.external': program,
          'filter.x.smudge': program,
          'pager.log': program,
        };
        for (const [name, value] of Object.entries(set)) checkout.git('config', name, value);
        mkdirSync(join(checkout.root, '.git', 'hooks'), { recursive: true });
        for (const hook of ['reference-transaction', 'post-checkout', 'post-index-change']) {
          writeFileSync(join(checkout.root, '.git', 'hooks', hook), readFileSync(program), { mode: 0o755 });
        }
      },
    });
    expect(readFileSync(trace, 'utf8')).toBe('');
    expect(placesIn(result, author)).toEqual(['a.txt:1 in adds']);
    expect(result.server.requests.length).toBeGreaterThan(0);
  },
);

test.skipIf(process.platform === 'win32')(
  'the token of the job stands in no command line and in no file',
  async () => {
    const { author, base } = aTopic();
    commit(author, 'adds', { 'a.txt': CLEAN });
    const folder = aFolder();
    const trace = join(folder, 'trace');
    const path = process.env.PATH ?? '';
    const git = path
      .split(delimiter)
      .map((place) => join(place, 'git'))
      .find((file) => {
        try {
          return readFileSync(file).length > 0;
        } catch {
          return false;
        }
      });
    writeFileSync(join(folder, 'git'), `#!/bin/sh\necho "$*" >> ${trace}\nexec ${git} "$@"\n`, {
      mode: 0o755,
    });
    let checkout: Repository | undefined;
    const result = await pull(author, base, {
      env: { PATH: `${folder}${delimiter}${path}` },
      before: (it) => {
        checkout = it;
      },
    });
    expect(result.exitCode).toBe(0);
    const commands = readFileSync(trace, 'utf8');
    expect(commands).toContain(' fetch ');
    const config = checkout?.read('.git/config') ?? '';
    for (const text of [commands, config, result.everything]) {
      expect(text).not.toContain('a-token-for-tests');
      expect(text).not.toContain(
        Buffer.from('x-access-token:a-token-for-tests').toString('base64').slice(24, 48),
      );
    }
  },
);
