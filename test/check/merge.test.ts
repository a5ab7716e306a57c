/** Shards, merged again: they must come to the very report that a run over everything makes, byte for byte. */
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readShardReport } from '../../src/check/shard-report.ts';
import { run } from '../../src/cli/run.ts';
import { seesOf } from '../../src/core/allowlist/sees.ts';
import { check } from '../../src/core/check.ts';
import { aFile, aFileWith, anEntry, aPathBlock, aPolicy } from '../core/allowlist/samples.ts';
import { commit, idOf, merge } from '../support/commits.ts';
import { aFolder, aRepository, gitEnvironment, type Repository } from '../support/repository.ts';
import { commandsIn } from '../support/runner.ts';
import { ACCOUNT_SAS, aSasUrl, aSignature, aStorageKey, BLOB_SAS, NOW, sha256 } from '../support/tokens.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

async function sasguard(cwd: string, ...argv: readonly string[]) {
  return run(argv, {
    where: { cwd, env: gitEnvironment(cwd) },
    readStdin: async () => new Uint8Array(),
    stdinIsTerminal: false,
    converse: null,
    color: false,
    screen: null,
    signals: null,
    inCi: true,
    program: 'npx sasguard',
    script: '',
    now: Date.parse(NOW),
  });
}

/** The JSON reports on all shards, as files `1.json`, `2.json`, … in a folder of their own. */
async function shardsOf(cwd: string, folder: string, count: number, ...argv: readonly string[]) {
  const files = [];
  for (let index = 1; index <= count; index++) {
    const file = join(folder, `${index}.json`);
    const { stdout } = await sasguard(cwd, ...argv, '--shard', `${index}/${count}`, '--format', 'json');
    writeFileSync(file, stdout);
    files.push(file);
  }
  return files;
}

function filled(folder: string, files: Files): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const SEEDS = ['one', 'two', 'three'];
const EXPIRED = { ...BLOB_SAS, se: '2025-01-01T00:00:00Z' };

/** The same signature with harmless fields and with dangerous ones is one token, judged by the worse wherever it stands. */
const line = fc
  .tuple(fc.constantFrom(...SEEDS), fc.constantFrom(BLOB_SAS, ACCOUNT_SAS, EXPIRED), fc.nat(1))
  .map(([seed, fields, host]) =>
    aSasUrl(fields, aSignature(seed), `https://contoso${host}.blob.core.windows.net/models/vit.pt`),
  );
const text = fc.array(
  fc.oneof(line, fc.constant('nothing here'), fc.constant(`AccountKey=${aStorageKey()}`)),
  {
    maxLength: 4,
  },
);
const content = fc.oneof(
  { weight: 5, arbitrary: text.map((lines) => lines.join('\n')) },
  { weight: 1, arbitrary: text.map((lines) => new Uint8Array(gzipSync(lines.join('\n')))) },
  { weight: 1, arbitrary: fc.constant(new Uint8Array([0x28, 0xb5, 0x2f, 0xfd, 0, 0, 0, 0])) },
  {
    weight: 1,
    arbitrary: fc.constant(
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`,
    ),
  },
);
const path = fc.constantFrom(
  ...[
    'README.md',
    'a.txt',
    'b.gz',
    'docs/download.md',
    'docs/upload.md',
    'src/main.ts',
    'test/x/1.json',
    'z',
  ],
  ...[
    'src/app.ts',
    'test/x/2.json',
    `sv=2022-11-02&sr=b&sp=r&sig=${encodeURIComponent(aSignature('name'))}.txt`,
  ],
);
const allowlist = fc
  .tuple(
    fc.array(
      fc.tuple(fc.constantFrom(...SEEDS), fc.constantFrom(BLOB_SAS, EXPIRED), fc.nat(1), fc.boolean()),
      {
        maxLength: 3,
      },
    ),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([entries, hides, isFaulty]) =>
    aFileWith(
      aPolicy(),
      ...entries.map(([seed, fields, host, everywhere]) => {
        const url = aSasUrl(
          fields,
          aSignature(seed),
          `https://contoso${host}.blob.core.windows.net/models/vit.pt`,
        );
        const [finding] = check({
          documents: [{ path: 'x', bytes: Buffer.from(url) }],
          now: new Date(NOW),
          digest: sha256,
        }).findings;
        const sees = seesOf(finding as NonNullable<typeof finding>);
        const expires = '2026-11-22';
        const path = everywhere ? 'docs/*.md' : 'README.md';
        return anEntry({ path, sees, expires, verdict: 'revoked' }, sha256(aSignature(seed)));
      }),
      ...(hides ? [aPathBlock(['test/x/*.json'])] : []),
      ...(isFaulty ? ['allow nothing\n'] : []),
    ),
  );
const tree = fc.tuple(
  fc.dictionary(path, content, { maxKeys: 9 }),
  fc.option(allowlist),
  fc.constantFrom(null, '{ "failOn": "high" }', '{ "failOn": "never" }'),
);

describe('shards of a tree', () => {
  it('merge into the report on the whole, in any order, for any tree, exceptions and settings', async () => {
    const work = aFolder();
    await fc.assert(
      fc.asyncProperty(
        tree,
        fc.integer({ min: 1, max: 8 }),
        fc.nat(),
        async ([files, exceptions, settings], count, turn) => {
          const folder = mkdtempSync(join(work, 'tree-'));
          const reports = mkdtempSync(join(work, 'reports-'));
          filled(folder, {
            ...files,
            ...(exceptions !== null && { '.sasignore': exceptions }),
            ...(settings !== null && { '.sasguard.json': settings }),
          });
          const given = await shardsOf(folder, reports, count, 'scan');
          const turned = [...given.slice(turn % count), ...given.slice(0, turn % count)];
          const merged = await sasguard(reports, 'merge', ...turned, '--format', 'json');
          expect(merged).toEqual(await sasguard(folder, 'scan', '--format', 'json'));
          rmSync(folder, { recursive: true });
          rmSync(reports, { recursive: true });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('have each file exactly once', async () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`f${index}`, 'x']));
    const folder = filled(aFolder(), files);
    const counts = [];
    for (let index = 1; index <= 4; index++) {
      const { stdout } = await sasguard(folder, 'scan', '--shard', `${index}/4`, '--format', 'json');
      counts.push(JSON.parse(stdout).summary.files);
    }
    // By SHA-256 of the name, so on every machine alike.
    expect(counts).toEqual([12, 3, 13, 12]);
  });
});

/** Merges, a rename, tokens in names and messages, annotated tags, a tag on a file, what is added and taken out again. */
function aHistory(): Repository {
  const repository = aRepository();
  const url = (seed: string, fields = BLOB_SAS) => aSasUrl(fields, aSignature(seed));
  commit(repository, 'first', {
    'a.txt': url('one'),
    'b.txt': 'nothing',
    'old.txt': `${url('two')}\n${'x\n'.repeat(40)}`,
  });
  commit(repository, `message ${url('three')}`, { 'a.txt': 'gone', 'c.txt': url('one', ACCOUNT_SAS) });
  repository.git('checkout', '--quiet', '-b', 'side', 'HEAD~1');
  commit(repository, 'side', { [`n-${url('name').split('?')[1]?.replaceAll('/', '_')}`]: url('four') });
  commit(repository, 'packed', { 'p.zst': '\x28\u00b5', 'q.gz': 'x' });
  repository.git('checkout', '--quiet', 'main');
  merge(repository, 'merged', ['side'], { 'typed.txt': url('five') });
  repository.git('mv', 'old.txt', 'new.txt');
  commit(repository, 'moved', { 'd.txt': url('six') });
  repository.git('tag', '-a', 'v1', '-m', `release ${url('seven')}`);
  repository.git('tag', 'file', 'HEAD:d.txt');
  commit(repository, 'allowed', {
    '.sasignore': aFileWith(aPolicy(), anEntry({ path: 'a.txt' }), aPathBlock()),
  });
  return repository;
}

describe('shards of a history', () => {
  const formats = ['json', 'text', 'github'];
  test.each(
    ['history', 'range HEAD', 'range HEAD~2..HEAD'].flatMap((command) =>
      [1, 2, 3, 5, 8].map((count) => [command, count] as const),
    ),
  )('%s in %i shards merges into the report on the whole, in every format', async (command, count) => {
    const { root } = aHistory();
    const reports = aFolder();
    const argv = command.split(' ');
    const given = await shardsOf(root, reports, count, ...argv);
    for (const format of formats) {
      const merged = await sasguard(reports, 'merge', ...given.toReversed(), '--format', format);
      expect(merged).toEqual(await sasguard(root, ...argv, '--format', format));
    }
  });
});

describe('merge', () => {
  async function reports(count: number, ...argv: readonly string[]) {
    const folder = filled(aFolder(), { 'a.md': aSasUrl(), 'b.md': 'nothing', 'c.md': aSasUrl(BLOB_SAS) });
    const work = aFolder();
    return { work, folder, files: await shardsOf(folder, work, count, 'scan', ...argv) };
  }

  it('says which shards are missing and ends with 3', async () => {
    const { work, files } = await reports(4);
    const { exitCode, stdout } = await sasguard(work, 'merge', files[0] as string, files[2] as string);
    expect(exitCode).toBe(3);
    expect(stdout).toContain('the report is missing of shard 2/4, 4/4.');
  });

  it('counts a shard that was given twice once, and says so', async () => {
    const { work, files } = await reports(2);
    const { exitCode, stdout } = await sasguard(
      work,
      'merge',
      ...files,
      files[1] as string,
      '--format',
      'json',
    );
    const report = JSON.parse(stdout);
    expect([exitCode, report.summary.files]).toEqual([1, 3]);
    expect(report.problems).toMatchObject([{ code: 'doubled-shard', effect: 'notice' }]);
  });

  it('judges by the latest moment where the shards began one after the other', async () => {
    const { work, folder, files } = await reports(2);
    const later = '2026-11-23T10:00:00Z';
    const { stdout } = await sasguard(folder, 'scan', '--shard', '2/2', '--format', 'json', '--now', later);
    writeFileSync(files[1] as string, stdout);
    const merged = await sasguard(work, 'merge', ...files, '--format', 'json');
    expect(merged).toEqual(await sasguard(folder, 'scan', '--format', 'json', '--now', later));
  });

  it('passes on what made every shard fail', async () => {
    const folder = filled(aFolder(), { '.sasignore/file': 'no file, as it has to be' });
    const work = aFolder();
    const merged = await sasguard(
      work,
      'merge',
      ...(await shardsOf(folder, work, 3, 'scan')),
      '--format',
      'json',
    );
    expect(merged).toEqual(await sasguard(folder, 'scan', '--format', 'json'));
    expect(merged.exitCode).toBe(2);
  });

  it('passes on what one shard could not read', async () => {
    const repository = aRepository();
    commit(repository, 'first', { 'a.txt': aSasUrl(), 'b.txt': 'lost' });
    const lost = idOf(repository, 'HEAD:b.txt');
    repository.remove(`.git/objects/${lost.slice(0, 2)}/${lost.slice(2)}`);
    const work = aFolder();
    const files = await shardsOf(repository.root, work, 3, 'history');
    const merged = await sasguard(work, 'merge', ...files, '--format', 'json');
    expect(merged).toEqual(await sasguard(repository.root, 'history', '--format', 'json'));
    expect(merged.exitCode).toBe(3);
  });

  test.each([
    ['other files', ['scan'], { 'd.md': 'new' }],
    ['another --fail-on', ['scan', '--fail-on', 'high'], {}],
    ['other exceptions', ['scan'], { '.sasignore': aFileWith(aPolicy()) }],
  ])('refuses shards of runs with %s', async (_what, argv, added) => {
    const { work, folder, files } = await reports(2);
    filled(folder, added);
    const { stdout } = await sasguard(folder, ...argv, '--shard', '2/2', '--format', 'json');
    writeFileSync(join(work, 'other.json'), stdout);
    const { exitCode, stderr } = await sasguard(work, 'merge', '1.json', 'other.json');
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringContaining('other.json and 1.json are of different runs'),
    ]);
    expect(files).toHaveLength(2);
  });

  test.each([
    ['a file that is not there', 'none.json', 'none.json cannot be read (ENOENT).'],
    ['a folder', '.', '. is not a file.'],
    ['what is no JSON', 'text.json', 'text.json is not JSON in UTF-8.'],
    ['another JSON', 'other.json', 'other.json is no report of sasguard in JSON.'],
    ['a report on everything', 'whole.json', 'whole.json is a report on everything, not on a shard'],
    ['one of another version', 'version.json', 'version.json was written by another version of sasguard'],
    ['a shard of another number', 'number.json', 'number.json is one of 3 shards, 1.json one of 2.'],
    [
      'another report on the same shard',
      'same.json',
      '1.json and same.json are both shard 1/2, and they differ.',
    ],
  ])('refuses %s', async (_what, file, message) => {
    const { work, folder } = await reports(2);
    const first = (await sasguard(folder, 'scan', '--shard', '1/2', '--format', 'json')).stdout;
    writeFileSync(join(work, 'text.json'), 'nothing');
    writeFileSync(join(work, 'other.json'), '{}');
    writeFileSync(join(work, 'whole.json'), (await sasguard(folder, 'scan', '--format', 'json')).stdout);
    writeFileSync(join(work, 'version.json'), first.replace(/"version": "[^"]*"/, '"version": "0.0.1"'));
    writeFileSync(
      join(work, 'number.json'),
      (await sasguard(folder, 'scan', '--shard', '1/3', '--format', 'json')).stdout,
    );
    writeFileSync(join(work, 'same.json'), first.replace(/"files": \d+/, '"files": 77'));
    const { exitCode, stderr } = await sasguard(work, 'merge', '1.json', file);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it('refuses a report for whatever single value is wrong in it, names the key, and repeats no value', async () => {
    const folder = filled(aFolder(), {
      'a.md': aSasUrl(),
      'b.gz': gzipSync(aSasUrl(BLOB_SAS)),
      'test/x/1.json': 'x',
      '.sasignore': aFileWith(aPolicy(), anEntry(), aPathBlock(), 'allow nothing\n', anEntry({ path: '' })),
    });
    const work = aFolder();
    const { stdout } = await sasguard(folder, 'scan', '--shard', '1/1', '--format', 'json');
    const report = JSON.parse(stdout);
    const wrong = 'https://evil.example/::error::';
    const values = [{ [wrong]: 1 }, -1, Number.MAX_VALUE, [[wrong]], [[]], null, undefined];
    const outcomes = new Set<number>();
    for (const key of keysOf(report.shard)) {
      for (const value of values) {
        const changed = structuredClone(report);
        set(changed.shard, key, value);
        writeFileSync(join(work, 'x.json'), JSON.stringify(changed));
        const { exitCode, stderr, stdout } = await sasguard(work, 'merge', 'x.json');
        outcomes.add(exitCode);
        if (stderr !== '') expect(stderr).toMatch(/^sasguard: x\.json has no shard[\w.[\]]* that is /);
        expect(`${stderr}${stdout}`).not.toContain(wrong);
      }
    }
    // What the `.sasignore` itself has against it is 2; a report in which a value may be `null` is incomplete or merged.
    expect(outcomes).toContain(2);
    expect([...outcomes].every((code) => code <= 3)).toBe(true);
  });

  it('prints hostile texts of a report as harmlessly as a scan would', async () => {
    const { work, folder } = await reports(1);
    const report = JSON.parse((await sasguard(folder, 'scan', '--shard', '1/1', '--format', 'json')).stdout);
    const hostile = 'x\n::error::y\u001b[31m\u202e##[error]z';
    for (const place of report.shard.places) place.path = hostile;
    for (const token of report.shard.tokens) Object.assign(token, { account: hostile, redacted: hostile });
    report.shard.problems = [{ code: 'x', message: hostile, path: hostile, line: 1, effect: 'notice' }];
    writeFileSync(join(work, 'hostile.json'), JSON.stringify(report));
    for (const format of ['text', 'json', 'github']) {
      const { stdout, exitCode } = await sasguard(work, 'merge', 'hostile.json', '--format', format);
      expect(exitCode).toBe(1);
      // The name of a file stands in an annotation as it is, since GitHub looks the file up by it.
      const texts = format === 'github' ? commandsIn(stdout).map(({ message }) => message) : [stdout];
      expect(texts.join('\n')).not.toMatch(/[\u001b\u202e]/);
      expect(commandsIn(stdout)).toHaveLength(format === 'github' ? 3 : 0);
    }
    Object.assign(report.shard.problems[0], { path: null, line: null, effect: 'fault' });
    writeFileSync(join(work, 'hostile.json'), JSON.stringify(report));
    const { exitCode, stderr } = await sasguard(work, 'merge', 'hostile.json');
    expect([exitCode, stderr.split('\n').length]).toEqual([2, 3]);
    expect(stderr).not.toMatch(/[\u001b\u202e]|##\[error/);
  });

  it('reads no file of more than 64 MiB, whatever is in it', async () => {
    const work = filled(aFolder(), { 'large.json': '' });
    truncateSync(join(work, 'large.json'), 64 * 2 ** 20 + 1);
    const { exitCode, stderr } = await sasguard(work, 'merge', 'large.json');
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringContaining('large.json is larger than the 67108864 bytes'),
    ]);
  });

  it('is told for which tokens the faulty exceptions are, and takes only fingerprints for that', async () => {
    const faulty = anEntry({ expires: 'soon' });
    const folder = filled(aFolder(), { '.sasignore': aFile(faulty, 'allow nothing\n') });
    const { stdout } = await sasguard(folder, 'scan', '--shard', '1/1', '--format', 'json');
    const read = (text: string) => readShardReport(Buffer.from(text)).allowlist?.exceptions;
    const fingerprint = faulty.slice(6, 70);
    expect(read(stdout)).toEqual([
      { kind: 'faulty', line: 4, fingerprint },
      { kind: 'faulty', line: 12, fingerprint: null },
    ]);
    const report = JSON.parse(stdout);
    report.shard.allowlist.exceptions[0].fingerprint = `${fingerprint.slice(1)}G`;
    expect(() => read(JSON.stringify(report))).toThrow('exceptions[0].fingerprint');
  });

  it('refuses a pattern that .sasignore would be refused for', async () => {
    const folder = filled(aFolder(), { '.sasignore': aFileWith(aPolicy(), aPathBlock()) });
    const { stdout } = await sasguard(folder, 'scan', '--shard', '1/1', '--format', 'json');
    const slow = stdout.replace('test/recordings/**/*.json', `${'**/a'.repeat(40)}/b`);
    expect(slow).not.toBe(stdout);
    filled(folder, { 'slow.json': slow });
    const { exitCode, stderr } = await sasguard(folder, 'merge', 'slow.json');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('patterns as .sasignore takes them')]);
  });
});

describe('--shard', () => {
  test.each(['0/4', '5/4', '1', '1/0', 'a/b', '01/4', '-1/4', '1/1001', '1/4/8', '١/٤'])(
    'refuses %j',
    async (shard) => {
      const { exitCode, stderr } = await sasguard(aFolder(), 'scan', `--shard=${shard}`);
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining('--shard 3/8')]);
    },
  );

  it('is refused together with --stdin', async () => {
    const { exitCode, stderr } = await sasguard(aFolder(), 'scan', '--stdin', '--shard', '1/2');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('which has no shards')]);
  });
});

type Key = readonly (string | number)[];

function keysOf(value: unknown, key: Key = []): Key[] {
  if (typeof value !== 'object' || value === null) return [key];
  const inner = Object.entries(value).flatMap(([name, item]) => keysOf(item, [...key, name]));
  return key.length === 0 ? inner : [key, ...inner];
}

function set(target: Record<string | number, unknown>, key: Key, value: unknown): void {
  const [first, ...rest] = key as [string, ...string[]];
  if (rest.length === 0) target[first] = value;
  else set(target[first] as Record<string, unknown>, rest, value);
}
