/** Who has approved an exception, who still may, and why an approval that is there does not count. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../src/core/allowlist/allowlist.ts';
import { parseAllowlist } from '../../../src/core/allowlist/parse.ts';
import {
  type Claim,
  type Contribution,
  type Opinion,
  type PullRequest,
  proofOf,
  type Reviews,
} from '../../../src/core/allowlist/proof.ts';
import { aFileWith, aPolicy } from './samples.ts';

const FILE = '.sasignore';
const PLACE = 'docs/download.md';
const COMMIT = '1234567890abcdef1234567890abcdef12345678';

/** Bob answers; one approval is enough. */
const CLAIM: Claim = { reviewer: '@bob-sec', paths: [PLACE], critical: false };
const CRITICAL: Claim = { ...CLAIM, critical: true };
const ANYBODY: Claim = { reviewer: null, paths: [], critical: true };
const POLICY: Pick<Policy, 'reviewers' | 'approvalsCritical'> = {
  reviewers: ['@alice-sec', '@bob-sec', '@carol-sec'],
  approvalsCritical: 2,
};

function anOpinion(login: string, fields: Partial<Opinion> = {}): Opinion {
  return { login, state: 'approved', isOfThisVersion: true, ...fields };
}

/** A commit that changes both files, unless it is said to leave one alone. */
function aCommit(people: Contribution['people'], leavesAlone: readonly string[] = []): Contribution {
  return { commit: COMMIT, people, leavesAlone };
}

function aPull(fields: Partial<PullRequest> = {}): Reviews {
  const nothing = { author: 'dave', allowlist: null, opinions: [], commits: [aCommit(['dave'])] };
  return { kind: 'read', pullRequest: { number: 7, path: '.sasignore', ...nothing, ...fields } };
}

function prove(reviews: Reviews, claim = CLAIM, policy = POLICY) {
  return proofOf(claim, policy, reviews);
}

describe('an entry that names a reviewer', () => {
  it.each<[string, Reviews]>([
    ['approved', aPull({ opinions: [anOpinion('bob-sec')] })],
    ['approved, written in another case', aPull({ opinions: [anOpinion('Bob-Sec')] })],
    [
      'approved, though another asked for changes',
      aPull({ opinions: [anOpinion('carol-sec', { state: 'changes-requested' }), anOpinion('bob-sec')] }),
    ],
    [
      'approved, after a commit of their own that leaves both files alone',
      aPull({ opinions: [anOpinion('bob-sec')], commits: [aCommit(['bob-sec'], [FILE, PLACE])] }),
    ],
    [
      'approved, after a commit by a stranger that leaves both files alone',
      aPull({ opinions: [anOpinion('bob-sec')], commits: [aCommit([null], [PLACE, FILE, 'src/a.ts'])] }),
    ],
    ['approved, and the author’s account is gone', aPull({ author: null, opinions: [anOpinion('bob-sec')] })],
  ])('is proven where they have %s', (_, reviews) => {
    expect(prove(reviews)).toEqual({
      proven: true,
      approvedBy: ['@bob-sec'],
      needed: 1,
      lacking: { reviewer: null, others: [] },
      notes: [],
    });
  });

  it.each<[string, Reviews, readonly string[]]>([
    ['nobody has said anything', aPull(), []],
    [
      'they opened the pull request',
      aPull({ author: 'bob-sec', opinions: [anOpinion('bob-sec')] }),
      [
        '@bob-sec opened the pull request, so their approval does not count. Name another reviewer in the entry.',
      ],
    ],
    [
      'they opened it, and GitHub has their login in another case',
      aPull({ author: 'BOB-sec' }),
      [
        '@bob-sec opened the pull request, so their approval does not count. Name another reviewer in the entry.',
      ],
    ],
    [
      'they wrote a commit that changes the allowlist',
      aPull({ opinions: [anOpinion('bob-sec')], commits: [aCommit(['bob-sec'], [PLACE])] }),
      [
        '@bob-sec wrote commit 12345678, which changes .sasignore, so their approval does not count. Name another reviewer in the entry.',
      ],
    ],
    [
      'they wrote a commit that changes the token’s file',
      aPull({ opinions: [anOpinion('bob-sec')], commits: [aCommit(['bob-sec'], [FILE])] }),
      [
        '@bob-sec wrote commit 12345678, which changes docs/download.md, so their approval does not count. Name another reviewer in the entry.',
      ],
    ],
    [
      'they are the second author of a commit, or committed it for another',
      aPull({ opinions: [anOpinion('bob-sec')], commits: [aCommit(['dave', 'erin', 'Bob-Sec'])] }),
      [
        '@bob-sec wrote commit 12345678, which changes .sasignore, so their approval does not count. Name another reviewer in the entry.',
      ],
    ],
    [
      'a commit of several is theirs',
      aPull({
        opinions: [anOpinion('bob-sec')],
        commits: [aCommit(['dave']), aCommit(['bob-sec'], [FILE, PLACE]), aCommit(['bob-sec'], [PLACE])],
      }),
      [
        '@bob-sec wrote commit 12345678, which changes .sasignore, so their approval does not count. Name another reviewer in the entry.',
      ],
    ],
    [
      'a commit is by somebody whom GitHub does not know',
      aPull({ opinions: [anOpinion('bob-sec')], commits: [aCommit([null], [PLACE])] }),
      [
        '@bob-sec may have written commit 12345678, which changes .sasignore and names somebody without a GitHub account, so their approval does not count. Name another reviewer in the entry.',
      ],
    ],
    [
      'a commit is theirs for certain and an earlier one may be',
      aPull({ commits: [{ ...aCommit([null]), commit: '0'.repeat(40) }, aCommit(['bob-sec'])] }),
      [
        '@bob-sec wrote commit 12345678, which changes .sasignore, so their approval does not count. Name another reviewer in the entry.',
      ],
    ],
    [
      'they looked at another version of the file',
      aPull({ opinions: [anOpinion('bob-sec', { isOfThisVersion: false })] }),
      ['@bob-sec approved another version of this file: ask for a new review.'],
    ],
    [
      'their approval was dismissed',
      aPull({ opinions: [anOpinion('bob-sec', { state: 'dismissed' })] }),
      ['@bob-sec approved, and that review was dismissed.'],
    ],
    [
      'they asked for changes',
      aPull({ opinions: [anOpinion('bob-sec', { state: 'changes-requested' })] }),
      ['@bob-sec asked for changes.'],
    ],
    ['somebody approved who is not listed', aPull({ opinions: [anOpinion('mallory')] }), []],
    [
      'somebody approved whose login only begins like theirs',
      aPull({ opinions: [anOpinion('bob-sec2'), anOpinion('bob')] }),
      [],
    ],
    [
      'a reviewer who is not named opened it and approved',
      aPull({ author: 'alice-sec', opinions: [anOpinion('alice-sec')] }),
      ['@alice-sec opened the pull request, so their approval does not count.'],
    ],
    ['the reviews are yet to come', { kind: 'none' }, []],
    [
      'the reviews could not be read',
      {
        kind: 'unread',
        why: 'The reviews could not be read. Give the job the permission pull-requests: read.',
      },
      ['The reviews could not be read. Give the job the permission pull-requests: read.'],
    ],
  ])('is not where %s', (_, reviews, notes) => {
    expect(prove(reviews)).toEqual({
      proven: false,
      approvedBy: [],
      needed: 1,
      lacking: { reviewer: '@bob-sec', others: [] },
      notes,
    });
  });

  it('is not proven by another who is listed', () => {
    expect(prove(aPull({ opinions: [anOpinion('alice-sec'), anOpinion('carol-sec')] }))).toEqual({
      proven: false,
      approvedBy: ['@alice-sec', '@carol-sec'],
      needed: 1,
      lacking: { reviewer: '@bob-sec', others: [] },
      notes: [],
    });
  });

  it('is proven where the entry writes them in another case', () => {
    const claim = { ...CLAIM, reviewer: '@BOB-SEC' };
    expect(prove(aPull({ opinions: [anOpinion('bob-sec')] }), claim)).toMatchObject({
      proven: true,
      approvedBy: ['@bob-sec'],
    });
  });

  it('who is not in the agreed policy can be proven by nobody', () => {
    const claim = { ...CLAIM, reviewer: '@mallory' };
    expect(prove(aPull({ opinions: [anOpinion('mallory'), anOpinion('bob-sec')] }), claim)).toEqual({
      proven: false,
      approvedBy: ['@bob-sec'],
      needed: 1,
      lacking: { reviewer: '@mallory', others: [] },
      notes: [],
    });
  });
});

describe('a critical token', () => {
  it.each<[string, Reviews, object]>([
    [
      'nobody',
      aPull(),
      {
        proven: false,
        approvedBy: [],
        lacking: { reviewer: '@bob-sec', others: ['@alice-sec', '@carol-sec'] },
      },
    ],
    [
      'the one who is named',
      aPull({ opinions: [anOpinion('bob-sec')] }),
      {
        proven: false,
        approvedBy: ['@bob-sec'],
        lacking: { reviewer: null, others: ['@alice-sec', '@carol-sec'] },
      },
    ],
    [
      'one other',
      aPull({ opinions: [anOpinion('carol-sec')] }),
      { proven: false, approvedBy: ['@carol-sec'], lacking: { reviewer: '@bob-sec', others: [] } },
    ],
    [
      'all but the one who is named',
      aPull({ opinions: [anOpinion('alice-sec'), anOpinion('carol-sec')] }),
      {
        proven: false,
        approvedBy: ['@alice-sec', '@carol-sec'],
        lacking: { reviewer: '@bob-sec', others: [] },
      },
    ],
    [
      'the one who is named and one other',
      aPull({ opinions: [anOpinion('carol-sec'), anOpinion('bob-sec')] }),
      { proven: true, approvedBy: ['@bob-sec', '@carol-sec'], lacking: { reviewer: null, others: [] } },
    ],
    [
      'the one who is named and the author',
      aPull({ author: 'carol-sec', opinions: [anOpinion('carol-sec'), anOpinion('bob-sec')] }),
      {
        proven: false,
        approvedBy: ['@bob-sec'],
        lacking: { reviewer: null, others: ['@alice-sec'] },
        notes: ['@carol-sec opened the pull request, so their approval does not count.'],
      },
    ],
    [
      'the one who is named and a stranger',
      aPull({ opinions: [anOpinion('bob-sec'), anOpinion('mallory')] }),
      {
        proven: false,
        approvedBy: ['@bob-sec'],
        lacking: { reviewer: null, others: ['@alice-sec', '@carol-sec'] },
      },
    ],
  ])('approved by %s', (_, reviews, expected) => {
    expect(prove(reviews, CRITICAL)).toMatchObject({ needed: 2, notes: [], ...expected });
  });

  it('takes one approval where the policy says so', () => {
    const policy = { ...POLICY, approvalsCritical: 1 };
    expect(prove(aPull({ opinions: [anOpinion('bob-sec')] }), CRITICAL, policy).proven).toBe(true);
  });

  it('is never proven by one person whom the policy lists twice', () => {
    const text = aFileWith(aPolicy({ reviewers: '@bob-sec @Bob-Sec @bob-sec' }));
    const { policy } = parseAllowlist(text, FILE);
    const proof = prove(aPull({ opinions: [anOpinion('bob-sec')] }), CRITICAL, policy);
    expect(proof).toMatchObject({ proven: false, approvedBy: ['@bob-sec'] });
  });
});

describe('a change that names no reviewer', () => {
  it('takes as many of those who are listed as the policy asks for', () => {
    const one = aPull({ opinions: [anOpinion('carol-sec')] });
    expect(prove(one, ANYBODY)).toMatchObject({
      proven: false,
      lacking: { reviewer: null, others: ['@alice-sec', '@bob-sec'] },
    });
    const two = aPull({ opinions: [anOpinion('carol-sec'), anOpinion('alice-sec')] });
    expect(prove(two, ANYBODY)).toMatchObject({ proven: true, approvedBy: ['@alice-sec', '@carol-sec'] });
  });
});

describe('a policy that lists nobody', () => {
  const first =
    'There is no agreed policy yet, so nobody can approve: merge the policy first, in a pull request of its own.';

  it.each<[string, Reviews, string]>([
    ['with approvals', aPull({ opinions: [anOpinion('bob-sec')] }), first],
    ['in a commit', { kind: 'none' }, first],
    // Whether there is a policy may be what could not be read.
    ['with reviews unread', { kind: 'unread', why: 'No answer.' }, 'No answer.'],
  ])('proves nothing, %s, and says why', (_, reviews, note) => {
    expect(prove(reviews, CLAIM, { reviewers: [], approvalsCritical: 2 })).toEqual({
      proven: false,
      approvedBy: [],
      needed: 1,
      lacking: { reviewer: '@bob-sec', others: [] },
      notes: [note],
    });
  });
});

describe('whatever the reviews are', () => {
  const people = ['alice-sec', 'bob-sec', 'carol-sec', 'dave', 'Bob-Sec'];
  const anyone = fc.constantFrom(...people);
  const paths = fc.subarray([FILE, PLACE, 'src/a.ts']);
  const claims = fc.record({
    reviewer: fc.option(fc.constantFrom('@alice-sec', '@bob-sec', '@BOB-sec', '@mallory')),
    paths: fc.subarray([PLACE]),
    critical: fc.boolean(),
  });
  const policies = fc.record({
    reviewers: fc.subarray([...POLICY.reviewers]),
    approvalsCritical: fc.integer({ min: 1, max: 4 }),
  });
  const commits = fc.array(
    fc.record({
      commit: fc.stringMatching(/^[0-9a-f]{40}$/),
      people: fc.array(fc.option(anyone), { maxLength: 3 }),
      leavesAlone: paths,
    }),
    { maxLength: 4 },
  );
  const opinions = fc.uniqueArray(
    fc.record({
      login: anyone,
      state: fc.constantFrom('approved', 'approved', 'changes-requested', 'dismissed'),
      isOfThisVersion: fc.boolean(),
    }),
    { selector: ({ login }) => login.toLowerCase(), maxLength: 4 },
  );
  const pulls = fc.record({ author: fc.option(anyone), opinions, commits });
  const runs = { numRuns: 1000 };

  it('one approval more never makes less proven', () => {
    fc.assert(
      fc.property(claims, policies, pulls, anyone, (claim, policy, pull, login) => {
        const others = pull.opinions.filter((one) => one.login.toLowerCase() !== login.toLowerCase());
        const before = prove(aPull({ ...pull, opinions: others }), claim, policy);
        const after = prove(aPull({ ...pull, opinions: [...others, anOpinion(login)] }), claim, policy);
        expect(after.approvedBy).toEqual(expect.arrayContaining([...before.approvedBy]));
        if (before.proven) expect(after.proven).toBe(true);
      }),
      runs,
    );
  });

  it('nobody is counted who wrote the change or may have, whatever else they did', () => {
    fc.assert(
      fc.property(claims, policies, pulls, (claim, policy, pull) => {
        const { approvedBy } = prove(aPull(pull), claim, policy);
        const touching = pull.commits.filter(({ leavesAlone }) =>
          [FILE, ...claim.paths].some((path) => !leavesAlone.includes(path)),
        );
        const writers = touching.flatMap((commit) => commit.people);
        for (const login of approvedBy) {
          const is = (person: string | null) => `@${person}`.toLowerCase() === login.toLowerCase();
          expect(is(pull.author)).toBe(false);
          expect(writers.some(is)).toBe(false);
          expect(writers).not.toContain(null);
        }
      }),
      runs,
    );
  });

  it('proven means enough of those who are listed, and the one who is named', () => {
    fc.assert(
      fc.property(claims, policies, pulls, (claim, policy, pull) => {
        const proof = prove(aPull(pull), claim, policy);
        const lower = proof.approvedBy.map((login) => login.toLowerCase());
        const isNamedAmong = claim.reviewer === null || lower.includes(claim.reviewer.toLowerCase());
        expect(policy.reviewers).toEqual(expect.arrayContaining([...proof.approvedBy]));
        expect(new Set(lower).size).toBe(lower.length);
        expect(proof.proven).toBe(lower.length >= proof.needed && isNamedAmong);
        if (proof.proven) expect(proof).toMatchObject({ lacking: { reviewer: null, others: [] }, notes: [] });
      }),
      runs,
    );
  });

  it('who is still asked for could in fact prove it, by approving', () => {
    fc.assert(
      fc.property(claims, policies, pulls, (claim, policy, pull) => {
        const { proven, lacking, approvedBy, needed } = prove(aPull(pull), claim, policy);
        if (proven) return;
        const asked = [lacking.reviewer ?? [], lacking.others].flat().map((login) => login.slice(1));
        const lower = asked.map((login) => login.toLowerCase());
        const left = pull.opinions.filter(({ login }) => !lower.includes(login.toLowerCase()));
        const all = [...left, ...asked.map((login) => anOpinion(login))];
        const after = prove(aPull({ ...pull, opinions: all }), claim, policy);
        for (const login of lacking.others) expect(after.approvedBy).toContain(login);
        if (lacking.reviewer === null && lacking.others.length + approvedBy.length >= needed)
          expect(after.proven).toBe(true);
      }),
      runs,
    );
  });

  it('the order of opinions and commits has no say', () => {
    const shuffled = pulls.chain((pull) =>
      fc.record({
        pull: fc.constant(pull),
        opinions: fc.shuffledSubarray(pull.opinions, { minLength: pull.opinions.length }),
        commits: fc.shuffledSubarray(pull.commits, { minLength: pull.commits.length }),
      }),
    );
    // Of several commits the first that bars somebody is named.
    const decided = (proof: ReturnType<typeof prove>) => ({
      ...proof,
      notes: proof.notes.map((note) => note.replace(/ commit \w+, which changes \S+/, ' a commit')),
    });
    fc.assert(
      fc.property(claims, policies, shuffled, (claim, policy, { pull, ...order }) => {
        const before = prove(aPull(pull), claim, policy);
        const after = prove(aPull({ ...pull, ...order }), claim, policy);
        expect(decided(after)).toEqual(decided(before));
      }),
      runs,
    );
  });
});
