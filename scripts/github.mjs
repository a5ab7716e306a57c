/**
 * `npm run github`: runs the built Action against a stand-in for GitHub that holds what it is asked and what it answers
 * against GitHub's published descriptions. Those are large, so they are no part of `npm ci`; this installs them when they
 * are missing or older than their lockfile.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const github = path.join(root, 'test', 'github');

if (timeOf('node_modules/.package-lock.json') < timeOf('package-lock.json')) {
  run('npm', ['ci', '--prefix', github, '--ignore-scripts', '--no-audit', '--no-fund'], {
    shell: process.platform === 'win32',
  });
}
run(process.execPath, [binaryOf('typescript', 'tsc'), '-p', github]);
run(process.execPath, [
  binaryOf('vitest', 'vitest'),
  'run',
  '--config',
  path.join(github, 'vitest.config.ts'),
  ...process.argv.slice(2),
]);

function timeOf(name) {
  return statSync(path.join(github, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function binaryOf(name, binary) {
  const manifest = path.join(root, 'node_modules', name, 'package.json');
  const { bin } = createRequire(import.meta.url)(manifest);
  return path.join(path.dirname(manifest), bin[binary]);
}

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
