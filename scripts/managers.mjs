/**
 * `npm run managers`: puts the hooks into the hands of real managers. What is not among our own packages is installed
 * when it is missing or older than its list: lefthook from npm, the pre-commit framework from PyPI.
 */
import { utimesSync } from 'node:fs';
import path from 'node:path';
import { isWindows, run, TestPackage } from './test-package.mjs';

const managers = new TestPackage('managers');
managers.install();
if (managers.timeOf('.venv/pyvenv.cfg') < managers.timeOf('requirements.txt')) {
  const venv = path.join(managers.folder, '.venv');
  run(isWindows ? 'python' : 'python3', ['-m', 'venv', venv]);
  const pip = path.join(venv, isWindows ? 'Scripts' : 'bin', 'pip');
  run(pip, ['install', '--quiet', '-r', path.join(managers.folder, 'requirements.txt')]);
  const now = new Date();
  utimesSync(path.join(venv, 'pyvenv.cfg'), now, now);
}
managers.test();
