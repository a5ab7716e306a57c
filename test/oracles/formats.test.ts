/**
 * The reports for machines, before those who know their rules: Microsoft's validator of SARIF with every rule for GitHub
 * code scanning and the SARIF 2.1.0 schema, and a strict parser of XML.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterAll, describe, expect, it } from 'vitest';
import { VERDICTS } from '../../src/core/finding.ts';
import type { Report } from '../../src/core/report.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import {
  aFault,
  aFinding,
  aLocation,
  aLowFinding,
  aReport,
  HOSTILE_NAMES,
  manyFindings,
} from '../support/report.ts';

const CODE_SCANNING = {
  codeScanning: true,
  repositoryUrl: 'https://github.com/contoso/models',
  commit: 'f'.repeat(40),
};

/** What the validator remarks and we leave as it is, with the reason. Errors and warnings other than these fail. */
const EXPLAINED: Readonly<Record<string, string>> = {
  'note SARIF2002': 'Messages are made for each finding; GitHub shows `message.text` and no arguments.',
  'note SARIF2003': 'The command line knows no address of the repository; the Action names it.',
  'note SARIF2009': 'The id of a rule is the word for the kind that all other reports use, not SAS0001.',
  'note SARIF2010': 'A snippet would hold the secret.',
  'note SARIF2011': 'So would a context region.',
};

/** Only where there are more than a thousand results. */
const EXPLAINED_OF_MANY: Readonly<Record<string, string>> = {
  ...EXPLAINED,
  'error GH1004': 'Says that GitHub shows 1,000 results of a run, which was so once; now it keeps 5,000.',
};

const FOLDER = mkdtempSync(join(tmpdir(), 'sasguard-formats-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const MULTITOOL: string = createRequire(import.meta.url)(`@microsoft/sarif-multitool-${process.platform}`);
// npm leaves out the package's own script, which would do this.
if (process.platform !== 'win32') chmodSync(MULTITOOL, 0o755);

/** The rules for GitHub that are off unless asked for. The last would look up every address. */
const POLICY = [
  ...[
    'GH1001.ProvideRequiredLocationProperties',
    'GH1002.InlineThreadFlowLocations',
    'GH1003.ProvideRequiredRegionProperties',
    'GH1004.ReviewArraysThatExceedConfigurableDefaults',
    'GH1005.LocationsMustBeRelativeUrisOrFilePaths',
    'GH1006.ProvideCheckoutPath',
    'GH1007.ProvideFullyFormattedMessageStrings',
  ].map((rule) => [rule, 'Error']),
  ['SARIF2006.UrisShouldBeReachable', 'Disabled'],
].map(
  ([rule, state]) =>
    `<Properties Key="${rule}.Options"><Property Key="RuleEnabled" Value="${state}" /></Properties>`,
);

/** What the validator says: level and rule, each once, sorted. */
function remarksOn(sarif: string, levels = 'Error;Warning;Note'): readonly string[] {
  const [log, policy, output] = ['log.sarif', 'policy.xml', 'output.sarif'].map((name) =>
    join(FOLDER, name),
  ) as [string, string, string];
  writeFileSync(log, sarif);
  writeFileSync(policy, `<?xml version="1.0" encoding="utf-8"?><Properties>${POLICY.join('')}</Properties>`);
  const { stdout, stderr, error } = spawnSync(
    MULTITOOL,
    [
      ...['validate', log, '--rule-kind', 'Sarif;Ghas', '--config', policy, '--level', levels],
      ...['--output', output, '--log', 'ForceOverwrite', '--max-file-size-in-kb', '100000'],
    ],
    {
      encoding: 'utf8',
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
      maxBuffer: 2 ** 30,
    },
  );
  if (error) throw error;
  const [run] = JSON.parse(readFileSync(output, 'utf8').replace(/^\ufeff/, '')).runs;
  expect(run.invocations[0].executionSuccessful, `${stdout}${stderr}`).toBe(true);
  const remarks = (run.results ?? []).map(
    ({ level = 'warning', ruleId }: { level?: string; ruleId: string }) => `${level} ${ruleId}`,
  );
  return [...new Set<string>(remarks)].sort();
}

/** Everything that a report can hold. */
function everything(): Report {
  const allowedBy = { path: '.sasignore', line: 12, reviewer: '@bob-sec', proof: null };
  return aReport({
    findings: [
      aFinding({
        locations: [
          ...VERDICTS.map((verdict, index) =>
            aLocation({ line: index + 1, verdict, allowedBy: /block|warn/.test(verdict) ? null : allowedBy }),
          ),
          aLocation({ path: 'model.zip', inside: ['data/a.json'], commit: 'c'.repeat(40) }),
          aLocation({ path: '.git/COMMIT_EDITMSG', commit: 'c'.repeat(40) }),
          aLocation({ path: 'named.md', line: 1, column: 1, endLine: 1, endColumn: 1 }),
          aLocation({ path: 'long.md', endLine: 9, nearbyAccount: { name: 'contosox', line: 7 } }),
        ],
      }),
      aLowFinding({ locations: HOSTILE_NAMES.map((path) => aLocation({ path })) }),
    ],
    problems: [
      aFault(),
      aFault({ effect: 'incomplete', path: 'x y', line: null }),
      aFault({ effect: 'notice', path: null, line: null }),
    ],
    skipped: HOSTILE_NAMES.map((path) => ({ path, reason: 'damaged' })),
  });
}

describe('SARIF, by the multitool', () => {
  it('has no fault where a report holds everything', () => {
    expect(remarksOn(renderSarif(everything()))).toEqual(Object.keys(EXPLAINED));
  });

  it('has no fault in the form for code scanning', () => {
    const remarks = remarksOn(renderSarif(everything(), CODE_SCANNING));
    expect(remarks).toEqual(Object.keys(EXPLAINED).filter((remark) => remark !== 'note SARIF2003'));
  });

  it('has no fault where nothing was found', () => {
    expect(remarksOn(renderSarif(aReport(), CODE_SCANNING))).toEqual(['note SARIF2009']);
  });

  it('has no fault with 5 000 results', () => {
    const remarks = remarksOn(renderSarif(manyFindings(6_000), CODE_SCANNING), 'Error;Warning');
    expect(remarks).toEqual(['error GH1004']);
    for (const remark of remarks) expect(EXPLAINED_OF_MANY).toHaveProperty(remark);
  });

  it('is held to the rules: what breaks them is told', () => {
    const log = JSON.parse(renderSarif(everything(), CODE_SCANNING));
    const [{ tool, results }] = log.runs;
    delete tool.driver.rules[0].help;
    delete results[0].locations[0].physicalLocation.region;
    results[1].locations[0].physicalLocation.artifactLocation = { uri: 'https://example.com/a' };
    results[2].unheardOf = true;
    const remarks = remarksOn(JSON.stringify(log), 'Error');
    expect(remarks).toEqual(['error GH1003', 'error GH1005', 'error GH2012', 'error JSON1005']);
  });
});

describe('JUnit, by a strict parser of XML', () => {
  it('is well-formed and counts what it holds, whatever stands in it', () => {
    const texts = [...HOSTILE_NAMES, ']]>', '\ufffe', '\u{1fffe}', '\u0000', '&amp;', '<!--', '\u0085'];
    for (const text of texts) {
      const report = everything();
      const finding = aFinding({ headline: text, redacted: text, locations: [aLocation({ path: text })] });
      const problems = [...report.problems, aFault({ message: text, code: text, path: text })];
      const { tags, suite } = parsed(
        renderJunit({ ...report, findings: [...report.findings, finding], problems }),
      );
      expect(suite).toEqual({
        tests: `${tags.testcase}`,
        failures: `${tags.failure}`,
        errors: `${tags.error}`,
        skipped: `${tags.skipped}`,
      });
    }
  });

  it('tells every test by its file and name', () => {
    const { names } = parsed(renderJunit(everything()));
    expect(new Set(names).size).toBe(names.length);
  });
});

function parsed(xml: string) {
  const tags: Record<string, number> = {};
  const names: string[] = [];
  let suite: Record<string, string> = {};
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    tags[name] = (tags[name] ?? 0) + 1;
    const { tests, failures, errors, skipped } = attributes as Record<string, string>;
    if (name === 'testsuite') suite = { tests, failures, errors, skipped } as Record<string, string>;
    if (name === 'testcase') names.push(`${attributes.file}: ${attributes.name}`);
  });
  parser.write(xml).close();
  return { tags, names, suite };
}
