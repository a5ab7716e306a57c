/**
 * Runs the tests of a package below `test` that has packages of its own, too many or too large for `npm ci` of the whole. They are
 * installed when they are missing or older than their list.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
export const isWindows = process.platform === 'win32';

export class TestPackage {
  constructor(name) {
    this.folder = path.join(root, 'test', name);
  }

  /** From the lockfile. */
  install() {
    if (this.timeOf('node_modules/.package-lock.json') >= this.timeOf('package-lock.json')) return;
    const options = ['--ignore-scripts', '--no-audit', '--no-fund'];
    run('npm', ['ci', '--prefix', this.folder, ...options], { shell: isWindows });
  }

  /** With its own settings, where it is no part of the whole. */
  checkTypes() {
    run(process.execPath, [binaryOf('typescript', 'tsc'), '-p', this.folder]);
  }

  /** With the arguments of the command. */
  test() {
    const config = path.join(this.folder, 'vitest.config.ts');
    const vitest = binaryOf('vitest', 'vitest');
    run(process.execPath, [vitest, 'run', '--config', config, ...process.argv.slice(2)]);
  }

  timeOf(name) {
    return statSync(path.join(this.folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  }
}

function binaryOf(name, binary) {
  const manifest = path.join(root, 'node_modules', name, 'package.json');
  const { bin } = createRequire(import.meta.url)(manifest);
  return path.join(path.dirname(manifest), bin[binary]);
}

export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
