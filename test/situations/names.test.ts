/** What files may be called. */
import { expect, test } from 'vitest';
import { CLEAN, commit, expectRefused, expectThrough, hooked, LEAK } from '../support/hooked.ts';
import { aSas, aSignature } from '../support/tokens.ts';

const isPosix = process.platform !== 'win32';

const ODD = [
  'with space.txt',
  "it's.txt",
  'say "so".txt',
  '-n',
  '--all',
  ':(exclude)a',
  '*.txt',
  'back\\slash',
  '$(touch ran)',
  '%41.txt',
  'ünïcode.txt',
  '😀.txt',
  'a'.repeat(250),
  `${'deep/'.repeat(60)}a.txt`,
  ' ',
];

test.skipIf(!isPosix)('names that a shell or git would read in another way', () => {
  for (const name of ODD) {
    const repository = hooked().write(name, LEAK);
    repository.git('add', '--all');
    expectRefused(commit(repository));
    repository.write(name, CLEAN);
    repository.git('add', '--all');
    expectThrough(commit(repository));
  }
});

test.skipIf(!isPosix)('names with line feeds, tabs and escapes for the terminal', () => {
  for (const name of ['new\nline', 'tab\there', 'return\rhere', '\u001b[31mred', 'a\nM\0'.slice(0, 3)]) {
    const repository = hooked().write(name, LEAK);
    repository.git('add', '--all');
    const answer = commit(repository);
    expectRefused(answer);
    expect(answer.stderr).not.toContain(name);
  }
});

test.skipIf(process.platform !== 'linux')('names that are not UTF-8', () => {
  const repository = hooked().write(Buffer.from('caf\xe9', 'latin1'), LEAK);
  repository.git('add', '--all');
  expectRefused(commit(repository), 'caf');
});

test.skipIf(!isPosix)('the token is in the name of a file', () => {
  const repository = hooked().write(`download?${aSas()}`, CLEAN);
  repository.git('add', '--all');
  const answer = commit(repository);
  expectRefused(answer, 'sig=***');
  expect(answer.stderr).not.toContain(encodeURIComponent(aSignature()));
  expect(answer.stderr).toContain('git mv OLD-NAME NEW-NAME');
  expect(answer.stderr).not.toContain('git add');
});

test.skipIf(!isPosix)('a file with the token in its name is only changed', () => {
  const name = `download?${aSas()}`;
  const repository = hooked().commit(name, CLEAN).write(name, CLEAN.repeat(2));
  repository.git('add', '--all');
  expectThrough(commit(repository));
});

test.skipIf(!isPosix)('the token is in the name of a folder that is renamed away', () => {
  const repository = hooked().commit(`download?${aSas()}/a.txt`, CLEAN);
  repository.git('mv', `download?${aSas()}`, 'download');
  expectThrough(commit(repository));
});
