/** `sasguard allowlist report` as a user runs it. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aRepository, type Repository } from '../support/repository.ts';
import { runCli } from '../support/run.ts';
import { leaksIn } from '../support/sweep.ts';
import { aSasUrl, aSignature, NOW, sha256 } from '../support/tokens.ts';

const AT = ['--now', NOW];
const FINGERPRINT = sha256(aSignature());

function anEntry(fields: Readonly<Record<string, string>> = {}): string {
  const said = {
    path: 'a.txt',
    sees: 'account-sas contosodata7 account read,add,create,write,delete,list until 2051-10-06 critical',
    verdict: 'revoked',
    reason: 'key was regenerated on 2026-11-18, the file goes with the next release',
    reviewer: '@bob-sec',
    reviewed: '2026-11-19',
    expires: '2026-12-03',
    ...fields,
  };
  const lines = Object.entries(said).map(([key, value]) => `  ${key}: ${value}\n`);
  return `version 1\npolicy\n  reviewers: @alice-sec @bob-sec\nallow ${FINGERPRINT}\n${lines.join('')}`;
}

function report(repository: Repository, ...args: readonly string[]) {
  const ran = runCli(['allowlist', 'report', ...AT, ...args], { cwd: repository.root });
  expect(leaksIn(ran.stdout + ran.stderr)).toEqual([]);
  return ran;
}

describe('the page of exceptions', () => {
  const holding = () => aRepository().commit('a.txt', `${aSasUrl()}\n`);

  test('is written to standard output, alike each time, and passes whatever it says', () => {
    const repository = holding().commit('.sasignore', anEntry());
    const { exitCode, stdout, stderr } = report(repository);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^<!doctype html>\n.*<h1><span>Reviewed exceptions<\/span> repository<\/h1>.*<\/html>\n$/s,
    );
    expect(stdout).toContain('Anyone holding this can read, list, append to, create, write and delete');
    expect(report(repository).stdout).toBe(stdout);
  });

  test('has what is not committed as waiting for its review', () => {
    const repository = holding().stage('.sasignore', anEntry());
    expect(report(repository).stdout).toMatch(/exception waits\s+for its review/);
    expect(report(holding().commit('.sasignore', anEntry())).stdout).not.toMatch(/exception waits/);
  });

  test('is written to a file, with one line about it', () => {
    const repository = holding().commit('.sasignore', anEntry());
    const { stdout } = report(repository);
    const ran = report(repository, '--output', 'page.html');
    expect([ran.exitCode, ran.stdout]).toEqual([0, '']);
    expect(ran.stderr).toMatch(
      /^sasguard: 2 files, \d+ bytes: allowlist: 1 in force, .*\. The page is in page\.html\.\n$/,
    );
    expect(repository.read('page.html')).toBe(stdout);
    expect(report(repository, '--output', '-').stdout).toContain('3 files');
    expect(report(repository, '--output', join('nowhere', 'page.html'))).toMatchObject({
      exitCode: 2,
      stdout: '',
    });
  });

  test.each([
    ['that has expired', { expires: '2026-11-20' }, 'exception has expired'],
    ['that is faulty', { reason: 'test' }, 'exception is faulty'],
    [
      'that is not true of its token',
      { sees: 'account-sas x account read until 2051-10-06 critical' },
      'exception is faulty',
    ],
    ['that covers nothing', { path: 'b.txt' }, 'exception covers nothing'],
  ])('tells of an exception %s, and passes', (_, fields, words) => {
    const { exitCode, stdout } = report(holding().commit('.sasignore', anEntry(fields)));
    expect(exitCode).toBe(0);
    expect(stdout).toContain(words);
  });

  test('says that there is no .sasignore', () => {
    const { exitCode, stdout } = report(holding());
    expect(exitCode).toBe(0);
    expect(stdout).toContain('There is no .sasignore here, so nothing is excused.');
    expect(stdout).toContain('Besides, 1 token has no exception, and blocks.');
  });

  test('takes another file for the exceptions, and refuses one that is not there', () => {
    const repository = holding().commit('other', anEntry());
    expect(report(repository, '--allowlist', 'other').stdout).toContain('other:4');
    expect(report(repository, '--allowlist', 'none')).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringContaining('The file given with --allowlist does not exist.'),
    });
  });

  test('repeats nothing of a text in which a token stands', () => {
    const { exitCode, stdout } = report(
      holding().commit('.sasignore', anEntry({ reason: `for the demo ${aSasUrl()}` })),
    );
    expect(exitCode).toBe(0);
    expect(stdout).not.toContain('for the demo');
  });

  test.skipIf(process.platform === 'win32')('does not pass where .sasignore is a link', () => {
    const repository = holding().write('other', anEntry()).link('.sasignore', 'other');
    const { exitCode, stdout } = report(repository);
    expect(exitCode).toBe(2);
    expect(stdout).toContain('This page is not complete');
  });

  test('says that not everything could be looked at, and does not pass', () => {
    const { root } = holding().commit('.sasignore', anEntry());
    const { exitCode, stdout } = runCli(['allowlist', 'report', ...AT], { cwd: root, env: { PATH: '' } });
    expect(exitCode).toBe(3);
    expect(stdout).toContain('This page is not complete');
    expect(stdout).toContain('Nothing could be looked at.');
  });
});
