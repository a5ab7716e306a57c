/**
 * `npm run managers`: puts the hooks into the hands of real managers. What is not among our own packages is installed
 * when it is missing or older than its list: lefthook from npm, the pre-commit framework from PyPI.
 */
import { spawnSync } from 'node:child_process';
import { statSync, utimesSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const managers = path.join(root, 'test', 'managers');
const isWindows = process.platform === 'win32';

if (timeOf('node_modules/.package-lock.json') < timeOf('package-lock.json')) {
  run('npm', ['ci', '--prefix', managers, '--ignore-scripts', '--no-audit', '--no-fund'], {
    shell: isWindows,
  });
}
if (timeOf('.venv/pyvenv.cfg') < timeOf('requirements.txt')) {
  const bin = path.join(managers, '.venv', isWindows ? 'Scripts' : 'bin');
  run(isWindows ? 'python' : 'python3', ['-m', 'venv', path.join(managers, '.venv')]);
  run(path.join(bin, 'pip'), ['install', '--quiet', '-r', path.join(managers, 'requirements.txt')]);
  const now = new Date();
  utimesSync(path.join(managers, '.venv', 'pyvenv.cfg'), now, now);
}
run(process.execPath, [
  path.join(root, 'node_modules', 'vitest', 'vitest.mjs'),
  'run',
  '--config',
  path.join(managers, 'vitest.config.ts'),
  ...process.argv.slice(2),
]);

function timeOf(name) {
  return statSync(path.join(managers, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
