/**
 * One command from its start to its end. It leads a group of its own, so that what it starts in turn ends with it, both when
 * its time is up and when the benchmark is interrupted.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SHOWN = 2000;
let running = null;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    end();
    process.exit(1);
  });
}

/**
 * `input` names a file. Output is read and let go of, but for the last of it; `toNothing` leads it to where git itself need not
 * hand it over. `ms` is `null` where the time was up.
 */
export function run({ file, args, cwd, env = process.env, input, toNothing = false }, limit = 2 ** 31 - 1) {
  return new Promise((resolve, reject) => {
    const stdin = input === undefined ? 'ignore' : openSync(input);
    const stdio = [stdin, toNothing ? 'ignore' : 'pipe', 'pipe'];
    const start = process.hrtime.bigint();
    running = spawn(file, args, { cwd, env, stdio, detached: true });
    let said = '';
    let isLate = false;
    for (const stream of [running.stdout, running.stderr]) {
      stream?.on('data', (bytes) => {
        said = (said + bytes.toString('latin1', Math.max(0, bytes.length - SHOWN))).slice(-SHOWN);
      });
    }
    const timer = setTimeout(() => {
      isLate = true;
      end();
    }, limit);
    running.on('error', reject);
    running.on('close', (status) => {
      const ms = Number(process.hrtime.bigint() - start) / 1e6;
      clearTimeout(timer);
      running = null;
      resolve({ ms: isLate ? null : ms, status, said });
    });
  });
}

/**
 * The same, with the most memory that was resident in it, in MB. Only what Node.js runs counts: git maps its packs into
 * memory, which the system takes back when it likes.
 */
export async function runWithPeak(command, limit) {
  const folder = mkdtempSync(join(tmpdir(), 'sasguard-peak-'));
  try {
    const env = {
      ...(command.env ?? process.env),
      NODE_OPTIONS: `--require=${join(import.meta.dirname, 'peak.cjs')}`,
      SASGUARD_BENCH_PEAKS: folder,
    };
    const ended = await run({ ...command, env }, limit);
    const peaks = readdirSync(folder).map((name) => Number(readFileSync(join(folder, name), 'utf8')));
    return { ...ended, peak: peaks.reduce((sum, peak) => sum + peak, 0) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same for people, of a command that may be stopped. */
export async function peakOf(command, minutes) {
  const { ms, peak } = await runWithPeak(command, minutes * 60_000);
  return ms === null ? `in ${minutes} min an unknown amount` : `${peak.toFixed(0)} MB`;
}

function end() {
  if (running === null) return;
  try {
    process.kill(-running.pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}
