/** `dist/action` run as the runner runs it, on real checkouts. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seesOf } from '../../src/core/allowlist/sees.ts';
import type { Finding } from '../../src/core/finding.ts';
import { type ActionRun, anApi, runAction } from '../support/action.ts';
import { HOSTILE_NAMES } from '../support/report.ts';
import { aFolder, aRepository, type Repository } from '../support/repository.ts';
import { PROJECT } from '../support/run.ts';
import { ACCOUNT_SAS, aSasUrl, aSignature, BLOB_SAS, sha256 } from '../support/tokens.ts';

const ACCOUNT_URL = aSasUrl(ACCOUNT_SAS, aSignature('account'));
/** Medium: one blob, to read, for a month. */
const MONTH_SAS = { ...BLOB_SAS, se: '2026-12-20T10:00:00Z' };
const BLOB_URL = aSasUrl(
  MONTH_SAS,
  aSignature('blob'),
  'https://contosodemo.blob.core.windows.net/models/a.bin',
);

/** No piece of a signature, in any spelling it may take on its way out. */
function expectNoSecret(text: string, ...seeds: readonly string[]): void {
  for (const seed of seeds) {
    const signature = aSignature(seed);
    const spellings = [signature, encodeURIComponent(signature), Buffer.from(signature).toString('base64')];
    for (const spelling of spellings) {
      for (let start = 0; start + 8 <= spelling.length; start += 1) {
        expect(text.includes(spelling.slice(start, start + 8))).toBe(false);
      }
    }
  }
}

describe('a checkout', () => {
  it('with two tokens in three places fails with three annotations, a summary, outputs and a report', async () => {
    const repository = aRepository()
      .commit('README.md', `# Models\n\nGet them: ${ACCOUNT_URL}\n`)
      .commit('docs/download.md', `curl "${BLOB_URL}"\n`)
      .commit('docs/again.md', `one\n\ttwo ${BLOB_URL}\n`);
    const { exitCode, commands, stdout, summary, outputs, report, everything } = await runAction({
      workspace: repository.root,
    });
    expect(exitCode).toBe(1);
    const column = (before: string, url: string) => before.length + url.indexOf('sig=') + 'sig='.length + 1;
    expect(commands.map(({ name, properties: { file, line, col } }) => [name, file, line, col])).toEqual([
      ['error', 'README.md', '3', String(column('Get them: ', ACCOUNT_URL))],
      ['error', 'docs/again.md', '2', String(column('\ttwo ', BLOB_URL))],
      ['error', 'docs/download.md', '1', String(column('curl "', BLOB_URL))],
    ]);
    expect(commands[0]?.message).toContain(
      'everything in storage account contosodata7 (blob service) until 6 October 2051',
    );
    expect(stdout).toContain('3 files, ');
    expect(summary).toContain('## sasguard found 2 Azure SAS tokens\n');
    expect(summary).toContain(
      'href="https://github.com/contoso/models/blob/f00df00df00df00df00df00df00df00df00df00d/README.md?plain=1#L3"',
    );
    expect(outputs).toEqual({
      'exit-code': '1',
      findings: '2',
      blocked: '2',
      pending: '0',
      'highest-severity': 'critical',
      critical: '1',
      high: '0',
      medium: '1',
      low: '0',
      info: '0',
      allowlist: '{"there":false,"inForce":0,"pending":0,"expiring":0,"expired":0,"unused":0,"hidden":0}',
      summary: outputs.summary,
      scanned: 'tree',
      report: outputs.report,
      sarif: outputs.sarif,
      page: outputs.page,
    });
    expect(report).toMatchObject({ schema: 'sasguard/report@1', summary: { files: 3, tokens: 2, block: 2 } });
    expectNoSecret(everything, 'account', 'blob');
  });

  it('that is clean passes', async () => {
    const repository = aRepository().commit(
      'README.md',
      'curl "https://contoso.blob.core.windows.net/?sig=<signature>"\n',
    );
    const { exitCode, commands, outputs, summary } = await runAction({ workspace: repository.root });
    expect(exitCode).toBe(0);
    expect(commands).toEqual([]);
    expect(outputs).toMatchObject({ 'exit-code': '0', findings: '0', 'highest-severity': '' });
    expect(summary).toContain('nothing found');
  });

  it('is also read without git around it', async () => {
    const { exitCode, commands } = await runAction({ workspace: withoutGit(`see ${ACCOUNT_URL}\n`) });
    expect(exitCode).toBe(1);
    expect(commands.map(({ properties }) => properties.file)).toEqual(['README.md']);
  });

  it('can be narrowed to a folder, whose paths stay those of the repository', async () => {
    const repository = aRepository()
      .commit('README.md', `${ACCOUNT_URL}\n`)
      .commit('docs/a.md', `${BLOB_URL}\n`);
    const { commands } = await runAction({ workspace: repository.root, inputs: { path: 'docs' } });
    expect(commands.map(({ properties }) => properties.file)).toEqual(['docs/a.md']);
  });

  it('passes below the threshold, with a warning', async () => {
    const repository = aRepository().commit('a.md', `${BLOB_URL}\n`);
    const { exitCode, commands } = await runAction({
      workspace: repository.root,
      inputs: { 'fail-on': 'high' },
    });
    expect(exitCode).toBe(0);
    expect(commands.map(({ name }) => name)).toEqual(['warning']);
  });

  // Windows has no such names.
  it.skipIf(process.platform === 'win32')('cannot make the runner do anything by its names', async () => {
    // A name cannot hold `/` or NUL, and git itself refuses what is not UTF-8 on some systems.
    const names = HOSTILE_NAMES.filter((name) => !/[/\ud800]/.test(name));
    const repository = aRepository();
    for (const name of names) repository.write(name, `${ACCOUNT_URL}\n`);
    const { exitCode, commands, outputs, report } = await runAction({ workspace: repository.root });
    expect(exitCode).toBe(1);
    expect(outputs.blocked).toBe('1');
    expect(report.findings[0]?.locations.map(({ path }) => path).toSorted()).toEqual(names.toSorted());
    expect(commands).toHaveLength(10);
    for (const { name, properties } of commands) {
      expect(name).toBe('error');
      expect(names).toContain(properties.file);
    }
  });
});

describe('a pull request', () => {
  it('does not excuse itself by an entry that it brings', async () => {
    const repository = aRepository().commit('.sasignore', policy()).commit('a.md', `${BLOB_URL}\n`);
    const base = head(repository);
    repository.commit('.sasignore', policy() + (await entryFor(repository, 'a.md')));
    const { exitCode, commands, outputs, summary } = await runAction(pullRequest(repository, base));
    expect(exitCode).toBe(1);
    expect(commands.map(({ name, properties }) => [name, properties.title])).toEqual([
      ['error', 'medium: Azure service SAS waits for review'],
    ]);
    expect(commands[0]?.message).toMatch(
      /CI fails until @[\w-]+ has approved the entry at \.sasignore:\d+ in the pull request\./,
    );
    expect(outputs).toMatchObject({ blocked: '0', pending: '1' });
    expect(summary).toContain('to review');
  });

  it('passes by the same entry in its base', async () => {
    const repository = aRepository().commit('a.md', `${BLOB_URL}\n`);
    repository.commit('.sasignore', policy() + (await entryFor(repository, 'a.md')));
    const base = head(repository);
    repository.commit('b.md', 'no token\n');
    const { exitCode, commands, stdout } = await runAction(pullRequest(repository, base));
    expect(commands).toEqual([]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('allowlist: 1 in force, 0 pending,');
  });

  it('waits where its base has no .sasignore at all', async () => {
    const repository = aRepository().commit('a.md', `${BLOB_URL}\n`);
    const base = head(repository);
    repository.commit('.sasignore', policy() + (await entryFor(repository, 'a.md')));
    const { exitCode, outputs } = await runAction(pullRequest(repository, base));
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ pending: '1' });
  });

  it('does not lower the threshold by settings that it brings', async () => {
    const repository = aRepository().commit('README.md', 'hello\n');
    const base = head(repository);
    repository.commit('.sasguard.json', '{ "failOn": "critical" }\n').commit('a.md', `${BLOB_URL}\n`);
    expect((await runAction(pullRequest(repository, base))).exitCode).toBe(1);
    expect((await runAction({ workspace: repository.root })).exitCode).toBe(0);
  });

  it('of a queue is compared with the queue’s base', async () => {
    const repository = aRepository().commit('a.md', `${BLOB_URL}\n`);
    const base = head(repository);
    repository.commit('.sasignore', policy() + (await entryFor(repository, 'a.md')));
    const payload = { merge_group: { base_sha: base, head_sha: head(repository) } };
    const { exitCode } = await runAction({ workspace: repository.root, event: 'merge_group', payload });
    expect(exitCode).toBe(1);
  });

  describe('whose base is not in the checkout', () => {
    const base = sha256('a commit that is elsewhere').slice(0, 40);
    // There is no server here to fetch it from, which action-pull-requests.test.ts has.
    const NOT_FETCHED =
      'The commits of this pull request are not in the checkout, and they could not be fetched';

    it('is judged by the base that the API knows', async () => {
      const repository = aRepository().commit('a.md', `${BLOB_URL}\n`);
      const list = policy() + (await entryFor(repository, 'a.md'));
      repository.commit('.sasignore', list);
      const api = await anApi({ [`${base}:.sasignore`]: list });
      const { exitCode, commands, outputs } = await runAction(pullRequest(repository, base, api.url));
      expect(outputs).toMatchObject({ pending: '0', blocked: '0' });
      expect(commands.map(({ message }) => message)).toEqual([expect.stringContaining(NOT_FETCHED)]);
      expect(exitCode).toBe(3);
      expect(api.requests).toEqual([
        `GET /repos/contoso/models/contents/.sasignore?ref=${base}`,
        `GET /repos/contoso/models/contents/.sasguard.json?ref=${base}`,
        `GET /repos/contoso/models/git/commits/${base}`,
      ]);
    });

    it('takes a file that the API does not know for empty', async () => {
      const repository = aRepository().commit('a.md', `${BLOB_URL}\n`);
      repository.commit('.sasignore', policy() + (await entryFor(repository, 'a.md')));
      const api = await anApi({});
      const { exitCode, outputs, commands } = await runAction(pullRequest(repository, base, api.url));
      expect(exitCode).toBe(3);
      expect(outputs).toMatchObject({ pending: '1' });
      // The third says that this is the first policy.
      expect(commands.map(({ name }) => name)).toEqual(['error', 'error', 'warning']);
    });

    it.each([
      [403, 'answered 403', 'contents: read'],
      [500, 'answered 500', 'Run the job again.'],
    ])('says so when the API answers %i, and trusts nothing', async (status, cause, remedy) => {
      const repository = aRepository().commit('a.md', `${BLOB_URL}\n`);
      repository.commit('.sasignore', policy() + (await entryFor(repository, 'a.md')));
      const api = await anApi({}, status);
      const { exitCode, commands, everything } = await runAction(pullRequest(repository, base, api.url));
      expect(exitCode).toBe(3);
      // What cannot be judged does not pass for clean.
      const told = commands.find(({ name, message }) => name === 'error' && message.includes(cause));
      expect(told?.message).toContain(remedy);
      expect(everything).not.toContain('secret words of the answer');
    });

    it('says so where there is nothing to excuse, also without an API', async () => {
      const repository = aRepository().commit('a.md', 'no token\n');
      const { exitCode, commands } = await runAction(pullRequest(repository, base));
      expect(exitCode).toBe(3);
      expect(commands.map(({ name, message }) => [name, message.includes('did not answer')])).toEqual([
        ['error', true],
        ['error', false],
      ]);
    });
  });
});

describe('a fault in the set-up', () => {
  it.each([
    ['fail-on', 'worst', 'one of info, low, medium, high, critical'],
    ['now', 'yesterday', 'a moment in ISO 8601'],
    ['path', '..', 'a folder inside the workspace'],
    ['path', 'nowhere', 'a folder that is there'],
  ])('in the input %s ends with 2 and says what was expected', async (name, value, expected) => {
    const repository = aRepository().commit('a.md', 'no token\n');
    const { exitCode, commands, outputs } = await runAction({
      workspace: repository.root,
      inputs: { [name]: value },
    });
    expect(exitCode).toBe(2);
    expect(commands.map(({ message }) => message).join()).toContain(`The input ${name} must be ${expected}`);
    expect(outputs['exit-code']).toBe('2');
  });

  it('in .sasignore is annotated at its line and ends with 2', async () => {
    const repository = aRepository().commit('.sasignore', `${policy()}\nallow nonsense\n`);
    const { exitCode, commands } = await runAction({ workspace: repository.root });
    expect(exitCode).toBe(2);
    expect(commands[0]?.properties).toMatchObject({ file: '.sasignore', line: '6' });
  });
});

it('runs the file that action.yml names', () => {
  const main = /main: (?<file>\S+)/.exec(readFileSync(join(PROJECT, 'action.yml'), 'utf8'))?.groups?.file;
  expect(existsSync(join(PROJECT, main ?? ''))).toBe(true);
});

function policy(): string {
  return 'version 1\n\npolicy\n  reviewers: @alice-sec @bob-sec\n';
}

/** A complete entry for the only token of a repository, with the `sees` line that the tool would write. */
async function entryFor(repository: Repository, path: string): Promise<string> {
  const { report } = await runAction({ workspace: repository.root });
  const finding = report.findings[0] as Finding;
  return `
allow ${finding.fingerprint}
  path: ${path}
  sees: ${seesOf(finding)}
  verdict: accepted-risk
  reason: read-only demo blob with public data, made anew by the docs pipeline
  reviewer: @bob-sec
  reviewed: 2026-11-20
  expires: 2026-12-15
`;
}

function head(repository: Repository): string {
  return repository.git('rev-parse', 'HEAD').trim();
}

function pullRequest(repository: Repository, base: string, api?: string): ActionRun {
  return {
    workspace: repository.root,
    event: 'pull_request',
    payload: {
      number: 7,
      pull_request: { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head(repository) } },
    },
    env: { GITHUB_SERVER_URL: 'http://127.0.0.1:9', ...(api === undefined ? {} : { GITHUB_API_URL: api }) },
  };
}

function withoutGit(readme: string): string {
  const folder = aFolder();
  writeFileSync(join(folder, 'README.md'), readme);
  return folder;
}
