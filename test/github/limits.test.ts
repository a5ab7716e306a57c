/** GitHub's limits, with more than any of them takes. In a file of its own, since each run is held against all secrets made before it. */
import { expect, it } from 'vitest';
import { aGitHub } from './fake-github.ts';
import { annotationsOf, aPullRequest, runOn, withTokens } from './support.ts';

it('5 000 tokens keep within every limit, and the report has all of them', async () => {
  const github = await aGitHub();
  const result = await runOn(github, aPullRequest(withTokens(5000), { comment: 'true' }));
  const [run] = github.checkRuns;
  expect(run?.annotations).toHaveLength(1000);
  expect(run?.output.summary).toContain('4000 more places are not annotated here.');
  expect(Buffer.byteLength(run?.output.summary ?? '')).toBeLessThanOrEqual(65_535);
  expect(github.comments[0]?.body.length).toBeLessThanOrEqual(65_536);
  expect(github.comments[0]?.body).toMatch(/[\d,]+ more findings would not fit here\./);
  expect(Buffer.byteLength(result.summary)).toBeLessThanOrEqual(1024 * 1024);
  expect(result.summary).toMatch(/[\d,]+ more findings would not fit in detail\./);
  expect(Object.entries(result.outputs).join().length).toBeLessThan(2000);
  expect(result.outputs.medium).toBe('0');
  expect(result.outputs.findings).toBe('5000');
  expect(result.report.findings).toHaveLength(5000);
  expect(new Set(result.report.findings.map(({ fingerprint }) => fingerprint)).size).toBe(5000);
  // A thousand secrets are hidden, in no more than twenty spellings each.
  expect(result.masks.length).toBeLessThanOrEqual(20_000);
  expect(annotationsOf(result)).toEqual([]);
}, 300_000);

it('5 000 tokens in the log are ten annotations, and the rest is counted', async () => {
  const github = await aGitHub({ may: { checks: false } });
  const result = await runOn(github, aPullRequest(withTokens(5000)));
  expect(annotationsOf(result)).toHaveLength(10);
  expect(result.stdout).toContain('4,990 more not shown as errors, since GitHub shows 10 in a step.');
}, 300_000);
