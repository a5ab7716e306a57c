/** `sasguard range` and `sasguard history` on the built command line. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { commit, idOf, merge, placesOf } from '../support/commits.ts';
import { aFolder, aRepository, Repository } from '../support/repository.ts';
import { runCli } from '../support/run.ts';
import { aSasUrl, aSignature, NOW } from '../support/tokens.ts';

const TOKEN = `${aSasUrl()}\n`;
const AT = ['--now', NOW];

function withLeak() {
  const repository = aRepository();
  commit(repository, 'base', { 'a.txt': 'nothing\n' });
  const leak = commit(repository, 'leaks', { 'docs/a.md': `# A\n\n${TOKEN}` });
  commit(repository, 'mends', { 'docs/a.md': '# A\n' });
  return { repository, leak, cwd: repository.root };
}

test('text, JSON and annotations name the commit, with one exit code and no secret', () => {
  const { leak, cwd } = withLeak();
  for (const format of ['text', 'json', 'github']) {
    const { exitCode, stdout, stderr } = runCli(['range', 'HEAD~2..HEAD', '--format', format, ...AT], {
      cwd,
    });
    expect([format, exitCode, stderr]).toEqual([format, 1, '']);
    expect(stdout).toContain(leak.slice(0, 12));
    for (let start = 0; start + 5 <= 43; start++) {
      expect(stdout).not.toContain(aSignature().slice(start, start + 5));
    }
  }
  const { stdout } = runCli(['range', 'HEAD~2..', ...AT], { cwd });
  expect(stdout).toContain(`docs/a.md:3:${aSasUrl().indexOf('sig=') + 5} in commit ${leak.slice(0, 12)}`);
  const json = JSON.parse(runCli(['range', 'HEAD~2..', '--format', 'json', ...AT], { cwd }).stdout);
  expect(json).toMatchObject({
    source: { kind: 'range', root: '.' },
    summary: { files: 2, tokens: 1 },
    findings: [{ locations: [{ path: 'docs/a.md', line: 3, commit: leak }] }],
  });
});

test('a range without the leak is clean, and the history has it', () => {
  const { cwd } = withLeak();
  expect(runCli(['range', 'HEAD~1..HEAD', '--quiet'], { cwd })).toEqual({
    exitCode: 0,
    stdout: '',
    stderr: '',
  });
  expect(runCli(['range', 'HEAD', ...AT], { cwd }).exitCode).toBe(1);
  expect(runCli(['history', ...AT], { cwd }).exitCode).toBe(1);
  expect(runCli(['history', '--now', '2100-01-01'], { cwd }).exitCode).toBe(0);
});

test('from a folder within and in a bare repository it is the same', () => {
  const { repository, leak, cwd } = withLeak();
  const bare = new Repository(`${aFolder()}/bare.git`);
  repository.git('clone', '--quiet', '--bare', cwd, bare.root);
  for (const folder of [bare.root, `${cwd}/docs`]) {
    const { exitCode, stdout } = runCli(['range', 'main~2..main', ...AT], { cwd: folder });
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining(`docs/a.md:3:`)]);
    expect(stdout).toContain(leak.slice(0, 12));
  }
});

test('a revision that is not there is a wrong call, and in a shallow clone a gap with its remedy', () => {
  const { repository, cwd } = withLeak();
  expect(runCli(['range', 'main~9..main'], { cwd })).toMatchObject({ exitCode: 2, stdout: '' });
  const base = idOf(repository, 'main~2');
  const shallow = new Repository(`${aFolder()}/shallow`);
  repository.git('clone', '--quiet', '--depth=1', `file://${cwd}`, shallow.root);
  const { exitCode, stdout } = runCli(['range', `${base}..HEAD`], { cwd: shallow.root });
  expect(exitCode).toBe(3);
  expect(stdout.replace(/\s+/g, ' ')).toContain('git fetch --unshallow');
  expect(stdout).toContain('nothing was scanned');
});

test('an end is named in any way that git knows', () => {
  const { repository, cwd } = withLeak();
  repository.git('tag', '-a', 'v1', '-m', 'annotated', 'HEAD~2');
  repository.git('branch', '--quiet', 'up', 'HEAD~2');
  repository.git('branch', '--quiet', '--set-upstream-to=up');
  for (const range of [
    ':/base..',
    '@{u}..',
    '@{upstream}...',
    'v1..',
    'main^{/base}..',
    ':/leaks',
    'main~1',
  ]) {
    expect([range, runCli(['range', range, ...AT], { cwd }).exitCode]).toEqual([range, 1]);
  }
  for (const range of [':/nothing like it..', 'HEAD^!', 'HEAD:a.txt', 'nowhere@{1}..']) {
    const { exitCode, stdout } = runCli(['range', range, ...AT], { cwd });
    expect([range, exitCode, stdout]).toEqual([range, 2, '']);
  }
});

test('the upstream of a branch that has none is a wrong call, with what to write instead', () => {
  const { exitCode, stdout, stderr } = runCli(['range', '@{u}..'], { cwd: withLeak().cwd });
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toContain('a branch that has none here. Name a revision instead, as in origin/main..HEAD.');
});

test('an operand is never an option of git', () => {
  const { cwd } = withLeak();
  for (const operand of ['--output=x', '--all', '-h..HEAD']) {
    expect(runCli(['range', '--', operand], { cwd })).toMatchObject({ exitCode: 2, stdout: '' });
  }
});

test('what was typed in a merge is found', () => {
  const { repository, cwd } = withLeak();
  repository.git('checkout', '--quiet', '-b', 'side', 'HEAD~2');
  commit(repository, 'on side', { 's.txt': 'side\n' });
  const merged = merge(repository, 'merges', ['main'], { 'm.txt': TOKEN });
  const { stdout } = runCli(['range', 'main..side', '--format', 'json', ...AT], { cwd });
  expect(JSON.parse(stdout).findings[0].locations).toMatchObject([{ path: 'm.txt', commit: merged }]);
});

describe('the advice can be followed where the token is in', () => {
  const mark = (command: string) => `sed -i -e '/^pick .* leaks$/s/^pick/${command}/'`;
  const UNDER_THE_MERGE = "sed -i -e '/^merge .* leaks$/a break'";
  const REWORD_THE_MERGE = "sed -i -e '/^merge .* leaks$/s/^merge -C/merge -c/'";
  const first = (files: Record<string, string>, subject = 'leaks') => {
    const repository = aRepository();
    commit(repository, subject, files);
    commit(repository, 'on top', { 'b.txt': 'b\n' });
    return repository;
  };
  const merged = (files: Record<string, string>, subject = 'leaks') => {
    const repository = withSide();
    merge(repository, subject, ['side'], files);
    commit(repository, 'on top', { 'b.txt': 'b\n' });
    return repository;
  };
  const MESSAGE = `leaks\n\n${TOKEN}`;

  test.each([
    ['any commit', () => ordinary({ 't.txt': TOKEN }), /mark it "edit" and where/, mark('edit')],
    ['the first commit', () => first({ 't.txt': TOKEN }), /mark it "edit" and where/, mark('edit')],
    ['a merge', () => merged({ 't.txt': TOKEN }), /put a line "break" below the line of/, UNDER_THE_MERGE],
    [
      'the message of any commit',
      () => ordinary({ 't.txt': 't\n' }, MESSAGE),
      /mark it "reword" and take/,
      mark('reword'),
    ],
    [
      'the message of the first',
      () => first({ 't.txt': 't\n' }, MESSAGE),
      /mark it "reword" and take/,
      mark('reword'),
    ],
    ['the message of a merge', () => merged({}, MESSAGE), /write "merge -c" in the place/, REWORD_THE_MERGE],
  ])('%s', (_title, make, words, editor) => {
    const repository = make();
    const { exitCode, stdout } = runCli(['range', 'HEAD', ...AT], { cwd: repository.root });
    expect(exitCode).toBe(1);
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(words);
    const [, command = ''] = /^ +git (rebase --interactive .*)$/m.exec(stdout) ?? [];
    Object.assign(repository.env, { GIT_SEQUENCE_EDITOR: editor, GIT_EDITOR: 'sh -c "echo leaks > $1" -' });
    repository.git(...command.split(' '));
    if (/edit|break/.test(editor)) {
      repository.stage('t.txt', 'clean\n').git('commit', '--quiet', '--amend');
      repository.git('rebase', '--continue');
    }
    expect(runCli(['range', 'HEAD', ...AT], { cwd: repository.root }).exitCode).toBe(0);
    expect(repository.git('log', '--format=%s').split('\n')).toContain('on top');
  });

  function ordinary(files: Record<string, string>, subject = 'leaks') {
    const repository = aRepository();
    commit(repository, 'base', { 'a.txt': 'a\n' });
    commit(repository, subject, files);
    commit(repository, 'on top', { 'b.txt': 'b\n' });
    return repository;
  }

  function withSide() {
    const repository = aRepository();
    commit(repository, 'base', { 'a.txt': 'a\n' });
    repository.git('branch', 'side');
    commit(repository, 'on main', { 'm.txt': 'm\n' });
    repository.git('checkout', '--quiet', 'side');
    commit(repository, 'on side', { 's.txt': 's\n' });
    repository.git('checkout', '--quiet', 'main');
    return repository;
  }
});

test('of several commits the advice begins at the oldest', () => {
  const { repository, leak, cwd } = withLeak();
  commit(repository, 'leaks again', { '0.md': TOKEN });
  const { stdout } = runCli(['range', 'HEAD', ...AT], { cwd });
  expect(stdout).toMatch(new RegExp(`^ +git rebase --interactive .* ${leak.slice(0, 12)}~1$`, 'm'));
});

test('two thousand commits take seconds, and memory stays small', () => {
  const repository = aRepository();
  const pieces: string[] = [];
  for (let index = 0; index < 2000; index++) {
    const message = `commit ${index}`;
    pieces.push(
      `commit refs/heads/main\ncommitter Test <t@example.invalid> ${1_763_000_000 + index} +0000\n`,
    );
    pieces.push(`data ${message.length}\n${message}\n`);
    for (let file = 0; file < 4; file++) {
      const content = Array.from({ length: 60 }, (_, line) => `${index} ${file} ${line} words\n`).join('');
      const text = index === 1000 && file === 0 ? content + TOKEN : content;
      pieces.push(`M 100644 inline d${index % 20}/f${file}.txt\ndata ${text.length}\n${text}\n`);
    }
  }
  const { status } = spawnSync('git', ['fast-import', '--quiet'], {
    cwd: repository.root,
    env: repository.env,
    input: pieces.join(''),
  });
  expect(status).toBe(0);
  const start = performance.now();
  const { stdout } = runCli(['range', 'main', '--format', 'json', ...AT], { cwd: repository.root });
  // About a second and a half on two cores; the rest is for a machine that is busy.
  expect(performance.now() - start).toBeLessThan(15_000);
  const report = JSON.parse(stdout);
  expect(report.summary.files).toBe(8000);
  expect(placesOf(report, repository)).toEqual(['d0/f0.txt:61 in commit 1000']);
});
