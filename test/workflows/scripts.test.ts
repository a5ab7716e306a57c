/**
 * The shell steps of the workflows, run as the runner runs them (`bash --noprofile --norc -e -o pipefail`), with the built
 * command line, real repositories, and a `gh` that lists and clones these.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commit } from '../support/commits.ts';
import { aFolder, aRepository, gitEnvironment } from '../support/repository.ts';
import { runCli } from '../support/run.ts';
import { aSasUrl, aSignature, BLOB_SAS, NOW } from '../support/tokens.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const hasTools = ['bash', 'jq'].every((tool) => spawnSync(tool, ['--version']).status === 0);

/** The only script of a job, or the one that holds some words. */
function scriptOf(workflow: string, job: string, words = ''): string {
  const { jobs } = parse(readFileSync(join(ROOT, workflow), 'utf8'));
  const scripts = jobs[job].steps.flatMap(({ run }: { run?: string }) => run ?? []);
  const [script, ...others] = scripts.filter((text: string) => text.includes(words));
  if (script === undefined || others.length > 0) throw new Error(`not one script in ${job}`);
  return script;
}

function step(script: string, cwd: string, env: NodeJS.ProcessEnv = {}) {
  const output = join(cwd, '.output');
  writeFileSync(output, '');
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script],
    { cwd, env: { ...gitEnvironment(cwd), GITHUB_OUTPUT: output, ...env }, encoding: 'utf8' },
  );
  const outputs = Object.fromEntries(
    readFileSync(output, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  return { exitCode: status, stdout, stderr, outputs };
}

describe.skipIf(!hasTools)('the reusable workflow', () => {
  const plan = scriptOf('.github/workflows/sasguard.yml', 'plan');

  it.each([
    ['1', '[1]'],
    ['4', '[1,2,3,4]'],
  ])('plans %s shards', (shards, list) => {
    const { exitCode, outputs } = step(plan, aFolder(), { SHARDS: shards, NOW });
    expect([exitCode, outputs]).toEqual([0, { shards: list }]);
  });

  it('plans as many as a matrix takes, and gives them one moment', () => {
    const { outputs } = step(plan, aFolder(), { SHARDS: '256', NOW: '' });
    expect(JSON.parse(outputs.shards as string)).toHaveLength(256);
    expect(outputs.now).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  it.each(['0', '257', '1.5', '-1', '', '1]; echo', '$(id)'])('refuses %j shards', (shards) => {
    const { exitCode, outputs } = step(plan, aFolder(), { SHARDS: shards, NOW });
    expect([exitCode, outputs]).toEqual([2, {}]);
  });

  it('merges what the shards have uploaded, and fails when one is missing', () => {
    const work = aFolder();
    const { root } = aRepository().write('a.md', aSasUrl()).write('b.md', 'nothing');
    symlinkSync(ROOT, join(work, 'sasguard'));
    for (const index of [1, 2]) {
      mkdirSync(join(work, 'shards', `sasguard-shard-${index}`), { recursive: true });
      const output = join(work, 'shards', `sasguard-shard-${index}`, 'report.json');
      runCli(['scan', '--shard', `${index}/2`, '--format', 'json', '--now', NOW, '--output', output], {
        cwd: root,
      });
    }
    const write = scriptOf('.github/workflows/sasguard.yml', 'merge', '--output report.json');
    expect(step(write, work).exitCode).toBe(0);
    const whole = runCli(['scan', '--format', 'json', '--now', NOW], { cwd: root });
    expect(readFileSync(join(work, 'report.json'), 'utf8')).toBe(whole.stdout);
    const say = scriptOf('.github/workflows/sasguard.yml', 'merge', '--no-color');
    expect(step(say, work).exitCode).toBe(1);
    cpSync(join(work, 'shards', 'sasguard-shard-1'), join(work, 'others', 'sasguard-shard-1'), {
      recursive: true,
    });
    expect(step(say.replace('shards/*', 'others/*'), work).exitCode).toBe(3);
  });
});

/** `gh api … --jq FILTER` from a file, `gh repo clone NAME FOLDER -- OPTIONS` from a folder of repositories. */
const GH = `#!/bin/bash
if [[ $1 = api ]]; then while [[ $1 != --jq ]]; do shift; done; exec jq --raw-output "$2" "$REMOTE/repos.json"; fi
exec git clone "\${@:6}" "$REMOTE/\${3/\\//__}" "$4"
`;

describe.skipIf(!hasTools)('the sweep', () => {
  function anOrganisation(repositories: readonly { full_name: string; archived?: boolean }[]) {
    const remote = aFolder();
    const all = repositories.map((one) => ({ archived: false, disabled: false, ...one }));
    writeFileSync(join(remote, 'repos.json'), JSON.stringify(all));
    mkdirSync(join(remote, 'bin'));
    writeFileSync(join(remote, 'bin', 'gh'), GH);
    chmodSync(join(remote, 'bin', 'gh'), 0o755);
    return { remote, env: { REMOTE: remote, PATH: `${join(remote, 'bin')}${delimiter}${process.env.PATH}` } };
  }

  it.each([1, 255, 256, 257, 1000])(
    'lists %i repositories for no more than 256 jobs, each in one of them',
    (number) => {
      const names = Array.from(
        { length: number },
        (_, index) => `contoso/r${String(index).padStart(4, '0')}`,
      );
      const gone = { full_name: 'contoso/old', archived: true };
      const { env } = anOrganisation([gone, ...names.map((full_name) => ({ full_name }))]);
      const { exitCode, outputs } = step(scriptOf('docs/examples/sweep.yml', 'list'), aFolder(), env);
      expect(exitCode).toBe(0);
      const batches: { job: number; repositories: string }[] = JSON.parse(outputs.batches as string);
      expect(batches).toHaveLength(Math.min(number, 256));
      expect(batches.flatMap(({ repositories }) => repositories.split(' ')).sort()).toEqual(names);
    },
  );

  it('looks at the history of each, says what could not be had, and puts the worst first', () => {
    const { remote, env } = anOrganisation([]);
    const leaky = aRepository();
    commit(leaky, 'in', { 'a.md': aSasUrl() });
    commit(leaky, 'out', { 'a.md': 'gone' });
    const clean = aRepository();
    commit(clean, 'all', { 'a.md': 'nothing' });
    cpSync(leaky.root, join(remote, 'contoso__leaky'), { recursive: true });
    cpSync(clean.root, join(remote, 'contoso__clean'), { recursive: true });
    const work = aFolder();
    symlinkSync(ROOT, join(work, 'sasguard'));
    const REPOSITORIES = 'contoso/clean contoso/leaky contoso/lost';
    const scan = step(scriptOf('docs/examples/sweep.yml', 'scan'), work, { ...env, REPOSITORIES });
    expect(scan.exitCode, scan.stderr).toBe(0);
    expect(readdirSync(join(work, 'reports')).sort()).toEqual([
      'contoso__clean.json',
      'contoso__leaky.json',
      'contoso__lost.json',
    ]);
    const summary = join(work, 'summary.md');
    const report = step(scriptOf('docs/examples/sweep.yml', 'report'), work, {
      GITHUB_STEP_SUMMARY: summary,
    });
    expect(report.exitCode).toBe(1);
    expect(readFileSync(summary, 'utf8').split('\n').slice(2, -1)).toEqual([
      '| contoso/lost | ? | ? | yes |',
      '| contoso/leaky | 1 | 0 |  |',
    ]);
    expect(report.stdout + readFileSync(join(work, 'sweep.json'), 'utf8')).not.toContain(aSignature());
  });

  it('passes where nothing blocks', () => {
    const { remote, env } = anOrganisation([]);
    const clean = aRepository();
    commit(clean, 'all', { 'a.md': aSasUrl({ ...BLOB_SAS, se: '2025-01-01T00:00:00Z' }) });
    cpSync(clean.root, join(remote, 'contoso__clean'), { recursive: true });
    const work = aFolder();
    symlinkSync(ROOT, join(work, 'sasguard'));
    step(scriptOf('docs/examples/sweep.yml', 'scan'), work, { ...env, REPOSITORIES: 'contoso/clean' });
    const env2 = { GITHUB_STEP_SUMMARY: join(work, 'summary.md') };
    expect(step(scriptOf('docs/examples/sweep.yml', 'report'), work, env2).exitCode).toBe(0);
  });
});

/** `gh api` for the runs of a workflow, from a file, and for running one again, into a file. */
const GH_RUNS = `#!/bin/bash
if [[ $2 == --method ]]; then echo "$3 $4" >> "$REMOTE/again"; exit; fi
echo "$2" >> "$REMOTE/asked"
exec jq --raw-output "$4" "$REMOTE/runs.json"
`;

describe.skipIf(!hasTools)('the run after a review', () => {
  function reviewed(...runs: readonly { id: number; status: string }[]) {
    const remote = aFolder();
    writeFileSync(join(remote, 'runs.json'), JSON.stringify({ workflow_runs: runs }));
    writeFileSync(join(remote, 'again'), '');
    writeFileSync(join(remote, 'gh'), GH_RUNS);
    chmodSync(join(remote, 'gh'), 0o755);
    const { exitCode, stderr } = step(scriptOf('docs/examples/review-again.yml', 'again'), aFolder(), {
      REMOTE: remote,
      PATH: `${remote}${delimiter}${process.env.PATH}`,
      REPOSITORY: 'contoso/models',
      HEAD: 'f00d',
      PAUSE: '0',
    });
    const read = (name: string) => readFileSync(join(remote, name), 'utf8');
    return { exitCode, stderr, again: read('again'), asked: read('asked') };
  }

  it('runs the check of the last commit again once it has ended', () => {
    const { exitCode, stderr, again, asked } = reviewed({ id: 77, status: 'completed' });
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(again).toBe('POST repos/contoso/models/actions/runs/77/rerun\n');
    expect(asked).toContain('/workflows/sasguard.yml/runs?event=pull_request&head_sha=f00d&');
  });

  it('has nothing to do where there was none', () => {
    expect(reviewed()).toMatchObject({ exitCode: 0, again: '' });
  });

  it('says so where it does not end', () => {
    expect(reviewed({ id: 77, status: 'in_progress' })).toMatchObject({ exitCode: 1, again: '' });
  });
});
