/** What holds of every format for machines: nothing leaks, nothing is injected, equal reports give equal bytes. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conclude } from '../../src/core/conclude.ts';
import { inMemory } from '../../src/core/document.ts';
import { VERDICTS } from '../../src/core/finding.ts';
import { inspect } from '../../src/core/inspect.ts';
import type { Report } from '../../src/core/report.ts';
import { renderCodeQuality } from '../../src/report/code-quality.ts';
import { renderGitlab } from '../../src/report/gitlab.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { leaksOf } from '../support/leaks.ts';
import {
  AN_ALLOWLIST,
  aFault,
  aFinding,
  aLocation,
  aReport,
  HOSTILE_NAMES,
  manyFindings,
} from '../support/report.ts';
import { ACCOUNT_SAS, aSasUrl, aSignature, aStorageKey, NOW } from '../support/tokens.ts';

const CODE_SCANNING = {
  codeScanning: true,
  repositoryUrl: 'https://github.com/contoso/models',
  commit: 'f'.repeat(40),
};

const FORMATS: readonly (readonly [string, (report: Report) => string])[] = [
  ['sarif', (report) => renderSarif(report)],
  ['sarif for code scanning', (report) => renderSarif(report, CODE_SCANNING)],
  ['gitlab', renderGitlab],
  ['code-quality', renderCodeQuality],
  ['junit', renderJunit],
];

const HOSTILE_TEXTS = [
  ...HOSTILE_NAMES,
  ']]>',
  'a]]><error/>',
  '[[ATTACHMENT|/etc/passwd]]',
  '{0}',
  '\ufffe',
  '%0A',
];

/** A report in which everything that comes from outside is this text. */
function reportOf(text: string): Report {
  const allowedBy = { path: text, line: 3, reviewer: text, proof: null };
  const locations = VERDICTS.map((verdict, index) =>
    aLocation({
      path: text,
      line: index + 1,
      verdict,
      inside: index % 2 === 0 ? [] : [text],
      allowedBy: verdict === 'block' || verdict === 'warn' ? null : allowedBy,
      nearbyAccount: { name: text, line: 2 },
    }),
  );
  return aReport({
    findings: [
      aFinding({
        locations,
        headline: `Anyone holding this can read ${text}.`,
        redacted: text,
        reasons: [{ id: 'can-list', text }],
        revoke: { text, commands: [text] },
      }),
    ],
    problems: (['fault', 'incomplete', 'notice'] as const).map((effect) =>
      aFault({ effect, path: text, message: text }),
    ),
    skipped: [{ path: text, reason: text }],
    allowlist: { ...AN_ALLOWLIST, path: text },
  });
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff]/u;

function expectHarmless(text: string): void {
  for (const line of text.split('\n')) {
    expect(UNSEEN.test(line), JSON.stringify(line.slice(0, 200))).toBe(false);
    // What the runner would take for a command of its own.
    expect(/^\s*::|##\[/.test(line), line.slice(0, 200)).toBe(false);
  }
}

describe.each(FORMATS)('%s', (_, render) => {
  it('shows hostile texts to no reader as what they are not', () => {
    for (const text of HOSTILE_TEXTS) {
      const rendered = render(reportOf(text));
      expectHarmless(rendered);
      expect(render(structuredClone(reportOf(text)))).toBe(rendered);
    }
  });

  it('ends and says the same of any text twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const report = reportOf(text);
        expect(render(report)).toBe(render(report));
        expectHarmless(render(report));
      }),
      { numRuns: 60 },
    );
  });

  it('holds no piece of a secret that stands in a file, a name, an archive or a message', () => {
    const secrets = [aSignature('leak'), aStorageKey('leak')];
    const url = aSasUrl(ACCOUNT_SAS, aSignature('leak'));
    const key = `DefaultEndpointsProtocol=https;AccountName=contosodata7;AccountKey=${aStorageKey('leak')};EndpointSuffix=core.windows.net`;
    const rendered = render(
      looked([
        ['README.md', `Get it: ${url}\n${key}\n`],
        ['settings.json', JSON.stringify({ url, key, again: encodeURIComponent(url) })],
        [`docs/${url.replaceAll('/', '_')}.md`, 'nothing'],
        ['base64.txt', Buffer.from(`${url}\n${key}`).toString('base64')],
        ['.git/COMMIT_EDITMSG', `Add ${url}\n`],
      ]),
    );
    for (const secret of secrets) expect(leaksOf(secret, rendered)).toEqual([]);
    expect(rendered).toContain('account-sas');
  });

  it('names a token in very many places, and counts those that it leaves out', () => {
    const locations = Array.from({ length: 30_000 }, (_, index) => aLocation({ line: index + 1 }));
    const rendered = render(aReport({ findings: [aFinding({ locations })] }));
    expect(rendered).toMatch(/\b2?5,000 more (?:places|results) would not fit here/);
  });

  it('takes 5 000 findings', () => {
    const rendered = render(manyFindings(5_000));
    expect(rendered.match(/"?ruleId"?:"|"check_name"|"identifiers"|<failure /g)).toHaveLength(5_000);
    expect(gzipSync(rendered).length).toBeLessThan(10 * 1024 * 1024);
  });
});

describe('the formats of JSON', () => {
  it.each(FORMATS.slice(0, 4))('%s parses, whatever stands in it', (_, render) => {
    for (const text of HOSTILE_TEXTS) {
      const strings: string[] = [];
      JSON.parse(render(reportOf(text)), (_key, value) => {
        if (typeof value === 'string') strings.push(value);
        return value;
      });
      // Not even as an escape: half of all parsers refuse a lone surrogate.
      expect(strings.filter((string) => /\p{Cs}/u.test(string))).toEqual([]);
    }
  });
});

function looked(files: readonly (readonly [string, string])[]): Report {
  const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
  const inspections = files.map(([path, text]) =>
    inspect({ path, content: inMemory(new TextEncoder().encode(text)), commit: null }, digest),
  );
  return conclude({
    source: { kind: 'tree', root: '.' },
    files: files.length,
    bytes: 1,
    sightings: inspections.flatMap(({ sightings }) => sightings),
    problems: [],
    skipped: inspections.flatMap(({ skipped }) => skipped),
    allowlist: null,
    trusted: 'all',
    complete: true,
    failOn: 'low',
    now: Date.parse(NOW),
    digest,
  });
}
