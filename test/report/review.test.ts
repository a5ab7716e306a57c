import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXCUSES } from '../../src/core/allowlist/allowlist.ts';
import type { Finding, Problem, Proof } from '../../src/core/finding.ts';
import type { ExceptionState, Report } from '../../src/core/report.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderReview } from '../../src/report/review.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { EXCUSE_MEANINGS } from '../../src/report/wording.ts';
import {
  AN_ALLOWLIST,
  aFault,
  aFinding,
  aLocation,
  aLowFinding,
  aReport,
  HOSTILE_NAMES,
} from '../support/report.ts';
import { sha256 } from '../support/tokens.ts';

const AT = { repositoryUrl: 'https://github.com/contoso/models', commit: 'f00d' };

type Exception = NonNullable<ExceptionState['exception']>;
type Entry = Extract<Exception, { kind: 'allow' }>;
type Block = Extract<Exception, { kind: 'paths' }>;

function aProof(fields: Partial<Proof> = {}): Proof {
  const lacking = { reviewer: '@bob-sec', others: [] };
  return { proven: false, approvedBy: [], needed: 1, lacking, notes: [], ...fields };
}

function anEntry(line: number, fields: Partial<Entry> = {}): Entry {
  return {
    kind: 'allow',
    line,
    standing: 'pending',
    expiring: false,
    reason: 'the key was renewed on 2026-11-18, the file goes with release 4.0',
    reviewer: '@bob-sec',
    reviewed: '2026-11-20',
    expires: '2026-12-01',
    proof: aProof(),
    fingerprint: sha256('one'),
    path: { text: 'README.md', line: line + 1 },
    sees: { text: 'account-sas contosodata7 account read until 2051-10-06 critical', line: line + 2 },
    verdict: { text: 'revoked', line: line + 3 },
    ticket: null,
    ...fields,
  };
}

function aBlock(line: number, fields: Partial<Block> = {}): Block {
  const { fingerprint: _, path: __, sees: ___, verdict: ____, ticket: _____, ...common } = anEntry(line);
  return { ...common, kind: 'paths', match: [{ text: 'test/recordings/**', line: line + 6 }], ...fields };
}

function aState(exception: Exception, fields: Partial<ExceptionState> = {}): ExceptionState {
  return { line: exception.line, exception, standing: 'pending', unused: false, ...fields };
}

/** The token waits in README.md for the entry at that line. */
function waiting(line: number, finding: (fields: Partial<Finding>) => Finding = aFinding): Finding {
  const allowedBy = { path: '.sasignore', line, reviewer: '@bob-sec', proof: null };
  return finding({ locations: [aLocation({ verdict: 'pending', allowedBy })] });
}

function reportOf(exceptions: readonly ExceptionState[], fields: Partial<Report> = {}): Report {
  return aReport({ allowlist: { ...AN_ALLOWLIST, exceptions }, ...fields });
}

function review(exceptions: readonly ExceptionState[], fields: Partial<Report> = {}): string {
  return renderReview(reportOf(exceptions, fields), AT, 100_000);
}

it('says what a reviewer is asked to accept, the worst token first', () => {
  const lacking = { reviewer: '@bob-sec', others: ['@carol-sec', '@dave-sec'] };
  const notes = ['@carol-sec approved another version of this file: ask for a new review.'];
  const critical = anEntry(20, { proof: aProof({ needed: 2, lacking, notes }) });
  const low = anEntry(10, {
    fingerprint: sha256('low'),
    path: { text: 'docs/**/*.md', line: 11 },
    verdict: { text: 'accepted-risk', line: 13 },
    reason: 'read-only demo container with a public data set',
    ticket: 'SEC-1842',
  });
  expect(
    review([aState(low), aState(critical)], { findings: [waiting(20), waiting(10, aLowFinding)] }),
  ).toMatchInlineSnapshot(`
    "### To review

    2 exceptions wait for approval.

    #### critical: account SAS

    | <a href="https://github.com/contoso/models/blob/f00d/.sasignore?plain=1#L20"><code>.sasignore&#58;20</code></a> | asks for approval |
    | --- | --- |
    | What it is | Anyone holding this can read, list, write and delete everything in storage account contosodata7 until 6 October 2051 &#40;25 years&#41;. |
    | It opens | a whole account or service&#58; contosodata7 &#40;blob&#41; |
    | It lets one | read, add, create, write, delete and list |
    | It works | until 2051-10-06, 9,084 days from now |
    | Found at | <a href="https://github.com/contoso/models/blob/f00d/README.md?plain=1#L3"><code>README.md&#58;3&#58;10</code></a> |
    | The entry claims | <code>revoked</code>: it opens nothing any more |
    | To revoke it | Renew the key of the storage account that signed it; every SAS signed with that key ends.<br><code>az storage account keys renew --account-name contosodata7 --key key1</code> |
    | Reason | the key was renewed on 2026-11-18, the file goes with release 4.0 |
    | Asked of | &#64;&#8203;bob-sec, on 2026-11-20 |
    | The exception lasts | until the end of 2026-12-01, 10 days from today |
    | Approvals | 0 of 2. Still to approve&#58; &#64;&#8203;bob-sec and one more of &#64;&#8203;carol-sec, &#64;&#8203;dave-sec.<br>&#64;&#8203;carol-sec approved another version of this file&#58; ask for a new review. |

    #### low: service SAS

    | <a href="https://github.com/contoso/models/blob/f00d/.sasignore?plain=1#L10"><code>.sasignore&#58;10</code></a> | asks for approval |
    | --- | --- |
    | What it is | Anyone holding this can read one blob in storage account contosodemo until 22 November 2026 &#40;1 day&#41;. |
    | It opens | a whole account or service&#58; contosodata7 &#40;blob&#41; |
    | It lets one | read, add, create, write, delete and list |
    | It works | until 2051-10-06, 9,084 days from now |
    | Found at | <a href="https://github.com/contoso/models/blob/f00d/README.md?plain=1#L3"><code>README.md&#58;3&#58;10</code></a> |
    | Covers | <code>docs/&#42;&#42;/&#42;.md</code> |
    | The entry claims | <code>accepted-risk</code>: it works, and what it opens may be open |
    | To revoke it | Renew the key of the storage account that signed it; every SAS signed with that key ends.<br><code>az storage account keys renew --account-name contosodata7 --key key1</code> |
    | Reason | read-only demo container with a public data set |
    | Asked of | &#64;&#8203;bob-sec, on 2026-11-20, ticket SEC-1842 |
    | The exception lasts | until the end of 2026-12-01, 10 days from today |
    | Approvals | 0 of 1. Still to approve&#58; &#64;&#8203;bob-sec. |"
  `);
});

it('says of a block of paths what it would hide', () => {
  const match = Array.from({ length: 32 }, (_, index) => ({ text: `rec/${index}/`, line: index }));
  const block = aState(aBlock(8, { match }), { wouldHide: [sha256('low'), sha256('other')] });
  const findings = [aLowFinding(), aLowFinding({ fingerprint: sha256('other'), severity: 'high' })];
  expect(review([block], { findings })).toMatchInlineSnapshot(`
    "### To review

    1 exception waits for approval.

    #### Files whose findings are to be hidden

    | <a href="https://github.com/contoso/models/blob/f00d/.sasignore?plain=1#L8"><code>.sasignore&#58;8</code></a> | asks for approval |
    | --- | --- |
    | Files | <code>rec/0/</code><br><code>rec/1/</code><br><code>rec/2/</code><br><code>rec/3/</code><br><code>rec/4/</code><br><code>rec/5/</code><br><code>rec/6/</code><br><code>rec/7/</code><br><code>rec/8/</code><br><code>rec/9/</code><br><code>rec/10/</code><br><code>rec/11/</code><br><code>rec/12/</code><br><code>rec/13/</code><br><code>rec/14/</code><br><code>rec/15/</code><br><code>rec/16/</code><br><code>rec/17/</code><br><code>rec/18/</code><br><code>rec/19/</code><br><code>rec/20/</code><br><code>rec/21/</code><br><code>rec/22/</code><br><code>rec/23/</code><br><code>rec/24/</code><br><code>rec/25/</code><br><code>rec/26/</code><br><code>rec/27/</code><br><code>rec/28/</code><br><code>rec/29/</code><br>**and 2 more, which stand in the file only** |
    | It would hide here | 2 tokens: 1 high, 1 low, and whatever comes later. Critical tokens are never hidden. |
    | Reason | the key was renewed on 2026-11-18, the file goes with release 4.0 |
    | Asked of | &#64;&#8203;bob-sec, on 2026-11-20 |
    | The exception lasts | until the end of 2026-12-01, 10 days from today |
    | Approvals | 0 of 1. Still to approve&#58; &#64;&#8203;bob-sec. |"
  `);
});

it('says what would fit where an entry is not true of its token, or has a fault', () => {
  const untrue = aState(anEntry(10), { standing: 'faulty' });
  const unreadable: ExceptionState = { line: 20, exception: null, standing: 'faulty', unused: false };
  const fault = (line: number, code: string, message: string): Problem => aFault({ line, code, message });
  const problems = [
    fault(
      12,
      'sees-differs',
      'Not in force: the token found here is something else. Write: sees: account-sas x',
    ),
    fault(24, 'expires-too-late', 'At most 14 days after the review. Write: expires: 2026-12-04'),
    fault(25, 'empty-reason', 'The reason says nothing that can be checked. Example: reason: a demo of ours'),
  ];
  expect(review([untrue, unreadable], { findings: [aFinding()], problems })).toMatchInlineSnapshot(`
    "### To review

    2 exceptions cannot be accepted as they stand.

    #### critical: account SAS

    | <a href="https://github.com/contoso/models/blob/f00d/.sasignore?plain=1#L10"><code>.sasignore&#58;10</code></a> | cannot be accepted as it stands |
    | --- | --- |
    | Why not | Not in force&#58; the token found here is something else. |
    | What would fit | <code>sees&#58; account-sas x</code> |
    | What it is | Anyone holding this can read, list, write and delete everything in storage account contosodata7 until 6 October 2051 &#40;25 years&#41;. |
    | It opens | a whole account or service&#58; contosodata7 &#40;blob&#41; |
    | It lets one | read, add, create, write, delete and list |
    | It works | until 2051-10-06, 9,084 days from now |
    | Found at | <a href="https://github.com/contoso/models/blob/f00d/README.md?plain=1#L3"><code>README.md&#58;3&#58;10</code></a> |
    | The entry claims | <code>revoked</code>: it opens nothing any more |
    | To revoke it | Renew the key of the storage account that signed it; every SAS signed with that key ends.<br><code>az storage account keys renew --account-name contosodata7 --key key1</code> |
    | Reason | the key was renewed on 2026-11-18, the file goes with release 4.0 |
    | Asked of | &#64;&#8203;bob-sec, on 2026-11-20 |
    | The exception lasts | until the end of 2026-12-01, 10 days from today |

    #### An exception with a fault

    | <a href="https://github.com/contoso/models/blob/f00d/.sasignore?plain=1#L20"><code>.sasignore&#58;20</code></a> | cannot be accepted as it stands |
    | --- | --- |
    | Why not | At most 14 days after the review. |
    | What would fit | <code>expires&#58; 2026-12-04</code> |
    | Why not | The reason says nothing that can be checked. |
    | For instance | <code>reason&#58; a demo of ours</code> |"
  `);
});

it('puts a weaker policy before everything', () => {
  const problems = [
    aFault({
      code: 'policy-weakened',
      line: 3,
      message: 'The policy asks less than the agreed one: it adds @eve to the reviewers.',
    }),
  ];
  const at = `<a href="${AT.repositoryUrl}/blob/f00d/.sasignore?plain=1#L3"><code>.sasignore&#58;3</code></a>`;
  const weaker = `### To review\n\n**The policy gets weaker** (${at}). The policy asks less`;
  const text = review([aState(anEntry(10))], { problems, findings: [waiting(10)] });
  expect(text.startsWith(weaker)).toBe(true);
  expect(text).toContain('eve to the reviewers.\n\n1 exception waits for approval.\n\n#### critical');
  expect(review([], { problems }).startsWith(weaker)).toBe(true);
});

describe('what is told of a token', () => {
  it.each([
    ['nothing was found', [], {}, '| Found at | This run found no such token. |'],
    ['a full scan found nothing', [], { unused: true }, '| Found at | A full scan found no such token. |'],
    [
      'it stands elsewhere as well',
      [aFinding({ locations: [...waiting(10).locations, aLocation({ path: 'b.md' })] })],
      {},
      'and 1 place that the entry does not cover |',
    ],
    [
      'it stands elsewhere alone',
      [aFinding()],
      {},
      '| Found at | none of the places that the entry covers<br>and 1 place that the entry does not cover |',
    ],
  ] as const)('when %s', (_, findings, state, row) => {
    expect(review([aState(anEntry(10), state)], { findings })).toContain(row);
  });

  it.each([
    [{ permissions: null, policy: 'readers' }, '| It lets one | what readers says, which only Azure knows |'],
    [{ permissions: null, policy: null }, '| It lets one | what the token does not tell |'],
    [{ permissions: [] }, '| It lets one | nothing that is known |'],
    [{ expiresOn: null }, '| It works | to an end that the token does not tell |'],
    [{ expiresOn: '2026-11-21T20:00:00Z' }, '| It works | until 2026-11-21, less than a day from now |'],
    [{ expiresOn: '2026-11-19T10:00:00Z' }, '| It works | until 2026-11-19, 2 days ago; it has expired |'],
    [{ startsOn: '2027-01-01T00:00:00Z' }, '| It works | from 2027-01-01 until 2051-10-06, '],
    [
      { reach: 'item', resource: 'models/a.bin' },
      '| It opens | a single item&#58; models/a.bin in contosodata7 &#40;blob&#41; |',
    ],
    [
      { reach: 'unknown', account: null, services: [] },
      '| It opens | something that the token does not tell |',
    ],
  ] as const)('by its fields %j', (grants, row) => {
    const finding = waiting(10, (fields) =>
      aFinding({ ...fields, grants: { ...aFinding().grants, ...grants } }),
    );
    expect(review([aState(anEntry(10))], { findings: [finding] })).toContain(row);
  });

  it.each([
    ['2026-11-21', 'today'],
    ['2026-11-22', '1 day from today'],
    ['2026-11-20', 'which is over'],
  ])('and when the exception ends on %s: %s', (expires, when) => {
    const text = review([aState(anEntry(10, { expires }))], { findings: [waiting(10)] });
    expect(text).toContain(`| The exception lasts | until the end of ${expires}, ${when} |`);
  });
});

it('is silent where nothing waits', () => {
  const inForce = aState(anEntry(10, { standing: 'in force', proof: null }), { standing: 'in force' });
  const expired = aState(anEntry(20, { standing: 'expired', proof: null }), { standing: 'expired' });
  expect(review([inForce, expired], { findings: [aFinding()] })).toBe('');
  expect(renderReview(aReport({ findings: [aFinding()], problems: [aFault()] }), AT, 100_000)).toBe('');
});

it('explains every verdict that an entry can claim', () => {
  expect([...EXCUSE_MEANINGS.keys()].toSorted()).toEqual(EXCUSES.toSorted());
});

describe('texts from outside', () => {
  const hostile = [
    ...HOSTILE_NAMES.map((name) => name.replaceAll('\n', ' ')),
    '@everyone @octocat please approve #1',
    '| a | b |',
    '</td></table><h1>Approved</h1>',
    '<!-- -->**bold** [x](https://example.com) ![x](x)',
  ];
  const build = (text: string) => {
    const entry = anEntry(10, {
      reason: text,
      reviewer: text,
      ticket: text,
      path: { text, line: 11 },
      verdict: { text, line: 13 },
      proof: aProof({
        approvedBy: [text],
        lacking: { reviewer: text, others: [text] },
        notes: [text],
        needed: 3,
      }),
    });
    const unfound = anEntry(30, {
      fingerprint: sha256('none'),
      path: { text, line: 31 },
      sees: { text, line: 32 },
    });
    const block = aBlock(50, { reason: text, match: [{ text, line: 51 }] });
    const problems = [
      aFault({ code: 'policy-weakened', line: 3, message: text }),
      aFault({ code: 'sees-differs', line: 72, message: text.replaceAll(/ (?=Write|Example)/g, '') }),
    ];
    const finding = waiting(10, (fields) =>
      aFinding({ ...fields, headline: text, revoke: { text, commands: [text] } }),
    );
    const faulty: ExceptionState = { line: 70, exception: null, standing: 'faulty', unused: false };
    return review([aState(entry), aState(unfound), aState(block), faulty], { findings: [finding], problems });
  };
  const bones = (markdown: string) =>
    markdown
      .replace(/href="[^"]*"/g, '')
      .replace(/&#\d+;/g, '')
      .match(/[<>|`\n*#!]|\[|\]/g)
      ?.join('');

  it.each(hostile.map((text, index) => [index, text] as const))('bring no markup: number %i', (_, text) => {
    expect(bones(build(text))).toBe(bones(build('harmless')));
  });

  it.each(['|', '\u200b', '<b>', '@everyone '])('bring no markup, however long: %j', (part) => {
    const build = (reason: string) => review([aState(anEntry(10, { reason }))], { findings: [waiting(10)] });
    const text = build(part.repeat(4096 / part.length));
    expect(bones(text)).toBe(bones(build('harmless')));
    expect(text.length).toBeLessThan(8000);
  });

  it('notify nobody', () => {
    expect(build('@everyone')).not.toMatch(/@|&#64;(?!&#8203;)(?![^<]*<\/code>)/);
    expect(build('harmless')).toContain('&#64;&#8203;bob-sec');
  });

  it('are cut, and the link leads to the rest', () => {
    const reason = 'a long story '.repeat(315);
    const text = review([aState(anEntry(10, { reason }))], { findings: [waiting(10)] });
    expect(text.length).toBeLessThan(4000);
    expect(text).toMatch(/\| Reason \| (?:a long story ){45}a long stor… \|/);
    expect(text).toContain('blob/f00d/.sasignore?plain=1#L10');
  });
});

it('stays one table an exception within its bound, whatever stands in the entries', () => {
  const text = fc.string({ unit: 'binary', maxLength: 700 }).map((any) => any.replaceAll(/[\r\n]/g, ' '));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 8 }), (texts) => {
      const states = texts.map(([reason, path, ticket], index) => {
        const proof = aProof({ notes: [reason, path] });
        const fields = { reason, ticket, proof, fingerprint: sha256(`none ${index}`) };
        return aState(anEntry(10 * (index + 1), { ...fields, path: { text: path, line: 1 } }));
      });
      const review = renderReview(reportOf(states), AT, 20_000);
      expect(Buffer.byteLength(review)).toBeLessThan(20_500);
      expect(review.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      const rows = review.split('\n').filter((line) => line.startsWith('|'));
      for (const row of rows) expect(row.match(/\|/g)).toHaveLength(3);
    }),
    { numRuns: 200 },
  );
});

describe('its length', () => {
  const many = (number: number, fields: Partial<Entry> = {}) =>
    Array.from({ length: number }, (_, index) =>
      aState(anEntry(10 * (index + 1), { fingerprint: sha256(`none ${index}`), ...fields })),
    );

  it('is bounded: what does not fit is named, and what cannot be named is counted', () => {
    const text = renderReview(reportOf(many(2000)), AT, 20_000);
    expect(Buffer.byteLength(text)).toBeLessThan(20_500);
    expect(text).toContain('| Reason | the key was renewed on 2026-11-18, the file goes with release 4.0 |');
    expect(text).toMatch(
      /\.sasignore&#58;\d+<\/code><\/a>, critical: does not fit here\. Read the entry itself\./,
    );
    expect(text).toMatch(/\n\n1,\d{3} more exceptions would not fit here\. Read the file itself\.$/);
  });

  it('is shared, so that one that is stuffed hides no other', () => {
    const stuffed = '\u200b'.repeat(400);
    const notes = Array.from({ length: 5 }, () => stuffed);
    const worst = anEntry(10, { reason: stuffed, ticket: stuffed, proof: aProof({ notes }) });
    const text = review([aState(worst), ...many(3).slice(1)], { findings: [waiting(10)] });
    expect(text).toContain('critical: does not fit here. Read the entry itself.');
    expect(text.match(/asks for approval/g)).toHaveLength(2);
  });

  it('leaves the summary and the comment within their bounds, with room for findings', () => {
    const findings = Array.from({ length: 500 }, (_, index) => aFinding({ fingerprint: sha256(`${index}`) }));
    const report = reportOf(many(500), { findings });
    expect(Buffer.byteLength(renderSummary(report, AT))).toBeLessThan(1024 * 1024);
    const comment = renderComment(report, AT);
    expect(Buffer.byteLength(comment)).toBeLessThan(65_536);
    expect(comment.match(/^\| critical \| Anyone/gm)?.length).toBeGreaterThan(20);
    expect(comment).toMatch(/more exceptions would not fit here\./);
  });
});

it('stands in the summary and the comment before the table of findings', () => {
  const report = reportOf([aState(anEntry(10))], { findings: [waiting(10)] });
  for (const text of [renderSummary(report, AT), renderComment(report, AT)])
    expect(text).toMatch(/Judged as of [\s\S]*### To review[\s\S]*\| Severity \|/);
});
