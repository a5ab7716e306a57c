/** `dist/cli` looking after `.sasignore`, as a user runs it. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aRepository, gitEnvironment, type Repository } from '../support/repository.ts';
import { PROJECT, runCli } from '../support/run.ts';
import { aSasUrl, aSignature, NOW, sha256 } from '../support/tokens.ts';

const AT = ['--now', NOW];
const DEMO = aSasUrl(
  { sv: '2022-11-02', sr: 'c', sp: 'r', se: '2027-01-10T00:00:00Z', spr: 'https' },
  aSignature('demo'),
  'https://contosodemo.blob.core.windows.net/models',
);
const FINGERPRINT = sha256(aSignature('demo'));
const START = 'version 1\n\npolicy\n  reviewers: @alice-sec @bob-sec\n';

const entryFor = (path: string, fingerprint = FINGERPRINT) => `allow ${fingerprint}
  path: ${path}
  sees: service-sas contosodemo container/models read until 2027-01-10 medium
  verdict: accepted-risk
  reason: read-only demo container with a public data set
  reviewer: @bob-sec
  reviewed: 2026-11-21
  expires: 2027-01-10
`;

/** 500 entries for tokens that are not there, each with a comment, among them one for a token that is. */
const MANY = Array.from({ length: 500 }, (_, index) =>
  index === 250
    ? `# the demo\n${entryFor('demo.md')}`
    : `# number ${index}\n${entryFor(`docs/${index}.md`, sha256(`${index}`))}`,
);
const fileOf = (blocks: readonly string[]) => `${START}\n${blocks.join('\n')}\n# the end\n`;

describe('a file of 500 entries', () => {
  test('gets one more, and nothing else changes', () => {
    const others = MANY.toSpliced(250, 1);
    const repository = aRepository().commit('demo.md', DEMO).commit('.sasignore', fileOf(others));
    const given = ['--verdict', 'accepted-risk', '--reviewer', '@bob-sec'];
    const reason = ['--reason', 'read-only demo container with a public data set'];
    const { exitCode, stderr } = runCli(['allow', FINGERPRINT, ...given, ...reason, ...AT], {
      cwd: repository.root,
    });
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(repository.read('.sasignore')).toBe(fileOf([...others, entryFor('demo.md')]));
    expect(repository.git('diff', '--numstat')).toBe('9\t0\t.sasignore\n');
  });

  test('loses what covers nothing, as the diff says that git applies', () => {
    const repository = aRepository().commit('demo.md', DEMO).commit('.sasignore', fileOf(MANY));
    const cwd = repository.root;
    const shown = runCli(['allowlist', 'prune', ...AT], { cwd });
    expect(shown.exitCode).toBe(2);
    expect(repository.git('status', '--porcelain')).toBe('');
    expect(runCli(['allowlist', 'prune', '--yes', ...AT], { cwd }).exitCode).toBe(0);
    const pruned = fileOf([MANY[250] as string]);
    expect(repository.read('.sasignore')).toBe(pruned);
    repository.git('checkout', '--quiet', '.');
    const patch = { cwd, env: repository.env, input: shown.stdout, encoding: 'utf8' } as const;
    expect(spawnSync('git', ['apply', '-'], patch).stderr).toBe('');
    expect(repository.read('.sasignore')).toBe(pruned);
  });

  test('is formatted where it is not, and there alone', () => {
    const text = fileOf(MANY);
    const swapped = text.replace(/( {2}path: docs\/300.md\n)(.*\n)/, '$2$1');
    const repository = aRepository().commit('.sasignore', swapped);
    const cwd = repository.root;
    expect(runCli(['allowlist', 'format', '--check'], { cwd }).exitCode).toBe(1);
    expect(runCli(['allowlist', 'format'], { cwd }).exitCode).toBe(0);
    expect(repository.git('diff', '--numstat')).toBe('1\t1\t.sasignore\n');
    expect(repository.read('.sasignore')).toBe(text);
  });
});

describe('the file', () => {
  const faulty = (repository: Repository) =>
    repository.write('.sasignore', `${START}\n${entryFor('demo.md').replace('  path', '\tpath')}`);

  test('keeps its mode, and nothing is left beside it', () => {
    const repository = faulty(aRepository());
    chmodSync(join(repository.root, '.sasignore'), 0o640);
    expect(runCli(['allowlist', 'lint', '--fix', ...AT], { cwd: repository.root }).exitCode).toBe(0);
    expect(repository.read('.sasignore')).toBe(`${START}\n${entryFor('demo.md')}`);
    if (process.platform !== 'win32')
      expect(statSync(join(repository.root, '.sasignore')).mode & 0o777).toBe(0o640);
    expect(readdirSync(repository.root).toSorted()).toEqual(['.git', '.sasignore']);
  });

  test.each([
    ['allow', FINGERPRINT],
    ['allowlist', 'prune', '--yes'],
    ['allowlist', 'format'],
    ['allowlist', 'lint', '--fix'],
  ])('is not written through a link by %s %s', (...args) => {
    const repository = aRepository().write('mine.txt', START).link('.sasignore', 'mine.txt');
    repository.write('demo.md', DEMO);
    expect(runCli(args, { cwd: repository.root }).exitCode).toBe(2);
    expect(repository.read('mine.txt')).toBe(START);
  });

  test('is mended where --allowlist says', () => {
    const repository = faulty(aRepository());
    repository.write('lists/a', repository.read('.sasignore')).remove('.sasignore');
    const args = ['allowlist', 'lint', '--fix', '--allowlist', 'lists/a', ...AT];
    expect(runCli(args, { cwd: repository.root }).exitCode).toBe(0);
    expect(repository.read('lists/a')).toBe(`${START}\n${entryFor('demo.md')}`);
  });
});

test('list and explain answer from a folder below as from the root', () => {
  const text = `${START}\n${entryFor('docs/demo.md')}`;
  const repository = aRepository().commit('docs/demo.md', DEMO).commit('.sasignore', text);
  for (const args of [
    ['allowlist', 'list', '--format', 'json'],
    ['allowlist', 'explain', FINGERPRINT.slice(0, 8)],
  ]) {
    const above = runCli([...args, ...AT], { cwd: repository.root });
    const below = runCli([...args, ...AT], { cwd: join(repository.root, 'docs') });
    expect(above).toMatchObject({ exitCode: 0, stderr: '' });
    expect(below).toEqual(above);
    expect(above.stdout).not.toContain(aSignature('demo').slice(0, 8));
  }
});

/** `script` of util-linux, which gives a program a terminal of its own; elsewhere it takes other options or is not there. */
const HAS_SCRIPT = /util-linux/.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '');

describe.runIf(HAS_SCRIPT)('at a real terminal', () => {
  /** Types each answer when its question has been asked. */
  async function typed(
    repository: Repository,
    args: readonly string[],
    answers: readonly (readonly [question: string, answer: string])[],
  ) {
    const command = [process.execPath, join(PROJECT, 'dist/cli/index.js'), ...args].join(' ');
    const child = spawn('script', ['-qec', command, '/dev/null'], {
      cwd: repository.root,
      env: { ...gitEnvironment(dirname(repository.root)), TERM: 'dumb' },
    });
    const left = [...answers];
    let said = '';
    let seen = 0;
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const [next] = left;
      if (next === undefined || !said.slice(seen).includes(next[0])) return;
      seen = said.length;
      left.shift();
      child.stdin.write(next[1]);
    });
    const exitCode = await new Promise<number | null>((ended) => child.on('close', ended));
    return { exitCode, said };
  }

  const ready = () => aRepository().commit('demo.md', DEMO).commit('.sasignore', START);

  test('allow asks, and writes what was answered', async () => {
    const repository = ready();
    const { exitCode, said } = await typed(
      repository,
      ['allow', FINGERPRINT, ...AT],
      [
        ['Number: ', '3\r'],
        ['Reason: ', 'ignore\r'],
        ['Reason: ', 'read-only demo container with a public data set\r'],
        ['Number (leave empty to decide later): ', '2\r'],
        ['Last day [2027-01-10]: ', '\r'],
      ],
    );
    expect(said).toContain('The reason says nothing that can be checked.');
    expect(exitCode).toBe(0);
    expect(repository.read('.sasignore')).toBe(`${START}\n${entryFor('demo.md')}`);
  });

  test.each([
    ['Ctrl-C', '\x03', 130],
    ['Ctrl-D', '\x04', 2],
  ])('%s leaves the file as it was', async (_, key, expected) => {
    const repository = ready();
    const { exitCode, said } = await typed(
      repository,
      ['allow', FINGERPRINT, ...AT],
      [
        ['Number: ', '3\r'],
        ['Reason: ', key],
      ],
    );
    expect(said).toContain('Nothing was written.');
    expect(exitCode).toBe(expected);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  test('prune asks before it writes', async () => {
    const repository = ready().commit('.sasignore', `${START}\n${entryFor('gone.md')}`);
    const args = ['allowlist', 'prune', ...AT];
    const refused = await typed(repository, args, [['Take out 1 exception? [y/N] ', 'n\r']]);
    expect(refused.said).toContain('-  path: gone.md');
    expect(repository.git('status', '--porcelain')).toBe('');
    const done = await typed(repository, args, [['Take out 1 exception? [y/N] ', 'y\r']]);
    expect(done.exitCode).toBe(0);
    expect(repository.read('.sasignore')).toBe(START);
  });
});
