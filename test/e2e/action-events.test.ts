/** What the Action looks at on every other event: each test is a row of the table in docs/action.md. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runAction } from '../support/action.ts';
import { commit, idOf, placesOf } from '../support/commits.ts';
import { aMergeGroup, aPush, type EventRun, REPOSITORY, runEvent, ZEROS } from '../support/events.ts';
import { aGitServer } from '../support/git-server.ts';
import { aFolder, aRepository, type Repository } from '../support/repository.ts';
import { ACCOUNT_SAS, aSasUrl, aSignature } from '../support/tokens.ts';

const LEAK = `url = ${aSasUrl(ACCOUNT_SAS, aSignature('pushed'))}\n`;
const OLD = `url = ${aSasUrl(ACCOUNT_SAS, aSignature('old'))}\n`;
const CLEAN = 'url = none\n';

/** With an old token that is taken out again, so that it is found only where the history is looked at. */
function aHistory(): Repository {
  const author = aRepository();
  commit(author, 'old one', { 'old.txt': OLD });
  commit(author, 'old one out', { 'old.txt': CLEAN });
  return author;
}

/** Adds the token, and takes it out again. */
function addAndTakeOut(author: Repository): string {
  commit(author, 'adds', { 'a.txt': LEAK });
  return commit(author, 'takes out', { 'a.txt': CLEAN });
}

function push(author: Repository, before: string, ref = 'refs/heads/main', run: Partial<EventRun> = {}) {
  const after = idOf(author, ref);
  const commitOfIt = idOf(author, `${ref}^{commit}`);
  return runEvent(author, { event: 'push', payload: aPush(before, after, ref), commit: commitOfIt, ...run });
}

test.each(['full', 'shallow'] as const)('a push to a branch, %s checkout', async (depth) => {
  const author = aHistory();
  const before = idOf(author, 'HEAD');
  addAndTakeOut(author);
  const result = await push(author, before, 'refs/heads/main', { depth });
  expect(placesOf(result.report, author)).toEqual(['a.txt:1 in adds']);
  expect(result.exitCode).toBe(1);
});

test('a push that is clean', async () => {
  const author = aHistory();
  const before = idOf(author, 'HEAD');
  commit(author, 'clean', { 'a.txt': CLEAN });
  const result = await push(author, before);
  expect(result.exitCode).toBe(0);
  expect(result.commands).toEqual([]);
  expect(result.outputs).toMatchObject({ scanned: 'commits and tree' });
});

test.each(['full', 'shallow'] as const)('the first push of a branch, %s checkout', async (depth) => {
  const author = aHistory();
  author.git('switch', '--quiet', '-c', 'topic');
  addAndTakeOut(author);
  const result = await push(author, ZEROS, 'refs/heads/topic', { depth });
  expect(placesOf(result.report, author)).toEqual(['a.txt:1 in adds']);
  expect(result.exitCode).toBe(1);
});

test('the first push of a branch that begins at another branch', async () => {
  const author = aHistory();
  author.git('switch', '--quiet', '-c', 'release');
  commit(author, 'of the release', { 'b.txt': OLD });
  author.git('switch', '--quiet', '-c', 'topic');
  addAndTakeOut(author);
  commit(author, 'out', { 'b.txt': CLEAN });
  const result = await push(author, ZEROS, 'refs/heads/topic', { depth: 'full' });
  expect(placesOf(result.report, author)).toEqual(['a.txt:1 in adds']);
});

test('two names of one new branch in one push', async () => {
  const author = aHistory();
  author.git('switch', '--quiet', '-c', 'topic');
  addAndTakeOut(author);
  author.git('branch', 'another');
  const result = await push(author, ZEROS, 'refs/heads/topic', { depth: 'full' });
  expect(placesOf(result.report, author)).toEqual(['a.txt:1 in adds']);
});

test('a new branch without a commit of its own', async () => {
  const author = aHistory();
  author.git('branch', 'topic');
  const result = await push(author, ZEROS, 'refs/heads/topic');
  expect(result.report.source.range?.commits).toBe(0);
  expect(result.exitCode).toBe(0);
});

test('the first push of a repository', async () => {
  const author = aHistory();
  addAndTakeOut(author);
  const result = await push(author, ZEROS);
  expect(placesOf(result.report, author)).toEqual(['a.txt:1 in adds', 'old.txt:1 in old one']);
  expect(result.exitCode).toBe(1);
});

test.each(['full', 'shallow'] as const)('a forced push, %s checkout', async (depth) => {
  const author = aHistory();
  const parting = idOf(author, 'HEAD');
  const before = commit(author, 'given up', { 'b.txt': CLEAN });
  author.git('reset', '--quiet', '--hard', parting);
  addAndTakeOut(author);
  const result = await push(author, before, 'refs/heads/main', { depth });
  expect(placesOf(result.report, author)).toEqual(['a.txt:1 in adds']);
  expect(result.commands.map(({ name }) => name)).toEqual(['error']);
});

test('a forced push to a branch whose earlier state is gone', async () => {
  const author = aHistory();
  author.git('switch', '--quiet', '-c', 'topic');
  addAndTakeOut(author);
  const result = await push(author, 'abcdef0123456789abcdef0123456789abcdef01', 'refs/heads/topic');
  expect(placesOf(result.report, author)).toEqual(['a.txt:1 in adds']);
  expect(result.commands.map(({ name }) => name)).toEqual(['error', 'warning']);
  expect(result.commands[1]?.message).toContain('What the branch was before this push is gone');
  expect(result.exitCode).toBe(1);
});

test('a tag with a message, on a commit of the default branch', async () => {
  const author = aHistory();
  author.git('tag', '-a', '-m', `see ${LEAK.trim()}`, 'v1');
  const result = await push(author, ZEROS, 'refs/tags/v1');
  expect(placesOf(result.report, author)).toEqual(['.git/refs/tags/v1:1']);
  expect(result.exitCode).toBe(1);
});

test('a tag on commits that no branch has', async () => {
  const author = aHistory();
  author.git('switch', '--quiet', '--detach');
  addAndTakeOut(author);
  author.git('tag', 'v2');
  author.git('switch', '--quiet', 'main');
  const result = await push(author, ZEROS, 'refs/tags/v2');
  expect(placesOf(result.report, author)).toEqual(['a.txt:1 in adds']);
});

test('the deletion of a branch', async () => {
  const author = aHistory();
  const head = idOf(author, 'HEAD');
  const payload = aPush(head, ZEROS, 'refs/heads/topic');
  const result = await runEvent(author, { event: 'push', payload, commit: head });
  expect(result.exitCode).toBe(0);
  expect(result.outputs).toMatchObject({ scanned: 'nothing', findings: '0' });
  expect(result.stdout).toContain('nothing was scanned');
  expect(result.summary).toContain('## sasguard&#58; nothing was scanned\n');
  expect(result.everything).not.toContain('nothing found');
  expect(result.commands[0]?.message).toContain('was deleted');
});

test('a default branch with another name than it had', async () => {
  const author = aHistory();
  author.git('branch', '-m', 'main', 'trunk');
  author.git('switch', '--quiet', '-c', 'topic');
  const after = addAndTakeOut(author);
  const payload = {
    ...aPush(ZEROS, after, 'refs/heads/topic'),
    repository: { ...REPOSITORY, default_branch: 'trunk' },
  };
  const result = await runEvent(author, { event: 'push', payload, commit: after });
  expect(placesOf(result.report, author)).toEqual(['a.txt:1 in adds']);
});

test('a default branch that was given another name since', async () => {
  const author = aHistory();
  author.git('branch', '-m', 'main', 'trunk');
  author.git('switch', '--quiet', '-c', 'topic');
  addAndTakeOut(author);
  const result = await push(author, ZEROS, 'refs/heads/topic');
  expect(placesOf(result.report, author)).toEqual(['a.txt:1 in adds', 'old.txt:1 in old one']);
  expect(result.commands.at(-1)?.message).toContain('The default branch that the event names is gone');
  expect(result.exitCode).toBe(1);
});

test.each([
  '--upload-pack=pwned',
  '--upload-pack=touch pwned',
  'main:refs/heads/main',
  '*',
  '$(touch pwned)',
])('a default branch that is called %s', async (name) => {
  const author = aHistory();
  author.git('switch', '--quiet', '-c', 'topic');
  const after = addAndTakeOut(author);
  const payload = {
    ...aPush(ZEROS, after, 'refs/heads/topic'),
    repository: { ...REPOSITORY, default_branch: name },
  };
  const result = await runEvent(author, { event: 'push', payload, commit: after });
  // There is no such branch, so everything is new.
  expect(placesOf(result.report, author)).toEqual(['a.txt:1 in adds', 'old.txt:1 in old one']);
  expect(result.everything).not.toContain('pwned');
});

test.each(['full', 'shallow'] as const)('a merge queue, %s checkout', async (depth) => {
  const author = aHistory();
  const base = idOf(author, 'HEAD');
  const head = addAndTakeOut(author);
  const payload = aMergeGroup(base, head);
  const result = await runEvent(author, { event: 'merge_group', payload, commit: head, depth });
  expect(placesOf(result.report, author)).toEqual(['a.txt:1 in adds']);
  expect(result.exitCode).toBe(1);
});

test.each([
  ['schedule', { schedule: '0 3 * * *' }],
  ['workflow_dispatch', { inputs: null, ref: 'refs/heads/main' }],
  ['workflow_run', { workflow_run: { event: 'push' } }],
  ['issue_comment', { issue: { number: 1 }, comment: {} }],
  ['an_event_of_next_year', {}],
] as const)('%s looks at the checkout', async (event, payload) => {
  const author = aHistory();
  const head = commit(author, 'adds', { 'a.txt': LEAK });
  const result = await runEvent(author, { event, payload, commit: head });
  expect(placesOf(result.report, author)).toEqual(['a.txt:1']);
  expect(result.outputs).toMatchObject({ scanned: 'tree' });
  expect(result.server.requests).toEqual([]);
});

test.each(['full', 'shallow'] as const)('a run by hand with history: true, %s checkout', async (depth) => {
  const author = aHistory();
  author.git('switch', '--quiet', '-c', 'topic');
  addAndTakeOut(author);
  author.git('switch', '--quiet', 'main');
  const result = await runEvent(author, {
    event: 'workflow_dispatch',
    payload: {},
    commit: idOf(author, 'main'),
    depth,
    inputs: { history: 'true' },
  });
  expect(placesOf(result.report, author)).toEqual(['a.txt:1 in adds', 'old.txt:1 in old one']);
  expect(result.exitCode).toBe(1);
});

test('a run by hand with history: true that may not fetch', async () => {
  const author = aHistory();
  const result = await runEvent(author, {
    event: 'workflow_dispatch',
    payload: {},
    commit: idOf(author, 'main'),
    inputs: { history: 'true' },
    server: await aGitServer(author, 403),
  });
  expect(result.exitCode).toBe(3);
  expect(result.commands[0]?.message).toContain('\nwith:\n  fetch-depth: 0');
});

test('an input history that is neither true nor false', async () => {
  const repository = aRepository().commit('a.md', CLEAN);
  const { exitCode, commands } = await runAction({ workspace: repository.root, inputs: { history: 'yes' } });
  expect(exitCode).toBe(2);
  expect(commands[0]?.message).toContain('The input history must be true or false');
});

test.each([
  ['is not there', { GITHUB_EVENT_PATH: '/nowhere/event.json' }, {}],
  ['is not named', { GITHUB_EVENT_PATH: '' }, {}],
  ['is cut off', {}, `{ "pull_request": ${LEAK}`],
  ['is empty', {}, ' '],
] as const)('an event file that %s', async (_, env, payload) => {
  const repository = aRepository().commit('a.md', CLEAN);
  const result = await runAction({ workspace: repository.root, event: 'pull_request', payload, env });
  expect(result.exitCode).toBe(2);
  expect(result.commands.map(({ message }) => message)).toEqual([
    expect.stringContaining('The event file cannot be read'),
  ]);
  expect(result.outputs).toMatchObject({ 'exit-code': '2', scanned: 'nothing' });
  expect(result.stdout).toContain('nothing was scanned');
  expect(result.everything).not.toContain('nothing found');
});

test.each(['pull_request', 'pull_request_target', 'merge_group', 'push'])(
  'an event file of %s that names no commits',
  async (event) => {
    const repository = aRepository().commit('a.md', CLEAN);
    const payload = { pull_request: { base: { sha: '--all' } }, before: 7, after: 'HEAD' };
    const result = await runAction({ workspace: repository.root, event, payload });
    expect(result.exitCode).toBe(2);
    expect(result.commands[0]?.message).toContain('does not name the commits of its event');
  },
);

test('a path that is not there', async () => {
  const repository = aRepository().commit('a.md', CLEAN);
  const result = await runAction({ workspace: repository.root, inputs: { path: 'nowhere' } });
  expect(result.exitCode).toBe(2);
  expect(result.outputs).toMatchObject({ scanned: 'nothing' });
  expect(result.everything).not.toContain('nothing found');
  expect(result.summary).not.toContain('nothing found');
});

test.each(['no repository', 'an empty repository'])('a workspace with %s and no file', async (what) => {
  const workspace = what === 'no repository' ? aFolder() : aRepository().root;
  const result = await runAction({ workspace });
  expect(result.exitCode).toBe(3);
  expect(result.commands[0]?.message).toContain('- uses: actions/checkout@v7');
  expect(result.outputs).toMatchObject({ scanned: 'nothing' });
  expect(result.everything).not.toContain('nothing found');
});

test('a path that leads to a folder without a file', async () => {
  const repository = aRepository().commit('a.md', CLEAN);
  mkdirSync(join(repository.root, 'empty'));
  const result = await runAction({ workspace: repository.root, inputs: { path: 'empty' } });
  expect(result.exitCode).toBe(3);
  expect(result.outputs).toMatchObject({ scanned: 'nothing' });
});
