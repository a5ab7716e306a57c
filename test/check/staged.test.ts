import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkStaged } from '../../src/check/staged.ts';
import type { AllowlistChoice } from '../../src/sources/allowlist-file.ts';
import { aFolder, aRepository, gitEnvironment, type Repository } from '../support/repository.ts';
import { ACCOUNT_SAS, aSasUrl, aSignature, NOW } from '../support/tokens.ts';

const TOKEN = `${aSasUrl()}\n`;
const OTHER = `${aSasUrl(ACCOUNT_SAS, aSignature('other'))}\n`;
const PADDING = Array.from({ length: 40 }, (_, index) => `line ${index}\n`).join('');

async function check(
  { root, env }: Pick<Repository, 'root' | 'env'>,
  {
    names = [],
    cwd = root,
    allowlist = { kind: 'repository' },
  }: { names?: string[]; cwd?: string; allowlist?: AllowlistChoice } = {},
) {
  return checkStaged({ where: { cwd, env }, names, allowlist, failOn: null, now: Date.parse(NOW) });
}

async function placesIn(repository: Repository, names: string[] = [], cwd = repository.root) {
  const { findings } = await check(repository, { names, cwd });
  return findings.flatMap(({ locations }) => locations.map(({ path, line }) => `${path}:${line}`)).sort();
}

test('a token that HEAD holds at the same place is not new, another one beside it is', async () => {
  const repository = aRepository().commit('a.txt', TOKEN).stage('a.txt', `moved down\n${TOKEN}`);
  expect(await placesIn(repository)).toEqual([]);
  expect(await placesIn(repository.stage('a.txt', `${TOKEN}${OTHER}`))).toEqual(['a.txt:2']);
});

test('a token that replaces another at the same place is new', async () => {
  expect(await placesIn(aRepository().commit('a.txt', TOKEN).stage('a.txt', OTHER))).toEqual(['a.txt:1']);
});

test('a copy in another file is new', async () => {
  expect(await placesIn(aRepository().commit('a.txt', TOKEN).stage('b.txt', TOKEN))).toEqual(['b.txt:1']);
});

test('a renamed file brings nothing new, but for what was added on the way', async () => {
  const repository = aRepository().commit('a.txt', `${PADDING}${TOKEN}`);
  repository.git('mv', 'a.txt', 'b.txt');
  expect(await placesIn(repository)).toEqual([]);
  expect(await placesIn(repository, ['b.txt'])).toEqual([]);
  expect(await placesIn(repository.stage('b.txt', `${PADDING}${TOKEN}${OTHER}`))).toEqual(['b.txt:42']);
});

test('a deleted token brings nothing', async () => {
  const repository = aRepository().commit('a.txt', TOKEN);
  repository.git('rm', '--quiet', 'a.txt');
  expect(await placesIn(repository)).toEqual([]);
});

test('paths narrow the look: files, folders, from any folder, full paths', async () => {
  const repository = aRepository()
    .stage('a.txt', TOKEN)
    .stage('src/b.txt', TOKEN)
    .stage('src/deep/c.txt', TOKEN);
  expect(await placesIn(repository, ['a.txt'])).toEqual(['a.txt:1']);
  expect(await placesIn(repository, ['src'])).toEqual(['src/b.txt:1', 'src/deep/c.txt:1']);
  expect(await placesIn(repository, ['deep', '../a.txt'], join(repository.root, 'src'))).toEqual([
    'a.txt:1',
    'src/deep/c.txt:1',
  ]);
  expect(await placesIn(repository, [join(repository.root, 'src', 'b.txt')])).toEqual(['src/b.txt:1']);
  expect(await placesIn(repository, ['.'])).toHaveLength(3);
  expect(await placesIn(repository.write('clean.txt', 'clean\n'), ['clean.txt'])).toEqual([]);
});

test('a name that is gone from the disk still stands for what is staged', async () => {
  const repository = aRepository().stage('src/a.txt', TOKEN).remove('src');
  expect(await placesIn(repository, ['src/a.txt'])).toEqual(['src/a.txt:1']);
});

test.each(['src/dee', 'nosuchpath', 'src/a.txt/b'])(
  'a path that is nowhere is a wrong call: %s',
  async (name) => {
    const report = await check(aRepository().stage('src/a.txt', TOKEN), { names: ['src/a.txt', name] });
    expect(report.problems).toMatchObject([{ code: 'no-such-path', effect: 'fault' }]);
    expect(report.problems[0]?.message).toContain('PATH 2 is neither staged nor');
  },
);

test('a name of what is deleted or moved away, as lint-staged may hand it over, is none', async () => {
  const repository = aRepository()
    .commit('deleted.txt', PADDING)
    .commit('old/moved.txt', `${PADDING}moved`)
    .commit('only-gone.txt', 'x\n');
  repository.git('rm', '--quiet', 'deleted.txt');
  repository.stage('new/moved.txt', `${PADDING}moved`).git('rm', '--quiet', 'old/moved.txt');
  repository.remove('only-gone.txt').stage('a.txt', TOKEN);
  const names = ['deleted.txt', 'old/moved.txt', 'old', 'new/moved.txt', 'only-gone.txt', 'a.txt'];
  const { findings, problems } = await check(repository, { names });
  expect([findings.length, problems]).toEqual([1, []]);
});

test('a path outside the repository is a wrong call', async () => {
  const report = await check(aRepository().stage('a.txt', TOKEN), { names: ['../elsewhere'] });
  expect(report.problems).toMatchObject([{ code: 'outside-repository', effect: 'fault' }]);
});

test('a run that could not be made is a report that says so', async () => {
  const folder = aFolder();
  const report = await check({ root: folder, env: gitEnvironment(folder) });
  expect(report.problems).toMatchObject([{ code: 'not-a-repository', effect: 'incomplete' }]);
  expect(report.source).toEqual({ kind: 'staged', root: '.' });
});

test('a token in the name of what is passed over is found', async () => {
  const library = aRepository().commit('lib.txt', 'lib\n');
  const repository = aRepository();
  const name = `lib_${TOKEN.split('?')[1]!.trim()}`;
  repository.git(
    '-c',
    'protocol.file.allow=always',
    'submodule',
    '--quiet',
    'add',
    '--name',
    'lib',
    library.root,
    name,
  );
  const report = await check(repository);
  expect(report.findings.flatMap(({ locations }) => locations.map(({ path }) => path))).toContain(
    'lib_sv=2020-08-04&ss=b&srt=sco&sp=racwdl&st=2020-10-06T00%3A00%3A00Z&se=2051-10-06T00%3A00%3A00Z&sig=***',
  );
  expect(JSON.stringify(report)).not.toContain(encodeURIComponent(aSignature()));
});
