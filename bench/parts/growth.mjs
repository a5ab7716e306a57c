/**
 * How time and memory grow: 1, 2, 4 and 8 times the bytes, the files, the commits and the findings, each by itself. A straight
 * line is laid through the times; memory has a limit.
 */
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withCompiled } from '../compiled.mjs';
import { ours } from '../contenders.mjs';
import { commit, historyOf, importInto, ordinaryBytes } from '../corpora.mjs';
import { shown } from '../measure.mjs';
import { ordinaryFiles } from '../ordinary-files.mjs';
import { progress } from '../progress.mjs';
import { runWithPeak } from '../run.mjs';
import { lineThrough, median } from '../statistics.mjs';

export const summary = 'time and memory at 1, 2, 4 and 8 times the bytes, files, commits and findings';

const TIMES = [1, 2, 4, 8];
const ROUNDS = 3;
/** In MB, of all that Node.js runs. */
const MOST_MEMORY = 256;
const MB = 1_000_000;

/** What grows: how many at first, and how to make a folder that holds so many. `token` makes a different one for each number. */
const TREES = {
  'bytes of one file, MB': { first: 32, make: (folder, n) => fill(join(folder, 'one.js'), n * MB) },
  'bytes of 200 files, MB': {
    first: 32,
    make: (folder, n) => many(folder, 200, (path) => fill(path, (n * MB) / 200)),
  },
  files: {
    first: 2500,
    make: (folder, n) => {
      const contents = ordinaryFiles(500);
      many(folder, n, (path, index) => writeFileSync(path, contents[index % contents.length]));
    },
  },
  'findings, a file each of 4 000': {
    first: 500,
    make: (folder, n, token) =>
      many(folder, MOST, (path, index) => writeFileSync(path, settings(index, n, token))),
  },
  'findings in one file': {
    first: 500,
    make: (folder, n, token) => {
      const lines = Array.from({ length: MOST }, (_, index) => settings(index, n, token));
      writeFileSync(join(folder, 'one.json'), lines.join(''));
    },
  },
};

const HISTORIES = {
  'bytes of one blob, MB': {
    first: 16,
    make: (folder, n) =>
      importInto(folder, [commit(0, [['one.js', Buffer.concat([...ordinaryBytes(n * MB)])]])]),
  },
  'files of one commit': {
    first: 2500,
    make: (folder, n) => {
      const contents = ordinaryFiles(500).map((bytes) => bytes.toString('latin1'));
      const files = Array.from({ length: n }, (_, index) => [
        `src/${index % 100}/${index}.js`,
        Buffer.from(`// ${index}\n${contents[index % contents.length]}`, 'latin1'),
      ]);
      return importInto(folder, [commit(0, files)]);
    },
  },
  commits: { first: 2500, make: null },
  'findings, a commit each of 4 000': {
    first: 500,
    make: (folder, n, token) => importInto(folder, commitsOfSettings(n, token)),
  },
};

/** As many files, lines or commits there are of which more and more have a finding. */
const MOST = 8 * 500;

export function run({ corpora }) {
  return withCompiled(async (folder) => {
    const tokens = await import(pathToFileURL(join(folder, 'test', 'support', 'tokens.js')).href);
    const token = (number) => tokens.aSasUrl(tokens.ACCOUNT_SAS, tokens.aSignature(`growth ${number}`));
    const tables = [];
    const failures = [];
    for (const [command, series] of [
      ['scan', TREES],
      ['history', HISTORIES],
    ]) {
      const rows = [];
      for (const [name, { first, make }] of Object.entries(series)) {
        progress(`${command}: ${name}`);
        const figures = await grown(command, first, make, token, corpora);
        const { explained, worst, slope, at } = lineThrough(figures.map(({ n, ms }) => [n, ms]));
        rows.push([
          name,
          `${first} … ${first * TIMES.at(-1)}`,
          ...figures.map(({ ms }) => shown(ms)),
          `${at.toFixed(0)} + ${slope.toPrecision(3)} n ms`,
          explained.toFixed(4),
          `${(worst * 100).toFixed(1)} %`,
          `${Math.max(...figures.map(({ peak }) => peak)).toFixed(0)} MB`,
        ]);
        for (const { n, peak } of figures.filter(({ peak }) => peak > MOST_MEMORY)) {
          failures.push(`${command}, ${name}: ${peak.toFixed(0)} MB at ${n} is more than ${MOST_MEMORY} MB`);
        }
      }
      progress('');
      tables.push({
        title: `sasguard ${command}; memory at most ${MOST_MEMORY} MB`,
        head: ['what grows', 'from … to', ...TIMES.map((n) => `${n} ×`), 'line', 'R²', 'worst', 'memory'],
        rows,
      });
    }
    return { tables, remarks: [], failures };
  });
}

/** All sizes in turn, round by round. */
async function grown(command, first, make, token, corpora) {
  mkdirSync(corpora, { recursive: true });
  const work = mkdtempSync(join(corpora, 'growth-'));
  try {
    const sizes = [];
    for (const times of TIMES) {
      const n = first * times;
      const folder = make === null ? await historyOf(n, corpora) : join(work, String(n));
      mkdirSync(folder, { recursive: true });
      await make?.(folder, n, token);
      sizes.push({ n, folder, times: [], peak: 0 });
    }
    for (let round = 0; round <= ROUNDS; round++) {
      for (const size of sizes) {
        const args = command === 'scan' ? ['scan', '.'] : ['history'];
        const { ms, status, said, peak } = await runWithPeak(ours(args, size.folder));
        if (status !== 0 && status !== 1) throw new Error(`${command} ended with ${status}: ${said}`);
        // The first round warms up.
        if (round > 0) size.times.push(ms);
        size.peak = Math.max(size.peak, peak);
      }
    }
    return sizes.map(({ n, times, peak }) => ({ n, peak, ms: median(times) }));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function fill(path, length) {
  for (const bytes of ordinaryBytes(length)) appendFileSync(path, bytes);
}

function many(folder, number, write) {
  for (let index = 0; index < number; index++) {
    if (index < 100) mkdirSync(join(folder, String(index)));
    write(join(folder, String(index % 100), `${index}.js`), index);
  }
}

/** A setting that has a token in `n` of all cases, spread evenly, and otherwise as much else. */
function settings(index, n, token) {
  const url = index % (MOST / n) === 0 ? token(index) : 'https://example.com/'.repeat(10);
  return `{ "number": ${index}, "url": "${url}" }\n`;
}

function* commitsOfSettings(n, token) {
  for (let index = 0; index < MOST; index++) {
    yield commit(index, [[`settings/${index % 100}.json`, Buffer.from(settings(index, n, token))]]);
  }
}
