/** `dist/cli` on files and versions far larger than what it may hold: all of them is read, in little memory. */
import { closeSync, ftruncateSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder, aRepository } from '../support/repository.ts';
import { runCli } from '../support/run.ts';
import { aSasUrl, aSignature, NOW, sha256 } from '../support/tokens.ts';

const MIB = 1024 * 1024;
const SIZE = 300 * MIB;
const MOST_MEMORY = 256 * MIB;

/** The program's own peak, as only Linux tells it; `ru_maxrss` would count what started it as well (getrusage(2)). */
const TELL_PEAK = `
  process.on('exit', () => {
    const [, peak] = /VmHWM:\\s+(\\d+) kB/.exec(require('fs').readFileSync('/proc/self/status', 'utf8'));
    require('fs').writeFileSync(process.env.PEAK_FILE, peak);
  });`;

/** Runs the program and tells its peak beside what it said; in bytes. */
function runWithPeak(args: readonly string[], cwd: string) {
  const aside = aFolder();
  const [hook, peak] = [join(aside, 'hook.cjs'), join(aside, 'peak')];
  writeFileSync(hook, TELL_PEAK);
  const ran = runCli(args, { cwd, env: { NODE_OPTIONS: `--require ${hook}`, PEAK_FILE: peak } });
  return { ...ran, peak: Number(readFileSync(peak, 'utf8')) * 1024 };
}

/** Fills a file up to a size, or leaves the disk to say that there are zeros. */
type Fill = (file: number) => void;

const ZEROS: Fill = (file) => ftruncateSync(file, SIZE);
const LINES: Fill = (file) => {
  const lines = Buffer.alloc(
    MIB,
    `${'a line of words and numbers, 64 bytes long, as logs have them'.padEnd(63)}\n`,
  );
  for (let size = 0; size < SIZE; size += MIB) writeSync(file, lines);
};

describe.runIf(process.platform === 'linux')('a file of 300 MiB', () => {
  it.each([
    ['zeros', ZEROS, 1],
    ['lines', LINES, SIZE / 64 + 1],
  ])('of %s is read to its end in 256 MiB', (_, fill, line) => {
    const folder = aFolder();
    const path = join(folder, 'big.log');
    const file = openSync(path, 'w');
    fill(file);
    closeSync(file);
    writeFileSync(path, ` ${aSasUrl()}\n`, { flag: 'a' });

    const { exitCode, stdout, stderr, peak } = runWithPeak(
      ['scan', '--format', 'json', '--now', NOW],
      folder,
    );

    expect([exitCode, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [{ fingerprint: sha256(aSignature()), locations: [{ path: 'big.log', line }] }],
      skipped: [],
      problems: [],
    });
    expect(peak).toBeLessThan(MOST_MEMORY);
  });
});

/** A history of two versions of a file: the later one brings in a token at its end. */
function aHistoryOf(size: number) {
  const repository = aRepository();
  repository.commit('big.log', Buffer.alloc(size));
  repository.commit('big.log', Buffer.concat([Buffer.alloc(size), Buffer.from(` ${aSasUrl()}\n`)]));
  return repository;
}

it.runIf(process.platform === 'linux')(
  'a version of 128 MiB in a history is read to its end in 256 MiB',
  () => {
    const { root } = aHistoryOf(128 * MIB);

    const { exitCode, stdout, stderr, peak } = runWithPeak(
      ['history', '--format', 'json', '--now', NOW],
      root,
    );

    expect([exitCode, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [{ fingerprint: sha256(aSignature()), locations: [{ path: 'big.log', line: 1 }] }],
      skipped: [],
      problems: [],
    });
    expect(peak).toBeLessThan(MOST_MEMORY);
  },
);

it('a version that can neither be held nor put aside makes a history incomplete', () => {
  const { root } = aHistoryOf(16 * MIB + 1);

  const { exitCode, stdout } = runCli(['history', '--format', 'json', '--now', NOW], {
    cwd: root,
    env: { TMPDIR: join(root, 'none'), TMP: join(root, 'none'), TEMP: join(root, 'none') },
  });

  expect(exitCode).toBe(3);
  expect(JSON.parse(stdout).problems).toEqual([
    {
      code: 'unreadable-file',
      message:
        'This version is too large to hold and could not be put aside. There may be too little room in the folder for temporary files (TMPDIR).',
      path: 'big.log',
      line: null,
      effect: 'incomplete',
    },
  ]);
});
