/** Which reviews prove an exception: each test is a row of the table in docs/reviews.md. */
import { describe, expect, test } from 'vitest';
import type { ActionResult } from '../support/action.ts';
import { aMergeGroup, aPullRequest } from '../support/events.ts';
import { aSasUrl, aSignature, BLOB_SAS } from '../support/tokens.ts';
import { REFUSED } from './fake-github.ts';
import {
  ALICE,
  BOB,
  CAROL,
  CRITICAL,
  entryFor,
  LOW,
  POLICY,
  Proposal,
  policyOf,
  verdictsOf,
} from './proposal.ts';

const OTHER = aSasUrl(BLOB_SAS, aSignature('another'));
const LATER = entryFor(LOW, { verdict: 'revoked', expires: '2026-12-20' });
const SOONER = entryFor(LOW, { verdict: 'revoked', expires: '2026-12-10' });
const CRITICAL_ENTRY = entryFor(CRITICAL, { reviewed: '2026-11-21', expires: '2026-12-01' });

interface Expected {
  readonly exitCode: number;
  readonly verdicts: readonly string[];
  /** Stands in the log. */
  readonly says?: string;
}

function expectRun(result: ActionResult, { exitCode, verdicts, says }: Expected): void {
  expect(verdictsOf(result)).toEqual(verdicts);
  expect(result.exitCode).toBe(exitCode);
  if (says !== undefined) expect(result.stdout).toContain(says);
}

const PROVEN = { exitCode: 0, verdicts: ['docs/a.md allowed'] };

function waiting(says = 'CI fails until @bob-sec has approved the entry at .sasignore:10'): Expected {
  return { exitCode: 1, verdicts: ['docs/a.md pending'], says };
}

describe('approvals', () => {
  test('nobody has reviewed it', async () => {
    expectRun(await new Proposal().ask(LOW).run(), waiting());
  });

  test('the reviewer whom the entry names has approved it', async () => {
    expectRun(await new Proposal().ask(LOW).review(BOB).run(), PROVEN);
  });

  test('another reviewer has approved it than the entry names', async () => {
    expectRun(await new Proposal().ask(LOW).review(ALICE).run(), waiting());
  });

  test('somebody whom the policy does not list has approved it', async () => {
    expectRun(await new Proposal().ask(LOW).review('eve-ops').run(), waiting());
  });

  test('the reviewer’s login is written in other letters', async () => {
    const entry = entryFor(LOW, { reviewer: '@Bob-Sec' });
    expectRun(await new Proposal().ask(LOW, entry).review('BOB-sec').run(), PROVEN);
  });

  test('it was approved, and then .sasignore was changed', async () => {
    const proposal = new Proposal().ask(LOW).review(BOB);
    proposal.commit('changes it', { '.sasignore': `${proposal.repository.read('.sasignore')}# well\n` });
    expectRun(await proposal.run(), waiting('@bob-sec approved another version of this file'));
  });

  test('it was approved, and then another file was changed', async () => {
    const proposal = new Proposal().ask(LOW).review(BOB);
    proposal.commit('goes on', { 'b.txt': 'more\n' });
    expectRun(await proposal.run(), PROVEN);
  });

  test('it was approved, changed, and changed back', async () => {
    const proposal = new Proposal().ask(LOW).review(BOB);
    const approved = proposal.repository.read('.sasignore');
    proposal.commit('changes it', { '.sasignore': `${approved}# well\n` });
    proposal.commit('changes it back', { '.sasignore': approved });
    expectRun(await proposal.run(), PROVEN);
  });

  test('the commit that was approved was pushed over, with the same .sasignore', async () => {
    const proposal = new Proposal().ask(LOW).review(BOB);
    proposal.repository.git('commit', '--quiet', '--no-verify', '--amend', '-m', 'in other words');
    expectRun(await proposal.run(), PROVEN);
  });

  test('the commit that was approved is gone', async () => {
    const proposal = new Proposal().ask(LOW).review(BOB, 'APPROVED', { commit: '1'.repeat(40) });
    expectRun(await proposal.run(), waiting('@bob-sec approved another version of this file'));
  });

  test('GitHub does not say which commit was approved', async () => {
    expectRun(await new Proposal().ask(LOW).review(BOB, 'APPROVED', { commit: null }).run(), waiting());
  });

  test('the approval was dismissed', async () => {
    const result = await new Proposal().ask(LOW).review(BOB, 'DISMISSED').run();
    expectRun(result, waiting('@bob-sec approved, and that review was dismissed.'));
  });

  test('changes were requested after the approval', async () => {
    const result = await new Proposal().ask(LOW).review(BOB).review(BOB, 'CHANGES_REQUESTED').run();
    expectRun(result, waiting('@bob-sec asked for changes.'));
  });

  test('it was approved after changes were requested', async () => {
    expectRun(await new Proposal().ask(LOW).review(BOB, 'CHANGES_REQUESTED').review(BOB).run(), PROVEN);
  });

  test('there was a remark after the approval', async () => {
    expectRun(await new Proposal().ask(LOW).review(BOB).review(BOB, 'COMMENTED').run(), PROVEN);
  });

  test('there is nothing but a remark', async () => {
    expectRun(await new Proposal().ask(LOW).review(BOB, 'COMMENTED').run(), waiting());
  });

  test('an app of the reviewer’s name has approved it', async () => {
    expectRun(await new Proposal().ask(LOW).review(BOB, 'APPROVED', { type: 'Bot' }).run(), waiting());
  });

  test('the account of whoever approved it is gone', async () => {
    expectRun(await new Proposal().ask(LOW).review(null).run(), waiting());
  });

  test('250 reviews, and the approval is the first', async () => {
    const proposal = new Proposal().ask(LOW).review(BOB);
    for (let count = 1; count < 250; count += 1) proposal.review('eve-ops', 'COMMENTED');
    expectRun(await proposal.run(), PROVEN);
    expect(proposal.github?.requests.filter((name) => name.includes('/reviews?'))).toHaveLength(3);
  });

  test('250 reviews, and the last takes the approval back', async () => {
    const proposal = new Proposal().ask(LOW).review(BOB);
    for (let count = 2; count < 250; count += 1) proposal.review('eve-ops', 'COMMENTED');
    expectRun(await proposal.review(BOB, 'CHANGES_REQUESTED').run(), waiting());
  });
});

describe('people', () => {
  test('the reviewer opened the pull request', async () => {
    const result = await new Proposal()
      .ask(LOW)
      .review(BOB)
      .run({ pull: { author: BOB } });
    expectRun(result, waiting('@bob-sec opened the pull request, so their approval does not count.'));
    expect(result.report.problems.map(({ code }) => code)).toContain('reviewer-is-author');
  });

  test('the reviewer is author of the commit with the entry', async () => {
    const proposal = new Proposal();
    const allowlist = `${POLICY}${entryFor(LOW)}`;
    proposal.commit('asks', { 'docs/a.md': LOW, '.sasignore': allowlist }, { author: BOB });
    expectRun(await proposal.review(BOB).run(), waiting('which changes .sasignore, so their approval'));
  });

  test('the reviewer is co-author of the commit with the entry', async () => {
    const proposal = new Proposal();
    const allowlist = `${POLICY}${entryFor(LOW)}`;
    proposal.commit('asks', { 'docs/a.md': LOW, '.sasignore': allowlist }, { coAuthors: [BOB] });
    expectRun(await proposal.review(BOB).run(), waiting('@bob-sec wrote commit '));
  });

  test('the reviewer committed it for somebody else', async () => {
    const proposal = new Proposal();
    const allowlist = `${POLICY}${entryFor(LOW)}`;
    proposal.commit('asks', { 'docs/a.md': LOW, '.sasignore': allowlist }, { committer: BOB });
    expectRun(await proposal.review(BOB).run(), waiting('@bob-sec wrote commit '));
  });

  test('the reviewer wrote a commit that changes the file with the token', async () => {
    const proposal = new Proposal().ask(LOW);
    proposal.commit('adds a line', { 'docs/a.md': `see ${LOW}\nmore\n` }, { author: BOB });
    expectRun(await proposal.review(BOB).run(), waiting('which changes docs/a.md'));
  });

  test('the reviewer wrote a commit that changes other files', async () => {
    const proposal = new Proposal().ask(LOW);
    proposal.commit('helps', { 'b.txt': 'more\n' }, { author: BOB });
    expectRun(await proposal.review(BOB).run(), PROVEN);
  });

  test('the reviewer brought the branch up to date', async () => {
    const proposal = new Proposal().ask(LOW);
    proposal.onMain('goes on', { 'b.txt': 'more\n', 'docs/other.md': 'more\n' });
    const { repository } = proposal;
    repository.git('merge', '--quiet', '--no-commit', '--no-ff', 'main');
    proposal.commit('Merge branch main into topic', {}, { author: BOB, committer: 'web' });
    expectRun(await proposal.review(BOB).run(), PROVEN);
  });

  test('a commit with the entry is by somebody without an account', async () => {
    const proposal = new Proposal();
    const allowlist = `${POLICY}${entryFor(LOW)}`;
    proposal.commit('asks', { 'docs/a.md': LOW, '.sasignore': allowlist }, { author: 'nobody' });
    expectRun(await proposal.review(BOB).run(), waiting('names somebody without a GitHub account'));
  });

  test('a commit with other files is by somebody without an account', async () => {
    const proposal = new Proposal().ask(LOW);
    proposal.commit('helps', { 'b.txt': 'more\n' }, { author: 'nobody' });
    expectRun(await proposal.review(BOB).run(), PROVEN);
  });

  test('the entry was committed on GitHub’s pages', async () => {
    const proposal = new Proposal();
    const allowlist = `${POLICY}${entryFor(LOW)}`;
    proposal.commit('asks', { 'docs/a.md': LOW, '.sasignore': allowlist }, { committer: 'web' });
    expectRun(await proposal.review(BOB).run(), PROVEN);
  });

  test('an entry for a pattern, and the reviewer wrote some commit', async () => {
    const proposal = new Proposal().ask(LOW, entryFor(LOW, { path: 'docs/*.md' }));
    proposal.commit('helps', { 'b.txt': 'more\n' }, { author: BOB });
    expectRun(await proposal.review(BOB).run(), waiting('@bob-sec wrote commit '));
  });

  test('more commits than GitHub lists', async () => {
    const result = await new Proposal()
      .ask(LOW)
      .review(BOB)
      .run({ pull: { unlisted: 3 } });
    expectRun(result, waiting('more commits than GitHub lists'));
  });

  test('120 commits, two pages', async () => {
    const proposal = new Proposal().ask(LOW);
    for (let count = 1; count < 120; count += 1) proposal.commit(`number ${count}`, {}, { author: ALICE });
    expectRun(await proposal.review(BOB).run(), PROVEN);
    expect(proposal.github?.requests.filter((name) => name === 'POST /graphql')).toHaveLength(3);
  });

  test('a merge by the reviewer takes an entry back in that the base has taken out', async () => {
    const proposal = new Proposal(`${POLICY}${LATER}`, { 'docs/a.md': `see ${LOW}\n` });
    const { repository } = proposal;
    const old = proposal.base;
    proposal.onMain('takes it out', { '.sasignore': POLICY });
    repository.git('merge', '--quiet', '--ff-only', 'main');
    proposal.base = proposal.head;
    proposal.commit('goes on', { 'b.txt': 'more\n' });
    repository.git('branch', 'aside', old);
    repository.git('switch', '--quiet', 'aside');
    proposal.commit('aside', { 'c.txt': 'more\n' });
    repository.git('switch', '--quiet', 'topic');
    repository.git('merge', '--quiet', '--no-commit', '--no-ff', 'aside');
    repository.git('checkout', '--quiet', 'aside', '--', '.sasignore');
    proposal.commit('merges', {}, { author: BOB });
    expectRun(await proposal.review(BOB).run(), waiting('@bob-sec wrote commit '));
  });

  test('the author’s account is gone', async () => {
    expectRun(
      await new Proposal()
        .ask(LOW)
        .review(BOB)
        .run({ pull: { author: 'ghost' } }),
      PROVEN,
    );
  });
});

describe('critical tokens', () => {
  test('critical, and one reviewer has approved it', async () => {
    const result = await new Proposal().ask(CRITICAL, CRITICAL_ENTRY).review(BOB).run();
    expectRun(result, waiting('CI fails until one of @alice-sec, @carol-sec has approved the entry'));
  });

  test('critical, and two reviewers have approved it', async () => {
    expectRun(await new Proposal().ask(CRITICAL, CRITICAL_ENTRY).review(BOB).review(CAROL).run(), PROVEN);
  });

  test('critical, and two have approved it, but not the one whom the entry names', async () => {
    const result = await new Proposal().ask(CRITICAL, CRITICAL_ENTRY).review(ALICE).review(CAROL).run();
    expectRun(result, waiting());
  });

  test('critical, and the second approval is of the one who opened the pull request', async () => {
    const proposal = new Proposal().ask(CRITICAL, CRITICAL_ENTRY).review(BOB).review(CAROL);
    const result = await proposal.run({ pull: { author: CAROL } });
    expectRun(result, waiting('@carol-sec opened the pull request, so their approval does not count.'));
  });
});

describe('the policy', () => {
  test('the reviewer stands only in the policy of the pull request', async () => {
    const proposal = new Proposal(policyOf({ reviewers: '@alice-sec' }));
    proposal.commit('asks', { 'docs/a.md': LOW, '.sasignore': `${POLICY}${entryFor(LOW)}` });
    expectRun(await proposal.review(BOB).run(), {
      exitCode: 2,
      verdicts: ['docs/a.md block'],
      says: 'is not a reviewer of the policy that is already agreed',
    });
  });

  test('first use: the base has no policy, and an exception comes with it', async () => {
    const proposal = new Proposal(null);
    proposal.commit('asks', { 'docs/a.md': LOW, '.sasignore': `${POLICY}${entryFor(LOW)}` });
    const says = 'There is no agreed policy yet, so nobody can approve: merge the policy first';
    expectRun(await proposal.review(BOB).run(), waiting(says));
  });

  test('first use: the base has no policy, and the policy comes alone', async () => {
    const proposal = new Proposal(null);
    proposal.commit('proposes a policy', { '.sasignore': POLICY });
    expectRun(await proposal.run(), { exitCode: 0, verdicts: [] });
    expect(proposal.github?.requests).toEqual([]);
  });

  test('the policy is weakened, and nobody has approved it', async () => {
    const proposal = new Proposal();
    proposal.commit('weakens', { '.sasignore': policyOf({ 'max-days': '365' }) });
    expectRun(await proposal.run(), { exitCode: 2, verdicts: [], says: 'max-days goes from 90 to 365' });
  });

  test('the policy is weakened, and one reviewer has approved it', async () => {
    const proposal = new Proposal();
    proposal.commit('weakens', { '.sasignore': policyOf({ reviewers: '@alice-sec @bob-sec @dana-dev' }) });
    const says = 'It takes 2 approvals, as a critical token does (1 so far)';
    expectRun(await proposal.review(BOB).run(), { exitCode: 2, verdicts: [], says });
  });

  test('the policy is weakened, and two reviewers have approved it', async () => {
    const proposal = new Proposal();
    proposal.commit('weakens', { '.sasignore': policyOf({ 'max-days': '365' }) });
    expectRun(await proposal.review(BOB).review(ALICE).run(), { exitCode: 0, verdicts: [] });
  });

  test('the policy is weakened in an older commit than the one that was approved', async () => {
    const proposal = new Proposal();
    const older = proposal.commit('weakens', { '.sasignore': policyOf({ 'max-days': '365' }) });
    proposal.commit('takes it back', { '.sasignore': POLICY, 'b.txt': 'more\n' });
    const newer = proposal.head;
    proposal.review(BOB).review(ALICE);
    proposal.repository.git('reset', '--quiet', '--hard', older);
    const result = await proposal.run({ pull: { head: newer } });
    expectRun(result, { exitCode: 2, verdicts: [], says: 'so nobody was asked to review it' });
  });

  test('the policy is made stricter', async () => {
    const proposal = new Proposal();
    proposal.commit('tightens', { '.sasignore': policyOf({ 'max-days': '30' }) });
    expectRun(await proposal.run(), { exitCode: 0, verdicts: [] });
    expect(proposal.github?.requests).toEqual([]);
  });

  test('.sasignore is taken away', async () => {
    const proposal = new Proposal();
    proposal.commit('removes', { '.sasignore': null });
    expectRun(await proposal.run(), { exitCode: 2, verdicts: [], says: 'nobody may review any more' });
  });

  test('.sasignore is taken away, and two reviewers have approved it', async () => {
    const proposal = new Proposal();
    proposal.commit('removes', { '.sasignore': null });
    expectRun(await proposal.review(BOB).review(CAROL).run(), { exitCode: 0, verdicts: [] });
  });
});

describe('changes of what is agreed', () => {
  const agreed = (entry = LATER) => new Proposal(`${POLICY}${entry}`, { 'docs/a.md': `see ${LOW}\n` });

  test('an agreed entry, and a change of something else', async () => {
    const proposal = agreed();
    proposal.commit('goes on', { 'b.txt': 'more\n' });
    expectRun(await proposal.run(), PROVEN);
    expect(proposal.github?.requests).toEqual([]);
  });

  test('an agreed entry is taken out together with its token', async () => {
    const proposal = agreed();
    proposal.commit('cleans up', { '.sasignore': POLICY, 'docs/a.md': 'nothing\n' });
    expectRun(await proposal.run(), { exitCode: 0, verdicts: [] });
  });

  test('an agreed entry is taken out, and its token stays', async () => {
    const proposal = agreed();
    proposal.commit('takes it out', { '.sasignore': POLICY });
    expectRun(await proposal.run(), { exitCode: 1, verdicts: ['docs/a.md block'] });
  });

  test('an agreed entry ends earlier', async () => {
    const proposal = agreed();
    proposal.commit('shortens', { '.sasignore': `${POLICY}${SOONER}` });
    expectRun(await proposal.run(), PROVEN);
  });

  test('an agreed entry ends later, with the review of before', async () => {
    const proposal = agreed(SOONER);
    proposal.commit('prolongs', { '.sasignore': `${POLICY}${LATER}` });
    expectRun(await proposal.review(BOB).run(), {
      exitCode: 2,
      verdicts: ['docs/a.md block'],
      says: 'A later end needs a new review',
    });
  });

  test('an agreed entry ends later, with a new day of review, and nobody has approved it', async () => {
    const proposal = agreed(SOONER);
    const anew = LATER.replace('reviewed: 2026-11-20', 'reviewed: 2026-11-21');
    proposal.commit('prolongs', { '.sasignore': `${POLICY}${anew}` });
    expectRun(await proposal.run(), waiting());
  });

  test('an agreed entry ends later, with a new day of review, approved', async () => {
    const proposal = agreed(SOONER);
    const anew = LATER.replace('reviewed: 2026-11-20', 'reviewed: 2026-11-21');
    proposal.commit('prolongs', { '.sasignore': `${POLICY}${anew}` });
    expectRun(await proposal.review(BOB).run(), PROVEN);
  });

  test('an agreed entry is widened to a pattern', async () => {
    const proposal = agreed();
    const wide = LATER.replace('path: docs/a.md', 'path: docs/*.md');
    proposal.commit('widens', { '.sasignore': `${POLICY}${wide}` });
    expectRun(await proposal.run(), waiting());
  });

  test('an agreed entry is narrowed to one file', async () => {
    const proposal = agreed(LATER.replace('path: docs/a.md', 'path: docs/*.md'));
    proposal.commit('narrows', { '.sasignore': `${POLICY}${LATER}` });
    expectRun(await proposal.run(), PROVEN);
  });

  test('the token’s file is renamed, and its entry is not', async () => {
    const proposal = agreed();
    proposal.commit('renames', { 'docs/a.md': null, 'docs/b.md': `see ${LOW}\n` });
    expectRun(await proposal.run(), { exitCode: 1, verdicts: ['docs/b.md block'] });
  });

  test('the token’s file and its entry are renamed, approved', async () => {
    const proposal = agreed();
    const entry = LATER.replace('path: docs/a.md', 'path: docs/b.md');
    proposal.commit('renames', {
      'docs/a.md': null,
      'docs/b.md': `see ${LOW}\n`,
      '.sasignore': `${POLICY}${entry}`,
    });
    expectRun(await proposal.review(BOB).run(), { exitCode: 0, verdicts: ['docs/b.md allowed'] });
  });

  test('a token is swapped for another beside the same entry', async () => {
    const proposal = agreed();
    proposal.commit('swaps', { 'docs/a.md': `see ${OTHER}\n` });
    expectRun(await proposal.review(BOB).run(), { exitCode: 1, verdicts: ['docs/a.md block'] });
  });

  test('a new block of paths, and nobody has approved it', async () => {
    const proposal = new Proposal();
    proposal.commit('hides', { 'docs/a.md': LOW, '.sasignore': `${POLICY}${A_BLOCK}` });
    const says = 'hides nothing, and its files are judged like all others, until @bob-sec has approved it';
    expectRun(await proposal.run(), { exitCode: 1, verdicts: ['docs/a.md block'], says });
  });

  test('an entry for a token that is not there, and nobody has approved it', async () => {
    const proposal = new Proposal();
    proposal.commit('asks ahead', { '.sasignore': `${POLICY}${entryFor(LOW)}` });
    const says = 'New or changed, so it excuses nothing until @bob-sec has approved it in the pull request.';
    expectRun(await proposal.run(), { exitCode: 1, verdicts: [], says });
  });

  test('a new block of paths where nothing is found, and nobody has approved it', async () => {
    const proposal = new Proposal();
    proposal.commit('hides ahead', { '.sasignore': `${POLICY}${A_BLOCK}` });
    expectRun(await proposal.run(), { exitCode: 1, verdicts: [], says: '1 exception waits for review' });
  });

  test('a new block of paths, and its reviewer wrote a commit', async () => {
    const proposal = new Proposal();
    proposal.commit('hides', { '.sasignore': `${POLICY}${A_BLOCK}` });
    proposal.commit('adds it', { 'docs/a.md': LOW }, { author: BOB });
    expectRun(await proposal.review(BOB).run(), { exitCode: 1, verdicts: ['docs/a.md block'] });
  });

  test('a new block of paths, approved', async () => {
    const proposal = new Proposal();
    proposal.commit('hides', { 'docs/a.md': LOW, '.sasignore': `${POLICY}${A_BLOCK}` });
    expectRun(await proposal.review(BOB).run(), { exitCode: 0, verdicts: ['docs/a.md hidden'] });
  });
});

const A_BLOCK = `
paths
  reason: recorded fixtures, made for the local emulator
  reviewer: @bob-sec
  reviewed: 2026-11-20
  expires: 2026-12-20
  match:
    docs/*.md
`;

describe('surroundings', () => {
  test('the pull request comes from a fork', async () => {
    const result = await new Proposal().ask(LOW).review(BOB).run({ from: 'fabrikam/models' });
    expectRun(result, PROVEN);
  });

  test('the checkout holds a single commit', async () => {
    expectRun(await new Proposal().ask(LOW).review(BOB).run({ depth: 'shallow' }), PROVEN);
  });

  test('the run was started by the review', async () => {
    const proposal = new Proposal().ask(LOW).review(BOB);
    const payload = { ...aPullRequest(proposal.base, proposal.head), action: 'submitted', review: {} };
    expectRun(await proposal.run({ event: 'pull_request_review', payload }), PROVEN);
  });

  test('another file is named as the allowlist', async () => {
    const proposal = new Proposal(null, { 'security/exceptions': POLICY });
    proposal.commit('asks', { 'docs/a.md': LOW, 'security/exceptions': `${POLICY}${entryFor(LOW)}` });
    const inputs = { allowlist: 'security/exceptions' };
    expectRun(await proposal.run({ inputs }), waiting('approved the entry at security/exceptions:10'));
    expectRun(await proposal.review(BOB).run({ inputs }), PROVEN);
  });

  test('it was approved before it was turned to another base branch', async () => {
    const result = await new Proposal()
      .ask(LOW)
      .review(BOB)
      .run({ pull: { retargetedAt: '2026-11-21T09:00:00Z' } });
    expectRun(result, waiting());
  });

  test('it was approved after it was turned to another base branch', async () => {
    const result = await new Proposal()
      .ask(LOW)
      .review(BOB)
      .run({ pull: { retargetedAt: '2026-11-21T07:00:00Z' } });
    expectRun(result, PROVEN);
  });

  test('the allowlist that is named becomes a link', async () => {
    const proposal = new Proposal(null, { 'security/exceptions': POLICY });
    proposal.commit('moves it', { 'security/exceptions': null, 'security/copy': POLICY });
    proposal.repository.link('security/exceptions', 'copy');
    proposal.repository.git('add', 'security/exceptions');
    proposal.commit('links it', {});
    const result = await proposal.run({ inputs: { allowlist: 'security/exceptions' } });
    const says = 'What lies in the checkout is not what its commit has';
    expectRun(result, { exitCode: 2, verdicts: [], says });
  });

  test('the merge queue, approved in its pull request', async () => {
    const proposal = new Proposal().ask(LOW).review(BOB);
    const payload = aMergeGroup(proposal.base, proposal.head);
    expectRun(await proposal.run({ event: 'merge_group', payload }), PROVEN);
  });

  test('the merge queue, and nobody has approved it in its pull request', async () => {
    const proposal = new Proposal().ask(LOW);
    const payload = aMergeGroup(proposal.base, proposal.head);
    expectRun(await proposal.run({ event: 'merge_group', payload }), waiting());
  });

  test('the base moved on, and another exception was merged there', async () => {
    const proposal = new Proposal().ask(LOW).review(BOB);
    proposal.onMain('another', {
      'docs/b.md': OTHER,
      // Before the policy, so that git merges it with what the pull request puts behind.
      '.sasignore': POLICY.replace('version 1\n', `version 1\n${entryFor(OTHER, { path: 'docs/b.md' })}`),
    });
    expectRun(await proposal.run(), { exitCode: 0, verdicts: ['docs/a.md allowed', 'docs/b.md allowed'] });
  });

  test('the base moved on, and its policy does not list the reviewer any more', async () => {
    const proposal = new Proposal().ask(LOW).review(BOB);
    proposal.onMain('tightens', { '.sasignore': POLICY.replace(' @bob-sec', '') });
    expectRun(await proposal.run(), { exitCode: 2, verdicts: ['docs/a.md block'] });
  });

  test('the event names an older base than the one GitHub merged with', async () => {
    const proposal = new Proposal(null);
    proposal.onMain('has a policy', { '.sasignore': POLICY });
    proposal.repository.git('merge', '--quiet', '--ff-only', 'main');
    expectRun(await proposal.ask(LOW).review(BOB).run(), PROVEN);
  });
});

describe('trouble with the API', () => {
  const both = () =>
    new Proposal(`${POLICY}${entryFor(OTHER, { path: 'docs/b.md' })}`, { 'docs/b.md': OTHER })
      .ask(LOW)
      .review(BOB);
  const unread = (says: string): Expected => ({
    exitCode: 1,
    // What the base has stays in force.
    verdicts: ['docs/a.md pending', 'docs/b.md allowed'],
    says,
  });

  test('the base cannot be read, and the policy is weakened', async () => {
    const proposal = new Proposal();
    proposal.commit('weakens', { '.sasignore': policyOf({ 'max-days': '365' }) });
    const troubles = [{ at: /contents/, answer: REFUSED }];
    const result = await proposal.run({ depth: 'shallow', github: { troubles } });
    expectRun(result, { exitCode: 3, verdicts: [], says: 'cannot be judged' });
  });

  test('the token may not read reviews (403)', async () => {
    const result = await both().run({ github: { troubles: [{ at: /\/pulls\//, answer: REFUSED }] } });
    expectRun(result, unread('Give the job the permissions pull-requests: read and contents: read.'));
  });

  test('the pull request is not found (404)', async () => {
    const result = await both().run({ pull: { number: 8 } });
    expectRun(result, unread('(the GitHub API answered 404)'));
  });

  test('GraphQL refuses who wrote the commits', async () => {
    const body = { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible' }] };
    const troubles = [{ at: /graphql/, answer: { status: 200, body } }];
    const result = await both().run({ github: { troubles } });
    expectRun(result, unread('(the GitHub API answered FORBIDDEN). Give the job the permissions'));
  });

  test('the API is in trouble (500) for good', async () => {
    const troubles = [{ at: /reviews/, answer: { status: 500, body: { message: 'oops' } } }];
    const result = await both().run({ github: { troubles } });
    expectRun(result, unread('(the GitHub API answered 500). Run the job again.'));
  });

  test('the API is in trouble (502) once', async () => {
    const troubles = [{ at: /reviews/, times: 1, answer: { status: 502, body: { message: 'oops' } } }];
    const result = await both().run({ github: { troubles } });
    expectRun(result, { exitCode: 0, verdicts: ['docs/a.md allowed', 'docs/b.md allowed'] });
  });

  // An answer may take 20 seconds.
  test('the API is silent once', { timeout: 60_000 }, async () => {
    const troubles = [{ at: /reviews/, times: 1, answer: 'silence' }] as const;
    const result = await both().run({ github: { troubles } });
    expectRun(result, { exitCode: 0, verdicts: ['docs/a.md allowed', 'docs/b.md allowed'] });
  });

  test('the API hangs up', async () => {
    const result = await both().run({ github: { troubles: [{ at: /reviews/, answer: 'hang up' }] } });
    expectRun(result, unread('(the GitHub API did not answer). Run the job again.'));
  });

  test('the API answers what cannot be read', async () => {
    const result = await both().run({ github: { troubles: [{ at: /reviews/, answer: 'broken JSON' }] } });
    expectRun(result, unread('(the GitHub API answered what cannot be read).'));
  });

  test('the job has no token', async () => {
    const result = await both().run({ inputs: { token: '' } });
    expectRun(result, unread('The reviews cannot be read without a token'));
  });
});
