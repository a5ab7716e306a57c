/**
 * Which Node.js the hook's script finds where the PATH holds only what the system puts there, as a GUI client may start
 * git. The script itself is asked, beside a stand-in for the program that prints the version it runs on.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `20.11.1`, or `null` where it finds none. */
export function nodeOfHook(home: string, env: NodeJS.ProcessEnv): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'sasguard-doctor-'));
  try {
    for (const name of ['hooks', 'dist/hook']) mkdirSync(join(folder, name), { recursive: true });
    copyFileSync(join(home, 'hooks', 'pre-commit'), join(folder, 'hooks', 'pre-commit'));
    writeFileSync(join(folder, 'dist', 'hook', 'index.js'), 'process.stdout.write(process.versions.node);\n');
    const { stdout, status } = spawnSync('/bin/sh', [join(folder, 'hooks', 'pre-commit')], {
      cwd: folder,
      env: { ...env, PATH: BARE_PATH },
      encoding: 'utf8',
      timeout: 10_000,
    });
    return status === 0 && /^\d+\.\d+\.\d+$/.test(stdout) ? stdout : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What macOS gives to a program that is started from the Dock (launchd), and no Linux desktop gives less. */
const BARE_PATH = '/usr/bin:/bin:/usr/sbin:/sbin';
