/** One exception through its life, by `--now`: in force, ending, ended, prolonged; at every door the same. */
import { expect, test } from 'vitest';
import { seesOf } from '../../src/core/allowlist/sees.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Report } from '../../src/core/report.ts';
import { anApi, runAction } from '../support/action.ts';
import { idOf } from '../support/commits.ts';
import { aRepository, type Repository } from '../support/repository.ts';
import { runCli } from '../support/run.ts';
import { aSasUrl, aSignature, BLOB_SAS } from '../support/tokens.ts';

const PLACE = 'docs/download.md';
const NOW = '2026-11-21T10:00:00Z';
const AT = 'https://contosodemo.blob.core.windows.net/models/a.bin';
/** Ends on 20 December. */
const TEXT = `curl "${aSasUrl({ ...BLOB_SAS, se: '2026-12-20T10:00:00Z' }, aSignature('travels'), AT)}"\n`;
const POLICY = 'version 1\n\npolicy\n  reviewers: @alice-sec @bob-sec\n';
/** Of the entry's block, which `with` makes. */
const LINE = 6;

const ENTRY = {
  verdict: 'accepted-risk',
  reason: 'read-only demo blob with public data, made anew by the docs pipeline',
  reviewer: '@bob-sec',
  reviewed: '2026-11-20',
  expires: '2026-12-10',
};

/** The allowlist with one entry for the token. */
function listed(finding: Finding, fields: Partial<typeof ENTRY> = {}): string {
  const lines = Object.entries({ path: PLACE, sees: seesOf(finding), ...ENTRY, ...fields });
  const body = lines.map(([key, value]) => `  ${key}: ${value}\n`).join('');
  return `${POLICY}\nallow ${finding.fingerprint}\n${body}`;
}

function scan(repository: Repository, now: string): { report: Report; exitCode: number | null } {
  const { stdout, exitCode } = runCli(['scan', '.', '--format', 'json', '--now', now], {
    cwd: repository.root,
  });
  return { report: JSON.parse(stdout), exitCode };
}

/** The token committed, and what is said of it. */
function withToken(): { repository: Repository; finding: Finding } {
  const repository = aRepository().commit(PLACE, TEXT);
  return { repository, finding: scan(repository, NOW).report.findings[0] as Finding };
}

/** The Action on a pull request from `base` to what is checked out; its API knows nothing of any reviews. */
async function pull(repository: Repository, base: string, now: string) {
  const api = await anApi({});
  const payload = {
    number: 7,
    pull_request: {
      number: 7,
      base: { sha: base, ref: 'main' },
      head: { sha: idOf(repository, 'HEAD') },
    },
  };
  const env = { GITHUB_SERVER_URL: 'http://127.0.0.1:9', GITHUB_API_URL: api.url };
  return runAction({ workspace: repository.root, event: 'pull_request', payload, inputs: { now }, env });
}

/** As one line, since text is broken into lines of 80 columns. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

const SAID = `The entry at .sasignore:${LINE} excused it until 2026-12-10. For longer it has to be reviewed again, with \`reviewed\` and \`expires\` set anew.`;
const EXPIRED =
  '.sasignore:13: No longer in force: its last day was 2026-12-10. Take it out, or have it reviewed again and set `reviewed` and `expires` anew.';
const EXPIRING =
  '.sasignore:13: The last day is 2026-12-10. Revoke the token by then, or have the exception reviewed again.';

test.each([
  [
    'in force',
    '2026-11-21T10:00:00Z',
    'allowed',
    '1 in force, 0 pending, 0 expire within 14 days, 0 expired',
  ],
  [
    'a second before it is said that it ends',
    '2026-11-26T23:59:59Z',
    'allowed',
    '1 in force, 0 pending, 0 expire within 14 days, 0 expired',
  ],
  ['ending', '2026-11-27T00:00:00Z', 'allowed', '1 in force, 0 pending, 1 expires within 14 days, 0 expired'],
  [
    'on its last second',
    '2026-12-10T23:59:59Z',
    'allowed',
    '1 in force, 0 pending, 1 expires within 14 days, 0 expired',
  ],
  [
    'a second later',
    '2026-12-11T00:00:00Z',
    'block',
    '0 in force, 0 pending, 0 expire within 14 days, 1 expired',
  ],
] as const)('an entry %s', async (_, now, verdict, state) => {
  const { repository, finding } = withToken();
  repository.commit('.sasignore', listed(finding));
  const base = idOf(repository, 'HEAD');
  const [code, notice] =
    verdict === 'block' ? [1, EXPIRED] : [0, state.includes('1 expires') ? EXPIRING : ''];

  const cli = runCli(['scan', '.', '--now', now], { cwd: repository.root });
  expect(cli.exitCode).toBe(code);
  expect(cli.stdout).toContain(`allowlist: ${state}`);
  expect(flat(cli.stdout)).toContain(notice);
  expect(flat(cli.stdout).includes(SAID)).toBe(verdict === 'block');

  // The token is brought again, over the entry that is agreed.
  repository.git('rm', '--quiet', '--cached', PLACE);
  repository.git('commit', '--quiet', '--no-verify', '-m', 'gone');
  repository.git('add', PLACE);
  const staged = runCli(['staged', '--now', now], { cwd: repository.root });
  expect(staged.exitCode).toBe(code);
  expect(flat(staged.stdout)).toContain(notice);
  expect(flat(staged.stdout).includes(SAID)).toBe(verdict === 'block');

  repository.git('commit', '--quiet', '--no-verify', '-m', 'again');
  const action = await pull(repository, base, now);
  expect(action.exitCode).toBe(code);
  expect(action.report.findings[0]).toMatchObject({ verdict });
  expect(action.commands.map(({ name, properties: { file, line } }) => `${name} ${file}:${line}`)).toEqual(
    { 0: notice === '' ? [] : ['warning .sasignore:13'], 1: [`error ${PLACE}:1`, 'warning .sasignore:13'] }[
      code
    ],
  );
  expect(action.commands.some(({ message }) => message.includes(SAID))).toBe(verdict === 'block');
  expect(
    action.summary.replaceAll('&#58;', ':').includes(`.sasignore:${LINE} excused it until 2026-12-10.`),
  ).toBe(verdict === 'block');
});

test.each([
  [
    'is refused where nobody reviewed it again',
    { expires: '2026-12-20' },
    { code: 2, verdict: 'block', problem: '13 prolonged-without-review' },
  ],
  [
    'is refused where the review is yet to come',
    { expires: '2026-12-20', reviewed: '2026-12-11' },
    { code: 2, verdict: 'block', problem: '12 reviewed-in-future' },
  ],
  [
    'waits where the day of review is new',
    { expires: '2026-12-20', reviewed: '2026-12-09' },
    { code: 0, verdict: 'pending', problem: null },
  ],
  [
    'is refused where the token itself ends before',
    { expires: '2026-12-21', reviewed: '2026-12-09' },
    { code: 2, verdict: 'block', problem: '13 expires-too-late' },
  ],
] as const)('an entry that is prolonged %s', async (_, fields, { code, verdict, problem }) => {
  const now = '2026-12-10T12:00:00Z';
  const { repository, finding } = withToken();
  repository.commit('.sasignore', listed(finding));
  repository.git('rm', '--quiet', '--cached', PLACE);
  repository.git('commit', '--quiet', '--no-verify', '-m', 'gone');
  const base = idOf(repository, 'HEAD');
  repository.stage('.sasignore', listed(finding, fields)).stage(PLACE, TEXT);

  const staged = runCli(['staged', '--format', 'json', '--now', now], { cwd: repository.root });
  const report: Report = JSON.parse(staged.stdout);
  const faults = ({ problems }: Report) =>
    problems.filter(({ effect }) => effect === 'fault').map((one) => `${one.line} ${one.code}`);
  expect(staged.exitCode).toBe(code);
  expect(report.findings[0]).toMatchObject({ verdict });
  expect(faults(report)).toEqual(problem === null ? [] : [problem]);

  repository.git('commit', '--quiet', '--no-verify', '-m', 'prolonged');
  const action = await pull(repository, base, now);
  expect(action.exitCode).not.toBe(0);
  expect(action.report.findings[0]).toMatchObject({ verdict });
  expect(faults(action.report)).toEqual(problem === null ? [] : [problem]);

  if (problem !== null) return;
  // Merged, it is the agreed one, and in force when the earlier end has passed.
  const merged = idOf(repository, 'HEAD');
  repository.commit('README.md', 'hello\n');
  expect((await pull(repository, merged, '2026-12-15T12:00:00Z')).exitCode).toBe(0);
  expect(scan(repository, '2026-12-15T12:00:00Z').exitCode).toBe(0);
});

test('a token that ends before its entry is excused on, and the entry is in no one’s way', async () => {
  const { repository, finding } = withToken();
  repository.commit('.sasignore', listed(finding, { verdict: 'revoked', expires: '2027-02-10' }));
  for (const [now, severity] of [
    ['2026-12-20T09:00:00Z', 'low'],
    ['2026-12-21T00:00:00Z', 'info'],
    ['2027-02-10T23:59:59Z', 'info'],
  ] as const) {
    const { report, exitCode } = scan(repository, now);
    expect(report.findings[0]).toMatchObject({ severity, verdict: 'allowed' });
    expect(report.problems.filter(({ effect }) => effect === 'fault')).toEqual([]);
    expect(exitCode).toBe(0);
  }
  const { report, exitCode } = scan(repository, '2027-02-11T00:00:00Z');
  // What opens nothing any more is only mentioned.
  expect(report.findings[0]).toMatchObject({ severity: 'info', verdict: 'warn' });
  expect(report.problems.map(({ code }) => code)).toEqual(['expired']);
  expect(exitCode).toBe(0);
});
