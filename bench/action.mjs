/**
 * What the Action takes: `npm run bench:action`. Its start (a checkout of one file) and a clean checkout of 1 000 files of ordinary
 * code, each beside `node -e 0`, under the Node.js 24 that the runner brings (of `test/runtime`, where this is none). All
 * contenders in turn in one run; each figure is the median of 20, the ratio that of the medians.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { median } from './median.mjs';
import { ordinaryFiles } from './ordinary-files.mjs';

const RUNS = 20;
const MANY = 1000;

const root = dirname(import.meta.dirname);
const folder = mkdtempSync(join(tmpdir(), 'sasguard-bench-'));
try {
  const node = nodeOf24();
  const one = checkout('one', ordinaryFiles(1));
  const many = checkout('many', ordinaryFiles(MANY));
  const contenders = [
    { name: 'node -e 0', run: () => expectClean(spawnSync(node, ['-e', '0'])) },
    { name: 'the Action, one file', run: () => scan(node, one) },
    { name: `the Action, ${MANY} files`, run: () => scan(node, many) },
  ];
  const times = contenders.map(() => []);
  for (let run = -2; run < RUNS; run++) {
    for (const [index, { run: timed }] of contenders.entries()) {
      const start = process.hrtime.bigint();
      timed();
      // The first two warm up.
      if (run >= 0) times[index].push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  console.log(`medians of ${RUNS} runs in turn, Node.js ${version}, dist/action of ${sizeOf()} KiB`);
  const least = median(times[0]);
  for (const [index, { name }] of contenders.entries()) {
    const time = median(times[index]);
    console.log(
      `  ${name.padEnd(28)} ${time.toFixed(1).padStart(8)} ms   ${(time / least).toFixed(2)} × node -e 0`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** As the runner calls it on a push, with no API to ask. */
function scan(node, workspace) {
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'contoso/models',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    RUNNER_TEMP: folder,
    INPUT_PATH: '.',
    INPUT_TOKEN: 'none',
  };
  for (const file of ['output', 'summary']) writeFileSync(join(folder, file), '');
  writeFileSync(env.GITHUB_EVENT_PATH, '{}');
  expectClean(spawnSync(node, [join(root, 'dist', 'action', 'index.js')], { cwd: workspace, env }));
}

function expectClean({ status, stdout, stderr }) {
  if (status !== 0) throw new Error(`exit code ${status}: ${stdout}${stderr}`);
}

function checkout(name, files) {
  const cwd = join(folder, name);
  mkdirSync(cwd);
  for (const [index, content] of files.entries()) writeFileSync(join(cwd, `${index}.js`), content);
  execFileSync('git', ['init', '--quiet'], { cwd });
  execFileSync('git', ['add', '.'], { cwd });
  return cwd;
}

function nodeOf24() {
  if (process.version.startsWith('v24.')) return process.execPath;
  const name = `node-24-${process.platform}-${process.arch}`;
  const path = join(root, 'test', 'runtime', 'node_modules', name, 'bin', 'node');
  if (!existsSync(path)) throw new Error('No Node.js 24 here. Run: npm ci --prefix test/runtime');
  return path;
}

function sizeOf() {
  return Math.round(statSync(join(root, 'dist', 'action', 'index.js')).size / 1024);
}
