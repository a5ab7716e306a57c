import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/core/check.ts';
import { SEVERITIES, VERDICTS } from '../../src/core/finding.ts';
import type { Sighting } from '../../src/core/inspect.ts';
import {
  afterNow,
  aToken,
  concludeOf,
  DAY,
  fingerprintOf,
  HOUR,
  NOW_MS,
  reportOf,
  sightingsIn,
} from '../support/detection.ts';
import {
  ACCOUNT_SAS,
  aSas,
  aSasUrl,
  aSignature,
  aStorageKey,
  BLOB_SAS,
  NOW,
  sha256,
} from '../support/tokens.ts';

import { aFile, anEntry } from './allowlist/samples.ts';

const URL = 'https://contosodata7.blob.core.windows.net/models/vit.pt';

describe('conclude', () => {
  it('says in full what it found', () => {
    const text = `# Weights\n\nDownload [here](${aSasUrl(ACCOUNT_SAS)}).\n`;
    const report = reportOf({ 'README.md': text }, { bytes: text.length });
    const signature = encodeURIComponent(aSignature());
    const column = (text.split('\n')[2] as string).indexOf(signature) + 1;
    expect(report).toEqual({
      schema: 'sasguard/report@1',
      tool: { name: 'sasguard', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
      now: NOW,
      source: { kind: 'tree', root: '.' },
      summary: {
        ...{ files: 1, bytes: text.length, tokens: 1, block: 1, warn: 0, allowed: 0, pending: 0, hidden: 0 },
        ...{ problems: 0, skipped: 0 },
      },
      findings: [
        {
          fingerprint: fingerprintOf(),
          kind: 'account-sas',
          severity: 'critical',
          verdict: 'block',
          headline:
            'Anyone holding this can read, list, append to, create, write and delete everything in storage account contosodata7 (blob service) until 6 October 2051 (25 years).',
          grants: {
            reach: 'account',
            account: 'contosodata7',
            resource: null,
            services: ['blob'],
            permissions: ['read', 'add', 'create', 'write', 'delete', 'list'],
            startsOn: '2020-10-06T00:00:00Z',
            expiresOn: '2051-10-06T00:00:00Z',
            policy: null,
            protocols: ['https', 'http'],
            ipRange: null,
          },
          reasons: [
            { id: 'account-wide', text: 'It opens a whole account, not one container or file.' },
            { id: 'can-delete', text: 'It can delete data.' },
            { id: 'can-write', text: 'It can change or add data.' },
            { id: 'can-list', text: 'It can find out what is there.' },
            { id: 'long-lived', text: 'It is valid for more than a year.' },
            { id: 'plain-http', text: 'It may be used over plain HTTP, where others can read it.' },
            { id: 'no-ip-limit', text: 'It works from any address.' },
          ],
          redacted:
            'https://contosodata7.blob.core.windows.net/?sv=2020-08-04&ss=b&srt=sco&sp=racwdl&st=2020-10-06T00%3A00%3A00Z&se=2051-10-06T00%3A00%3A00Z&sig=***',
          revoke: {
            text: 'Renew both account keys, one after the other: a SAS does not tell which one signed it. Every client and every SAS of a renewed key stops working.',
            commands: [
              'az storage account keys renew -g <resource-group> -n contosodata7 --key key1',
              'az storage account keys renew -g <resource-group> -n contosodata7 --key key2',
            ],
          },
          locations: [
            {
              ...{ path: 'README.md', line: 3, column, endLine: 3, endColumn: column + signature.length },
              ...{ commit: null, inside: [], nearbyAccount: null, verdict: 'block', allowedBy: null },
            },
          ],
          onAzureHost: true,
        },
      ],
      problems: [],
      skipped: [],
      allowlist: {
        ...{
          path: null,
          inForce: 0,
          pending: 0,
          expiring: 0,
          expired: 0,
          unused: 0,
          hidden: 0,
          warnDays: 14,
          exceptions: [],
        },
      },
    });
  });

  it('has its keys in the order of the contract', () => {
    const report = reportOf({ 'a.txt': aSasUrl() });
    expect(Object.keys(report).slice(0, 8)).toEqual([
      ...['schema', 'tool', 'now', 'source', 'summary', 'findings', 'problems', 'skipped'],
    ]);
    expect(Object.keys(report.summary)).toEqual([
      ...['files', 'bytes', 'tokens', 'block', 'warn', 'allowed', 'pending', 'hidden', 'problems', 'skipped'],
    ]);
    const [finding] = report.findings;
    expect(Object.keys(finding!).slice(0, 10)).toEqual([
      ...[
        'fingerprint',
        'kind',
        'severity',
        'verdict',
        'headline',
        'grants',
        'reasons',
        'redacted',
        'revoke',
        'locations',
      ],
    ]);
    expect(Object.keys(finding!.grants)).toEqual([
      ...[
        'reach',
        'account',
        'resource',
        'services',
        'permissions',
        'startsOn',
        'expiresOn',
        'policy',
        'protocols',
        'ipRange',
      ],
    ]);
    expect(Object.keys(finding!.revoke)).toEqual(['text', 'commands']);
    expect(Object.keys(finding!.reasons[0]!)).toEqual(['id', 'text']);
    expect(new Set(Object.keys(finding!.locations[0]!))).toEqual(
      new Set([
        'path',
        'line',
        'column',
        'endLine',
        'endColumn',
        'verdict',
        'allowedBy',
        'commit',
        'inside',
        'nearbyAccount',
      ]),
    );
  });

  it('the same token in three places is one finding with three locations, in order', () => {
    const { summary, findings } = reportOf({
      'b.md': `x\n${aSasUrl()}`,
      'a.md': `${aSasUrl()}\n\n${aSas()}`,
    });
    expect(summary).toMatchObject({ tokens: 1, block: 1 });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.locations.map(({ path, line }) => [path, line])).toEqual([
      ['a.md', 1],
      ['a.md', 3],
      ['b.md', 2],
    ]);
  });

  describe('one signature with two sets of parameters', () => {
    const mild = `${URL}?${aSas({ ...BLOB_SAS, se: afterNow(HOUR) })}`;
    const worse = aSasUrl(ACCOUNT_SAS);

    it.each([
      ['the worse first', { 'a.md': worse, 'b.md': mild }],
      ['the worse last', { 'a.md': mild, 'b.md': worse }],
      ['in one file', { 'a.md': `${mild}\n${worse}\n${mild}` }],
    ])('is one token, judged by the worse: %s', (_, files) => {
      const { findings } = reportOf(files);
      expect(findings).toHaveLength(1);
      expect(findings[0]).toMatchObject({
        kind: 'account-sas',
        severity: 'critical',
        grants: { reach: 'account' },
      });
    });

    it('of an expired and a live set the live one judges', () => {
      const dead = `${URL}?${aSas({ ...BLOB_SAS, se: '2020-01-01T00:00:00Z' })}`;
      const { findings } = reportOf({ 'a.md': dead, 'b.md': `${URL}?${aSas(BLOB_SAS)}` });
      expect(findings).toMatchObject([
        { severity: 'low', verdict: 'block', grants: { expiresOn: BLOB_SAS.se } },
      ]);
    });

    it('of two equally bad sets the one that names the account speaks', () => {
      const { findings } = reportOf({ 'a.md': aSas(ACCOUNT_SAS), 'b.md': aSasUrl(ACCOUNT_SAS) });
      expect(findings).toMatchObject([{ grants: { account: 'contosodata7' } }]);
    });
  });

  describe('verdicts', () => {
    const live = `${URL}?${aSas(BLOB_SAS, aSignature('live'))}`;
    const dead = `${URL}?${aSas({ ...BLOB_SAS, se: '2020-01-01T00:00:00Z' }, aSignature('dead'))}`;

    it('any live token blocks, an expired one warns', () => {
      const { findings, summary } = reportOf({ 'a.md': `${live}\n${dead}` });
      expect(findings.map(({ severity, verdict }) => [severity, verdict])).toEqual([
        ['low', 'block'],
        ['info', 'warn'],
      ]);
      expect(summary).toMatchObject({ tokens: 2, block: 1, warn: 1 });
    });

    it.each(SEVERITIES)('what is below fail-on %s warns', (failOn) => {
      const files = { 'a.md': [live, dead, aSasUrl(ACCOUNT_SAS)].join('\n') };
      for (const { severity, verdict, locations } of reportOf(files, { failOn }).findings) {
        const expected = SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(failOn) ? 'block' : 'warn';
        expect(verdict).toBe(expected);
        expect(locations.map((location) => location.verdict)).toEqual([expected]);
      }
    });
  });

  it('sorts findings by severity, worst first, then by their first location', () => {
    const files = {
      'z.md': aSasUrl(ACCOUNT_SAS, aSignature('worst')),
      'b.md': `x\n${URL}?${aSas(BLOB_SAS, aSignature('b2'))}`,
      'a.md': [
        `${URL}?${aSas(BLOB_SAS, aSignature('a1'))}`,
        `${URL}?${aSas(BLOB_SAS, aSignature('a2a'))} ${URL}?${aSas(BLOB_SAS, aSignature('a2b'))}`,
        `${URL}?${aSas({ ...BLOB_SAS, se: '2020-01-01' }, aSignature('dead'))}`,
        `AccountKey=${aStorageKey()}`,
      ].join('\n'),
    };
    expect(reportOf(files).findings.map(({ fingerprint }) => fingerprint)).toEqual([
      sha256(aStorageKey()),
      fingerprintOf('worst'),
      fingerprintOf('a1'),
      fingerprintOf('a2a'),
      fingerprintOf('a2b'),
      fingerprintOf('b2'),
      fingerprintOf('dead'),
    ]);
  });

  it('is the same whatever the order in which files are read', () => {
    const paths = ['a.md', 'b.md', 'B.md', 'sub/a.md', 'ä.md'];
    const seeds = ['one', 'two', 'three'];
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            path: fc.constantFrom(...paths),
            seed: fc.constantFrom(...seeds),
            fields: fc.constantFrom(ACCOUNT_SAS, BLOB_SAS),
          }),
          { maxLength: 8 },
        ),
        fc.infiniteStream(fc.nat()),
        (places, numbers) => {
          const sightings: Sighting[] = places.flatMap(({ path, seed, fields }, line) =>
            sightingsIn(`${'\n'.repeat(line)}${aSasUrl(fields, aSignature(seed))}`, path),
          );
          const shuffled = [...sightings]
            .map((sighting) => ({ sighting, key: numbers.next().value as number }))
            .sort((one, other) => one.key - other.key)
            .map(({ sighting }) => sighting);
          expect(JSON.stringify(concludeOf(shuffled))).toBe(JSON.stringify(concludeOf(sightings)));
        },
      ),
    );
  });

  it('equal input gives equal bytes', () => {
    const files = {
      'a.md': `${aSasUrl()}\n${URL}?${aSas(BLOB_SAS, aSignature('x'))}`,
      'b.md': `AccountKey=${aStorageKey()}`,
    };
    expect(JSON.stringify(reportOf(files))).toBe(JSON.stringify(reportOf({ ...files })));
  });

  it('judges by the moment it is told', () => {
    const files = { 'a.md': `${URL}?${aSas(BLOB_SAS)}` };
    const end = Date.parse(BLOB_SAS.se as string);
    expect(reportOf(files, { now: end + HOUR })).toMatchObject({
      now: '2026-11-22T11:00:00Z',
      findings: [{ severity: 'info', verdict: 'warn', reasons: [{ id: 'expired' }] }],
    });
    expect(reportOf(files, { now: end - 400 * DAY }).findings[0]?.severity).toBe('medium');
  });

  it('shows whole seconds', () => {
    expect(concludeOf([], { now: NOW_MS + 999 }).now).toBe(NOW);
    const [finding] = reportOf({
      a: `${URL}?${aSas({ ...BLOB_SAS, se: '2030-01-02T03:04:05.9999999Z' })}`,
    }).findings;
    expect(finding?.grants.expiresOn).toBe('2030-01-02T03:04:05Z');
  });

  it('lists what it is told of problems and of what was skipped, and counts it', () => {
    const report = concludeOf([], {
      problems: [{ code: 'x', message: 'm', path: null, line: null, effect: 'notice' }],
      skipped: [
        { path: 'b.bin', reason: 'damaged' },
        { path: 'a.bin', reason: 'submodule' },
      ],
    });
    expect(report.summary).toMatchObject({ problems: 1, skipped: 2 });
    expect(report.skipped.map(({ path }) => path)).toEqual(['a.bin', 'b.bin']);
  });

  it('redacts a token in the name of what was skipped or had a problem', () => {
    const path = `a?sv=1&sp=r&sig=${encodeURIComponent(aSignature())}`;
    const report = concludeOf([], {
      problems: [{ code: 'x', message: 'm', path, line: null, effect: 'notice' }],
      skipped: [{ path, reason: 'damaged' }],
    });
    expect(report.problems[0]?.path).toBe('a?sv=1&sp=r&sig=***');
    expect(report.skipped[0]?.path).toBe('a?sv=1&sp=r&sig=***');
  });

  it('a clean run says so', () => {
    expect(reportOf({ 'a.md': 'nothing' })).toMatchObject({
      findings: [],
      summary: { tokens: 0, block: 0, warn: 0 },
    });
  });

  it('counts every finding under exactly one verdict', () => {
    const token = (fields: Parameters<typeof aToken>[0]): Sighting => ({
      token: aToken(fields),
      place: {
        path: 'a',
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 2,
        commit: null,
        inside: [],
        nearbyAccount: null,
      },
    });
    const life = fc.option(fc.integer({ min: -DAY, max: 800 * DAY }), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), life, fc.constantFrom(...SEVERITIES))), (all) => {
        const sightings = all.map(([id, left]) =>
          token({ fingerprint: sha256(String(id)), expiresOn: left === null ? null : NOW_MS + left }),
        );
        const { summary, findings } = concludeOf(sightings, { failOn: all[0]?.[2] ?? 'low' });
        expect(VERDICTS.reduce((sum, verdict) => sum + summary[verdict], 0)).toBe(summary.tokens);
        expect(summary.tokens).toBe(findings.length);
        expect(findings.length).toBe(new Set(all.map(([id]) => id)).size);
      }),
    );
  });
});

describe('check', () => {
  it('inspects documents and judges them in one call', () => {
    const documents = [
      { path: 'a.md', bytes: Buffer.from(aSasUrl()) },
      { path: 'b.md', bytes: Buffer.from('nothing') },
    ];
    const report = check({ documents, now: new Date(NOW), digest: sha256 });
    expect(report).toMatchObject({
      now: NOW,
      summary: { files: 2, bytes: aSasUrl().length + 7, tokens: 1, block: 1 },
      findings: [{ fingerprint: fingerprintOf(), verdict: 'block' }],
      allowlist: { path: null },
    });
  });

  it('takes a threshold', () => {
    const documents = [{ path: 'a.md', bytes: Buffer.from(`${URL}?${aSas(BLOB_SAS)}`) }];
    expect(
      check({ documents, now: new Date(NOW), digest: sha256, failOn: 'high' }).findings[0]?.verdict,
    ).toBe('warn');
  });

  it('lets no exception stand, and repeats nothing of it, in whose words a token is written otherwise', () => {
    const escaped = aSasUrl().replace(
      /&sig=(.*)$/,
      (_, value: string) =>
        `&sig=${decodeURIComponent(value).replace(/[+/=]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)}`,
    );
    const allowlist = aFile(anEntry({ reason: `it is all in ${escaped}` }), anEntry({ path: 'b.md' }));
    const report = check({ documents: [], now: new Date(NOW), digest: sha256, allowlist });
    expect(report.allowlist.exceptions.map(({ line, standing }) => `${line} ${standing}`)).toEqual([
      '4 faulty',
      '12 in force',
    ]);
    expect(report.problems).toContainEqual(
      expect.objectContaining({ code: 'token-inside', line: 4, effect: 'fault' }),
    );
    expect(JSON.stringify(report)).not.toContain('it is all in');
  });
});
