/**
 * How a person calls the command line from where they stand, since a message that names a command must name one that
 * runs: nobody who only set `core.hooksPath` to a clone has `sasguard` on the PATH.
 */
import { dirname, join, relative, resolve } from 'node:path';

/**
 * @param script The executable that runs now, under `dist` (`process.argv[1]`).
 * @param cwd Where the person stands.
 */
export function programOf(script: string | undefined, cwd: string): string {
  if (script === undefined || /[\\/]\.bin[\\/]|^sasguard$/.test(script)) return 'npx sasguard';
  const path = resolve(cwd, script);
  if (/[\\/]node_modules[\\/]/.test(path)) return 'npx sasguard';
  const cli = join(dirname(dirname(path)), 'cli', 'index.js');
  const near = relative(cwd, cli);
  const shown = near.startsWith('..') ? cli : near;
  return `node ${/^[\w./:\\@+-]+$/.test(shown) ? shown : `"${shown}"`}`;
}
