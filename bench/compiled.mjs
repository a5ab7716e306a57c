/**
 * The source, compiled for as long as it is needed: not every Node.js that is supported runs TypeScript. What is measured here
 * is inside the bundles of `dist`, where it cannot be called by itself.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = dirname(import.meta.dirname);

/** Gives a function the folder in which `src` and `test` stand as JavaScript. */
export async function withCompiled(use) {
  // Below the root, where the packages are found; git ignores it.
  mkdirSync(join(root, 'build'), { recursive: true });
  const folder = mkdtempSync(join(root, 'build', 'bench-'));
  try {
    const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const options = ['-p', 'tsconfig.json', '--noEmit', 'false', '--rootDir', '.', '--outDir', folder];
    execFileSync(process.execPath, [compiler, ...options], { cwd: root, stdio: 'inherit' });
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
