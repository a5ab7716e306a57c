/**
 * `npm run workflows`: holds action.yml, the workflows and every example of one in the docs against GitHub's own parser,
 * which is no part of `npm ci`; this installs it when it is missing or older than its lockfile.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const workflows = path.join(root, 'test', 'workflows');

if (timeOf('node_modules/.package-lock.json') < timeOf('package-lock.json')) {
  run('npm', ['ci', '--prefix', workflows, '--ignore-scripts', '--no-audit', '--no-fund'], {
    shell: process.platform === 'win32',
  });
}
run(process.execPath, [
  path.join(root, 'node_modules', 'vitest', 'vitest.mjs'),
  'run',
  '--config',
  path.join(workflows, 'vitest.config.ts'),
  ...process.argv.slice(2),
]);

function timeOf(name) {
  return statSync(path.join(workflows, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
