/** The page of exceptions, as a reader meets it. What a browser makes of it is for `npm run page`. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { problemOf } from '../../src/core/allowlist/checks.ts';
import type { Report } from '../../src/core/report.ts';
import { renderPage } from '../../src/report/page/page.ts';
import { STYLE, STYLE_DIGEST } from '../../src/report/page/style.ts';
import { aBlock, about, aDozen, anEntry, hostile, many, scanned } from '../support/exceptions.ts';
import { aFault, aFinding, aReport, HOSTILE_NAMES } from '../support/report.ts';
import { leaksIn } from '../support/sweep.ts';
import { aSasUrl, aSignature, BLOB_SAS, sha256 } from '../support/tokens.ts';

const AT = { repository: 'contoso/models' };

/** What stands on the page, without markup; elements part words. */
function textOf(html: string): string {
  return html
    .replace(/^.*<body>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ')
    .trim();
}

function pageOf(report: Report) {
  const html = renderPage(report, AT);
  const between = (from: string, to: string) => html.slice(html.indexOf(from), html.indexOf(to));
  return {
    html,
    text: textOf(html),
    decisions: [...html.matchAll(/<div class="decision .*?\n<\/div>\n/gs)].map(([part]) => textOf(part)),
    figures: textOf(between('<dl class="figures">', '<section aria-labelledby="time">')),
    rows: [...between('<table class="time">', '</table>').matchAll(/<tr>\n(.*?)<\/tr>/gs)].map(([row]) =>
      textOf(row),
    ),
    groups: textOf(between('<div class="groups">', '<section aria-labelledby="all">')),
    cards: [...html.matchAll(/<article .*?<\/article>/gs)].map(([card]) => textOf(card)),
  };
}

const FILE = 'docs/download.md';
const FILES = {
  [FILE]: aSasUrl(
    { ...BLOB_SAS, se: '2027-01-10T00:00:00Z' },
    aSignature('page'),
    'https://contosodemo.blob.core.windows.net/a/b',
  ),
};

/** One exception for the token in FILE, in force unless its fields say otherwise. */
function one(fields: Readonly<Record<string, string>> = {}, agreed = true): Report {
  return scanned(
    FILES,
    (at) => [anEntry(at(FILE), { path: FILE, ...about(at(FILE)), ...fields })],
    (blocks) => (agreed ? blocks : []),
  );
}

describe('the page', () => {
  it('begins with what needs a decision, in the order of urgency', () => {
    const { decisions, text } = pageOf(aDozen());
    expect(text).toMatch(
      /^Reviewed exceptions contoso\/models 12 exceptions, and 9 of them need a decision\. /,
    );
    expect(decisions.map((part) => /^\d+ [a-z0-9 ]+/.exec(part)?.[0].trim())).toEqual(
      [
        '2 exceptions are faulty',
        '2 exceptions have expired',
        '1 exception ends within 7 days',
        '1 exception waits for its review',
        '2 accepted risks are high or critical',
        '1 exception covers nothing',
      ].map((start) => expect.stringMatching(`^${start}`)),
    );
  });

  it('says of each what anyone could do with the token, and what became of it', () => {
    const [faulty, expired, expiring] = pageOf(aDozen()).decisions;
    expect(faulty).toContain('The reason says nothing that can be checked.');
    expect(faulty).toContain('the token found here is something else');
    expect(expired).toMatch(
      /high tools\/old-sync\.ps1 \.sasignore:65 Anyone holding this can read, write and delete .* ended 12 Nov 2026, 9 days ago · the token is still there, and blocks · revoked · @alice-sec/,
    );
    expect(expired).toContain('ended 18 Nov 2026, 3 days ago · the token is gone · accepted-risk · @bob-sec');
    expect(expiring).toContain(
      'ends 26 Nov 2026, 6 days left · the token is still there · accepted-risk · @bob-sec',
    );
  });

  it('gives the figures', () => {
    expect(pageOf(aDozen()).figures).toBe(
      'in force 7 ending soon 1 expired 2 waiting for review 1 faulty 2 unused 1 tokens excused 5 hidden by path 2',
    );
  });

  it('has a row for each exception, the first to end first, that says all the drawing shows', () => {
    const { rows, html } = pageOf(aDozen());
    expect(rows).toHaveLength(12);
    expect(rows[0]).toBe(
      'Exception on line 92 .sasignore:92 medium faulty reviewed not known ends not known token ends 20 Dec 2026',
    );
    expect(rows[4]).toBe(
      'src/legacy/upload.config .sasignore:27 critical in force revoked, @carol-sec reviewed 19 Nov 2026 ends 2 Dec 2026 12 days left token ends 6 Oct 2051 2051',
    );
    expect(rows[5]).toContain('token ends none stated none');
    expect(rows[2]).toContain('token ends 1 Feb 2027 as claimed');
    expect(
      html.match(/<svg [^>]*>/g)?.every((svg) => svg.includes('aria-hidden') || /^<svg x=/.test(svg)),
    ).toBe(true);
  });

  it.each([
    ['2026-12-02', 'ends 2 Dec 2026 12 days left', false],
    ['2026-11-28', 'ends 28 Nov 2026 8 days left', false],
    ['2026-11-27', 'ends 27 Nov 2026 7 days left', true],
    ['2026-11-21', 'ends 21 Nov 2026 its last day', true],
    ['2026-11-20', 'ends 20 Nov 2026 yesterday', false],
    ['2026-11-19', 'ends 19 Nov 2026 2 days ago', false],
  ])('counts the days up to the end of %s as the list does, today included', (expires, words, isSoon) => {
    const [row] = pageOf(one({ expires })).rows;
    expect(row).toContain(words);
    expect(row?.includes('ends soon')).toBe(isSoon);
  });

  it('counts by severity, reviewer and folder', () => {
    const { groups } = pageOf(aDozen());
    expect(groups).toContain(
      'By severity Severity All To decide Next end critical 2 0 2 Dec 2026 high 4 4 10 Jan 2027',
    );
    expect(groups).toContain('By reviewer Reviewer All To decide Next end @alice-sec 4 3 10 Jan 2027');
    expect(groups).toContain(
      'By folder Folder All To decide Next end docs/ 3 3 26 Nov 2026 test/ 2 0 4 Dec 2026',
    );
  });

  it('tells everything about an exception', () => {
    const [card] = pageOf(one({ ticket: 'SEC-1842' })).cards;
    expect(card).toBe(
      'medium in force .sasignore:8 docs/download.md What it opens Anyone holding this can read blob a/b in storage ' +
        'account contosodemo until 10 January 2027 (2 months). It works from any address. Kind service SAS Account ' +
        `contosodemo Reach item a/b Permissions read Ends 10 Jan 2027 Fingerprint ${sha256(aSignature('page'))} ` +
        'Where it stands docs/download.md:1:113 allowed How to revoke it Renew both account keys, one after the other: ' +
        'a SAS does not tell which one signed it. Every client and every SAS of a renewed key stops working. ' +
        'az storage account keys renew -g <resource-group> -n contosodemo --key key1 ' +
        'az storage account keys renew -g <resource-group> -n contosodemo --key key2 The exception Verdict ' +
        'accepted-risk Reason read-only demo container with a public data set, renewed monthly by the docs pipeline ' +
        'Reviewer @bob-sec Reviewed 2 Nov 2026 Ends 10 Jan 2027, 51 days left Ticket SEC-1842 How it stands @bob-sec ' +
        'answers for it until the end of 10 Jan 2027.',
    );
  });

  it('says that nothing needs a decision, and when something will', () => {
    const { text, decisions } = pageOf(one());
    expect(text).toContain(
      '1 exception, and none needs a decision now. The next ends 10 Jan 2027, 51 days left.',
    );
    expect(decisions).toEqual([]);
  });

  it('says who has to approve what waits', () => {
    const { cards, decisions } = pageOf(one({}, false));
    expect(decisions).toEqual([expect.stringMatching(/^1 exception waits for its review/)]);
    expect(cards[0]).toContain(
      'CI fails until @bob-sec has approved the entry at .sasignore:8 in the pull request.',
    );
  });

  it('advises on several in words that are not of one', () => {
    const [waiting] = pageOf(
      scanned(
        FILES,
        (at) => [FILE, 'docs/*.md'].map((path) => anEntry(at(FILE), { path, ...about(at(FILE)) })),
        () => [],
      ),
    ).decisions;
    expect(waiting).toMatch(/^2 exceptions wait for their review An exception counts once its reviewer has/);
  });

  it.each([
    ['waits for its review', {}, false, ['1 exception waits']],
    ['ends soon', { expires: '2026-11-25' }, true, ['1 exception ends']],
    ['is in force', {}, true, ['1 accepted risk is high']],
    ['covers nothing', { path: 'elsewhere.md' }, true, ['1 exception covers nothing']],
    [
      'covers nothing and waits',
      { path: 'elsewhere.md' },
      false,
      ['1 exception waits', '1 exception covers nothing'],
    ],
  ])('asks once about an accepted high risk that %s', (_, fields, agreed, starts) => {
    const files = { [FILE]: aSasUrl({ ...BLOB_SAS, sr: 'c', sp: 'rwdl', se: '2027-01-10T00:00:00Z' }) };
    const { decisions } = pageOf(
      scanned(
        files,
        (at) => [anEntry(at(FILE), { path: FILE, ...about(at(FILE)), ...fields })],
        (blocks) => (agreed ? blocks : []),
      ),
    );
    expect(decisions).toEqual(starts.map((start) => expect.stringMatching(`^${start}`)));
  });

  it('says what came in without proof of its review', () => {
    const report = one();
    const spot = { path: '.sasignore', line: 8 };
    const { decisions, rows, cards } = pageOf({
      ...report,
      problems: [
        problemOf('merged-without-proof', spot, 'Commit 1a2b3c4d brought it without a pull request.'),
      ],
    });
    expect(decisions).toEqual([expect.stringMatching(/^1 exception came in without proof of its review/)]);
    expect(rows[0]).toContain('in force no proof of review');
    expect(cards[0]).toContain('Commit 1a2b3c4d brought it without a pull request.');
  });

  it('lists what a block of paths hides', () => {
    const { cards, rows } = pageOf(aDozen());
    const block = cards.find((card) => card.includes('test/recordings'));
    expect(block).toContain('What it opens: 2 tokens');
    expect(block).toContain('test/recordings/b.json:1:');
    expect(block).toContain('Verdict hidden by path');
    expect(rows.at(-1)).toContain('test/recordings/**/*.json, !test/recordings/live/**');
  });

  it('counts what a block hides beyond the first', () => {
    const files = Object.fromEntries(
      Array.from({ length: 14 }, (_, index) => [
        `recorded/${index}.json`,
        aSasUrl(BLOB_SAS, aSignature(`${index}`)),
      ]),
    );
    const [card] = pageOf(scanned(files, () => [aBlock(['recorded/*.json'])])).cards;
    expect(card).toContain('What it opens: 14 tokens');
    expect(card?.match(/Anyone holding this/g)).toHaveLength(10);
    expect(card).toContain('4 more tokens; the JSON report has everything.');
  });

  it('tells where a token stands that the exception does not cover', () => {
    const files = { ...FILES, 'copy.md': FILES[FILE] as string };
    const { cards } = pageOf(scanned(files, (at) => [anEntry(at(FILE), { path: FILE, ...about(at(FILE)) })]));
    expect(cards[0]).toMatch(/copy\.md:1:\d+ blocks docs\/download\.md:1:\d+ allowed /);
  });

  it('says of an exception without a token what its line claims', () => {
    const { cards } = pageOf(aDozen());
    const unused = cards.find((card) => card.includes('covers nothing'));
    expect(unused).toContain(
      'No such token was found. Its line says: service-sas contosodemo item/models/sample.bin read until 2027-02-01 low',
    );
  });

  it('repeats nothing of a text in which the scan has found a token', () => {
    const report = one({ reason: 'a reason that is long enough, and holds words of its own' });
    const inside = aFinding({ locations: [{ ...aFinding().locations[0]!, path: '.sasignore', line: 11 }] });
    const { html, cards } = pageOf({ ...report, findings: [...report.findings, inside] });
    expect(html).not.toContain('words of its own');
    expect(cards[0]).toContain('faulty .sasignore:8 Exception on line 8');
  });

  it('says what token an exception is for of which only its text is at fault', () => {
    const { cards, decisions } = pageOf(one({ expires: 'soon' }));
    expect(decisions[0]).toMatch(
      /medium Exception on line 8 .*`expires` is .* Anyone holding this can read blob a\/b/,
    );
    expect(cards[0]).toContain(
      `Fingerprint ${sha256(aSignature('page'))} Where it stands docs/download.md:1:113 blocks`,
    );
    const garbled = pageOf(one({ expires: 'soon', because: 'a key that there is not' }));
    expect(garbled.cards[0]).toContain('no token that was found is known to be meant');
  });

  it('says what is at fault in the file itself, and only there', () => {
    const fault = aFault({ code: 'no-reviewers', line: 3, message: 'The policy lists\nnobody.' });
    const { decisions, cards } = pageOf({ ...one(), problems: [fault] });
    expect(decisions).toEqual([expect.stringContaining('.sasignore:3 The policy lists nobody.')]);
    expect(cards[0]).not.toContain('nobody');
  });

  it('says that it is not complete where something could not be read', () => {
    const gap = aFault({
      code: 'unreadable',
      path: 'a.bin',
      line: null,
      effect: 'incomplete',
      message: 'No.',
    });
    expect(pageOf({ ...one(), problems: [gap] }).text).toContain(
      'This page is not complete 1 thing could not be read',
    );
  });

  it('says how many tokens have no exception', () => {
    expect(pageOf(aReport({ findings: [aFinding()] })).text).toContain(
      'Besides, 1 token has no exception, and blocks.',
    );
  });

  it('says that there is no allowlist, or that it is empty', () => {
    expect(pageOf(aReport()).text).toContain('There is no .sasignore here, so nothing is excused.');
    expect(pageOf(many(0)).text).toContain('.sasignore holds no exceptions.');
  });

  it('names the first few of many, the worst first, and counts the others', () => {
    const { decisions, cards, rows } = pageOf(many(500));
    expect(decisions[0]).toMatch(
      /^54 exceptions have expired.* and 46 more: they are marked so in the time line\.$/,
    );
    expect([cards.length, rows.length]).toEqual([500, 500]);
  });
});

describe('the file', () => {
  it('is the same for the same report', () => {
    expect(renderPage(aDozen(), AT)).toBe(renderPage(aDozen(), AT));
  });

  it('takes its own style and nothing else', () => {
    const html = renderPage(aDozen(), AT);
    expect(STYLE_DIGEST).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
    expect(html).toContain(
      `content="default-src 'none'; style-src '${STYLE_DIGEST}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).not.toMatch(
      /<script|<link|<img|<iframe|<object|<form| style=| on[a-z]+=|javascript:|https?:|@import/,
    );
    expect(
      [...html.matchAll(/url\(([^)]*)\)| href="([^"]*)"/g)].map((match) => match[1] ?? match[2]?.[0]),
    ).toEqual(expect.arrayContaining(['#hatch', '#']));
    for (const [, target = '#'] of html.matchAll(/(?:href="|url\()([^")]*)/g)) expect(target[0]).toBe('#');
  });

  it('holds no secret', () => {
    expect(leaksIn(renderPage(aDozen(), AT))).toEqual([]);
  });

  it('has one of each id, and every link leads to one', () => {
    const html = renderPage(aDozen(), AT);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
  });
});

const HOSTILE = [
  ...HOSTILE_NAMES,
  '</style><script>alert(1)</script>',
  '</title><svg onload=alert(1)>',
  '"><a href=javascript:alert(1)>',
  "' onmouseover='alert(1)",
  '-->]]><!--',
  'x'.repeat(4096),
  `a${'\u0301'.repeat(500)}`,
];

describe('whatever stands in an allowlist or a repository', () => {
  it('stays text', () => {
    const elements = (html: string) =>
      html
        .match(/<[a-z!/][^>]*>/gi)
        ?.filter((tag) => !/^<(\/?(li|ul|p|br)|rect|line|svg x|path|\/svg|text|\/text)/.test(tag)).length;
    const tame = elements(renderPage(hostile('tame'), AT));
    for (const text of HOSTILE) {
      const html = renderPage(hostile(text), { repository: text });
      expect(elements(html)).toBe(tame);
      expect(html).not.toMatch(/<script|<img|<svg onload|<a href=javascript|<!--/i);
      expect(html.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|[\p{Mn}\p{Me}]{5}/u);
      expect(html.match(/<style>/g)).toHaveLength(1);
    }
  });
});
