/** `dist/cli` on a file far larger than what it may hold: all of it is read, in little memory. */
import { closeSync, ftruncateSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../support/repository.ts';
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
    const [folder, aside] = [aFolder(), aFolder()];
    const [path, hook, peak] = [join(folder, 'big.log'), join(aside, 'hook.cjs'), join(aside, 'peak')];
    const file = openSync(path, 'w');
    fill(file);
    closeSync(file);
    writeFileSync(path, ` ${aSasUrl()}\n`, { flag: 'a' });
    writeFileSync(hook, TELL_PEAK);

    const { exitCode, stdout, stderr } = runCli(['scan', '--format', 'json', '--now', NOW], {
      cwd: folder,
      env: { NODE_OPTIONS: `--require ${hook}`, PEAK_FILE: peak },
    });

    expect([exitCode, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [{ fingerprint: sha256(aSignature()), locations: [{ path: 'big.log', line }] }],
      skipped: [],
      problems: [],
    });
    expect(Number(readFileSync(peak, 'utf8')) * 1024).toBeLessThan(MOST_MEMORY);
  });
});
