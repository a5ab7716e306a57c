/**
 * Fuzzes the source: `npm run fuzz -- --minutes 10 [--seed N] [--only NAME] [--at ITERATION]`. Not every Node.js that is
 * supported runs TypeScript, so it is compiled first; what is done then stands in `test/fuzz/main.ts`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// Below the root, where the packages are found; git ignores it.
mkdirSync(join(root, 'build'), { recursive: true });
const work = mkdtempSync(join(root, 'build', 'fuzz-'));
process.on('SIGINT', () => {});
try {
  const compile = ['-p', 'tsconfig.json', '--noEmit', 'false', '--rootDir', '.', '--outDir', work];
  const compiled = run(join(root, 'node_modules', 'typescript', 'bin', 'tsc'), compile);
  writeFileSync(join(work, 'package.json'), '{ "type": "module" }');
  process.exitCode = compiled || run(join(work, 'test', 'fuzz', 'main.js'), process.argv.slice(2));
} finally {
  rmSync(work, { recursive: true, force: true });
}

function run(file, args) {
  return spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;
}
