/** What a check run shows, and what the log shows where there can be none. */
import { expect, it } from 'vitest';
import { HOSTILE_NAMES } from '../support/report.ts';
import { aRepository } from '../support/repository.ts';
import { ACCOUNT_SAS, aSasUrl, aSignature } from '../support/tokens.ts';
import { type Answer, aGitHub, REFUSED, type Trouble } from './fake-github.ts';
import { annotationsOf, aPullRequest, headOf, runOn, withTokens } from './support.ts';

const CREATE = /^POST .*\/check-runs$/;
const UPDATE = /^PATCH .*\/check-runs\//;

it('a token shows on its line of the branch, and not once more in the log', async () => {
  const github = await aGitHub();
  const repository = aRepository()
    .commit('README.md', 'hello\n')
    .commit('docs/a.md', `one\nsee ${aSasUrl(ACCOUNT_SAS, aSignature('account'))} there\n`);
  const result = await runOn(github, aPullRequest(repository));
  expect(result.exitCode).toBe(1);
  expect(annotationsOf(result)).toEqual([]);
  expect(result.stdout).toContain('docs/a.md:2: critical: Azure account SAS\n');
  expect(result.stdout).toContain('annotated by the check "sasguard findings"');
  const [run] = github.checkRuns;
  expect(run).toMatchObject({
    name: 'sasguard findings',
    head_sha: headOf(repository),
    conclusion: 'failure',
    details_url: 'https://github.com/contoso/models/actions/runs/4711',
    output: { title: 'sasguard found 1 Azure SAS' },
  });
  expect(run?.annotations).toMatchObject([
    { path: 'docs/a.md', start_line: 2, end_line: 2, annotation_level: 'failure' },
  ]);
  expect(run?.annotations[0]?.start_column).toBeGreaterThan(5);
  expect(run?.annotations[0]?.end_column).toBeGreaterThan(run?.annotations[0]?.start_column as number);
  expect(run?.annotations[0]?.message).toContain('Revoke it now.');
});

it('a clean checkout is a success', async () => {
  const github = await aGitHub();
  const result = await runOn(github, aPullRequest(withTokens(0)));
  expect(result.exitCode).toBe(0);
  expect(github.checkRuns).toMatchObject([{ conclusion: 'success', annotations: [] }]);
});

it('a fault in the set-up is a failure, and stays in the log as well', async () => {
  const github = await aGitHub();
  const repository = aRepository().commit('.sasignore', 'version 1\nnonsense\n');
  const result = await runOn(github, { workspace: repository.root });
  expect(result.exitCode).toBe(2);
  expect(github.checkRuns).toMatchObject([{ conclusion: 'failure', annotations: [] }]);
  expect(annotationsOf(result).map(({ properties }) => properties.file)).toContain('.sasignore');
});

// Windows has no such names.
it.skipIf(process.platform === 'win32')(
  'hostile names stay names in the check run and the comment',
  async () => {
    const names = HOSTILE_NAMES.filter((name) => !/[/\ud800]/.test(name));
    const repository = aRepository().commit('README.md', 'hello\n');
    for (const name of names) repository.write(name, `${aSasUrl(ACCOUNT_SAS, aSignature('account'))}\n`);
    const github = await aGitHub();
    await runOn(github, aPullRequest(repository, { comment: 'true' }));
    const [run] = github.checkRuns;
    expect(run?.annotations.map(({ path }) => path).toSorted()).toEqual(names.toSorted());
    for (const text of [run?.output.summary, github.comments[0]?.body]) {
      // What is left is ours: no name brought an element, a link, an image, a mention or a control character.
      const ours = text?.replace(/<\/?(?:a|code|details|summary|pre)\b[^<>]*>|<!-- sasguard[^>]*-->/g, '');
      expect(ours).not.toMatch(/[<>]|\]\(|@\w|[^\P{C}\n]/u);
    }
    for (const { message } of run?.annotations ?? []) expect(message).not.toMatch(/[^\P{C}\n]/u);
  },
);

it('a push is shown on its own commit, a merge group on its head', async () => {
  const github = await aGitHub();
  const repository = withTokens(1);
  await runOn(github, { workspace: repository.root });
  const payload = { merge_group: { head_sha: headOf(repository), base_sha: headOf(repository) } };
  await runOn(github, { workspace: repository.root, event: 'merge_group', payload });
  expect(github.checkRuns.map(({ head_sha }) => head_sha)).toEqual([
    'f00df00df00df00df00df00df00df00df00df00d',
    headOf(repository),
  ]);
});

it('120 places come in batches of fifty, each once', async () => {
  const github = await aGitHub();
  const result = await runOn(github, aPullRequest(withTokens(120)));
  expect(annotationsOf(result)).toEqual([]);
  expect(github.requests.filter((name) => CREATE.test(name) || UPDATE.test(name))).toHaveLength(3);
  const places = github.checkRuns[0]?.annotations.map(({ path, start_line }) => `${path}:${start_line}`);
  expect(places).toHaveLength(120);
  expect(new Set(places).size).toBe(120);
  expect(result.stdout).toContain('and 20 more places\n');
});

it.each([
  ['a token that may not write checks', REFUSED],
  ['a repository that GitHub hides from the token', { status: 404, body: { message: 'Not Found' } }],
] satisfies [string, Answer][])('%s leaves the annotations in the log, without a word', async (_, answer) => {
  const github = await aGitHub({ troubles: [{ at: CREATE, answer }] });
  const result = await runOn(github, aPullRequest(withTokens(2)));
  expect(result.exitCode).toBe(1);
  expect(annotationsOf(result).map(({ name }) => name)).toEqual(['error', 'error']);
  expect(github.requests.filter((name) => CREATE.test(name))).toHaveLength(1);
});

it('checks: never asks for none', async () => {
  const github = await aGitHub();
  const result = await runOn(github, aPullRequest(withTokens(1), { checks: 'never' }));
  expect(github.requests).toEqual([]);
  expect(annotationsOf(result)).toHaveLength(1);
});

const html = '<html>Bad gateway</html>';
const LATER = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' };

it.each([
  ['a 500 twice', { at: CREATE, times: 2, answer: { status: 500, body: { message: 'Server Error' } } }, 3],
  ['a 502 once', { at: CREATE, times: 1, answer: { status: 502, body: { message: html } } }, 2],
  ['a lost connection', { at: CREATE, times: 1, answer: 'hang up' }, 2],
  [
    'a rate limit that ends soon',
    {
      at: CREATE,
      times: 1,
      answer: {
        status: 403,
        headers: { 'retry-after': '1' },
        body: { message: 'You have exceeded a secondary rate limit.' },
      },
    },
    2,
  ],
  [
    'a 429 that ends soon',
    {
      at: CREATE,
      times: 1,
      answer: {
        status: 429,
        headers: { 'retry-after': '1' },
        body: { message: 'You have exceeded a secondary rate limit.' },
      },
    },
    2,
  ],
] satisfies [string, Trouble, number][])('%s is got over', async (_, trouble, asked) => {
  const github = await aGitHub({ troubles: [trouble] });
  const result = await runOn(github, aPullRequest(withTokens(1)));
  expect(github.checkRuns).toHaveLength(1);
  expect(annotationsOf(result)).toEqual([]);
  expect(github.requests.filter((name) => CREATE.test(name))).toHaveLength(asked);
});

it.each([
  ['a 500 that stays', { status: 500, body: { message: 'Server Error' } }, 'answered 500'],
  [
    'a rate limit that lasts',
    { status: 403, headers: LATER, body: { message: 'API rate limit exceeded for installation ID 1.' } },
    'answered 403',
  ],
  ['a token that is not valid', { status: 401, body: { message: 'Bad credentials' } }, 'answered 401'],
  [
    'a commit that is not there',
    { status: 422, body: { message: 'No commit found for SHA' } },
    'answered 422',
  ],
  ['an answer that is no JSON', 'broken JSON', 'answered what cannot be read'],
] satisfies [string, Trouble['answer'], string][])(
  '%s is a warning, and the log has the annotations',
  async (_, answer, cause) => {
    const github = await aGitHub({ troubles: [{ at: CREATE, answer }] });
    const result = await runOn(github, aPullRequest(withTokens(2)));
    expect(result.exitCode).toBe(1);
    expect(annotationsOf(result).map(({ name }) => name)).toEqual(['error', 'error', 'warning']);
    expect(annotationsOf(result)[2]?.message).toContain(
      `The check run could not be written (the GitHub API ${cause}`,
    );
    expect(result.report.problems).toEqual([]);
  },
);

it('trouble in the middle leaves to the log what is not shown yet', async () => {
  const github = await aGitHub({
    troubles: [{ at: UPDATE, after: 1, answer: { status: 422, body: { message: 'Invalid' } } }],
  });
  const result = await runOn(github, aPullRequest(withTokens(103)));
  expect(github.checkRuns[0]?.annotations).toHaveLength(100);
  expect(annotationsOf(result).map(({ name }) => name)).toEqual(['error', 'error', 'error', 'warning']);
});
