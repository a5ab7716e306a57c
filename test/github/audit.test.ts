/** What is said of exceptions that are in force on the default branch: each test is a row of the table in docs/reviews.md. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ActionResult } from '../support/action.ts';
import { idOf } from '../support/commits.ts';
import { aCheckout, aPush, REPOSITORY } from '../support/events.ts';
import { aGitServer } from '../support/git-server.ts';
import { aGitHub, type Pull, REFUSED, type Trouble } from './fake-github.ts';
import { ACCOUNTS, BOB, CAROL, DANA, entryFor, LOW, POLICY, Proposal } from './proposal.ts';
import { runOn } from './support.ts';

interface Merged {
  readonly proposal: Proposal;
  readonly pulls: readonly Pull[];
}

/** Bob’s pull request 7 is merged as GitHub merges it: a commit of its own, or all in one. */
function merged(proposal: Proposal, how: 'merge' | 'squash' = 'merge', fields: Partial<Pull> = {}): Merged {
  const { repository, base, head, reviews } = proposal;
  repository.git('switch', '--quiet', 'main');
  repository.git('merge', '--quiet', how === 'merge' ? '--no-ff' : '--squash', 'topic');
  if (how === 'squash') proposal.commit('Ask for an exception (#7)', {}, { committer: 'web' });
  const extra = how === 'squash' ? { mergedAs: idOf(repository, 'main') } : {};
  const pull = { number: 7, author: DANA, base, head, reviews, merged: true, ...extra, ...fields };
  return { proposal, pulls: [pull] };
}

async function scheduled(
  { proposal, pulls }: Merged,
  asked: { readonly event?: string; readonly payload?: unknown; readonly troubles?: readonly Trouble[] } = {},
): Promise<ActionResult & { readonly requests: readonly string[] }> {
  const { repository } = proposal;
  const tip = idOf(repository, 'main');
  const server = await aGitServer(repository);
  const checkout = aCheckout(server, tip, 'shallow');
  const { event = 'schedule', payload = { schedule: '17 4 * * 1', repository: REPOSITORY } } = asked;
  const troubles = asked.troubles ?? [];
  const github = await aGitHub({ repository, accounts: ACCOUNTS, pulls, troubles });
  const result = await runOn(github, {
    workspace: checkout.root,
    event,
    payload,
    inputs: { checks: 'never' },
    env: { GITHUB_SERVER_URL: server.url, GITHUB_SHA: tip, GITHUB_REF: 'refs/heads/main' },
  });
  return { ...result, requests: github.requests };
}

function unprovenIn({ report }: ActionResult): readonly string[] {
  const codes = ['merged-without-proof', 'not-audited'];
  return report.problems
    .filter(({ code }) => codes.includes(code))
    .map(({ path, line, message }) => (line === null ? message : `${path}:${line}: ${message}`));
}

const NOW_WHAT = 'Have it reviewed now, with a new `reviewed` date, or take it out.';

test('merged with a merge commit, approved', async () => {
  const result = await scheduled(merged(new Proposal().ask(LOW).review(BOB)));
  expect(unprovenIn(result)).toEqual([]);
  expect(result.exitCode).toBe(0);
  expect(result.requests).toContain('GET /repos/contoso/models/pulls/7');
});

test('merged as one commit, approved', async () => {
  expect(unprovenIn(await scheduled(merged(new Proposal().ask(LOW).review(BOB), 'squash')))).toEqual([]);
});

test('merged although nobody had approved it', async () => {
  const result = await scheduled(merged(new Proposal().ask(LOW)));
  expect(unprovenIn(result)).toEqual([
    `.sasignore:10: Pull request #7 brought it, and does not show the approval it takes. ${NOW_WHAT}`,
  ]);
  // It is in force all the same: this is for people to mend.
  expect(result.exitCode).toBe(0);
});

test('merged although another version had been approved', async () => {
  const proposal = new Proposal().ask(LOW, `${entryFor(LOW)}  ticket: SEC-1\n`).review(BOB);
  const entry = entryFor(LOW, { expires: '2026-11-29' });
  proposal.commit('changes it', { '.sasignore': `${POLICY}${entry}` });
  expect(unprovenIn(await scheduled(merged(proposal)))).toEqual([
    `.sasignore:10: Pull request #7 brought it, and does not show the approval it takes. @bob-sec approved another version of this file: ask for a new review. ${NOW_WHAT}`,
  ]);
});

test('merged by the reviewer who had opened the pull request', async () => {
  const result = await scheduled(merged(new Proposal().ask(LOW).review(BOB), 'merge', { author: BOB }));
  expect(unprovenIn(result)[0]).toContain('@bob-sec opened the pull request');
});

test('pushed to the default branch directly', async () => {
  const proposal = new Proposal();
  const id = proposal.onMain('in a hurry', { 'docs/a.md': LOW, '.sasignore': `${POLICY}${entryFor(LOW)}` });
  const result = await scheduled({ proposal, pulls: [] });
  // The page for those who answer for it says so as well.
  expect(readFileSync(result.outputs.page as string, 'utf8')).toMatch(/came in without\s+proof/);
  expect(unprovenIn(result)).toEqual([
    `.sasignore:10: Commit ${id.slice(0, 8)} brought it without a pull request, so nothing shows that @bob-sec approved it. ${NOW_WHAT}`,
  ]);
});

test('pushed with a date of long ago', async () => {
  const proposal = new Proposal();
  const { env } = proposal.repository;
  env.GIT_COMMITTER_DATE = '2020-01-01T10:00:00Z';
  proposal.onMain('in disguise', { '.sasignore': `${POLICY}${entryFor(LOW)}` });
  expect(unprovenIn(await scheduled({ proposal, pulls: [] }))).toEqual([
    `.sasignore:10: No commit was found that brought it since its review, so nothing shows that @bob-sec approved it. ${NOW_WHAT}`,
  ]);
});

test('approved, and ended earlier by a later push', async () => {
  const { proposal, pulls } = merged(new Proposal().ask(LOW).review(BOB));
  const entry = entryFor(LOW, { expires: '2026-11-28' });
  proposal.onMain('ends it earlier', { '.sasignore': `${POLICY}${entry}` });
  expect(unprovenIn(await scheduled({ proposal, pulls }))).toEqual([]);
});

test('its policy came in the same pull request', async () => {
  const proposal = new Proposal(null);
  proposal.commit('asks', { 'docs/a.md': LOW, '.sasignore': `${POLICY}${entryFor(LOW)}` });
  const result = await scheduled(merged(proposal.review(BOB)));
  expect(unprovenIn(result)[0]).toContain('There is no agreed policy yet');
});

test('a push to the default branch', async () => {
  const proposal = new Proposal();
  const payload = aPush(
    proposal.base,
    proposal.onMain('in a hurry', { '.sasignore': `${POLICY}${entryFor(LOW)}` }),
  );
  const result = await scheduled({ proposal, pulls: [] }, { event: 'push', payload });
  expect(unprovenIn(result)).toHaveLength(1);
});

test('a push to another branch', async () => {
  const proposal = new Proposal();
  const after = proposal.onMain('in a hurry', { '.sasignore': `${POLICY}${entryFor(LOW)}` });
  const payload = aPush(proposal.base, after, 'refs/heads/try');
  const result = await scheduled({ proposal, pulls: [] }, { event: 'push', payload });
  expect(unprovenIn(result)).toEqual([]);
  expect(result.requests).toEqual([]);
});

test('a run by hand', async () => {
  const proposal = new Proposal();
  proposal.onMain('in a hurry', { '.sasignore': `${POLICY}${entryFor(LOW)}` });
  const payload = { inputs: null, ref: 'refs/heads/main', repository: REPOSITORY };
  const result = await scheduled({ proposal, pulls: [] }, { event: 'workflow_dispatch', payload });
  expect(unprovenIn(result)).toHaveLength(1);
});

test('nothing is excused', async () => {
  const result = await scheduled({ proposal: new Proposal(), pulls: [] });
  expect(result.requests).toEqual([]);
});

test('the token may not read pull requests', async () => {
  const troubles = [{ at: /\/pulls\//, answer: REFUSED }];
  const result = await scheduled(merged(new Proposal().ask(LOW).review(BOB).review(CAROL)), { troubles });
  expect(unprovenIn(result)).toEqual([
    'Whether the exceptions in force were reviewed could not be checked (the GitHub API answered 403). Give the job the permissions pull-requests: read and contents: read.',
  ]);
  expect(result.exitCode).toBe(0);
});
