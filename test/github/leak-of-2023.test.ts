/**
 * The leak of 2023, replayed. An account-wide SAS stands in a README from 2020 on; a scanner's alarm is dismissed as a false
 * positive; the token is swapped for one that is good until 2051. Each step is a pull request on which the Action runs.
 */
import { expect, it } from 'vitest';
import { ACCOUNT_SAS, aSasUrl, aSignature } from '../support/tokens.ts';
import { ALICE, BOB, entryFor, POLICY, Proposal, verdictsOf } from './proposal.ts';

/** As it was in 2020, when it was good for a year, and as what took its place in 2021. */
const FIRST = aSasUrl(
  { ...ACCOUNT_SAS, st: '2020-07-20T00:00:00Z', se: '2021-10-05T00:00:00Z' },
  aSignature('2020'),
);
const SECOND = aSasUrl(ACCOUNT_SAS, aSignature('2021'));

const README = (url: string) => `# Models\n\nDownload them from ${url}\n`;

/** In 2020, when the first of them still worked. */
const THEN = '2020-10-01T10:00:00Z';

function excused(verdict: string, expires = '2020-10-12'): string {
  const fields = { path: 'README.md', verdict, reviewed: '2020-09-30', expires };
  return `${POLICY}${entryFor(FIRST, { ...fields, reason: REASON }, THEN)}`;
}

const REASON = 'made for the emulator in the tutorial, opens nothing';

it('is stopped at every step', { timeout: 120_000 }, async () => {
  const proposal = new Proposal();

  // 2020: the token is to go into the README.
  proposal.commit('Add the download link', { 'README.md': README(FIRST) });
  const refused = await proposal.run({ inputs: { now: THEN } });
  expect(refused.exitCode).toBe(1);
  expect(verdictsOf(refused)).toEqual(['README.md block']);
  expect(refused.stdout).toContain('write and delete everything in storage account contosodata7');

  // The alarm is dismissed.
  proposal.commit('It is a false positive', { '.sasignore': excused('false-positive') });
  const dismissed = await proposal
    .review(BOB)
    .review(ALICE)
    .run({ inputs: { now: THEN } });
  expect(dismissed.exitCode).toBe(2);
  expect(verdictsOf(dismissed)).toEqual(['README.md block']);
  expect(dismissed.stdout).toContain(
    '`false-positive` does not fit a critical token. What fits: revoked, test-fixture. Write: verdict: revoked',
  );

  // Its author says that it is a fixture.
  proposal.commit('It is a fixture', { '.sasignore': excused('test-fixture') });
  const pending = await proposal.run({ inputs: { now: THEN } });
  expect(pending.exitCode).toBe(1);
  expect(verdictsOf(pending)).toEqual(['README.md pending']);
  expect(pending.stdout).toContain(
    'CI fails until @bob-sec and one more of @alice-sec, @carol-sec have approved the entry at .sasignore:10 in the pull request. @alice-sec approved another version of this file',
  );

  // Two reviewers agree.
  const approved = await proposal
    .review(BOB)
    .review(ALICE)
    .run({ inputs: { now: THEN } });
  expect(approved.exitCode).toBe(0);
  expect(verdictsOf(approved)).toEqual(['README.md allowed']);

  // It is merged. In 2021 somebody puts another token in its place.
  const next = new Proposal(excused('test-fixture'), { 'README.md': README(FIRST) });
  next.commit('Renew the link', { 'README.md': README(SECOND) });
  const swapped = await next.run({ inputs: { now: THEN } });
  expect(swapped.exitCode).toBe(1);
  expect(verdictsOf(swapped)).toEqual(['README.md block']);
  expect(swapped.stdout).toContain('until 6 October 2051');

  // Or nobody touches it, and the exception ends.
  const later = new Proposal(excused('test-fixture'), { 'README.md': README(FIRST) });
  later.commit('Something else', { 'b.txt': 'more\n' });
  const still = await later.run({ inputs: { now: '2020-10-12T23:59:59Z' } });
  expect([still.exitCode, ...verdictsOf(still)]).toEqual([0, 'README.md allowed']);
  const ended = await later.run({ inputs: { now: '2020-10-13T00:00:00Z' } });
  expect([ended.exitCode, ...verdictsOf(ended)]).toEqual([1, 'README.md block']);
  expect(ended.stdout).toContain('No longer in force: its last day was 2020-10-12.');
});
