/** The comment on a pull request: ours alone, one, and up to date. */
import { describe, expect, it } from 'vitest';
import { aRepository } from '../support/repository.ts';
import { ACCOUNT_SAS, aSasUrl, aSignature } from '../support/tokens.ts';
import { aGitHub, type Comment } from './fake-github.ts';
import { annotationsOf, aPullRequest, runOn } from './support.ts';

const MARK = '<!-- sasguard: what was found in this pull request -->';
const BOT = 'github-actions[bot]';
const INPUTS = { comment: 'true', checks: 'never' };

function leaking() {
  const url = aSasUrl(ACCOUNT_SAS, aSignature('account'));
  return aRepository().commit('README.md', 'hello\n').commit('a.md', `${url}\n`);
}

function clean() {
  return aRepository().commit('README.md', 'hello\n').commit('a.md', 'nothing\n');
}

const others: readonly Comment[] = [
  { id: 1, body: 'I like it', user: 'octocat' },
  { id: 2, body: `${MARK}\nnot yours`, user: 'mallory' },
  { id: 3, body: `> ${MARK}\nquoted`, user: BOT },
];

it('is not written unless asked for', async () => {
  const github = await aGitHub();
  await runOn(github, aPullRequest(leaking(), { checks: 'never' }));
  expect(github.requests).toEqual([]);
});

it('is written where something is found, with what to do', async () => {
  const github = await aGitHub({ comments: others });
  await runOn(github, aPullRequest(leaking(), INPUTS));
  expect(github.comments).toHaveLength(4);
  const body = github.comments[3]?.body ?? '';
  expect(body.startsWith(`${MARK}\n## sasguard found 1 Azure SAS\n`)).toBe(true);
  expect(body).toContain('a.md?plain=1#L1');
  expect(body).toContain('Revoke it now.');
  expect(github.comments.slice(0, 3)).toEqual(others);
});

it('is changed in place, also beyond the first page, and none of another’s', async () => {
  const talk = Array.from({ length: 130 }, (_, index) => ({
    id: 100 + index,
    body: 'talk',
    user: 'octocat',
  }));
  const comments = [...others, ...talk, { id: 77, body: `${MARK}\nold`, user: BOT }];
  const github = await aGitHub({ comments });
  await runOn(github, aPullRequest(leaking(), INPUTS));
  expect(github.comments).toHaveLength(comments.length);
  expect(github.comments.find(({ id }) => id === 77)?.body).toContain('sasguard found 1 Azure SAS');
  expect(github.comments.slice(0, 3)).toEqual(others);
  expect(github.requests.filter((name) => name.startsWith('PATCH'))).toHaveLength(1);
});

it('is known by the account of another app’s or a person’s token', async () => {
  const comments = [
    { id: 5, body: `${MARK}\nold`, user: BOT },
    { id: 6, body: `${MARK}\nold`, user: 'contoso-security[bot]' },
  ];
  const github = await aGitHub({ comments, viewer: 'contoso-security[bot]' });
  await runOn(github, aPullRequest(leaking(), INPUTS));
  expect(github.comments.map(({ body }) => body.includes('sasguard found'))).toEqual([false, true]);
});

it('says that nothing is left once it is gone, and then stays as it is', async () => {
  const github = await aGitHub({ comments: [{ id: 5, body: `${MARK}\nold`, user: BOT }] });
  await runOn(github, aPullRequest(clean(), INPUTS));
  expect(github.comments[0]?.body).toContain('## sasguard: nothing left');
  await runOn(github, aPullRequest(clean(), INPUTS));
  expect(github.requests.filter((name) => name.startsWith('PATCH'))).toHaveLength(1);
});

it('is not written on a clean pull request', async () => {
  const github = await aGitHub({ comments: others });
  await runOn(github, aPullRequest(clean(), INPUTS));
  expect(github.comments).toEqual(others);
});

it('is not written on a push', async () => {
  const github = await aGitHub();
  await runOn(github, { workspace: leaking().root, inputs: INPUTS });
  expect(github.requests).toEqual([]);
});

describe('trouble with the comment changes nothing but a warning:', () => {
  it.each([
    ['a token that may not', { may: { comment: false } }, 'pull-requests: write'],
    [
      'a list that fails',
      { troubles: [{ at: /comments\?/, answer: { status: 500, body: { message: 'x' } } }] },
      '500',
    ],
    [
      'who the token is not known',
      { troubles: [{ at: /graphql/, answer: 'broken JSON' as const }] },
      'answered what cannot be read',
    ],
  ])('%s', async (_, options, words) => {
    const github = await aGitHub(options);
    const result = await runOn(github, aPullRequest(leaking(), INPUTS));
    expect(result.exitCode).toBe(1);
    const [error, warning] = annotationsOf(result);
    expect(error?.properties.file).toBe('a.md');
    expect(warning?.message).toContain('The comment could not be written');
    expect(warning?.message).toContain(words);
    expect(result.outputs['exit-code']).toBe('1');
  });
});
