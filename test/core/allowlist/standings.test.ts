/** How exceptions stand before any token is known: by what is agreed, by reviews, and by the policy. */
import { describe, expect, it } from 'vitest';
import { parseAllowlist } from '../../../src/core/allowlist/parse.ts';
import type { Opinion, PullRequest, Reviews } from '../../../src/core/allowlist/proof.ts';
import { type Agreement, standingsOf } from '../../../src/core/allowlist/standings.ts';
import { aSignature, sha256 } from '../../support/tokens.ts';
import { aFile, aFileWith, anEntry, aPathBlock, aPolicy, NOW, told } from './samples.ts';

const NONE: Reviews = { kind: 'none' };
const UNREAD: Reviews = { kind: 'unread', why: 'The reviews could not be read.' };

function parse(text: string) {
  return parseAllowlist(text, '.sasignore');
}

/** Approved by all of these, in a pull request whose last commit has the allowlist `shown`. */
function approved(
  shown: string | null,
  logins: readonly string[] = ['bob-sec'],
  fields: Partial<PullRequest> = {},
): Reviews {
  const opinions = logins.map((login): Opinion => ({ login, state: 'approved', isOfThisVersion: true }));
  const allowlist = shown === null ? null : parse(shown);
  return {
    kind: 'read',
    pullRequest: {
      number: 7,
      path: '.sasignore',
      author: 'dave',
      allowlist,
      opinions,
      commits: [],
      ...fields,
    },
  };
}

/** Each exception as `line standing`, and the problems as `line code`. */
function stand(text: string, trusted: string | null, reviews?: Reviews, now = NOW) {
  const agreed = trusted === 'all' ? 'all' : trusted === null ? null : parse(trusted);
  const agreement: Agreement = { allowlist: parse(text), trusted: agreed, ...(reviews && { reviews }) };
  const { exceptions, problems } = standingsOf(agreement, now)!;
  return {
    exceptions,
    standing: exceptions.map((one) => `${one.line} ${one.kind === 'faulty' ? 'faulty' : one.standing}`),
    problems,
    told: told(problems),
  };
}

describe('a new entry in a pull request', () => {
  const text = aFile(anEntry());

  it.each<[string, Reviews, string]>([
    ['approved as it stands', approved(text), '4 in force'],
    ['approved by another than the one it names', approved(text, ['alice-sec']), '4 pending'],
    ['approved, and not in the last commit', approved(aFile()), '4 pending'],
    ['approved, and the last commit has no allowlist', approved(null), '4 pending'],
    [
      'approved with another reason',
      approved(aFile(anEntry({ reason: 'read-only demo container with other data' }))),
      '4 pending',
    ],
    ['approved with an earlier end', approved(aFile(anEntry({ expires: '2027-01-09' }))), '4 pending'],
    ['approved for fewer files', approved(aFile(anEntry({ path: 'docs/other.md' }))), '4 pending'],
    ['approved for more files', approved(aFile(anEntry({ path: 'docs/*.md' }))), '4 in force'],
    ['approved in another place of the file', approved(aFile(aPathBlock(), anEntry())), '4 in force'],
    ['approved by its author', approved(text, ['bob-sec'], { author: 'bob-sec' }), '4 pending'],
    ['not seen by anybody', approved(text, []), '4 pending'],
    ['that is being committed', NONE, '4 pending'],
    ['of which the reviews are unread', UNREAD, '4 pending'],
  ])('%s', (_, reviews, standing) => {
    expect(stand(text, aFile(), reviews).standing).toEqual([standing]);
  });

  it('that nobody was shown says so', () => {
    expect(stand(text, aFile(), approved(aFile())).exceptions[0]).toMatchObject({
      proof: {
        proven: false,
        approvedBy: [],
        lacking: { reviewer: '@bob-sec', others: [] },
        notes: [
          'The entry is not, or not like this, in the last commit of the pull request, so nobody was asked to review it.',
        ],
      },
    });
  });

  it('by its own reviewer tells them to name another', () => {
    const { problems } = stand(text, aFile(), approved(text, [], { author: 'Bob-Sec' }));
    expect(problems).toEqual([
      {
        code: 'reviewer-is-author',
        message:
          '@bob-sec opened this pull request, and nobody approves their own exception. Name another reviewer.',
        path: '.sasignore',
        line: 9,
        effect: 'notice',
      },
    ]);
  });

  it('never counts because of a fault that was approved', () => {
    const faulty = aFile(anEntry({ expires: '2099-01-01' }));
    expect(stand(faulty, aFile(), approved(faulty)).standing).toEqual(['4 faulty']);
  });

  it('that has ended is not brought back by an approval', () => {
    const ended = aFile(anEntry({ expires: '2026-11-20' }));
    expect(stand(ended, aFile(), approved(ended)).standing).toEqual(['4 expired']);
  });

  it('for a critical token takes two approvals, which the agreed policy counts', () => {
    const sees = 'account-sas contosodemo account read,write until 2051-10-06 critical';
    const critical = anEntry({ sees, verdict: 'revoked', expires: '2026-12-04' });
    const file = aFileWith(aPolicy({ 'approvals-critical': '1' }), critical);
    expect(stand(file, aFile(), approved(file)).standing).toEqual(['5 pending']);
    expect(stand(file, aFile(), approved(file, ['bob-sec', 'alice-sec'])).standing).toEqual(['5 in force']);
  });

  it('stands beside others that are not proven', () => {
    const both = aFile(anEntry(), anEntry({ reviewer: '@alice-sec' }, sha256('two')));
    expect(stand(both, aFile(), approved(both)).standing).toEqual(['4 in force', '12 pending']);
  });
});

describe('a new block of paths', () => {
  it('hides once it is approved', () => {
    const text = aFile(aPathBlock());
    expect(stand(text, aFile(), approved(text, ['alice-sec'])).standing).toEqual(['4 in force']);
    expect(stand(text, aFile(), approved(text, ['bob-sec'])).standing).toEqual(['4 pending']);
  });
});

describe('what is in the base', () => {
  const text = aFile(anEntry(), aPathBlock());
  const against: Partial<PullRequest> = {
    author: 'bob-sec',
    opinions: [{ login: 'bob-sec', state: 'changes-requested', isOfThisVersion: true }],
  };

  it.each<[string, Reviews]>([
    ['with no reviews', NONE],
    ['with reviews unread', UNREAD],
    ['with nobody’s approval', approved(null, [])],
    ['against its reviewer’s opinion', approved(null, [], against)],
  ])('is in force %s, also where it asks for less', (_, reviews) => {
    expect(stand(text, text, reviews)).toMatchObject({ standing: ['4 in force', '12 in force'], told: [] });
    const less = aFile(anEntry(), aPathBlock(undefined, { expires: '2026-12-31' }));
    expect(stand(less, text, reviews)).toMatchObject({ standing: ['4 in force', '12 in force'], told: [] });
  });
});

it('what is new and ends soon on purpose is not told to be near its end', () => {
  const soon = aFile(anEntry({ expires: '2026-11-25' }));
  expect(stand(soon, aFile(), NONE)).toMatchObject({ standing: ['4 pending'], told: [] });
  expect(stand(soon, soon, NONE)).toMatchObject({ standing: ['4 in force'], told: ['11 expiring'] });
  expect(stand(soon, 'all').told).toEqual(['11 expiring']);
});

describe('a policy that asks less', () => {
  const agreed = aFile(anEntry());
  const weaker = aFileWith(aPolicy({ reviewers: '@alice-sec @bob-sec @eve', 'max-days': '365' }), anEntry());
  const SENTENCES =
    'The policy asks less than the agreed one: it adds @eve to the reviewers; max-days goes from 90 to 365. It takes 2 approvals, as a critical token does';

  it('is only told of in a commit', () => {
    expect(stand(weaker, agreed, NONE).problems).toEqual([
      {
        code: 'policy-weakened',
        message: `${SENTENCES} (0 so far), of @alice-sec, @bob-sec.`,
        path: '.sasignore',
        line: 2,
        effect: 'notice',
      },
    ]);
  });

  it.each<[string, Reviews, string]>([
    ['without approvals', approved(weaker, []), '(0 so far), of @alice-sec, @bob-sec.'],
    ['with one', approved(weaker, ['bob-sec']), '(1 so far), of @alice-sec, @bob-sec.'],
    [
      'with its author’s',
      approved(weaker, ['bob-sec', 'alice-sec'], { author: 'alice-sec' }),
      '(1 so far), of @alice-sec, @bob-sec. @alice-sec opened the pull request, so their approval does not count. The policy lists too few who can approve it: it takes another reviewer, or another author.',
    ],
    [
      'with that of whom it adds',
      approved(weaker, ['bob-sec', 'eve']),
      '(1 so far), of @alice-sec, @bob-sec.',
    ],
    ['with reviews unread', UNREAD, '(0 so far), of @alice-sec, @bob-sec. The reviews could not be read.'],
  ])('is a fault in a pull request %s', (_, reviews, end) => {
    expect(stand(weaker, agreed, reviews).problems).toEqual([
      {
        code: 'policy-weakened',
        message: `${SENTENCES} ${end} Example: max-days: 90`,
        path: '.sasignore',
        line: 2,
        effect: 'fault',
      },
    ]);
  });

  it('is fine once two have approved it', () => {
    expect(stand(weaker, agreed, approved(weaker, ['bob-sec', 'alice-sec'])).told).toEqual([]);
  });

  it('leaves what is agreed in force', () => {
    expect(stand(weaker, agreed, approved(weaker, [])).standing).toEqual(['5 in force']);
  });

  it('does not help an entry in the same change, even once both are approved', () => {
    const all = ['bob-sec', 'alice-sec', 'eve'];
    const byEve = aFileWith(
      aPolicy({ reviewers: '@alice-sec @bob-sec @eve' }),
      anEntry({ reviewer: '@eve' }),
    );
    expect(stand(byEve, aFile(), approved(byEve, all))).toMatchObject({
      standing: ['4 faulty'],
      told: ['9 unknown-reviewer'],
    });
    const long = { expires: '2027-06-01', sees: 'service-sas x container read until unknown medium' };
    const tooLate = aFileWith(aPolicy({ 'max-days': '365' }), anEntry(long));
    expect(stand(tooLate, aFile(), approved(tooLate, all))).toMatchObject({
      standing: ['5 faulty'],
      told: ['12 expires-too-late'],
    });
  });

  it('that is gone altogether puts everything out of force', () => {
    const without = aFileWith(anEntry());
    expect(stand(without, agreed, approved(without, []))).toMatchObject({
      standing: ['2 faulty'],
      told: ['1 policy-weakened', '2 no-reviewers'],
    });
  });
});

describe('the first use', () => {
  const text = aFile(anEntry(), aPathBlock());

  it.each<[string, string | null]>([
    ['without an allowlist in the base', null],
    ['with an empty one', ''],
    ['with one that has no policy', 'version 1\n'],
    ['with a policy that lists nobody', aFileWith(aPolicy({ reviewers: '' }))],
    ['with one of an unknown version', aFile(anEntry()).replace('version 1', 'version 2')],
  ])('%s puts nothing new in force, whoever approves it', (_, trusted) => {
    const {
      standing,
      exceptions,
      told: said,
    } = stand(text, trusted, approved(text, ['bob-sec', 'alice-sec']));
    expect(standing).toEqual(['4 pending', '12 pending']);
    // Nor is a policy weakened where there was none.
    expect(said).toEqual(['2 first-policy']);
    for (const exception of exceptions)
      expect(exception).toMatchObject({
        proof: {
          notes: [
            'There is no agreed policy yet, so nobody can approve: merge the policy first, in a pull request of its own.',
          ],
        },
      });
  });
});

describe('a file that is held against itself', () => {
  it.each([
    ['with nothing wrong', aFile(anEntry(), aPathBlock())],
    ['with a faulty entry', aFile(anEntry({ reason: 'test' }), anEntry({}, sha256('two')))],
    [
      'with an entry for one of the files of another, that ends later and is faulty',
      aFile(anEntry({ path: 'docs/*.md', expires: '2026-12-10' }), anEntry({ reviewer: '@eve' })),
    ],
    [
      'with an entry for one of the files of another, that ends later',
      aFile(anEntry({ path: 'docs/*.md', expires: '2026-12-10' }), anEntry()),
    ],
    ['said twice', aFile(anEntry({ expires: '2026-12-10' }), anEntry())],
  ])('%s, stands as it does alone', (_, text) => {
    const { standing, problems } = stand(text, text, NONE);
    expect({ standing, problems }).toEqual({
      standing: stand(text, 'all').standing,
      problems: stand(text, 'all').problems,
    });
  });

  // Compared each with each they would take many minutes.
  it('of very many entries comes to an end', { timeout: 60_000 }, () => {
    const fingerprints = Array.from({ length: 10_000 }, (_, number) => sha256(String(number)));
    const text = aFile(...fingerprints.map((fingerprint) => anEntry({}, fingerprint)));
    for (const [trusted, reviews, standing] of [
      [text, NONE, 'in force'],
      ['all', NONE, 'in force'],
      [aFile(), approved(text), 'in force'],
      [aFile(), approved(aFile()), 'pending'],
    ] as const) {
      expect(stand(text, trusted, reviews).standing.at(-1)).toBe(`79996 ${standing}`);
    }
  });
});

describe('an entry that is at fault', () => {
  const faultyIn = (text: string) => {
    const [one] = stand(text, 'all').exceptions.filter(({ kind }) => kind === 'faulty');
    return one;
  };

  it.each([
    ['its date', aFile(anEntry({ expires: 'soon' }, sha256('it')))],
    ['its reason', aFile(anEntry({ reason: 'no' }, sha256('it')))],
  ])('in %s alone still says for which token it is', (_, text) => {
    expect(faultyIn(text)).toEqual({ kind: 'faulty', line: 4, fingerprint: sha256('it') });
  });

  it.each([
    ['a character that cannot be seen', anEntry({ reason: 'long enough to be \u200b checked' })],
    ['the text of a token', anEntry({ reason: `for the demo with sig=${encodeURIComponent(aSignature())}` })],
    ['a key that there is not', `${anEntry()}  because: of that\n`],
    ['a line that cannot be read', `${anEntry()}     what is this\n`],
    ['capitals in its fingerprint', anEntry({}, sha256('it').toUpperCase())],
    ['another fingerprint than one', anEntry({}, 'nothing')],
  ])('with %s is not taken at its word', (_, entry) => {
    expect(faultyIn(aFile(entry))).toMatchObject({ kind: 'faulty', fingerprint: null });
  });

  it('as it stands there twice names nothing the second time', () => {
    expect(faultyIn(aFile(anEntry(), anEntry()))).toMatchObject({ kind: 'faulty', fingerprint: null });
  });
});
