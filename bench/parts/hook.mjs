/**
 * What the hook adds to a commit. A clean commit of one file beside `node -e 0` and one `git diff --cached --raw`, which no hook
 * in JavaScript can do without; a clean one of 1 000 files of ordinary code beside reading the same blobs with `git cat-file
 * --batch`; under this Node.js and those of `test/runtime`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { peersFor } from '../contenders.mjs';
import { exceeding, measure, rowsOf } from '../measure.mjs';
import { ordinaryFiles } from '../ordinary-files.mjs';

export const summary =
  'a clean commit of one file and of 1 000, beside the least that a hook can do and the peers';

/** A start takes so little that chance takes part in it. */
const TIMES_AS_MANY_ROUNDS = 4;
/** How many times as long as the least it may take. */
const LIMITS = { one: 1.3, many: 2 };
const MANY = 1000;

const root = dirname(dirname(import.meta.dirname));

export async function run({ rounds, minutes }) {
  const folder = mkdtempSync(join(tmpdir(), 'sasguard-bench-'));
  try {
    const code = ordinaryFiles(MANY + 1);
    const one = staged(join(folder, 'one'), code.slice(0, 1));
    const many = staged(join(folder, 'many'), code.slice(1));
    const oids = join(folder, 'oids');
    writeFileSync(oids, git(many.cwd, 'ls-files', '--format=%(objectname)'));
    const reading = { file: 'git', args: ['cat-file', '--batch'], cwd: many.cwd, input: oids };
    const commits = [
      { ...one, title: 'one file', limit: LIMITS.one, floor: floorOfOne },
      { ...many, title: `${MANY} files`, limit: LIMITS.many, floor: () => [reading] },
    ];
    const tables = [];
    const failures = [];
    for (const node of nodesHere()) {
      for (const { title, cwd, names, limit, floor } of commits) {
        const results = await measure(
          [
            { name: 'the least', commands: floor(cwd, node) },
            { name: 'sasguard', isSilent: true, commands: [hookOf(cwd, node)] },
            ...(node === process.execPath ? peersFor('staged', cwd, names) : []),
          ],
          { rounds: rounds * TIMES_AS_MANY_ROUNDS, minutes },
        );
        const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim().slice(1);
        const what = `a clean commit of ${title}, Node.js ${version}`;
        tables.push({
          title: `${what}; sasguard at most ${limit} × the least`,
          head: ['', 'median', '× the least'],
          rows: rowsOf(results),
        });
        failures.push(...exceeding(results[1], limit, what));
      }
    }
    return { tables, remarks: [], failures };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function floorOfOne(cwd, node) {
  return [
    { file: node, args: ['-e', '0'], cwd, env: ENVIRONMENT },
    { file: 'git', args: ['diff', '--cached', '--raw'], cwd },
  ];
}

/** Node.js 20 reads these certificates at every start. The hook has it leave them alone, so the floor is not to be paid for them. */
const { NODE_EXTRA_CA_CERTS: _, ...ENVIRONMENT } = process.env;

/** A clean commit is one of which the hook says nothing. */
function hookOf(cwd, node) {
  const env = { ...ENVIRONMENT, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
  return { file: join(root, 'hooks', 'pre-commit'), args: [], cwd, env, statuses: [0] };
}

function staged(cwd, files) {
  const names = files.map((_, index) => `${index}.js`);
  mkdirSync(cwd);
  git(cwd, 'init', '--quiet');
  for (const [index, content] of files.entries()) writeFileSync(join(cwd, names[index]), content);
  git(cwd, 'add', '.');
  git(cwd, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '-m', 'before');
  for (const [index, content] of files.entries())
    writeFileSync(join(cwd, names[index]), `${content}\n// changed\n`);
  git(cwd, 'add', '.');
  return { cwd, names };
}

function git(cwd, ...args) {
  return execFileSync('git', args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Some managers of Node.js put a script in its place, which takes longer to start; this is the program itself. */
function nodesHere() {
  const others = [22, 24].map((major) => {
    const name = `node-${major}-${process.platform}-${process.arch}`;
    return join(root, 'test', 'runtime', 'node_modules', name, 'bin', 'node');
  });
  return [process.execPath, ...others.filter((path) => existsSync(path))];
}
