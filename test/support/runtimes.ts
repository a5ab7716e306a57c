/**
 * Real Node.js executables of other versions, so that the built Action runs under the version GitHub gives it,
 * whatever Node.js runs the tests. They come from npm (`test/runtime`), once.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export type Major = 22 | 24;

const RUNTIME = join(import.meta.dirname, '..', 'runtime');

/** The path of a Node.js of that major version; throws where the system has none. */
export function nodeOf(major: Major): string {
  if (process.version.startsWith(`v${major}.`)) return process.execPath;
  const file = installed(major);
  if (!existsSync(file)) throw new Error(`No Node.js ${major} at ${file}. Run: npm ci --prefix test/runtime`);
  return file;
}

/** Installs what is missing; a second call finds it there. */
export function provideRuntimes(): void {
  const missing = ([22, 24] as const).some(
    (major) => !process.version.startsWith(`v${major}.`) && !existsSync(installed(major)),
  );
  if (!missing) return;
  execFileSync('npm', ['ci', '--prefix', RUNTIME, '--no-bin-links', '--ignore-scripts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // npm is a batch file on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
}

function installed(major: Major): string {
  const name = `node-${major}-${process.platform}-${process.arch}`;
  return join(RUNTIME, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}
