/**
 * What the hook adds to a commit: `npm run bench:hook`. A clean commit of one file beside `node -e 0` and one
 * `git diff --cached --raw`, which no hook in JavaScript can do without; a clean one of 1 000 files of ordinary code beside
 * reading the same blobs with `git cat-file --batch`; under this Node.js and those of `test/runtime`. Other scanners on the
 * same commits where they are: GITLEAKS and SECRETLINT name their executables. Every contender in turn in one run; each
 * figure is the median of 20 runs (of 5 for the other scanners), the ratio that of the medians.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { median } from './median.mjs';
import { ordinaryFiles } from './ordinary-files.mjs';

const RUNS = 20;
const RUNS_OF_OTHERS = 5;
/** The ratios that may not be exceeded. */
const LIMITS = { one: 1.4, many: 2.5 };
const MANY = 1000;

const root = dirname(import.meta.dirname);
const folder = mkdtempSync(join(tmpdir(), 'sasguard-bench-'));
let exceeded = false;
try {
  const code = ordinaryFiles(MANY + 1);
  const one = staged('one', code.slice(0, 1));
  const many = staged('many', code.slice(1));
  const nodes = nodesHere();
  console.log(`medians of ${RUNS} runs in turn, ${execFileSync('git', ['--version'])}`);
  measure('a clean commit of one file', one, (node) => floorOfOne(one, node), LIMITS.one, nodes);
  measure(`a clean commit of ${MANY} files`, many, () => floorOfMany(many), LIMITS.many, nodes);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = exceeded ? 1 : 0;

function measure(title, repository, floor, limit, nodes) {
  const contenders = nodes.flatMap((node) => [
    { name: `the least, Node.js ${node.version}`, run: floor(node) },
    {
      name: `sasguard, Node.js ${node.version}`,
      run: hookOf(repository, node),
      floor: `the least, Node.js ${node.version}`,
    },
  ]);
  contenders.push(...others(repository));
  const times = new Map(contenders.map(({ name }) => [name, []]));
  for (let run = -2; run < RUNS; run++) {
    for (const { name, run: timed, runs = RUNS } of contenders) {
      if (run >= runs) continue;
      const start = process.hrtime.bigint();
      timed();
      // The first two warm up.
      if (run >= 0) times.get(name).push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  console.log(`\n${title}`);
  for (const { name, floor: beside } of contenders) {
    const time = median(times.get(name));
    const ratio =
      beside === undefined
        ? ''
        : `${(time / median(times.get(beside))).toFixed(2)} × the least, at most ${limit}`;
    if (beside !== undefined && time / median(times.get(beside)) > limit) exceeded = true;
    console.log(`  ${name.padEnd(34)} ${time.toFixed(1).padStart(8)} ms   ${ratio}`);
  }
}

function floorOfOne({ cwd }, { path }) {
  return () => {
    expectSilence(spawnSync(path, ['-e', '0']));
    spawnSync('git', ['diff', '--cached', '--raw'], { cwd });
  };
}

function floorOfMany({ cwd }) {
  const oids = execFileSync('git', ['ls-files', '--stage'], { cwd, encoding: 'utf8' })
    .split('\n')
    .map((line) => line.split(' ')[1])
    .join('\n');
  return () => spawnSync('git', ['cat-file', '--batch'], { cwd, input: oids, maxBuffer: 1 << 30 });
}

function hookOf({ cwd }, { path }) {
  const env = { ...process.env, PATH: `${dirname(path)}${delimiter}${process.env.PATH}` };
  return () => expectSilence(spawnSync(join(root, 'hooks', 'pre-commit'), { cwd, env }));
}

function others({ cwd }) {
  const { GITLEAKS, SECRETLINT } = process.env;
  const found = [];
  if (GITLEAKS) {
    const args = ['git', '--pre-commit', '--staged', '--no-banner'];
    found.push({ name: 'gitleaks', runs: RUNS_OF_OTHERS, run: () => spawnSync(GITLEAKS, args, { cwd }) });
  }
  if (SECRETLINT) {
    const names = execFileSync('git', ['diff', '--cached', '--name-only'], { cwd, encoding: 'utf8' })
      .trim()
      .split('\n');
    const config = join(dirname(SECRETLINT), '..', '..', '.secretlintrc.json');
    found.push({
      name: 'secretlint',
      runs: RUNS_OF_OTHERS,
      run: () => spawnSync(SECRETLINT, ['--secretlintrc', config, ...names], { cwd }),
    });
  }
  return found;
}

/** A clean commit is one of which the hook says nothing; else something other than intended is measured. */
function expectSilence({ status, stdout, stderr }) {
  if (status !== 0 || stdout.length + stderr.length > 0) throw new Error(`not silent: ${status} ${stderr}`);
}

function staged(name, files) {
  const cwd = join(folder, name);
  const git = (...args) => execFileSync('git', args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  mkdirSync(cwd);
  git('init', '--quiet');
  for (const [index, content] of files.entries()) writeFileSync(join(cwd, `${index}.js`), content);
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '-m', 'before');
  for (const [index, content] of files.entries())
    writeFileSync(join(cwd, `${index}.js`), `${content}\n// changed\n`);
  git('add', '.');
  return { cwd };
}

function nodesHere() {
  const others = [22, 24].map((major) => {
    const name = `node-${major}-${process.platform}-${process.arch}`;
    return join(root, 'test', 'runtime', 'node_modules', name, 'bin', 'node');
  });
  return [process.execPath, ...others.filter((path) => existsSync(path))].map((path) => ({
    path,
    version: execFileSync(path, ['--version'], { encoding: 'utf8' }).trim().slice(1),
  }));
}
