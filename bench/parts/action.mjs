/**
 * What the Action takes: its start (a checkout of one file) and a clean checkout of 1 000 files of ordinary code, each beside
 * `node -e 0`, under the Node.js 24 that the runner brings (of `test/runtime`, where this is none).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { measure, rowsOf } from '../measure.mjs';
import { ordinaryFiles } from '../ordinary-files.mjs';

export const summary = "the Action's start and a clean checkout of 1 000 files, beside node -e 0";

/** A start takes so little that chance takes part in it. */
const TIMES_AS_MANY_ROUNDS = 4;
const MANY = 1000;

const root = dirname(dirname(import.meta.dirname));
const ACTION = join(root, 'dist', 'action', 'index.js');

export async function run({ rounds, minutes }) {
  const node = nodeOf24();
  if (node === null) {
    return { tables: [], remarks: ['No Node.js 24 here. Run: npm ci --prefix test/runtime'], failures: [] };
  }
  const folder = mkdtempSync(join(tmpdir(), 'sasguard-bench-'));
  try {
    const scan = (workspace) => ({
      file: node,
      args: [ACTION],
      statuses: [0],
      cwd: workspace,
      env: environment(folder, workspace),
    });
    const results = await measure(
      [
        { name: 'node -e 0', commands: [{ file: node, args: ['-e', '0'], cwd: folder }] },
        { name: 'the Action, one file', commands: [scan(checkout(join(folder, 'one'), ordinaryFiles(1)))] },
        {
          name: `the Action, ${MANY} files`,
          commands: [scan(checkout(join(folder, 'many'), ordinaryFiles(MANY)))],
        },
      ],
      { rounds: rounds * TIMES_AS_MANY_ROUNDS, minutes },
    );
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim().slice(1);
    const size = Math.round(statSync(ACTION).size / 1024);
    const title = `Node.js ${version}, dist/action of ${size} KiB`;
    return {
      tables: [{ title, head: ['', 'median', '× node -e 0'], rows: rowsOf(results) }],
      remarks: [],
      failures: [],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As the runner calls it on a schedule, with no API to ask. */
function environment(folder, workspace) {
  const files = { GITHUB_OUTPUT: 'output', GITHUB_STEP_SUMMARY: 'summary', GITHUB_EVENT_PATH: 'event.json' };
  for (const name of Object.values(files)) writeFileSync(join(folder, name), '{}');
  return {
    PATH: process.env.PATH,
    HOME: folder,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'contoso/models',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_EVENT_NAME: 'schedule',
    RUNNER_TEMP: folder,
    INPUT_PATH: '.',
    INPUT_TOKEN: 'none',
    ...Object.fromEntries(Object.entries(files).map(([name, file]) => [name, join(folder, file)])),
  };
}

function checkout(cwd, files) {
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
  return existsSync(path) ? path : null;
}
